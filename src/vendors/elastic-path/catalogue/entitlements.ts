import type { Collections } from '../../../kit/index.js';
import type { StoredFeature, StoredPlan, StoredSubscription } from '../records.js';
import type { State } from '../state.js';

/**
 * The tags that the subscriber's account carries: of each active subscription, those of the features that its plan makes a benefit.
 * Source: Subscriptions reference, "Features" (tags are put on the account while the subscription is active).
 */
export function entitlementsOf(subscriber: string, { subscriptions }: Collections<State>): string[] {
  const active = subscriptions.where('subscriber_id', subscriber).filter(({ status }) => status === 'active');
  return [...new Set(active.flatMap(tagsOf))];
}

function tagsOf({ offering, plan_id }: StoredSubscription): string[] {
  const configurations = offering.plans.find(({ id }) => id === plan_id)?.attributes.feature_configurations ?? {};
  return offering.features.flatMap((feature) => tagOf(feature, configurations[feature.id]) ?? []);
}

type Configuration = StoredPlan['attributes']['feature_configurations'][string];

/** A promotion has the tag that the plan has chosen; any other feature its own. */
function tagOf({ attributes: { configuration } }: StoredFeature, chosen: Configuration | undefined): string | undefined {
  if (!chosen) return undefined;
  if (chosen.type === 'promotion') return chosen.tag;
  return configuration.type === 'promotion' ? undefined : configuration.tag;
}
