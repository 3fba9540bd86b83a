import { type Handlers, reply } from '../../../kit/index.js';
import { asFile, csv } from '../csv.js';
import { grouped } from '../grouped.js';
import { findOrg } from '../organizations.js';
import { pageOf } from '../page.js';
import { search } from '../search.js';
import type { operations } from '../spec.gen.js';
import type { Meter, Schemas, State } from '../state.js';
import { metersOf, searchable, shownUsage, usageOf } from './usage.js';

export const usages = {
  /** Usage of a distributor's customers, the latest first; without a date, that of the previous quarter. */
  searchDistributorUsages({ path, query, body, state, clock }) {
    const found = search(usageOf(state, path.orgId, clock.now().getTime()), body, searchable, clock.now());
    const distributor = findOrg(state, path.orgId);
    return reply(
      200,
      pageOf(
        found.map((reading) => shownUsage(reading, distributor)),
        query.pageLimit,
        query.pageStart,
      ),
    );
  },

  /** The same as a file, all of it; a column for each member (inferred). */
  downloadDistributorUsages({ path, body, state, clock }) {
    const found = search(usageOf(state, path.orgId, clock.now().getTime()), body, searchable, clock.now());
    const distributor = findOrg(state, path.orgId);
    const rows = found.map((reading) => shownUsage(reading, distributor));
    return reply(200, Buffer.from(csv([usageColumns, ...rows.map((row) => usageColumns.map((name) => row[name]))])), asFile('usages.csv'));
  },

  /** The customers whose usage a distributor can see, by reseller. */
  getDistributorUsageCustomers({ path, state }) {
    return reply(200, grouped(metersOf(state, path.orgId), ({ twoTier }) => twoTier?.resellerOrgId ?? '').map(usageReseller));
  },
} satisfies Handlers<operations, State>;

const usageColumns = [
  'usageTimestamp',
  'customerName',
  'customerOrgId',
  'resellerName',
  'resellerId',
  'distributorName',
  'distributorId',
  'subscriptionId',
  'billingEngineDiscountContractId',
  'service',
  'productFamily',
  'chargeId',
  'chargeDescription',
  'partNumber',
  'dataCenterDescription',
  'unitOfMeasurement',
  'usage',
  'commitment',
  'onDemandUsage',
  'msrpPrice',
] as const satisfies readonly (keyof Schemas['Usage'])[];

function usageReseller(meters: readonly Meter[]): Schemas['UsageReseller'] {
  const { resellerName = '', resellerId = '' } = meters[0]?.twoTier ?? {};
  return { customers: grouped(meters, ({ customer }) => customer.orgId).map(customerWithServices), resellerName, resellerPRMId: resellerId };
}

function customerWithServices(meters: readonly Meter[]) {
  const { orgId = '', name = '' } = meters[0]?.customer ?? {};
  const services = new Map(meters.map(({ service }) => [service.id, { id: service.id, name: service.name }]));
  return { customerName: name, customerOrgId: orgId, serviceRef: [...services.values()] };
}
