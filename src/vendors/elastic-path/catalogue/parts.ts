import type { Ids } from '../../../kit/index.js';
import type { StoredFeature, StoredPlan, StoredPricingOption } from '../records.js';
import type { components } from '../spec.gen.js';
import { featureAttributes, merge, newRecord, planAttributes, pricingOptionAttributes } from './attributes.js';
import { configured } from './feature-configurations.js';

type Schemas = components['schemas'];

/** A new plan, without pricing options. `at` points to its attributes. */
export function newPlan(
  attributes: Schemas['OfferingPlanAttributes'],
  ids: Ids,
  now: Date,
  features: readonly StoredFeature[],
  at = '/body/data/attributes',
): StoredPlan {
  const feature_configurations = configured({}, attributes.feature_configurations, features, `${at}/feature_configurations`);
  return { ...newRecord(ids.uuid('plan'), now), attributes: merge(planAttributes, { ...attributes, feature_configurations }), pricing_options: [] };
}

export const newPricingOption = (attributes: Schemas['PricingOptionAttributes'], ids: Ids, now: Date): StoredPricingOption => ({
  ...newRecord(ids.uuid('pricing_option'), now),
  attributes: merge(pricingOptionAttributes, attributes),
});

export const newFeature = (attributes: Schemas['FeatureAttributes'], ids: Ids, now: Date): StoredFeature => ({
  ...newRecord(ids.uuid('feature'), now),
  attributes: merge(featureAttributes, attributes),
});

/** A feature of the store as it stands in an offering: under the same id (inferred), but from now on for itself. */
export const attached = ({ id, attributes }: StoredFeature, now: Date): StoredFeature => ({ ...newRecord(id, now), attributes });
