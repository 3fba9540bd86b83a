import { invalid } from '../errors.js';
import type { StoredOffering, StoredPlan, StoredPricingOption } from '../records.js';

/** What somebody subscribes to. */
interface Selection {
  readonly plan: StoredPlan;
  readonly option: StoredPricingOption;
}

/**
 * The plan and the pricing option of these ids, in an offering or in a subscription's copy of one. `at` points to the part of the request
 * that names them.
 * @throws ApiError 400 when the offering does not have both, or when the plan cannot be bought by the option (Create a subscription,
 *   inferred).
 */
export function selected(offering: StoredOffering, plan_id: string, pricing_option_id: string, at = '/body/data'): Selection {
  const plan = offering.plans.find(({ id }) => id === plan_id);
  if (!plan) throw invalid(`${at}/plan_id`, 'known', 'must be a plan of the offering');
  const option = offering.pricing_options.find(({ id }) => id === pricing_option_id);
  const isOffered = option && plan.pricing_options.includes(option.id);
  if (!isOffered) throw invalid(`${at}/pricing_option_id`, 'known', 'must be a pricing option of the plan');
  return { plan, option };
}
