import type { Context } from '../../../kit/index.js';
import type { StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { oneByOne } from './one-by-one.js';
import { withPendingPrices } from './price-change.js';

type Schemas = components['schemas'];

/** Gives subscriptions new prices; one that does not exist, or is closed, counts as a failure (inferred). */
export function subscriptionUpdate(context: Context<State>, job: Schemas['SubscriptionUpdateJob']): Schemas['SubscriptionUpdateReport'] {
  const { state, clock } = context;
  const targets = 'offering_id' in job ? ofOffering(state.subscriptions.values(), job) : job.subscription_ids.map((id) => state.subscriptions.get(id));
  const open = targets.filter((subscription) => subscription !== undefined && !subscription.closed);
  const { results } = oneByOne(context, open as StoredSubscription[], (subscription) =>
    state.subscriptions.put(subscription.id, withPendingPrices(subscription, job.price_changes, clock.now())),
  );
  return { subscriptions_updated: results.length, subscription_failures: targets.length - results.length, total_processed: targets.length };
}

function ofOffering(
  subscriptions: Iterable<StoredSubscription>,
  { offering_id, excluded_subscription_ids = [] }: { readonly offering_id: string; readonly excluded_subscription_ids?: readonly string[] },
): StoredSubscription[] {
  const excluded = new Set(excluded_subscription_ids);
  return [...subscriptions].filter(({ id, offering, closed }) => offering.id === offering_id && !excluded.has(id) && !closed);
}
