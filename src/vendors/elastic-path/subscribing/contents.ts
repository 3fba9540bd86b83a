import { type Handlers, reply } from '../../../kit/index.js';
import { listPage, newestFirst } from '../catalogue/list.js';
import { offeringFeatureResource, planResource, pricingOptionResource } from '../catalogue/shapes.js';
import { findPart, found } from '../catalogue/stored.js';
import { invalid } from '../errors.js';
import type { StoredPlan, StoredSubscription } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { findSubscription } from './caller.js';
import { plansOf, pricingOptionsOf } from './inclusion.js';

/** What is in a subscription's own copy of its offering. */
export const contents = {
  listSubscriptionPlans(call) {
    return reply(200, { data: plansOf(findSubscription(call)) });
  },

  getSubscriptionPlan(call) {
    const { offering, plan_id } = findSubscription(call);
    const plan = findPart(offering.plans, call.path, 'plan_uuid');
    return reply(200, { data: planResource(plan, offering, plan.id === plan_id) });
  },

  manageSubscriptionPlans(call) {
    const ids = call.body.data.flatMap(({ plans }) => plans);
    const detached = withoutPlans(findSubscription(call), ids, call.clock.now());
    call.state.subscriptions.put(detached.id, detached);
    return reply(204);
  },

  listSubscriptionPricingOptions(call) {
    return reply(200, { data: pricingOptionsOf(findSubscription(call)) });
  },

  getSubscriptionPricingOption(call) {
    const { offering, pricing_option_id } = findSubscription(call);
    const option = findPart(offering.pricing_options, call.path, 'pricing_option_uuid');
    return reply(200, { data: pricingOptionResource(option, offering, option.id === pricing_option_id) });
  },

  listSubscriptionFeatures(call) {
    const { id, offering } = findSubscription(call);
    return reply(200, listPage(newestFirst(offering.features), call, `/v2/subscriptions/subscriptions/${id}/features`, offeringFeatureResource));
  },

  getSubscriptionFeature(call) {
    const feature = findPart(findSubscription(call).offering.features, call.path, 'feature_uuid');
    return reply(200, { data: offeringFeatureResource(feature) });
  },
} satisfies Handlers<operations, State>;

/**
 * The subscription without these plans, in its own copy of the offering ("Manage a subscription's plans"; the refusals are inferred).
 * @throws ApiError 404 for a plan that it does not have, 400 for the one in use
 */
function withoutPlans(subscription: StoredSubscription, ids: readonly string[], now: Date): StoredSubscription {
  const { offering, plan_id } = subscription;
  const has = new Set(offering.plans.map(({ id }) => id));
  const leaving = new Set(ids.map((id) => found(has.has(id) ? id : undefined, '/body/data/plans')));
  if (leaving.has(plan_id)) throw invalid('/body/data/plans', 'in-use', 'must not be the plan in use');
  if (leaving.size === 0) return subscription;
  const plans = offering.plans.filter(({ id }: StoredPlan) => !leaving.has(id));
  return { ...subscription, updated_at: now.toISOString(), offering: { ...offering, plans } };
}
