import { type Machine, type Moves, stateAfter } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';

/** Where an invoice is in its life. The contract tells it by four flags; see `invoiceFlags`. */
export type InvoicePhase = 'untaxed' | 'open' | 'awaited' | 'unpaid' | 'paid';

/** What happens to an invoice. */
export type InvoiceEvent = 'taxed' | 'asked' | 'collected' | 'failed' | 'exhausted' | 'newPayer';

/**
 * From → to. What is not listed cannot happen. Source: Subscriptions reference, "Invoices", "Create a job", "Dunning"; that taxes can be
 * corrected until the invoice is paid or given up, and that another payer begins dunning anew, is inferred.
 */
const invoiceMoves: Moves<InvoiceEvent, InvoicePhase> = {
  taxed: { untaxed: 'open', open: 'open' },
  asked: { open: 'awaited' },
  collected: { open: 'paid', awaited: 'paid' },
  failed: { open: 'open', awaited: 'open' },
  exhausted: { open: 'unpaid', awaited: 'unpaid' },
  newPayer: { open: 'open', unpaid: 'open' },
};

export const invoiceMachine: Machine = { starts: ['untaxed', 'open', 'paid'], moves: invoiceMoves };

type Flags = Pick<
  components['schemas']['SubscriptionInvoiceAttributes'],
  'outstanding' | 'tax_required' | 'manual_payment_pending' | 'payment_retries_limit_reached'
>;

const none = { outstanding: false, tax_required: false, manual_payment_pending: false, payment_retries_limit_reached: false } as const;

/** How each phase is told. */
export const invoiceFlags: Readonly<Record<InvoicePhase, Flags>> = {
  untaxed: { ...none, outstanding: true, tax_required: true },
  open: { ...none, outstanding: true },
  awaited: { ...none, outstanding: true, manual_payment_pending: true },
  unpaid: { ...none, outstanding: true, payment_retries_limit_reached: true },
  paid: none,
};

/** How an invoice begins: one of nothing is paid at once, one without tax waits for it (both inferred). */
export const firstPhase = ({ amount, includes_tax }: { readonly amount: number; readonly includes_tax: boolean }): InvoicePhase =>
  amount <= 0 ? 'paid' : includes_tax ? 'open' : 'untaxed';

/** The invoice after the event. @throws Error where that cannot happen to it */
export const moved = <Invoice extends { readonly phase: InvoicePhase }>(invoice: Invoice, event: InvoiceEvent): Invoice => ({
  ...invoice,
  phase: stateAfter(invoiceMoves, event, invoice.phase),
});

export const canBe = (event: InvoiceEvent, { phase }: { readonly phase: InvoicePhase }): boolean => invoiceMoves[event][phase] !== undefined;
