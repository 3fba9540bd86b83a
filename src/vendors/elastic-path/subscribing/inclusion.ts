import { planResource, pricingOptionResource } from '../catalogue/shapes.js';
import type { StoredSubscription } from '../records.js';
import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];
type Includes = Schemas['SubscriptionIncludes'];

/** The plans in the subscription's copy of the offering; the one in use is marked. */
export const plansOf = ({ offering, plan_id }: StoredSubscription): Schemas['OfferingPlan'][] =>
  offering.plans.map((plan) => planResource(plan, offering, plan.id === plan_id));

/** The pricing options in the subscription's copy of the offering; the one in use is marked. */
export const pricingOptionsOf = ({ offering, pricing_option_id }: StoredSubscription): Schemas['OfferingPricingOption'][] =>
  offering.pricing_options.map((option) => pricingOptionResource(option, offering, option.id === pricing_option_id));

/**
 * What `include` asks for, as the member `included`; without that member where nothing is to be included, or only names that are not
 * supported (guide on includes). Of subscriptions with copies of the same offering each id stands once, as in use where one of them uses it (inferred).
 */
export function inclusion(subscriptions: readonly StoredSubscription[], names: readonly string[] = []): { included?: Includes } {
  const [plans, pricing_options] = [
    names.includes('plans') ? once(subscriptions.flatMap(plansOf), ({ meta }) => meta.active_plan === true) : [],
    names.includes('pricing_options') ? once(subscriptions.flatMap(pricingOptionsOf), ({ meta }) => meta.active_pricing_option === true) : [],
  ];
  const included = { ...(plans.length > 0 && { plans }), ...(pricing_options.length > 0 && { pricing_options }) };
  return Object.keys(included).length > 0 ? { included } : {};
}

function once<Resource extends { readonly id?: string }>(resources: readonly Resource[], isActive: (resource: Resource) => boolean): Resource[] {
  const byId = new Map<string | undefined, Resource>();
  for (const resource of resources) if (!byId.has(resource.id) || isActive(resource)) byId.set(resource.id, resource);
  return [...byId.values()];
}
