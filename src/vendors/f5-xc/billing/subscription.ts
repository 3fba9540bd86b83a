import { type CalendarUnit, later } from '../../../kit/index.js';
import type { PeriodUnit, Plan } from '../plans/plan.js';
import type { components } from '../spec.gen.js';
import { timestamp } from '../time.js';

type Period = components['schemas']['subscriptionPeriod'];

/** A subscription to a plan: the members that the list of subscriptions shows, and what billing goes by. */
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
  readonly previous_billing_periods: readonly Period[];
  readonly billing: Billing;
}

/** What of a subscription is not shown. */
interface Billing {
  /** Cents for each period. */
  readonly flat_price: number;
  readonly renewal_period_unit: PeriodUnit;
  /** No invoices are made. */
  readonly billing_disabled: boolean;
  /** Periods that are over: the running one is counted from the first day. */
  readonly closed_periods: number;
  /** Name of the running period's invoice; empty without one. */
  readonly running_invoice: string;
}

/** Closed periods that a subscription remembers (inferred: no number is documented, and time has no end). */
const remembered = 24;

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
  last_billing_period_end_date: timestamp(periodEnd(now, plan.renewal_period_unit).getTime()),
  previous_billing_periods: [],
  billing: {
    flat_price: plan.flat_price,
    renewal_period_unit: plan.renewal_period_unit,
    billing_disabled: plan.billing_disabled,
    closed_periods: 0,
    running_invoice: '',
  },
});

/** The subscription when the tenant has left its plan. */
export const cancelled = (subscription: Subscription, now: Date): Subscription => ({
  ...subscription,
  cancellation_date: now.toISOString(),
  cancelled: true,
  current: false,
});

/** The subscription with its running period over at `end`; it has not begun another. */
export function withPeriodClosed(subscription: Subscription, uid: string, end: Date): Subscription {
  const { billing, last_billing_period_start_date: start, previous_billing_periods: closed } = subscription;
  return {
    ...subscription,
    last_billing_period_end_date: end.toISOString(),
    previous_billing_periods: [...closed, periodOver(uid, start, end.toISOString(), billing.running_invoice)].slice(-remembered),
    billing: { ...billing, closed_periods: billing.closed_periods + 1, running_invoice: '' },
  };
}

/** The subscription with a period that begins where the last one ended. */
export function withNextPeriod(subscription: Subscription): Subscription {
  const { billing, start_date, last_billing_period_end_date } = subscription;
  const end = periodEnd(new Date(start_date), billing.renewal_period_unit, billing.closed_periods + 1);
  return { ...subscription, last_billing_period_start_date: last_billing_period_end_date, last_billing_period_end_date: timestamp(end.getTime()) };
}

function periodOver(uid: string, start: string, end: string, invoice: string): Period {
  const invoices = invoice === '' ? [] : [invoice];
  const dates = { start_date: start, end_date: end, internal_start_date: start, internal_end_date: end };
  return { uid, ...dates, invoices, pending_invoice: [], closed_invoice: invoices, trial: false };
}

const units: Readonly<Record<PeriodUnit, CalendarUnit>> = {
  // Without a unit a month (inferred).
  PERIOD_UNKNOWN: 'month',
  PERIOD_DAY: 'day',
  PERIOD_WEEK: 'week',
  PERIOD_MONTH: 'month',
  PERIOD_YEAR: 'year',
};

/** The end of the n-th period from `start` on, by the calendar in UTC. */
export const periodEnd = (start: Date, unit: PeriodUnit, n = 1): Date => later(start, n, units[unit]);
