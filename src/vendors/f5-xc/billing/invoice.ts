import { type Machine, type Moves, stateAfter } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';

type Status = components['schemas']['invoiceInvoiceStatus'];

/** An invoice; amounts in cents. */
export interface Invoice {
  readonly name: string;
  readonly period_start: string;
  readonly period_end: string;
  /** 0 while it runs: what it would come to is worked out when somebody asks. */
  readonly amount: number;
  readonly currency: string;
  readonly status: Status;
  readonly lines: readonly InvoiceLine[];
  /** Charges that failed. */
  readonly failed_charges: number;
}

/** What an invoice is made up of; discounts are negative. */
export interface InvoiceLine {
  readonly text: string;
  readonly amount: number;
}

/** Days after its issue on which an invoice is charged until it is paid. Inferred: the documentation says that a retry may come. */
export const chargeDays: readonly number[] = [1, 4, 7];

/** Days after its issue when an unpaid invoice becomes overdue. Inferred: no term is documented. */
export const dueDays = 14;

/** From → to. The states are documented, the ways between them inferred. An invoice over nothing is paid as it is issued. */
const invoiceMoves: Moves<'issued' | 'issuedOverNothing' | 'paid' | 'overdue', Status> = {
  issued: { STATUS_PENDING: 'STATUS_ISSUED' },
  issuedOverNothing: { STATUS_PENDING: 'STATUS_PAID' },
  paid: { STATUS_ISSUED: 'STATUS_PAID', OVERDUE: 'STATUS_PAID' },
  overdue: { STATUS_ISSUED: 'OVERDUE' },
};

export const invoiceMachine: Machine = { starts: ['STATUS_PENDING'], moves: invoiceMoves };

/** The invoice after the event. @throws Error where that cannot happen */
export const after = (invoice: Invoice, event: keyof typeof invoiceMoves): Invoice => ({
  ...invoice,
  status: stateAfter(invoiceMoves, event, invoice.status),
});

/** Issued and not paid yet. */
export const isUnpaid = ({ status }: Invoice): boolean => status === 'STATUS_ISSUED' || status === 'OVERDUE';

/** The running invoice is the one that is not final (inferred: `active` and the status say the same). */
export const isRunning = ({ status }: Invoice): boolean => status === 'STATUS_PENDING';

/** An invoice as the list shows it, with what it comes to. */
export const shown = ({ name, period_start, period_end, currency, status }: Invoice, amount: number) => ({
  name,
  period_start,
  period_end,
  amount: String(amount),
  currency,
  status,
  active: status === 'STATUS_PENDING',
});
