import type { Context } from '../../../kit/index.js';
import type { StoredSubscription } from '../records.js';
import type { State } from '../state.js';
import { apply } from './lifecycle.js';
import { type LifecycleEvent, type Phase, phaseOf } from './phases.js';

/** The vendor's names for what happened, by where the subscription has come to (Integrations reference, events). */
const announced: Readonly<Partial<Record<Phase, string>>> = {
  pausing: 'subscription.pending_pause',
  paused: 'subscription.paused',
  canceling: 'subscription.pending_cancel',
  canceled: 'subscription.canceled',
  closed: 'subscription.closed',
};

/**
 * Applies an event to a subscription, stores it and tells the event list; where nothing moves, nothing is stored or told.
 * @throws ApiError 422 when the event is asked for and impossible
 */
export function move(context: Pick<Context<State>, 'state' | 'clock' | 'emit'>, subscription: StoredSubscription, event: LifecycleEvent): StoredSubscription {
  const moved = apply(subscription, event, context.clock.now());
  if (moved === subscription) return subscription;
  const type = event === 'resume' ? 'subscription.resumed' : announced[phaseOf(moved)];
  if (type) context.emit(type, { id: moved.id });
  return context.state.subscriptions.put(moved.id, moved);
}
