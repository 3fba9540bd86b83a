import type { Context } from '../../../kit/index.js';
import { amountOf, feesOf, type Priced, type PricedProduct, totalOf } from '../orders/pricing.js';
import { dayOf, descriptions, lastDayOf } from '../orders/quote.js';
import type { Account, State, Transaction } from '../state.js';

/** Enters a transaction into the account's books, with a number of its own. */
export function post({ state, id, clock }: Context<State>, entry: Omit<Transaction, 'number' | 'date'>): Transaction {
  const number = Number(`1${id.digits('transaction', 8)}`);
  return state.transactions.put(String(number), { number, date: dayOf(clock.now()), ...entry }) as Transaction;
}

/**
 * Charges an account for what it has bought: one invoice with a transaction for each fee, and one for the payment where a card pays at
 * once. What costs nothing is not invoiced.
 */
export function charge(due: Context<State>, { number: account, currency }: Account, products: readonly PricedProduct[], isPaidByCard: boolean): void {
  const amount = totalOf(feesOf(products));
  if (amount === 0) return;
  const now = due.clock.now();
  const invoice = `SO-${due.id.digits('invoice', 6)}`;
  due.state.invoices.put(invoice, { number: invoice, account, currency, amount, amountDue: isPaidByCard ? 0 : amount, date: dayOf(now) });
  due.emit('invoice.created', { accountNumber: account, invoiceNumber: invoice });
  for (const product of products) for (const entry of entriesOf(product, now)) post(due, { ...entry, account, currency, invoice, status: 'active' });
  if (!isPaidByCard) return;
  const today = dayOf(now);
  post(due, { account, currency, invoice, status: 'active', type: 'payment', amount, startDate: today, endDate: today, description: `Payment of ${invoice}` });
  due.emit('invoice.paid', { accountNumber: account, invoiceNumber: invoice });
}

type Entry = Pick<Transaction, 'type' | 'amount' | 'startDate' | 'endDate' | 'description' | 'productSpecification' | 'serviceNumber'>;

function entriesOf({ specification, services, ...product }: PricedProduct, now: Date): readonly Entry[] {
  const entries = ({ fees }: Priced, of: Pick<Entry, 'productSpecification' | 'serviceNumber'>) =>
    fees.map(
      (fee): Entry => ({
        type: fee.type === 'setup_fee' ? 'fee' : 'charge',
        amount: amountOf(fee),
        startDate: dayOf(now),
        endDate: lastDayOf(fee, now),
        description: descriptions[fee.type].trim(),
        ...of,
      }),
    );
  const ofProduct = entries(product, { productSpecification: specification });
  return [...ofProduct, ...services.flatMap((service) => entries(service, { productSpecification: specification, serviceNumber: service.id }))];
}
