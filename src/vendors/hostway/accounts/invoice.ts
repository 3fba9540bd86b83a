import { type Collection, type Collections, decimalText, pdf } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import type { Invoice, State, Transaction } from '../state.js';
import { noSuchInvoice } from './errors.js';

/** The invoice of the account. @throws ApiError 404 */
export function invoiceIn(state: Collections<State>, path: { readonly accountId: string; readonly invoiceId: string }): Invoice {
  const { number } = theAccount(state.accounts, path.accountId);
  const invoice = state.invoices.get(path.invoiceId);
  if (invoice?.account !== number) throw noSuchInvoice();
  return invoice;
}

/** The account's invoices, the oldest first. */
export const invoicesOf = (invoices: Collection<Invoice>, account: string): readonly Invoice[] =>
  invoices.where('account', account).sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** An invoice as lists show it: amounts are text with four decimals. */
export function shown({ number, currency, amount, amountDue, date }: Invoice) {
  const isPaid = amountDue === 0;
  return {
    status: isPaid ? ('invoice_paid' as const) : ('invoice_open' as const),
    currency,
    amount: fourDecimals(amount),
    amountDue: fourDecimals(amountDue),
    description: `Invoice #${number}`,
    date,
    statusName: isPaid ? 'Invoice Paid' : 'Invoice Open',
    invoiceNumber: number,
  };
}

const fourDecimals = (units: number): string => decimalText(units * 100, 4);

/** The invoice to be printed, with what stands on it. */
export function printed(invoice: Invoice, transactions: readonly Transaction[]): Buffer {
  const { description, date, statusName, currency } = shown(invoice);
  const row = (label: string, value: string) => `${label.padEnd(48)}${value.padStart(20)}`;
  return pdf([
    description,
    '',
    row('Account', invoice.account),
    row('Date', date),
    row('Status', statusName),
    '',
    ...transactions.map(({ startDate, endDate, description, amount }) => row(`${startDate} - ${endDate}  ${description}`, decimalText(amount))),
    '',
    row(`Amount (${currency})`, decimalText(invoice.amount)),
    row(`Amount due (${currency})`, decimalText(invoice.amountDue)),
  ]);
}
