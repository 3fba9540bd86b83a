import { timestamp } from '../time.js';

/** Months that are listed (inferred: no number is documented, and time has no end). */
const listed = 12;

/** What each month of UTC cost, oldest first: the amounts that begin in it, in cents. */
export function monthlyCosts(costs: readonly { readonly start: string; readonly amount: number }[]) {
  const months = new Map<string, number>();
  for (const { start, amount } of costs) months.set(start.slice(0, 7), (months.get(start.slice(0, 7)) ?? 0) + amount);
  return [...months].slice(-listed).map(([month, amount]) => ({
    amount: String(amount),
    currency_code: 'USD',
    start_timestamp: timestamp(Date.parse(`${month}-01T00:00:00Z`)),
    end_timestamp: timestamp(monthAfter(month)),
  }));
}

const monthAfter = (month: string): number => Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)));
