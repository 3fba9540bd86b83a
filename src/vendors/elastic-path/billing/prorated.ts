import { daysBetween, share } from '../../../kit/index.js';
import type { StoredProrationPolicy } from '../records.js';
import type { Period } from '../subscribing/periods.js';

type Rounding = StoredProrationPolicy['attributes']['rounding'];

const rounded: Readonly<Record<Rounding, (days: number) => number>> = { up: Math.ceil, down: Math.floor, nearest: Math.round };

interface Costs {
  /** What the period cost until now, and what a whole one costs from now on. */
  readonly before: number;
  readonly after: number;
  /** Whether a period is still of the same length, so that it goes on; else a new one begins. */
  readonly goesOn: boolean;
}

export interface Proration {
  readonly refund: number;
  readonly cost: number;
}

/**
 * What is given back, and what is to be paid, for a switch within a period. Whole days count, and the policy says what a broken one is
 * (Subscriptions reference, "Proration"). That the refund is price × remaining ÷ total days, rounded down, and that a new period is paid in
 * full, is inferred.
 */
export function prorate(period: Period, now: Date, rounding: Rounding, { before, after, goesOn }: Costs): Proration {
  const rest = { start: now, end: period.end };
  return { refund: costOf(rest, period, rounding, before), cost: goesOn ? costOf(rest, period, rounding, after) : after };
}

/** What a part of a period costs, by its days, when the whole costs `price`. */
export function costOf(part: Period, whole: Period, rounding: Rounding, price: number): number {
  const total = Math.max(1, Math.ceil(daysBetween(whole.start, whole.end)));
  const days = Math.min(Math.max(rounded[rounding](daysBetween(part.start, part.end)), 0), total);
  return share(price, days, total);
}
