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
