import type { Collection, Collections } from '../../../kit/index.js';
import { invalid } from '../errors.js';
import type { StoredOffering, StoredProrationPolicy } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { namedIn } from './references.js';

type Policies = Collection<StoredProrationPolicy>;

const relationship = '/body/data/relationships/proration_policy';

/**
 * The proration policy that the relationships of an offering name; null where they detach it. The vendor's command line tool puts `data`
 * around it, which is accepted (inferred).
 * @throws ApiError 400 for a policy that does not exist.
 */
export function policyIn<Relationships extends components['schemas']['OfferingUpdateRelationships']>(
  { proration_policy: asked }: Relationships | { proration_policy?: undefined } = {},
  policies: Policies,
): Pick<StoredOffering, 'proration_policy'> | { readonly proration_policy: Extract<Relationships['proration_policy'], null> } {
  if (asked === undefined) return {};
  if (asked === null) return { proration_policy: asked as Extract<Relationships['proration_policy'], null> };
  const id = asked.data?.id ?? asked.id ?? '';
  if (!policies.has(id)) throw invalid(`${relationship}${asked.data ? '/data' : ''}/id`, 'known', 'must be a proration policy of the store');
  return { proration_policy: id };
}

/** The policy of this id or `external_ref`, as `buildOffering` names it. @throws ApiError 400 for one that does not exist. */
export function policyNamed(name: string | undefined, policies: Policies): Pick<StoredOffering, 'proration_policy'> {
  if (name === undefined) return {};
  return { proration_policy: namedIn(policies, name, '/body/data/proration_policy_id', 'a proration policy of the store').id };
}

/**
 * Refuses to take away a policy that somebody uses, be it a subscription's copy of an offering only.
 * @throws ApiError 400 (Subscriptions reference, "Delete a proration policy"; the status is inferred).
 */
export function assertUnused(id: string, { offerings, subscriptions }: Pick<Collections<State>, 'offerings' | 'subscriptions'>): void {
  const users = [...offerings.where('proration_policy', id), ...subscriptions.where('offering.proration_policy', id)];
  if (users.length > 0) throw invalid('/path/proration_policy_uuid', 'unused', 'is used by an offering or a subscription');
}
