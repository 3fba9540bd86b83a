import { invalid } from '../errors.js';
import { momentOf } from '../time.js';
import type { Period } from './meter.js';

const hour = 60 * 60 * 1000;

/** The period of a request for usage: without `from` from the beginning of the month (UTC), without `to` until now (inferred). @throws ApiError 400 */
export function periodOf({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }, now: Date): Period {
  const month = Date.UTC(now.getUTCFullYear(), now.getUTCMonth());
  const end = given(to, '/to') ?? now.getTime();
  return inOrder({ from: given(from, '/from') ?? Math.min(month, end), to: end }, '/from');
}

/** The period of a usage summary: six hours, on whichever side was not given (documented). @throws ApiError 400 */
export function summaryPeriod({ start_time, end_time }: { readonly start_time?: string; readonly end_time?: string }, now: number): Period {
  const start = given(start_time, '/start_time', queryTime);
  const end = given(end_time, '/end_time', queryTime) ?? (start === undefined ? now : start + 6 * hour);
  return inOrder({ from: start ?? end - 6 * hour, to: end }, '/start_time');
}

/** A unix timestamp, or RFC 3339 (vendor rule `query_time`). */
const queryTime = (text: string): number | undefined => momentOf(/^\d+(\.\d+)?$/.test(text) ? (new Date(Number(text) * 1000).toJSON() ?? '') : text);

function given(text: string | undefined, pointer: string, read = momentOf): number | undefined {
  if (text === undefined || text === '') return undefined;
  const moment = read(text);
  if (moment === undefined) throw invalid(pointer, 'should be a time', 'query_time');
  return moment;
}

function inOrder(period: Period, pointer: string): Period {
  if (period.from > period.to) throw invalid(pointer, 'should not be later than the end', 'order');
  return period;
}
