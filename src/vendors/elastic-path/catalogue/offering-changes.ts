import type { StoredOffering } from '../records.js';
import { type Changes, merge } from './attributes.js';

type Changeable = Pick<StoredOffering, 'external_ref' | 'name' | 'description' | 'proration_policy'>;

const names = ['external_ref', 'name', 'description', 'proration_policy'] as const;

/**
 * The offering with what is named changed; null takes an optional attribute away, or the proration policy. Where nothing is named, the
 * very same offering, `updated_at` included (Subscriptions reference, "Update an offering").
 */
export function changedOffering(offering: StoredOffering, changes: Changes<Changeable>, now: Date): StoredOffering {
  if (!names.some((name) => changes[name] !== undefined)) return offering;
  const { external_ref: _, description: __, proration_policy: ___, ...rest } = offering;
  return { ...rest, ...merge<Changeable>(names, offering, changes), updated_at: now.toISOString() };
}
