import type { Context } from '../../../kit/index.js';
import type { StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { isTrial, type Period } from '../subscribing/periods.js';
import { phaseOf } from '../subscribing/phases.js';
import { periodPrice } from '../subscribing/price.js';
import { addInvoice, billed, invoiceFor, type NewInvoice, nextPeriod } from './invoice.js';
import { repriced } from './price-change.js';
import { costOf } from './prorated.js';
import { policyOf, proratedInvoice } from './prorated-invoice.js';

/** The invoice of that part of a period, by the offering's policy; `undefined` where it has none, and for a trial. Nothing had been billed before. */
function partInvoice({ state, clock }: Context<State>, subscription: StoredSubscription, part: Period, whole: Period): NewInvoice | undefined {
  const policy = policyOf(subscription, state);
  if (!policy || isTrial(subscription, subscription.periods_billed)) return undefined;
  const cost = costOf(part, whole, policy.attributes.rounding, periodPrice(subscription).amount);
  return proratedInvoice(invoiceFor(subscription, part, clock.now()), policy, { before: 0, refund: 0, cost });
}

/**
 * Canceling in the middle of a period costs the used part of it (Subscriptions reference, "Proration"). Periods are billed ahead, so there is
 * something to bill only where a period has begun that no billing run has come to yet (inferred).
 * @returns the subscription as that leaves it, for the caller to store
 */
export function withUsedPartBilled(context: Context<State>, found: StoredSubscription): StoredSubscription {
  const now = context.clock.now();
  const whole = nextPeriod(found);
  const isBegun = whole.start < now && now < whole.end && (found.end_date === undefined || whole.start < new Date(found.end_date));
  if (phaseOf(found) !== 'running' || !isBegun) return found;
  const subscription = repriced(found, now);
  const invoice = partInvoice(context, subscription, { start: whole.start, end: now }, whole);
  if (!invoice) return found;
  addInvoice(context, { ...invoice, notifications: [] }, 1);
  return billed(subscription, now);
}

/**
 * Starting in the middle of a period costs the rest of it (Subscriptions reference, "Proration"). That happens to one that is resumed after
 * it had become inactive, and keeps its day of the month (inferred); `override_first_period_end_date` is documented to cost a whole period.
 */
export function lateStartInvoice(context: Context<State>, subscription: StoredSubscription, whole: Period): NewInvoice | undefined {
  const start = new Date(subscription.resumed_at ?? 0);
  const isLate = phaseOf(subscription) === 'resuming' && whole.start < start && start < whole.end;
  return isLate ? partInvoice(context, subscription, { start, end: whole.end }, whole) : undefined;
}
