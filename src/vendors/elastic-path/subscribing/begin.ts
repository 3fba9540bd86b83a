import type { StoredSubscription } from '../records.js';
import { activeOption } from './chosen.js';
import { endDate, periodOf } from './periods.js';

/** The subscription with its first period beginning at `start`, nothing billed yet: trial, end date and first invoice follow from it. */
export function begun({ end_date: _, trial_until: __, first_period_end: ___, ...subscription }: StoredSubscription, start: Date): StoredSubscription {
  const { attributes } = activeOption(subscription);
  const end = endDate(attributes, start);
  const started: StoredSubscription = {
    ...subscription,
    started_at: start.toISOString(),
    periods_billed: 0,
    ...(end && { end_date: end.toISOString() }),
  };
  if (attributes.trial_period === undefined || attributes.trial_period === 0) return { ...started, invoice_after: start.toISOString() };
  const trial_until = periodOf({ ...started, trial_until: start.toISOString() }, 0).end.toISOString();
  return { ...started, trial_until, invoice_after: start.toISOString() };
}
