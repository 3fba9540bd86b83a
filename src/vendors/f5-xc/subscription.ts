import type { PeriodUnit, Plan } from './plan.js';

/** A subscription to a plan, with the members that the list of subscriptions shows. */
export interface Subscription {
  readonly name: string;
  /** The plan's title. */
  readonly plan_name: string;
  readonly plan_object_name: string;
  readonly start_date: string;
  readonly cancellation_date: string | null;
  readonly cancelled: boolean;
  readonly current: boolean;
  readonly last_billing_period_start_date: string;
  readonly last_billing_period_end_date: string;
  readonly previous_billing_periods: readonly object[];
}

/** A subscription to `plan` from `now` on, with its first billing period. Inferred: the names' form is that of the documented examples. */
export const newSubscription = (plan: Plan, ids: { subscription: string; plan: string }, now: Date): Subscription => ({
  name: `sub-name-${ids.subscription}`,
  plan_name: plan.title,
  plan_object_name: `plan-${ids.plan}`,
  start_date: now.toISOString(),
  cancellation_date: null,
  cancelled: false,
  current: true,
  last_billing_period_start_date: now.toISOString(),
  last_billing_period_end_date: periodEnd(now, plan.renewal_period_unit).toISOString(),
  previous_billing_periods: [],
});

/** The subscription when the tenant has left its plan. */
export const cancelled = (subscription: Subscription, now: Date): Subscription => ({
  ...subscription,
  cancellation_date: now.toISOString(),
  cancelled: true,
  current: false,
});

const day = 24 * 60 * 60 * 1000;

/** One period after `start`, by the calendar in UTC: a month after 31 January is the last of February. Without a unit a month. */
export function periodEnd(start: Date, unit: PeriodUnit): Date {
  if (unit === 'PERIOD_DAY') return new Date(start.getTime() + day);
  if (unit === 'PERIOD_WEEK') return new Date(start.getTime() + 7 * day);
  return monthsAfter(start, unit === 'PERIOD_YEAR' ? 12 : 1);
}

function monthsAfter(start: Date, months: number): Date {
  const end = new Date(start);
  end.setUTCMonth(start.getUTCMonth() + months);
  // The day is missing in that month: day 0 is the last of the month before.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return end;
}
