import { type Context, type Handlers, pageOf, reply } from '../../../kit/index.js';
import { conflict, noInvoice } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { costOf } from '../usage/cost.js';
import { type Invoice, isRunning, shown } from './invoice.js';
import { invoicePdf } from './invoice-pdf.js';

export const invoices = {
  /** "List invoices": newest first; a limit of 0 is none (inferred). The running invoice shows what it has come to by now. */
  listInvoices({ query: { limit = 0 }, state, clock }) {
    const { items } = pageOf(state.invoices.newest(), { offset: 0, limit: limit || Number.POSITIVE_INFINITY });
    return reply(200, { invoices: items.map((invoice) => shown(invoice, amountOf(state, invoice, clock.now().getTime()))) });
  },

  /** "Download invoice PDF": of a paid invoice. @throws ApiError 404 unknown, 409 not paid (both inferred) */
  downloadInvoicePdf({ query: { name = '' }, state }) {
    const invoice = state.invoices.get(name);
    if (!invoice) throw noInvoice(name);
    if (invoice.status !== 'STATUS_PAID') throw conflict(`Invoice ${name} is not paid`, 'paid', '/query/name');
    return reply(200, { pdf: invoicePdf(invoice) });
  },
} satisfies Handlers<operations, State>;

/** Cents. */
export const amountOf = (state: Context<State>['state'], invoice: Invoice, now: number): number =>
  isRunning(invoice) ? costOf(state, { from: Date.parse(invoice.period_start), to: now }, now).total : invoice.amount;
