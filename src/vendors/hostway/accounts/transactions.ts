import { type Call, decimalText, type Handlers } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import type { operations } from '../spec.gen.js';
import type { State, Transaction } from '../state.js';
import { invoiceIn } from './invoice.js';
import { listed, sorted } from './listing.js';

type Key = (transaction: Transaction) => number | string;

/** What the transactions of an account, and of an invoice, can be sorted by. */
const keys: Readonly<Record<'amount' | 'type' | 'from' | 'to', Key>> = {
  amount: ({ amount }) => amount,
  type: ({ type }) => type,
  from: ({ startDate }) => startDate,
  to: ({ endDate }) => endDate,
};

/** What moves an account's balance: Accounts-accountId-transactionsInfo:GET, and Accounts-accountId-invoices-invoiceId-transactions:GET. */
export const transactions = {
  listTransactions(call) {
    const { path, query, state } = call;
    const { number } = theAccount(state.accounts, path.accountId);
    const { filterType, sortField, sortOrder } = query;
    const wanted = state.transactions.where('account', number).filter(({ type }) => (filterType ?? type) === type);
    const all = sorted(wanted, sortField && keys[sortField], sortOrder);
    const shown = all.map((one) => ({ ...common(one, call), amount: Number(decimalText(one.amount)), number: one.number }));
    return listed(shown, `/accounts/${number}/transactions`, query, call);
  },

  listInvoiceTransactions(call) {
    const { path, query, state } = call;
    const { number, account } = invoiceIn(state, path);
    const { filterFrom, filterTo, filterType, sortField, sortOrder } = query;
    const wanted = ({ type, startDate }: Transaction) =>
      (filterType ?? type) === type && (filterFrom ?? startDate) <= startDate && startDate <= (filterTo ?? startDate);
    const all = sorted(state.transactions.where('invoice', number).filter(wanted), sortField && keys[sortField], sortOrder);
    // Here, and only here, amount and number are strings (…-invoices-invoiceId-transactions:GET @ rev 1290).
    const shown = all.map((one) => ({ ...common(one, call), amount: decimalText(one.amount), number: String(one.number) }));
    return listed(shown, `/accounts/${account}/invoices/${number}/transactions`, query, call);
  },
} satisfies Handlers<operations, State>;

type Reading = Pick<Call<operations['listTransactions'], State>, 'link'>;

function common({ startDate, endDate, description, currency, date, productSpecification, serviceNumber = '', type, status }: Transaction, { link }: Reading) {
  const specification = productSpecification === undefined ? '' : link(`/productSpecifications/${productSpecification}`);
  return { startDate, endDate, description, currency, date, productSpecification: specification, serviceNumber, type, status };
}
