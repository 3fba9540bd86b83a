import { type Context, decimalText, type Handlers, minorUnits, reply, type Timer } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import { hasExpired } from '../expiry.js';
import { dayOf } from '../orders/quote.js';
import { soon } from '../processing.js';
import type { operations } from '../spec.gen.js';
import type { PaymentMethod, State, Transaction } from '../state.js';
import { post } from './charge.js';
import { methodExpired, noAmount } from './errors.js';
import { invoicesOf } from './invoice.js';
import { methodIn } from './payment-info.js';

/** One-time payments: Accounts-accountId-paymentInfo-paymentInfoId-payment:POST. */
export const payments = {
  makePayment(call) {
    const { path, body, state, clock, timers, emit } = call;
    const { number: account, currency } = theAccount(state.accounts, path.accountId);
    const method = methodIn(state, path);
    const amount = inMinorUnits(body.amount);
    checkExpiry(method, clock.now());
    const today = dayOf(clock.now());
    const { number } = post(call, {
      account,
      type: 'payment',
      amount,
      currency,
      status: 'pending',
      startDate: today,
      endDate: today,
      description: `Payment by ${method.id}`,
    });
    timers.set(`payment/${number}`, soon(clock.now()), 'settlePayment', { number });
    emit('payment.submitted', { accountNumber: account, number, amount: body.amount });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Timer: a payment has been processed. It counts from now on, and pays what is due, the oldest invoice first. */
export const settlePayment: Timer<State> = (due) => {
  const payment = due.state.transactions.get(String(due.data.number));
  if (payment?.status !== 'pending') return;
  due.state.transactions.put(String(payment.number), { ...payment, status: 'active' });
  due.emit('payment.active', { accountNumber: payment.account, number: payment.number });
  payInvoices(payment, due);
};

function payInvoices({ account, amount, currency }: Transaction, { state, emit }: Context<State>): void {
  let left = amount;
  for (const invoice of invoicesOf(state.invoices, account).filter((one) => one.currency === currency && one.amountDue > 0)) {
    const paid = Math.min(left, invoice.amountDue);
    left -= paid;
    if (paid === 0) return;
    state.invoices.put(invoice.number, { ...invoice, amountDue: invoice.amountDue - paid });
    if (paid === invoice.amountDue) emit('invoice.paid', { accountNumber: account, invoiceNumber: invoice.number });
  }
}

function checkExpiry({ expirationDate }: PaymentMethod, now: Date): void {
  if (expirationDate !== undefined && hasExpired(expirationDate, now)) throw methodExpired(expirationDate);
}

/** @throws ApiError 400 for more than two decimals */
function inMinorUnits(amount: number): number {
  const units = minorUnits(amount.toFixed(2));
  if (Number(decimalText(units)) !== amount) throw noAmount();
  return units;
}
