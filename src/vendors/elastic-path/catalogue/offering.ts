import type { Collection, Ids } from '../../../kit/index.js';
import type { StoredFeature, StoredOffering, StoredPlan, StoredPricingOption } from '../records.js';
import type { components } from '../spec.gen.js';
import { newRecord } from './attributes.js';
import { configured } from './feature-configurations.js';
import { attached, newFeature, newPlan, newPricingOption } from './parts.js';
import { assertUnique, named, namedIn, pointer, refOf } from './references.js';

type Schemas = components['schemas'];

/** An offering in one piece; the members of a `BuildOffering`, and of a `BuildSubscription` that brings an offering of its own. */
export type OfferingInput = Omit<Schemas['BuildOffering'], 'proration_policy_id'>;

/**
 * A whole new offering, not yet with a proration policy. Plans and pricing options keep the order in which they were sent; what an
 * attribute list does not know (`meta.selected`) is dropped. `features` are the store's.
 * @throws ApiError 400 for a name in the maps that is not in `input` (or, for features, in the store), for a configuration that does not
 *   fit its feature, and for an `external_ref` that stands twice.
 * Source: Subscriptions reference, "Build an offering".
 */
export function buildOffering(input: OfferingInput, ids: Ids, now: Date, features: Collection<StoredFeature>): StoredOffering {
  const own = onceEach((input.features ?? []).map((feature, index) => ownFeature(feature, index, ids, now, features)));
  const pricing_options = input.pricing_options.map((attributes) => newPricingOption(attributes, ids, now));
  const plans = input.plans.map((attributes, index) => newPlan(attributes, ids, now, own, `/body/data/plans/${index}`));
  for (const [list, parts] of Object.entries({ features: own, plans, pricing_options })) assertEachUnique(parts, `/body/data/${list}`);
  return {
    ...newRecord(ids.uuid('offering'), now),
    ...textsOf(input),
    plans: configuredPlans(associated(plans, pricing_options, input.pricing_option_associations), own, input.configured_features),
    pricing_options,
    features: own,
  };
}

/** The attributes of an offering itself, as they are kept. */
export const textsOf = ({ external_ref, name, description }: Schemas['OfferingAttributes']) => ({
  ...(external_ref !== undefined && { external_ref }),
  name,
  ...(description !== undefined && { description }),
});

/** Either one of the store, by its id or `external_ref`, or one that comes with the offering. */
function ownFeature(feature: string | Schemas['FeatureAttributes'], index: number, ids: Ids, now: Date, features: Collection<StoredFeature>): StoredFeature {
  if (typeof feature !== 'string') return newFeature(feature, ids, now);
  return attached(namedIn(features, feature, `/body/data/features/${index}`, 'a feature of the store'), now);
}

const onceEach = <Part extends { readonly id: string }>(parts: readonly Part[]): Part[] => [...new Map(parts.map((part) => [part.id, part])).values()];

/** Each plan with the pricing options that it can be bought by; with all of them where nothing is said (inferred). */
function associated(
  plans: readonly StoredPlan[],
  options: readonly StoredPricingOption[],
  associations: OfferingInput['pricing_option_associations'],
): StoredPlan[] {
  if (!associations) return plans.map((plan) => ({ ...plan, pricing_options: options.map(({ id }) => id) }));
  const byPlan = inBody(plans, associations, '/body/data/pricing_option_associations').map(([plan, names, place]) => {
    const theirs = names.map((name, index) => named(options, name, `${place}/${index}`, 'a pricing option of this offering').id);
    return [plan.id, [...new Set(theirs)]] as const;
  });
  return plans.map((plan) => ({ ...plan, pricing_options: new Map(byPlan).get(plan.id) ?? [] }));
}

function configuredPlans(
  plans: readonly StoredPlan[],
  features: readonly StoredFeature[],
  configurations: OfferingInput['configured_features'] = {},
): StoredPlan[] {
  const byPlan = new Map(inBody(plans, configurations, '/body/data/configured_features').map(([plan, changes, place]) => [plan.id, { changes, place }]));
  return plans.map((plan) => {
    const { changes, place } = byPlan.get(plan.id) ?? {};
    const feature_configurations = configured(plan.attributes.feature_configurations, changes, features, place);
    return { ...plan, attributes: { ...plan.attributes, feature_configurations } };
  });
}

/** The entries of a map by plan: the plan, what is said of it, and where. */
const inBody = <Said>(plans: readonly StoredPlan[], map: Readonly<Record<string, Said>>, request: string) =>
  Object.entries(map).map(([name, said]) => {
    const place = `${request}/${pointer(name)}`;
    return [named(plans, name, place, 'a plan of this offering'), said, place] as const;
  });

const assertEachUnique = (parts: readonly (StoredPlan | StoredPricingOption | StoredFeature)[], request: string): void =>
  parts.forEach((part, index) => {
    assertUnique(parts.slice(0, index).map(refOf), refOf(part), `${request}/${index}/external_ref`);
  });
