import { type Collections, type Handlers, lastMomentOf, reply } from '../../../kit/index.js';
import { asFile } from '../csv.js';
import { text } from '../field.js';
import { grouped } from '../grouped.js';
import { findOrg } from '../organizations.js';
import { pageOf } from '../page.js';
import { type Searchable, search } from '../search.js';
import type { operations } from '../spec.gen.js';
import type { DiscountContract, Schemas, State } from '../state.js';
import { currentYear, dayText, hasEnded, spending, statusOf, totalYears, withoutPricing } from './discount-contract.js';
import { workbook } from './workbook.js';

export const discountContracts = {
  /** Of a reseller, the one that ends first before the others, under a count of those that have ended. */
  searchResellerDiscountContracts({ path, query, body, state, clock }) {
    const now = clock.now().getTime();
    const found = search(state.discountContracts.where('resellerOrgId', path.orgId), body, ofReseller(state, now), clock.now());
    const expired = (yearOf: typeof totalYears) => found.filter((contract) => hasEnded(yearOf(contract), now)).length;
    return reply(200, {
      aggregates: {
        currentYear: { expired: expired((contract) => currentYear(contract, now)), total: found.length },
        totalYears: { expired: expired(totalYears), total: found.length },
      },
      data: pageOf(
        found.map((contract) => withoutPricing(contract, nameOf(state, contract.distributorOrgId), now)),
        query.pageLimit,
        query.pageStart,
      ),
    });
  },

  /** The reseller with its customers whose contracts run; nobody when there are none. */
  getResellerDiscountContractCustomers({ path, state, clock }) {
    const active = state.discountContracts.where('resellerOrgId', path.orgId).filter((contract) => statusOf(contract, clock.now().getTime()) === 'ACTIVE');
    const { displayName, spPrmId = '' } = findOrg(state, path.orgId);
    const customers = grouped(active, ({ customer }) => customer.orgId).flatMap(([first]) =>
      first ? [{ customerName: first.customer.name, customerOrgId: first.customer.orgId }] : [],
    );
    return reply(200, customers.length === 0 ? [] : [{ customers, resellerName: displayName, resellerPRMId: spPrmId }]);
  },

  /** Of a distributor, with what was spent, as an Excel workbook. */
  downloadDistributorDiscountContracts({ path, body, state, clock }) {
    const now = clock.now().getTime();
    const found = search(state.discountContracts.where('distributorOrgId', path.orgId), body, ofDistributor(state, now), clock.now());
    const rows = found.map((contract) => columns.map(([, of]) => of(contract, now, state)));
    return reply(200, workbook('Discount contracts', [columns.map(([header]) => header), ...rows]), asFile('discount-contracts.xlsx'));
  },
} satisfies Handlers<operations, State>;

const nameOf = (state: Collections<State>, orgId: string): string => state.orgs.get(orgId)?.displayName ?? '';

/** What both sides can filter by. */
const common = (now: number) => ({
  STATUS: text((row: DiscountContract) => statusOf(row, now)),
  CUSTOMER_NAME: text((row: DiscountContract) => row.customer.name),
  CBC_CONTRACT_ID: text((row: DiscountContract) => row.billingEngineDiscountContractId),
  CURRENCY: text((row: DiscountContract) => row.currency),
});

/** Keys and default order as documented. */
const ofReseller = (
  state: Collections<State>,
  now: number,
): Searchable<DiscountContract, Schemas['ResellerDiscountContractFilter']['key'], Schemas['ResellerDiscountContractSorter']['key']> => ({
  filters: { ...common(now), DISTRIBUTOR_NAME: text((row) => nameOf(state, row.distributorOrgId)) },
  sorters: { CURRENT_REMAINING_DURATION: (row) => lastMomentOf(currentYear(row, now).endDate) },
  sorter: { key: 'CURRENT_REMAINING_DURATION', operator: 'ASC' },
});

const ofDistributor = (
  state: Collections<State>,
  now: number,
): Searchable<DiscountContract, Schemas['DistributorDiscountContractFilter']['key'], Schemas['DistributorDiscountContractSorter']['key']> => ({
  filters: { ...common(now), RESELLER_NAME: text((row) => nameOf(state, row.resellerOrgId)) },
  sorters: {
    CURRENT_SPENT: (row) => currentYear(row, now).spent,
    CURRENT_REMAINING_DURATION: (row) => lastMomentOf(currentYear(row, now).endDate),
  },
  sorter: { key: 'CURRENT_REMAINING_DURATION', operator: 'ASC' },
});

type Column = readonly [header: string, of: (contract: DiscountContract, now: number, state: Collections<State>) => string | number];

const spendingColumns = (of: string, yearOf: (contract: DiscountContract, now: number) => ReturnType<typeof totalYears>): Column[] => [
  [`${of} start`, (contract, now) => dayText(yearOf(contract, now).startDate)],
  [`${of} end`, (contract, now) => dayText(yearOf(contract, now).endDate)],
  [`${of} commitment`, (contract, now) => yearOf(contract, now).commitment],
  [`${of} spent`, (contract, now) => yearOf(contract, now).spent],
  [`${of} remaining`, (contract, now) => spending(yearOf(contract, now)).remaining],
  [`${of} overage`, (contract, now) => spending(yearOf(contract, now)).overage],
  [`${of} spent %`, (contract, now) => spending(yearOf(contract, now)).spentPercent],
];

/** A column for each member of the vendor's DistributorDiscountContract; the headers are inferred. */
const columns: readonly Column[] = [
  ['Contract', (contract) => contract.billingEngineDiscountContractId],
  ['Billing account', (contract) => contract.billingAccountId],
  ['Customer', (contract) => contract.customer.name],
  ['Reseller', (contract, _, state) => nameOf(state, contract.resellerOrgId)],
  ['Status', (contract, now) => statusOf(contract, now)],
  ['Currency', (contract) => contract.currency],
  ...spendingColumns('Current year', currentYear),
  ...spendingColumns('All years', totalYears),
];
