import type { StoredFeature, StoredOffering, StoredPlan, StoredPricingOption } from '../records.js';
import type { components } from '../spec.gen.js';
import { pricesOf, taxSaid } from './prices.js';

type Schemas = components['schemas'];

const base = '/v2/subscriptions/offerings';

interface Dated {
  readonly owner: 'store' | 'organization';
  readonly created_at: string;
  readonly updated_at: string;
}

/** When a record was made and changed; resources say it in `meta.timestamps`, some also in their attributes. */
const datesOf = ({ updated_at, created_at }: Dated): Schemas['Timestamps'] => ({ updated_at, created_at });

const metaOf = (record: Dated): Schemas['FeatureMeta'] => ({ owner: record.owner, timestamps: datesOf(record) });

/**
 * An offering as callers see it. With `link` (from the call) it says where its parts are; a subscription's copy has no place of its own,
 * so leave it out there.
 */
export function offeringResource(offering: StoredOffering, link?: (path: string) => string): Schemas['Offering'] {
  const { id, external_ref, name, description } = offering;
  const attributes = { ...(external_ref !== undefined && { external_ref }), name, ...(description !== undefined && { description }) };
  return {
    id,
    type: 'subscription_offering',
    attributes: { ...attributes, ...datesOf(offering) },
    ...(link && { relationships: relationshipsOf(offering, link) }),
    meta: { external_plan_refs: planRefs(offering), ...metaOf(offering) },
  };
}

/** The `external_ref`s of the offering's plans: for catalogue products, their ids. */
export const planRefs = ({ plans }: StoredOffering): string[] => plans.flatMap(({ attributes }) => attributes.external_ref ?? []);

function relationshipsOf({ id, proration_policy }: StoredOffering, link: (path: string) => string): Schemas['Relationships'] {
  const related = (part: string) => ({ links: { related: link(`${base}/${id}/${part}`) } });
  return {
    plans: related('plans'),
    pricing_options: related('pricing-options'),
    features: related('features'),
    ...(proration_policy !== undefined && { proration_policy: { data: { id: proration_policy, type: 'subscription_proration_policy' } } }),
  };
}

/**
 * A plan as callers see it, with what it costs by each of its pricing options. In a subscription's copy say whether it is the one in
 * use; in an offering leave `isActive` out.
 */
export const planResource = (plan: StoredPlan, offering: StoredOffering, isActive?: boolean): Schemas['OfferingPlan'] => ({
  id: plan.id,
  type: 'subscription_offering_plan',
  attributes: { ...plan.attributes, ...(plan.attributes.price && { price: taxSaid(plan.attributes.price) }), ...datesOf(plan) },
  relationships: { pricing_options: { data: pricingOptionsOf(plan) } },
  meta: {
    prices: priceTable(
      offering.pricing_options.filter(({ id }) => plan.pricing_options.includes(id)),
      (option) => pricesOf(plan, option),
    ),
    ...(isActive !== undefined && { active_plan: isActive || null }),
    ...metaOf(plan),
  },
});

/** What a plan can be bought by, as relationships. */
export const pricingOptionsOf = ({ pricing_options }: StoredPlan): Schemas['RelationshipData'][] =>
  pricing_options.map((id) => ({ id, type: 'subscription_offering_pricing_option' }));

/** A pricing option as callers see it, with what each plan costs by it; `isActive` as for plans. */
export const pricingOptionResource = (option: StoredPricingOption, offering: StoredOffering, isActive?: boolean): Schemas['OfferingPricingOption'] => ({
  id: option.id,
  type: 'subscription_offering_pricing_option',
  attributes: { ...option.attributes, ...(option.attributes.fixed_price && { fixed_price: taxSaid(option.attributes.fixed_price) }), ...datesOf(option) },
  meta: {
    prices: priceTable(
      offering.plans.filter((plan) => plan.pricing_options.includes(option.id)),
      (plan) => pricesOf(plan, option),
    ),
    ...(option.attributes.fixed_price && { price: taxSaid(option.attributes.fixed_price) }),
    ...(isActive !== undefined && { active_pricing_option: isActive || null }),
    ...metaOf(option),
  },
});

/** A feature inside an offering or inside a subscription's copy of one. */
export const offeringFeatureResource = (feature: StoredFeature): Schemas['OfferingFeature'] => ({
  id: feature.id,
  type: 'subscription_offering_feature',
  attributes: feature.attributes,
  meta: metaOf(feature),
});

/** A feature of the store; also what an update of an offering's feature answers, as the reference has it. */
export const featureResource = (feature: StoredFeature): Schemas['Feature'] => ({
  id: feature.id,
  type: 'subscription_feature',
  attributes: feature.attributes,
  meta: metaOf(feature),
});

const priceTable = <Item extends { readonly id: string }>(items: readonly Item[], price: (item: Item) => Schemas['Price']) =>
  Object.fromEntries(items.map((item) => [item.id, { price: price(item) }]));
