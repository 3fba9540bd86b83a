import type { StoredPlan, StoredPricingOption, StoredSubscription } from '../records.js';

/** The plan in use, in the subscription's own copy of the offering. */
export const activePlan = ({ offering, plan_id }: StoredSubscription): StoredPlan => byId(offering.plans, plan_id);

/** The pricing option in use, in the subscription's own copy of the offering. */
export const activeOption = ({ offering, pricing_option_id }: StoredSubscription): StoredPricingOption => byId(offering.pricing_options, pricing_option_id);

function byId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id);
  // Creating, switching and detaching see to it that what is in use stays in the copy.
  if (!item) throw new Error(`a subscription uses ${id}, which its copy of the offering does not have`);
  return item;
}
