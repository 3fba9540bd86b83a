import type { StoredOffering } from '../records.js';
import type { components } from '../spec.gen.js';
import { offeringFeatureResource, planResource, pricingOptionResource } from './shapes.js';

type Included = components['schemas']['OfferingIncludes'];

const includes: { readonly [Name in keyof Included]-?: (offering: StoredOffering) => NonNullable<Included[Name]> } = {
  plans: (offering) => offering.plans.map((plan) => planResource(plan, offering)),
  pricing_options: (offering) => offering.pricing_options.map((option) => pricingOptionResource(option, offering)),
  features: ({ features }) => features.map(offeringFeatureResource),
};

/**
 * What `include` asked for. Names that are not supported are passed over, and one without resources is left out; with nothing left
 * there is no `included` (guide on includes).
 */
export function includedOf(offerings: readonly StoredOffering[], asked: readonly string[] = []): { readonly included?: Included } {
  const found = Object.entries(includes)
    .filter(([name]) => asked.includes(name))
    .map(([name, of]) => [name, offerings.flatMap<object>((offering) => [...of(offering)])] as const)
    .filter(([, resources]) => resources.length > 0);
  return found.length > 0 ? { included: Object.fromEntries(found) } : {};
}
