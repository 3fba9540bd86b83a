import { fraction, share } from '../../kit/index.js';
import { lastGenerated, lengthOf, type Month, monthNamed, monthOf } from './month.js';
import type { Meter } from './state.js';

/** What a meter shows for one month. */
export interface Reading {
  readonly meter: Meter;
  readonly month: Month;
  readonly usage: number;
  /** What goes beyond the commitment. */
  readonly billable: number;
}

/** The readings that can be seen at `now`, of the months from `from` to `to`, both included; oldest first. */
export function readingsOf(meter: Meter, now: number, from: Month, to: Month): Reading[] {
  const first = Math.max(from, monthNamed(meter.since));
  const last = Math.min(to, meter.isLive ? monthOf(now) : lastGenerated(now));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => reading(meter, first + index, now));
}

/** Use is steady: of a month that still runs there is as much as it has days gone or begun. */
function reading(meter: Meter, month: Month, now: number): Reading {
  const usage = month < monthOf(now) ? meter.usage : share(meter.usage, new Date(now).getUTCDate(), lengthOf(month));
  return { meter, month, usage, billable: Math.max(0, usage - meter.commitment) };
}

/** Quantity by list price, in cents, rounded down. */
export const cents = (quantity: number, { msrpPrice }: Meter): number => share(quantity * 100, ...fraction(msrpPrice));
