import { type Collections, type Handlers, reply } from '../../kit/index.js';
import { forbidden, orgNotFound } from './errors.js';
import type { operations } from './spec.gen.js';
import type { Org, Schemas, State } from './state.js';
import { changedOrg, newTenant } from './tenant.js';

export const organizations = {
  /** "Retrieve a Single Organization": a provider or a customer. */
  getOrg({ path, state }) {
    return reply(200, shownOrg(findOrg(state, path.orgId), state));
  },

  /** "Retrieve All Customer Organizations": no pages. */
  listTenants({ path, state }) {
    return reply(
      200,
      tenantsOf(state, path.orgId).map((org) => shownOrg(org, state)),
    );
  },

  /** "Create Tenant". A provider that is switched off gets no new customers (inferred). */
  createTenant({ path, body, state, clock, id, emit }) {
    const provider = findOrg(state, path.orgId);
    if (provider.status === 'DISABLED') throw forbidden();
    const org = newTenant(body, { id: id.uuid('org'), name: id.token('org-name', 8).toLowerCase(), parentOrgId: provider.id, now: clock.now() });
    state.orgs.put(org.id, org);
    emit('org.created', { orgId: org.id, parentOrgId: provider.id });
    return reply(201, shownOrg(org, state));
  },

  /** "Update a Customer Organization". */
  updateOrg({ path, body, state, clock, emit }) {
    const org = changedOrg(findOrg(state, path.orgId), body, clock.now());
    state.orgs.put(org.id, org);
    emit('org.updated', { orgId: org.id });
    return reply(200, shownOrg(org, state));
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

/** The customers of a provider, in order of creation. */
export const tenantsOf = (state: Collections<State>, orgId: string): Org[] => state.orgs.where('parentOrgId', orgId);

/** An organization as the API shows it: its children always, its aggregates where it is a provider. */
function shownOrg(org: Org, state: Collections<State>): Schemas['Org'] {
  const childOrgIds = tenantsOf(state, org.id).map((child) => child.id);
  if (org.orgType !== 'PROVIDER') return { ...org, childOrgIds };
  const aggregates = state.paymentMethods.get(org.id)?.commitAggregate ?? [];
  return { ...org, childOrgIds, aggregateContractIds: aggregates.map((aggregate) => aggregate.aggregateId) };
}
