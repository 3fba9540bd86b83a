import { type Handlers, reply } from '../../../kit/index.js';
import type { StoredOffering, StoredPlan } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { changed, planAttributes } from './attributes.js';
import { configured } from './feature-configurations.js';
import { listPage, newestFirst } from './list.js';
import { newPlan } from './parts.js';
import { withOptions } from './plan-options.js';
import { priceAfter } from './price-changes.js';
import { assertUnique, refOf } from './references.js';
import { planResource } from './shapes.js';
import { assertSame, find, findPart, replaced, without } from './stored.js';

const pathOf = (offering: string) => `/v2/subscriptions/offerings/${offering}/plans`;

export const offeringPlans = {
  listOfferingPlans(call) {
    const offering = find(call.state.offerings, call.path, 'offering_uuid');
    return reply(
      200,
      listPage(newestFirst(offering.plans), call, pathOf(offering.id), (plan) => planResource(plan, offering)),
    );
  },

  createOfferingPlan({ path, body: { data }, state, clock, id }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    const bare = newPlan(data.attributes, id, clock.now(), offering.features);
    const plan = withOptions(bare, [data.relationships?.pricing_options?.data ?? []].flat(), offering, '/body/data/relationships/pricing_options/data');
    assertUnique(offering.plans.map(refOf), refOf(plan));
    const { plans } = state.offerings.put(offering.id, { ...offering, plans: [...offering.plans, plan] });
    return reply(201, { data: planResource(plan, { ...offering, plans }) });
  },

  getOfferingPlan({ path, state }) {
    const offering = find(state.offerings, path, 'offering_uuid');
    return reply(200, { data: planResource(findPart(offering.plans, path, 'plan_uuid'), offering) });
  },

  updateOfferingPlan({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.plan_uuid);
    const offering = find(state.offerings, path, 'offering_uuid');
    const plan = findPart(offering.plans, path, 'plan_uuid');
    const updated = changed(plan, planAttributes, changesOf(data.attributes, plan, offering), clock.now());
    assertUnique(offering.plans.map(refOf), refOf(updated));
    state.offerings.put(offering.id, { ...offering, plans: replaced(offering.plans, updated) });
    return reply(200, { data: planResource(updated, offering) });
  },

  deleteOfferingPlan({ path, state }) {
    const offering = state.offerings.get(path.offering_uuid);
    if (offering) state.offerings.put(offering.id, { ...offering, plans: without(offering.plans, path.plan_uuid) });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

type Changes = components['schemas']['OfferingPlanUpdateAttributes'];

/** The changes as they are kept: configurations by feature id, prices without the currencies that were taken away. */
function changesOf({ feature_configurations: features, price, ...changes }: Changes, { attributes }: StoredPlan, offering: StoredOffering) {
  return {
    ...changes,
    ...(price !== undefined && { price: priceAfter(attributes.price, price) }),
    ...(features && { feature_configurations: configured(attributes.feature_configurations, features, offering.features) }),
  };
}
