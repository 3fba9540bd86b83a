import type { Collection, Context } from '../../kit/index.js';
import { awaitEnd } from './billing/billing-period.js';
import { expectPayment } from './billing/charge.js';
import type { State } from './state.js';

/** What in the fixtures tells of billing in time. */
const dated = ['subscriptions', 'invoices', 'meters', 'coupons'] as const;

/**
 * Brings the fixtures' billing to the sandbox's first moment: moved by whole months, so that the running period holds that moment;
 * and sets the timers of what is running and what is owed. Issued invoices count as issued now.
 */
export function begin(context: Context<State>): void {
  const { state, clock } = context;
  const current = [...state.subscriptions.values()].find((subscription) => subscription.current);
  const months = current ? monthOf(clock.now()) - monthOf(new Date(current.last_billing_period_start_date)) : 0;
  if (months !== 0) for (const name of dated) moveAll(state[name] as Collection<object>, months);
  for (const subscription of [...state.subscriptions.values()]) if (subscription.current) awaitEnd(context, subscription);
  for (const invoice of [...state.invoices.values()]) if (invoice.status === 'STATUS_ISSUED') expectPayment(context, invoice);
}

const monthOf = (moment: Date): number => moment.getUTCFullYear() * 12 + moment.getUTCMonth();

function moveAll(collection: Collection<object>, months: number): void {
  for (const [key, record] of [...collection.entries()]) collection.put(key, moved(record, months) as object);
}

/** Any data with the times in it moved; the fixtures' times are firsts of months, which every month has. */
function moved(value: unknown, months: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT/.test(value) ? movedTime(new Date(value), months) : value;
  if (Array.isArray(value)) return value.map((item) => moved(item, months));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, moved(member, months)]));
}

function movedTime(time: Date, months: number): string {
  time.setUTCMonth(time.getUTCMonth() + months);
  return time.toISOString();
}
