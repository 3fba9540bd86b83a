const day = 24 * 60 * 60 * 1000;

/**
 * The last millisecond, in UTC, of a day (`2026-03-31`) or of a month (`2026-03`): what is good to that day or month is good until then,
 * as a card is to the end of the month printed on it.
 * @returns milliseconds since 1970; NaN for a text that is neither
 */
export function lastMomentOf(date: string): number {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return Date.parse(`${date}T00:00:00.000Z`) + day - 1;
  const first = new Date(/^\d{4}-\d{2}$/.test(date) ? `${date}-01T00:00:00.000Z` : Number.NaN);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 1) - 1;
}

/** What time does to something: it becomes valid, or stops being so. */
export interface Turn {
  /** The first moment at which it is so; milliseconds since 1970. */
  readonly at: number;
  readonly isValid: boolean;
}

/**
 * When something will begin or cease to be valid after `now`, in order of time. `moments` are all those at which that could happen, in
 * milliseconds since 1970; those at which nothing changes are left out.
 */
export const turnsAfter = (now: number, moments: Iterable<number>, isValid: (moment: number) => boolean): Turn[] =>
  [...new Set(moments)]
    .filter((at) => at > now && isValid(at - 1) !== isValid(at))
    .sort((a, b) => a - b)
    .map((at) => ({ at, isValid: isValid(at) }));
