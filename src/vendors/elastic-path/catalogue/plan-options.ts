import { invalid } from '../errors.js';
import type { StoredOffering, StoredPlan } from '../records.js';
import type { components } from '../spec.gen.js';
import { found } from './stored.js';

type Related = readonly components['schemas']['RelationshipData'][];

/**
 * The plan with further pricing options of its offering; one that it has already stays as it is.
 * @throws ApiError 404 for one that the offering does not have, 400 for a relationship of another type (inferred).
 */
export const withOptions = (plan: StoredPlan, related: Related, offering: StoredOffering, request?: string): StoredPlan => ({
  ...plan,
  pricing_options: [...new Set([...plan.pricing_options, ...idsOf(related, offering, request)])],
});

/** The plan without these pricing options; one that it does not have is passed over. @throws ApiError as `withOptions` does. */
export function withoutOptions(plan: StoredPlan, related: Related, offering: StoredOffering): StoredPlan {
  const gone = idsOf(related, offering);
  return { ...plan, pricing_options: plan.pricing_options.filter((id) => !gone.includes(id)) };
}

const idsOf = (related: Related, { pricing_options }: StoredOffering, request = '/body/data'): string[] =>
  related.map(({ type, id }, index) => {
    if (type !== optionType) throw invalid(`${request}/${index}/type`, 'const', `must be ${optionType}`);
    return found(pricing_options.find((option) => option.id === id)?.id, `${request}/${index}/id`);
  });

const optionType = 'subscription_offering_pricing_option';
