/** What an object uses, at a steady rate. Inferred: the documentation shows what comes of usage, not how it arises. */
export interface Meter {
  readonly object_name: string;
  readonly namespace: string;
  readonly usage_type: string;
  /** Stable id of the usage type. */
  readonly metric_label: string;
  /** Addon service that the usage is sold with. */
  readonly service: string;
  readonly unit_name: string;
  /** Units used in each hour. */
  readonly per_hour: number;
  /** What is billed, and how many units make one of it. */
  readonly unit_name_billable: string;
  readonly units_in_billable: number;
  /** Cents for one that is billed. */
  readonly price: number;
  readonly currency_code: string;
  readonly deployment: string;
  /** Empty unless the usage is of containers. */
  readonly container: string;
  /** When the object began to be used. */
  readonly since: string;
}

/** From one moment to another; milliseconds since 1970. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

const hour = 60 * 60 * 1000;

/** Hours of UTC in a row. */
export interface Hours {
  /** When the first begins, milliseconds since 1970. */
  readonly first: number;
  readonly count: number;
}

/** The hours of a period in which the object was used: those that begin in the period and are over by now. */
export function hoursOf({ since }: Meter, { from, to }: Period, now: number): Hours {
  const first = Math.ceil(Math.max(from, Date.parse(since)) / hour);
  const end = Math.min(Math.ceil(to / hour), Math.floor(now / hour));
  return { first: first * hour, count: Math.max(0, end - first) };
}

/** How much was used in the period. */
export const quantityOf = (meter: Meter, period: Period, now: number): number => hoursOf(meter, period, now).count * meter.per_hour;

/** When each hour begins and ends. */
export const eachHour = ({ first, count }: Hours): readonly Period[] =>
  Array.from({ length: count }, (_, index) => ({ from: first + index * hour, to: first + (index + 1) * hour }));

/** In the unit that is billed: what is below one counts as one, the rest is rounded down; nothing stays nothing (documented but for the last). */
export const billableOf = (quantity: number, unitsInBillable: number): number => (quantity === 0 ? 0 : Math.max(1, Math.floor(quantity / unitsInBillable)));
