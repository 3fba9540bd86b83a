import { invalid } from '../errors.js';

/** Dates are told with four digits for the year. */
const canBeTold = (date: Date): boolean => date.getUTCFullYear() >= 0 && date.getUTCFullYear() <= 9999;

/**
 * A date of the request; `at` points to it.
 * @throws ApiError 400 for what is well formed and still no date: a leap second, the year before 0
 */
export function dateOf(text: string, at: string): Date {
  const date = new Date(text);
  if (!canBeTold(date)) throw invalid(at, 'date', 'must be a date that the calendar has');
  return date;
}

/**
 * Refuses what comes to dates that the calendar does not have, such as billing once in a million years.
 * @throws ApiError 400 at the pricing option
 */
export function assertReckonable(at: string, reckon: () => readonly (Date | undefined)[]): void {
  const dates = reckoned(reckon);
  if (!dates?.every((date) => date === undefined || canBeTold(date))) throw invalid(at, 'calendar', 'must have periods that the calendar can hold');
}

function reckoned<Result>(reckon: () => Result): Result | undefined {
  try {
    return reckon();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
