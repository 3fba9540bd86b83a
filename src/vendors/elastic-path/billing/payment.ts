import type { Context } from '../../../kit/index.js';
import type { StoredInvoice, StoredJob, StoredPayment } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { amountDue } from './amounts.js';
import type { Outcome, Payer } from './payer.js';

type Schemas = components['schemas'];
type Result = Schemas['UpdateInvoicePayment']['attributes'];

/** An attempt to collect an invoice: whom, and in which run. */
export interface Asked {
  readonly invoice: StoredInvoice;
  readonly payer: Payer;
  readonly job: StoredJob;
}

/** The payment that an attempt leaves, whatever came of it. */
export function newPayment({ invoice, payer, job }: Asked, outcome: Outcome, { id, clock }: Pick<Context<State>, 'id' | 'clock'>): StoredPayment {
  const at = clock.now().toISOString();
  const asked = {
    id: id.uuid('payment'),
    owner: 'store',
    created_at: at,
    updated_at: at,
    invoice_id: invoice.id,
    subscription_id: invoice.subscription_id,
    job_id: job.id,
    amount: amountDue(invoice),
    gateway: payer.gateway,
    success: false,
    pending: false,
    manual_payment: false,
  } as const;
  if (outcome === 'pending') return { ...asked, pending: true, manual_payment: true };
  if (!outcome.success) return { ...asked, failure_reason: outcome.reason };
  return { ...asked, success: true, external_payment_id: id.uuid('gateway_payment'), payment_taken_at: at };
}

/** The payment as callers see it; `pending` stands on manual payments only. */
export function paymentResource(payment: StoredPayment): Schemas['SubscriptionInvoicePayment'] {
  const { id, owner, success, pending, manual_payment, gateway, external_payment_id, failure_reason, amount, ...rest } = payment;
  const { subscription_id, invoice_id, job_id, updated_at, created_at, payment_taken_at } = rest;
  return {
    id,
    type: 'subscription_invoice_payment',
    attributes: {
      success,
      ...(manual_payment ? { pending } : {}),
      ...(gateway === undefined ? {} : { gateway }),
      ...(external_payment_id === undefined ? {} : { external_payment_id }),
      ...(failure_reason === undefined ? {} : { failure_detail: { reason: failure_reason } }),
      amount,
    },
    meta: {
      owner,
      subscription_id,
      invoice_id,
      job_id,
      timestamps: { updated_at, created_at, ...(payment_taken_at === undefined ? {} : { payment_taken_at }) },
      manual_payment,
    },
  };
}

/** A manual payment whose result is known; without `payment_taken_at` a success was now ("Update an invoice payment"; the latter is inferred). */
export function settled(payment: StoredPayment, { success, external_payment_id, failure_detail, payment_taken_at }: Result, now: Date): StoredPayment {
  const reason = typeof failure_detail === 'string' ? failure_detail : failure_detail?.reason;
  return {
    ...payment,
    success,
    pending: false,
    ...(external_payment_id === undefined ? {} : { external_payment_id }),
    ...(success || reason === undefined ? {} : { failure_reason: reason }),
    ...(success ? { payment_taken_at: payment_taken_at ?? now.toISOString() } : {}),
    updated_at: now.toISOString(),
  };
}
