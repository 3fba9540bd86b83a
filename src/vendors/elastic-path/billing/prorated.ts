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
export function prorate({ start, end }: Period, now: Date, rounding: Rounding, { before, after, goesOn }: Costs): Proration {
  const total = Math.max(1, Math.ceil(daysBetween(start, end)));
  const remaining = Math.min(Math.max(rounded[rounding](daysBetween(now, end)), 0), total);
  return { refund: share(before, remaining, total), cost: goesOn ? share(after, remaining, total) : after };
}
