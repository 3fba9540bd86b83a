import { type Handlers, reply } from '../../../kit/index.js';
import { changedOffering } from '../catalogue/offering-changes.js';
import { offeringPlans } from '../catalogue/offering-plans.js';
import { taxSaid } from '../catalogue/prices.js';
import { find } from '../catalogue/stored.js';
import { invalid } from '../errors.js';
import type { StoredPlan } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { findSubscription } from '../subscribing/caller.js';

/** What the vendor's JavaScript client still calls by its former name, done by today's means. */
export const legacy = {
  listOfferingProducts({ path, state }) {
    return reply(200, { data: find(state.offerings, path, 'offering_uuid').plans.map(product) });
  },

  deleteOfferingProduct(call) {
    const { offering_uuid, product_uuid } = call.path;
    return offeringPlans.deleteOfferingPlan({ ...call, path: { offering_uuid, plan_uuid: product_uuid } });
  },

  attachProrationPolicy({ path, body: { data }, state, clock, emit }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    if (data && !state.prorationPolicies.has(data.id)) throw invalid('/body/data/id', 'known', 'must be a proration policy of the store');
    const updated = changedOffering(offering, { proration_policy: data?.id ?? null }, clock.now());
    emit('subscription-offering.updated', { id: offering.id });
    state.offerings.put(offering.id, updated);
    return data ? reply(200, { data: { type: data.type, id: data.id } }) : reply(204);
  },

  listSubscriptionProducts(call) {
    return reply(200, { data: findSubscription(call).offering.plans.map(product) });
  },
} satisfies Handlers<operations, State>;

/** Today's plan as yesterday's product. */
const product = ({ id, owner, created_at, updated_at, attributes }: StoredPlan): components['schemas']['OfferingProduct'] => {
  const { feature_configurations: _, ...known } = attributes;
  return {
    id,
    type: 'subscription_offering_product',
    attributes: { ...known, ...(known.price && { price: taxSaid(known.price) }) },
    meta: { owner, timestamps: { updated_at, created_at } },
  };
};
