import { type CalendarUnit, later } from '../../../kit/index.js';
import type { StoredSubscription } from '../records.js';
import { activeOption } from './chosen.js';

/** From the start up to, and without, the end. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

interface Cycle {
  readonly unit: CalendarUnit;
  readonly frequency: number;
  /** Intervals of trial before the first bill. */
  readonly trial: number;
}

/**
 * The `n`-th billing period, counted from 0. Every period is reckoned from the subscription's first day and not from the period before, so
 * that what a short month cuts off comes back. A trial is period 0 and costs nothing. Where the end of the first period was given
 * (`override_first_period_end_date`), the later ones are reckoned from there (Subscriptions reference, "Create subscription").
 */
export function periodOf(subscription: StoredSubscription, n: number): Period {
  return { start: startOf(subscription, n), end: startOf(subscription, n + 1) };
}

function startOf(subscription: StoredSubscription, n: number): Date {
  const { started_at, first_period_end } = subscription;
  const { unit, frequency, trial } = cycleOf(subscription);
  if (n === 0) return new Date(started_at);
  if (first_period_end) return later(new Date(first_period_end), (n - 1) * frequency, unit);
  return later(new Date(started_at), trial > 0 ? trial + (n - 1) * frequency : n * frequency, unit);
}

/** Whether the `n`-th period is the trial. */
export const isTrial = (subscription: StoredSubscription, n: number): boolean => n === 0 && cycleOf(subscription).trial > 0;

/** When the next invoice becomes due: with the next period, or by the pricing option's lead time before it. */
export function nextInvoiceAfter(subscription: StoredSubscription): Date {
  const start = startOf(subscription, subscription.periods_billed);
  const { lead_time } = activeOption(subscription).attributes;
  return lead_time ? later(start, -lead_time.time, lead_time.type) : start;
}

/** The number of the period in which a moment lies; 0 for moments before the first. */
export function periodAt(subscription: StoredSubscription, moment: Date): number {
  const hasBegun = (n: number) => startOf(subscription, n) <= moment;
  let [begun, notYet] = [0, 1];
  while (hasBegun(notYet)) [begun, notYet] = [notYet, notYet * 2];
  while (notYet - begun > 1) {
    const middle = Math.floor((begun + notYet) / 2);
    [begun, notYet] = hasBegun(middle) ? [middle, notYet] : [begun, middle];
  }
  return begun;
}

/** When a subscription that starts at `start` ends by itself: never with `roll`; with `close`, when the pricing option's length is over. */
export function endDate(option: ReturnType<typeof activeOption>['attributes'], start: Date): Date | undefined {
  const { end_behavior, plan_length, billing_interval_type } = option;
  return end_behavior === 'close' ? later(start, plan_length, billing_interval_type) : undefined;
}

/** A trial is there only as long as `trial_until` says so: a switch of the pricing option does not begin another. */
function cycleOf(subscription: StoredSubscription): Cycle {
  const { billing_interval_type: unit, billing_frequency: frequency, trial_period = 0 } = activeOption(subscription).attributes;
  return { unit, frequency, trial: subscription.trial_until && !subscription.first_period_end ? trial_period : 0 };
}
