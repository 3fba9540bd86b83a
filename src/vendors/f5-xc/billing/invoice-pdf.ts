import { decimalText, pdf } from '../../../kit/index.js';
import type { Invoice, InvoiceLine } from './invoice.js';

/** How many characters a line has, and those of the amounts at its end. */
const width = { line: 72, amount: 14 };

/** The invoice as a PDF, in base64: what it is about, its lines, its total. */
export const invoicePdf = (invoice: Invoice): string => pdf(linesOf(invoice)).toString('base64');

const linesOf = ({ name, period_start, period_end, amount, currency, lines }: Invoice): string[] => [
  'F5 Distributed Cloud',
  '',
  `Invoice ${name}`,
  `Period  ${period_start.slice(0, 10)} to ${period_end.slice(0, 10)}`,
  'Status  paid',
  '',
  ...lines.map(columns),
  '-'.repeat(width.line),
  columns({ text: `Total (${currency})`, amount }),
];

const columns = ({ text, amount }: InvoiceLine): string =>
  `${text.slice(0, width.line - width.amount).padEnd(width.line - width.amount)}${decimalText(amount).padStart(width.amount)}`;
