import type { Collections } from '../../../kit/index.js';
import { badRequest, forbidden } from '../errors.js';
import { type Month, monthOf } from '../month.js';
import { findOrg, tenantsOf } from '../organizations.js';
import type { Org, State } from '../state.js';

/** What the three operations of the billing API have in common (programming guide, table of parameters). */
export interface Query {
  readonly tenantId?: string;
  readonly startTime?: number;
  readonly endTime?: number;
  readonly serviceIds?: string;
  readonly detailView?: boolean;
  readonly providerReport?: boolean;
}

/**
 * Whose data is read: a customer's own; of a provider its own or that of one customer or of all.
 * @throws ApiError 404 for an unknown customer, 403 for one of another provider (both inferred)
 */
export function orgsIn(orgId: string, { tenantId, providerReport }: Query, state: Collections<State>): Org[] {
  const org = findOrg(state, orgId);
  if (org.orgType !== 'PROVIDER' || providerReport) return [org];
  if (tenantId === undefined) return tenantsOf(state, orgId);
  const tenant = findOrg(state, tenantId);
  if (tenant.parentOrgId !== orgId) throw forbidden();
  return [tenant];
}

/** Months, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/**
 * Both ends are rounded down to the first of their months; the month that begins at the end is no longer in it. Without a start it reaches
 * back as far as reports do, six months; without an end it goes to the last billing period.
 * @throws ApiError 400 for a start after the end (inferred)
 */
export function periodOf({ startTime, endTime }: Query, now: number): Period {
  if (startTime !== undefined && endTime !== undefined && milliseconds(startTime) > milliseconds(endTime))
    throw badRequest('/query/startTime', 'period', 'is after endTime');
  const to = (endTime === undefined ? monthOf(now) : monthOf(milliseconds(endTime))) - 1;
  const oldest = monthOf(now) - 6;
  return { from: startTime === undefined ? oldest : Math.max(oldest, monthOf(milliseconds(startTime))), to };
}

/** The vendor's examples pass seconds in one place and milliseconds in another. */
const milliseconds = (time: number): number => (time < 100_000_000_000 ? time * 1000 : time);

/** Whether the caller wants to see a service. */
export function wantsService({ serviceIds }: Query, id: string): boolean {
  return serviceIds === undefined || serviceIds.split(',').some((wanted) => wanted.trim() === id);
}
