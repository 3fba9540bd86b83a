import type { StoredSubscription } from '../records.js';
import { begun } from './begin.js';
import { activeOption } from './chosen.js';
import { nextInvoiceAfter, periodAt, periodOf } from './periods.js';
import { flags, type LifecycleEvent, nextPhase, type Phase, phaseOf } from './phases.js';

/**
 * The subscription after the event: its flags, and the timestamps that the event sets. Where nothing moves, the very same one.
 * @throws ApiError 422 when the event is asked for and impossible
 */
export function apply(subscription: StoredSubscription, event: LifecycleEvent, now: Date): StoredSubscription {
  const from = phaseOf(subscription);
  const to = nextPhase(from, event);
  if (from === to) return subscription;
  const moved = { ...subscription, ...flags[to], updated_at: now.toISOString() };
  if (from === 'pending' && to === 'running') return live(event === 'resume' ? { ...moved, resumed_at: now.toISOString() } : moved, now);
  return effects[event]?.(moved, now, from) ?? moved;
}

type Effect = (subscription: StoredSubscription, now: Date, from: Phase) => StoredSubscription;

const effects: Readonly<Partial<Record<LifecycleEvent, Effect>>> = {
  pause: (subscription, now) => ({ ...subscription, paused_at: now.toISOString() }),
  dunningPaused: (subscription, now) => ({ ...subscription, paused_at: now.toISOString() }),
  cancel: (subscription, now, from) => canceled(subscription, now, flags[from].status === 'active' ? periodEnd(subscription, now) : now),
  cancelNow: (subscription, now) => canceled(subscription, now, now),
  resume: resumed,
  pending: ({ go_live_after: _, ...subscription }) => subscription,
};

/** A rolling subscription gets an end by being canceled; one that closes has one already, which stays. */
const canceled = (subscription: StoredSubscription, now: Date, end: Date): StoredSubscription => ({
  ...subscription,
  canceled_at: now.toISOString(),
  ...(rolls(subscription) && { end_date: end.toISOString() }),
});

const rolls = (subscription: StoredSubscription): boolean => activeOption(subscription).attributes.end_behavior === 'roll';

/** The end of the period that the moment lies in, or of a later one that has been billed ahead. */
const periodEnd = (subscription: StoredSubscription, now: Date): Date =>
  periodOf(subscription, Math.max(periodAt(subscription, now), subscription.periods_billed - 1)).end;

/**
 * The end that canceling gave is taken back. Time in which it was inactive is not billed: the next invoice is for the period that
 * the moment lies in, still counted from the first day; one that has never been billed begins now (inferred).
 */
function resumed({ end_date, ...subscription }: StoredSubscription, now: Date, from: Phase): StoredSubscription {
  const isKept = end_date !== undefined && !rolls(subscription);
  const again = { ...subscription, resumed_at: now.toISOString(), ...(isKept && { end_date }) };
  if (flags[from].status === 'active') return again;
  if (again.periods_billed === 0) return begun(again, now);
  const missed = { ...again, periods_billed: Math.max(again.periods_billed, periodAt(again, now)) };
  return { ...missed, invoice_after: nextInvoiceAfter(missed).toISOString() };
}

/** A pending subscription begins: at `go_live_after` where that has passed, else now. Its periods count from there. */
function live(subscription: StoredSubscription, now: Date): StoredSubscription {
  const { go_live_after } = subscription;
  const start = go_live_after && new Date(go_live_after) < now ? new Date(go_live_after) : now;
  const { first_period_end } = subscription;
  const isKept = first_period_end !== undefined && new Date(first_period_end) > start;
  return { ...begun(subscription, start), ...(isKept && { first_period_end }), go_live: now.toISOString() };
}
