import { type Collections, type Handlers, reply } from '../../kit/index.js';
import { orgNotFound } from './errors.js';
import type { operations } from './spec.gen.js';
import type { Org, Schemas, State } from './state.js';

export const organizations = {
  /** "Retrieve a Single Organization": a provider or a customer. */
  getOrg({ path, state }) {
    return reply(200, shownOrg(findOrg(state, path.orgId), state));
  },
} satisfies Handlers<operations, State>;

/**
 * The organization of that id.
 * @throws ApiError 404 when Navigator does not know it.
 */
export function findOrg(state: Collections<State>, orgId: string): Org {
  const org = state.orgs.get(orgId);
  if (org === undefined) throw orgNotFound(orgId);
  return org;
}

/** An organization as the API shows it: its children always, its aggregates where it is a provider. */
export function shownOrg(org: Org, state: Collections<State>): Schemas['Org'] {
  const childOrgIds = [...state.orgs.values()].filter((other) => other.parentOrgId === org.id).map((child) => child.id);
  if (org.orgType !== 'PROVIDER') return { ...org, childOrgIds };
  const aggregates = state.paymentMethods.get(org.id)?.commitAggregate ?? [];
  return { ...org, childOrgIds, aggregateContractIds: aggregates.map((aggregate) => aggregate.aggregateId) };
}
