import type { Org, Schemas } from './state.js';

type Written = Schemas['TenantRequest'];

/** What the server gives a new organization. */
interface Given {
  readonly id: string;
  readonly name: string;
  readonly parentOrgId: string;
  readonly now: Date;
}

/** A customer organization as it begins ("Create Tenant" and its examples). */
export const newTenant = (written: Written, { now, ...given }: Given): Org => ({
  createTimestamp: now.getTime(),
  updateTimestamp: now.getTime(),
  ...given,
  ...ownMembers(written),
  status: 'ACTIVE',
  orgType: 'TENANT',
  isFederated: false,
});

/** The organization with what was written; what was not keeps its value (inferred). Its time of change grows, even within a millisecond. */
export const changedOrg = (org: Org, written: Written, now: Date): Org => ({
  ...org,
  ...ownMembers(written),
  updateTimestamp: Math.max(now.getTime(), (org.updateTimestamp ?? 0) + 1),
});

/** What belongs to the server: ignored when sent (inferred). */
const serversOwn: ReadonlySet<string> = new Set<keyof Schemas['Org']>([
  'id',
  'name',
  'status',
  'orgType',
  'parentOrgId',
  'childOrgIds',
  'aggregateContractIds',
  'natures',
  'configStatus',
  'isFederated',
  'createTimestamp',
  'updateTimestamp',
  'createdByUserId',
  'updatedByUserId',
]);

const ownMembers = (written: Written): Pick<Written, 'displayName'> =>
  Object.fromEntries(Object.entries(written).filter(([name]) => !serversOwn.has(name))) as Pick<Written, 'displayName'>;
