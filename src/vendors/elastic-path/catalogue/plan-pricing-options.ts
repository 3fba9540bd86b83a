import { type Collection, type Handlers, reply } from '../../../kit/index.js';
import type { StoredOffering, StoredPlan } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { withOptions, withoutOptions } from './plan-options.js';
import { pricingOptionsOf } from './shapes.js';
import { find, findPart, replaced } from './stored.js';

type Path = { readonly offering_uuid: string; readonly plan_uuid: string };
type Related = readonly components['schemas']['RelationshipData'][];
type Change = (plan: StoredPlan, related: Related, offering: StoredOffering) => StoredPlan;

export const planPricingOptions = {
  listOfferingPlanPricingOptions({ path, state }) {
    const plan = findPart(find(state.offerings, path, 'offering_uuid').plans, path, 'plan_uuid');
    return reply(200, { data: pricingOptionsOf(plan) });
  },

  addOfferingPlanPricingOptions({ path, body, state, clock }) {
    return reply(200, { data: changeOptions(withOptions, path, body.data, state.offerings, clock.now()) });
  },

  removeOfferingPlanPricingOptions({ path, body, state, clock }) {
    return reply(200, { data: changeOptions(withoutOptions, path, body.data, state.offerings, clock.now()) });
  },
} satisfies Handlers<operations, State>;

/** Changes what a plan can be bought by; gives all that it can be bought by then (inferred). A plan left as it was is not updated. */
function changeOptions(change: Change, path: Path, related: Related, offerings: Collection<StoredOffering>, now: Date) {
  const offering = find(offerings, path, 'offering_uuid');
  const plan = findPart(offering.plans, path, 'plan_uuid');
  const changed = change(plan, related, offering);
  const isSame = changed.pricing_options.length === plan.pricing_options.length;
  const updated = isSame ? plan : { ...changed, updated_at: now.toISOString() };
  offerings.put(offering.id, { ...offering, plans: replaced(offering.plans, updated) });
  return pricingOptionsOf(updated);
}
