import type { StoredFeature, StoredPlan, StoredPricingOption, StoredProrationPolicy } from '../records.js';

/** Changes to attributes: what is left out keeps its value, null takes it away. */
export type Changes<Attributes> = { readonly [Name in keyof Attributes]?: Attributes[Name] | null };

/** What is kept of what is sent: attributes that the contract does not know are dropped. */
export const featureAttributes: readonly (keyof StoredFeature['attributes'])[] = ['external_ref', 'name', 'description', 'configuration'];

export const planAttributes: readonly (keyof StoredPlan['attributes'])[] = [
  'external_ref',
  'name',
  'description',
  'sku',
  'main_image',
  'price',
  'price_units',
  'custom_attributes',
  'feature_configurations',
];

export const pricingOptionAttributes: readonly (keyof StoredPricingOption['attributes'])[] = [
  'external_ref',
  'name',
  'description',
  'billing_interval_type',
  'billing_frequency',
  'trial_period',
  'lead_time',
  'notification_schedule',
  'plan_length',
  'end_behavior',
  'can_pause',
  'can_resume',
  'can_cancel',
  'base_price_percentage',
  'fixed_price',
];

export const policyAttributes: readonly (keyof StoredProrationPolicy['attributes'])[] = ['name', 'rounding', 'external_ref'];

/** The attributes of these names, changed, without those that are null or were never there. */
export function merge<Attributes extends object>(
  names: readonly (keyof Attributes)[],
  attributes: Changes<Attributes>,
  changes: Changes<Attributes> = {},
): Attributes {
  const all: Changes<Attributes> = { ...attributes, ...changes };
  const kept = names.filter((name) => all[name] !== undefined && all[name] !== null);
  // The contract forbids null for the required ones, so they are all there.
  return Object.fromEntries(kept.map((name) => [name, all[name]])) as Attributes;
}

interface Attributed<Attributes> {
  readonly attributes: Attributes;
  readonly updated_at: string;
}

/**
 * The record with its attributes changed. Where none of `names` is given, the very same record, `updated_at` included (Subscriptions
 * reference, "Update a feature": empty attributes do not update).
 */
export function changed<Attributes extends object, Record extends Attributed<Attributes>>(
  record: Record & Attributed<Attributes>,
  names: readonly (keyof Attributes)[],
  changes: Changes<Attributes>,
  now: Date,
): Record {
  if (!names.some((name) => changes[name] !== undefined)) return record;
  return { ...record, attributes: merge(names, record.attributes, changes), updated_at: now.toISOString() };
}

/** What every record begins with. */
export const newRecord = (id: string, now: Date) => ({ id, owner: 'store', created_at: now.toISOString(), updated_at: now.toISOString() }) as const;
