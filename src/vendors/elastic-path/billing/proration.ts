import type { Context } from '../../../kit/index.js';
import { selected } from '../catalogue/snapshot.js';
import type { StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { activeOption } from '../subscribing/chosen.js';
import { endDate, isTrial, nextInvoiceAfter, type Period, periodOf } from '../subscribing/periods.js';
import { phaseOf } from '../subscribing/phases.js';
import { periodPrice } from '../subscribing/price.js';
import { addInvoice, billed, invoiceFor } from './invoice.js';
import { prorate } from './prorated.js';
import { policyOf, proratedInvoice } from './prorated-invoice.js';

type Target = Pick<StoredSubscription, 'plan_id' | 'pricing_option_id'>;

/**
 * The subscription with another plan or pricing option of its offering, for the caller to store. Where the offering has a proration policy,
 * the difference is invoiced at once; without one, and where the amount would be negative, the new price begins with the next period.
 * Source: Subscriptions reference, "Update a subscription", "Proration".
 * @throws ApiError 400 when its copy of the offering does not have them, or not in its currency
 */
export function switchPlan(context: Context<State>, subscription: StoredSubscription, target: Target): StoredSubscription {
  selected(subscription.offering, target.plan_id, target.pricing_option_id, '/body/data/attributes');
  const switched = ending(subscription, { ...subscription, ...target }, context.clock.now());
  if (subscription.periods_billed === 0) return switched;
  const last = periodOf(subscription, subscription.periods_billed - 1);
  return prorated(context, subscription, switched, last) ?? afterPeriod(subscription, switched, last);
}

/** Whether the last period that has been billed goes on now, and costs something: a trial goes on for nothing (inferred). */
const isPaidFor = (subscription: StoredSubscription, { start, end }: Period, now: Date): boolean =>
  phaseOf(subscription) === 'running' && start <= now && now < end && !isTrial(subscription, subscription.periods_billed - 1);

function isSameCycle(one: StoredSubscription, other: StoredSubscription): boolean {
  const [a, b] = [activeOption(one).attributes, activeOption(other).attributes];
  return a.billing_interval_type === b.billing_interval_type && a.billing_frequency === b.billing_frequency;
}

const isSameTrial = (one: StoredSubscription, other: StoredSubscription): boolean =>
  (activeOption(one).attributes.trial_period ?? 0) === (activeOption(other).attributes.trial_period ?? 0);

/** With another option the end is reckoned anew from the switch: none for one that rolls (the reference's table of end dates). */
function ending(from: StoredSubscription, { end_date, ...to }: StoredSubscription, now: Date): StoredSubscription {
  const isKept = from.pricing_option_id === to.pricing_option_id || from.canceled;
  const end = isKept ? end_date : endDate(activeOption(to).attributes, now)?.toISOString();
  return end === undefined ? to : { ...to, end_date: end };
}

/** The next period begins where this one ends, of the old length or a new one: periods of another length are counted from there. */
function afterPeriod(before: StoredSubscription, switched: StoredSubscription, { start, end }: Period): StoredSubscription {
  const isCountedOn = isSameCycle(before, switched) && (switched.trial_until === undefined || isSameTrial(before, switched));
  const anchored = isCountedOn ? switched : { ...switched, started_at: start.toISOString(), first_period_end: end.toISOString(), periods_billed: 1 };
  return { ...anchored, invoice_after: nextInvoiceAfter(anchored).toISOString() };
}

/** Invoices the difference, if there is a policy and the difference is not negative: then nothing has happened yet. */
function prorated(context: Context<State>, before: StoredSubscription, switched: StoredSubscription, period: Period): StoredSubscription | undefined {
  const now = context.clock.now();
  const policy = policyOf(before, context.state);
  if (!policy || !isPaidFor(before, period, now)) return undefined;
  const [paid, goesOn] = [periodPrice(before).amount, isSameCycle(before, switched)];
  const reckoning = prorate(period, now, policy.attributes.rounding, { before: paid, after: periodPrice(switched).amount, goesOn });
  if (reckoning.cost < reckoning.refund) return undefined;
  const next = goesOn ? afterPeriod(before, switched, period) : billed(beginningAt(switched, now), now);
  const span = { start: now, end: goesOn ? period.end : periodOf(next, 0).end };
  addInvoice(context, proratedInvoice(invoiceFor(next, span, now), policy, { ...reckoning, before: paid }), 1);
  return next;
}

/** The subscription with a period beginning now, which has not been billed. */
function beginningAt({ first_period_end: _, trial_until: __, ...subscription }: StoredSubscription, now: Date): StoredSubscription {
  return { ...subscription, started_at: now.toISOString(), periods_billed: 0 };
}
