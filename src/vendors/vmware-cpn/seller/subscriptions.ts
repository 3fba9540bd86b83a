import { type Handlers, reply } from '../../../kit/index.js';
import { notFound } from '../errors.js';
import { including, moment, text } from '../field.js';
import { isInactive } from '../lifecycle.js';
import { pageOf } from '../page.js';
import { type Searchable, search } from '../search.js';
import type { operations } from '../spec.gen.js';
import type { Schemas, State, Subscription } from '../state.js';
import { subscriptionsOf } from '../subscriptions.js';
import { shownInfo, transactionsOf } from './transaction.js';

export const distributorSubscriptions = {
  /** What went through a distributor; what is over only on demand. */
  searchDistributorSubscriptions({ path, query, body, state, clock }) {
    const found = search(subscriptionsOf(state, path.orgId), body, searchable, clock.now());
    return reply(200, pageOf(found.map(shown), query.pageLimit, query.pageStart));
  },

  /** One object with everything that was bought under one subscription. */
  getDistributorSubscriptionTransactions({ path, state }) {
    const subscription = state.subscriptions.get(path.subscriptionId);
    if (subscription?.sellerOrgId !== path.orgId) throw notFound('Subscription', path.subscriptionId);
    const { customer, services, twoTier } = subscription;
    return reply(200, {
      customerRef: { name: customer.name },
      organizationRef: { id: customer.orgId, name: customer.name },
      ...(twoTier && { resellerRef: twoTier.resellerRef }),
      serviceRefs: services,
      transactions: transactionsOf(state, subscription.id).map((transaction) => shownInfo(transaction, twoTier?.resellerRef)),
    });
  },
} satisfies Handlers<operations, State>;

/** Keys, default filter and default order as documented ("Search", distributors' subscriptions). */
const searchable: Searchable<Subscription, Schemas['DistributorSubscriptionFilter']['key'], Schemas['DistributorSubscriptionSorter']['key']> = {
  filters: {
    BILLING_ENGINE_SUBSCRIPTION_ID: text((row) => row.billingEngineSubscriptionId),
    CUSTOMER_NAME: text((row) => row.customer.name),
    INCLUDE_INACTIVE_SUBSCRIPTIONS: including(isInactive),
    SUBSCRIPTION_END_DATE: moment((row) => row.endDate),
  },
  sorters: {
    BILLING_ENGINE_SUBSCRIPTION_ID: (row) => row.billingEngineSubscriptionId,
    CUSTOMER_NAME: (row) => row.customer.name,
    SUBSCRIPTION_END_DATE: (row) => Date.parse(row.endDate),
  },
  sorter: { key: 'SUBSCRIPTION_END_DATE', operator: 'ASC' },
  unlessAsked: () => [{ key: 'INCLUDE_INACTIVE_SUBSCRIPTIONS', operator: 'EQUALS', value: false }],
};

function shown(subscription: Subscription): Schemas['DistributorSubscription'] {
  const { id, billingEngineSubscriptionId, customer, services, status, renewalPreference, startDate, endDate, currency, twoTier } = subscription;
  return {
    billingEngineSubscriptionId,
    currency,
    customerOrgId: customer.orgId,
    customerRef: { name: customer.name, orgId: customer.orgId, orgName: customer.name },
    id,
    renewalPreference,
    serviceRefs: services,
    status,
    subscriptionEndDate: endDate,
    subscriptionStartDate: startDate,
    ...twoTier,
  };
}
