import type { Context } from '../../../kit/index.js';
import type { StoredInvoice, StoredJob, StoredPayment } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { totalOf } from './amounts.js';
import { attempted, attemptsMade, isExhausted, isTimeToTry, type Policy, policyInForce } from './dunning.js';
import { isProForma } from './invoice-resource.js';
import { oneByOne } from './one-by-one.js';
import { payerOf } from './payer.js';
import { type Asked, newPayment } from './payment.js';
import { awaited, collected, exhausted, failed } from './settlement.js';

type Report = components['schemas']['PaymentRunReport'];

/**
 * Tries to collect every outstanding invoice that waits neither for taxes, nor for its time, nor for a manual payment, nor for its next
 * retry (Subscriptions reference, "Create a job"). An invoice that cannot be handled counts as a failed payment; the others go on.
 */
export function paymentRun(context: Context<State>, job: StoredJob): Report {
  const policy = policyInForce(context.state.dunningRules.values());
  const now = context.clock.now();
  const open = context.state.invoices.where('phase', 'open').filter((invoice) => !isProForma(invoice, now));
  const { results, broken } = oneByOne(context, open, (invoice) => collect(context, policy, invoice, job));
  return tally(results.flat(), broken);
}

const tally = (payments: readonly StoredPayment[], broken: number): Report => ({
  total_payment_attempts: payments.length + broken,
  failed_payments: payments.filter(({ success, pending }) => !success && !pending).length + broken,
  total_collected: totalOf(payments.filter(({ success }) => success).map(({ amount }) => amount)),
});

/** One attempt at most, if it is time for it. The invoices of a subscription that has been deleted are nobody's. */
function collect(context: Context<State>, policy: Policy, invoice: StoredInvoice, job: StoredJob): StoredPayment[] {
  const subscription = context.state.subscriptions.get(invoice.subscription_id);
  if (!subscription || !isTimeToTry(policy, invoice, context.clock.now())) return [];
  // The rule may have got a lower limit since the last attempt.
  if (attemptsMade(invoice) > 0 && isExhausted(policy, invoice.payment_retries)) {
    exhausted(context, policy, invoice);
    return [];
  }
  return [attempt(context, policy, { invoice, payer: payerOf(subscription, context.state), job })];
}

/**
 * Somebody has to collect it and tell how that went. Who listens learns of the first payment by the event of the invoice, of a later one by
 * an event of payments (Subscriptions reference, "Manual payments"; that their names are written like the others is inferred).
 */
function ask(context: Context<State>, invoice: StoredInvoice, { id: payment_id, subscription_id }: StoredPayment, isFirst: boolean): void {
  awaited(context, invoice);
  const type = isFirst ? 'subscription-invoice.created' : 'subscription-invoice-payment.updated';
  context.emit(type, { id: isFirst ? invoice.id : payment_id, subscription_id, invoice_id: invoice.id, payment_id });
}

function attempt(context: Context<State>, policy: Policy, asked: Asked): StoredPayment {
  const [now, { invoice, payer }] = [context.clock.now(), asked];
  const outcome = payer.pay(attemptsMade(invoice), now);
  const payment = newPayment(asked, outcome, context);
  const tried = { ...invoice, ...attempted(invoice, now) };
  if (outcome === 'pending') ask(context, tried, payment, attemptsMade(invoice) === 0);
  else if (outcome.success) collected(context, tried);
  else failed(context, policy, tried);
  return context.state.payments.put(payment.id, payment);
}
