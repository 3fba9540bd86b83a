import type { Context } from '../../../kit/index.js';
import type { StoredInvoice, StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { move } from '../subscribing/move.js';
import type { Period } from '../subscribing/periods.js';
import { type LifecycleEvent, type Phase, phaseOf } from '../subscribing/phases.js';
import { amountOf, totalOf } from './amounts.js';
import { addInvoice, billed, invoiceFor, type NewInvoice, nextPeriod } from './invoice.js';
import { oneByOne } from './one-by-one.js';
import { lateStartInvoice } from './part-period.js';
import { repriced } from './price-change.js';

type Report = components['schemas']['BillingRunReport'];

/**
 * Makes an invoice for every subscription that is due for one, numbered from 1 in every run (Subscriptions reference, "Create a job").
 * One that cannot be billed is counted as a failure and left as it was; the others go on.
 */
export function billingRun(context: Context<State>): Report {
  const now = context.clock.now().toISOString();
  const due = [...context.state.subscriptions.values()].filter((subscription) => isDue(subscription, now));
  let number = 1;
  const { results, broken } = oneByOne(context, due, (subscription) => {
    const made = bill(context, subscription, number);
    number += made.length;
    return made;
  });
  return { invoice_failures: broken, ...tally(results.flat()) };
}

function tally(made: readonly StoredInvoice[]): Omit<Report, 'invoice_failures'> {
  const taxable = made.filter(({ phase }) => phase === 'untaxed');
  const ready = made.filter(({ phase, pro_forma }) => phase === 'open' && !pro_forma);
  return {
    invoices_ready_for_payment: ready.length,
    invoices_tax_required: taxable.length,
    total_ready_for_payment: totalOf(ready.map(amountOf)),
    total_tax_required: totalOf(taxable.map(amountOf)),
  };
}

const passedOver: ReadonlySet<Phase> = new Set(['paused', 'canceled', 'suspended', 'closed']);

/** Whether a run has anything to do with it. A pending one is looked at once its `go_live_after` has passed. Moments compare as they are written. */
function isDue(subscription: StoredSubscription, now: string): boolean {
  const due = subscription.pending ? subscription.go_live_after : subscription.invoice_after;
  return due !== undefined && due <= now && !passedOver.has(phaseOf(subscription));
}

/** What a subscription on its way out becomes when its next invoice would be due, instead of getting that invoice. */
const instead: Readonly<Partial<Record<Phase, LifecycleEvent>>> = {
  pausing: 'billedWhilePaused',
  canceling: 'billedWhileCanceled',
  suspending: 'billedWhileSuspended',
};

/** At most one invoice. A lead time brings forward the invoice only: what ends, ends with its period. */
function bill(context: Context<State>, found: StoredSubscription, number: number): StoredInvoice[] {
  const now = context.clock.now();
  const subscription = found.pending ? move(context, found, 'goLive') : found;
  const period = nextPeriod(subscription);
  const isOver = subscription.end_date !== undefined && period.start >= new Date(subscription.end_date);
  const event = instead[phaseOf(subscription)] ?? (isOver ? 'ended' : undefined);
  if (event === undefined) return [invoiced(context, subscription, period, number)];
  if (now >= period.start) move(context, subscription, event);
  return [];
}

/** One that waited to go live has its first period paid for too, where it was said so when it was made. */
const firstOfPrepaid = ({ periods_billed, first_invoice_prepaid }: StoredSubscription, invoice: NewInvoice): NewInvoice =>
  periods_billed === 0 && first_invoice_prepaid ? { ...invoice, phase: 'paid' } : invoice;

function invoiced(context: Context<State>, found: StoredSubscription, period: Period, number: number): StoredInvoice {
  const now = context.clock.now();
  const subscription = repriced(found, now);
  const invoice = firstOfPrepaid(subscription, lateStartInvoice(context, subscription, period) ?? invoiceFor(subscription, period, now));
  const next = context.state.subscriptions.put(subscription.id, billed(subscription, now));
  if (invoice.phase === 'paid') move(context, next, 'paid');
  return addInvoice(context, invoice, number);
}
