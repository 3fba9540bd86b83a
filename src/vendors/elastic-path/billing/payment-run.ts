import type { Context } from '../../../kit/index.js';
import type { StoredInvoice, StoredJob, StoredPayment, StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { totalOf } from './amounts.js';
import { attempted, attemptsMade, isExhausted, isTimeToTry, type Policy, policyInForce } from './dunning.js';
import { isProForma } from './invoice-resource.js';
import { byCard, byHand, type Payer } from './payer.js';
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
  const open = context.state.invoices.where('outstanding', true).filter((invoice) => isReady(invoice, now));
  const payments: StoredPayment[] = [];
  let broken = 0;
  for (const invoice of open) {
    try {
      payments.push(...collect(context, policy, invoice, job));
    } catch {
      context.state.invoices.put(invoice.id, invoice);
      broken++;
    }
  }
  return tally(payments, broken);
}

const tally = (payments: readonly StoredPayment[], broken: number): Report => ({
  total_payment_attempts: payments.length + broken,
  failed_payments: payments.filter(({ success, pending }) => !success && !pending).length + broken,
  total_collected: totalOf(payments.filter(({ success }) => success).map(({ amount }) => amount)),
});

const isReady = (invoice: StoredInvoice, now: Date): boolean => !invoice.tax_required && !invoice.manual_payment_pending && !isProForma(invoice, now);

/** One attempt at most, if it is time for it. The invoices of a subscription that has been deleted are nobody's. */
function collect(context: Context<State>, policy: Policy, found: StoredInvoice, job: StoredJob): StoredPayment[] {
  const subscription = context.state.subscriptions.get(found.subscription_id);
  if (!subscription) return [];
  const payer = payerOf(context, subscription);
  const invoice = dunnedBy(found, payer);
  if (invoice.payment_retries_limit_reached || !isTimeToTry(policy, invoice, context.clock.now())) return [];
  // The rule may have got a lower limit since the last attempt.
  if (attemptsMade(invoice) > 0 && isExhausted(policy, invoice.payment_retries)) {
    exhausted(context, policy, invoice);
    return [];
  }
  return [attempt(context, policy, { invoice, payer, job })];
}

const payerOf = ({ state }: Context<State>, { manual_payments, payment_authority, subscriber_id }: StoredSubscription): Payer =>
  manual_payments ? byHand : byCard(payment_authority ?? state.subscribers.get(subscriber_id)?.payment_authority);

/** A card that has not been asked before ends the dunning and is asked at once, even beyond the limit (inferred: how else could it be paid?). */
function dunnedBy(invoice: StoredInvoice, { name }: Payer): StoredInvoice {
  if (invoice.last_payment_by === undefined || invoice.last_payment_by === name) return invoice;
  const { last_payment_attempt_at: _, ...fresh } = invoice;
  return { ...fresh, payment_retries: 0, payment_retries_limit_reached: false };
}

function attempt(context: Context<State>, policy: Policy, asked: Asked): StoredPayment {
  const [now, { invoice, payer }] = [context.clock.now(), asked];
  const outcome = payer.pay(attemptsMade(invoice), now);
  const payment = newPayment(asked, outcome, context);
  const tried = { ...invoice, ...attempted(invoice, now), last_payment_by: payer.name };
  if (outcome === 'pending') awaited(context, tried);
  else if (outcome.success) collected(context, tried);
  else failed(context, policy, tried);
  return context.state.payments.put(payment.id, payment);
}
