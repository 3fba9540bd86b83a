import { type Collections, type Handlers, reply } from '../../kit/index.js';
import { consolidated } from './consolidated-offers.js';
import { notFound } from './errors.js';
import { moment, text } from './field.js';
import { pageOf } from './page.js';
import { type Searchable, search } from './search.js';
import type { operations } from './spec.gen.js';
import type { Schemas, State, Subscription } from './state.js';

export const subscriptions = {
  /** "Get All Subscriptions": summaries of what an MSP has bought for its customers. */
  searchSubscriptions({ path, query, body, state, clock }) {
    const found = search(subscriptionsOf(state, path.orgId), body, searchable(state), clock.now());
    return reply(
      200,
      pageOf(
        found.map((subscription) => summary(subscription, state)),
        query.page_limit,
        query.page_start,
      ),
    );
  },

  /** "Get Subscription By ID". */
  getSubscription({ path, query, state }) {
    const subscription = state.subscriptions.get(path.subscriptionId);
    if (subscription?.sellerOrgId !== path.orgId) throw notFound('Subscription', path.subscriptionId);
    return reply(200, details(subscription, state, query.consolidate_offers === true));
  },
} satisfies Handlers<operations, State>;

/** What an MSP or a distributor has sold, in order of creation. */
export const subscriptionsOf = (state: Collections<State>, sellerOrgId: string): Subscription[] => state.subscriptions.where('sellerOrgId', sellerOrgId);

/** The customer's name, of today where Navigator knows the organization. */
export const customerName = ({ customer }: Pick<Subscription, 'customer'>, state: Collections<State>): string =>
  state.orgs.get(customer.orgId)?.displayName ?? customer.name;

const searchable = (state: Collections<State>): Searchable<Subscription, Schemas['SubscriptionFilter']['key'], Schemas['SubscriptionSorter']['key']> => ({
  filters: {
    BILLING_ENGINE_SUBSCRIPTION_ID: text((row) => row.billingEngineSubscriptionId),
    CUSTOMER_NAME: text((row) => customerName(row, state)),
    STATUS: text((row) => row.status),
    SUBSCRIPTION_END_DATE: moment((row) => row.endDate),
  },
  sorters: {
    BILLING_ENGINE_SUBSCRIPTION_ID: (row) => row.billingEngineSubscriptionId,
    CUSTOMER_NAME: (row) => customerName(row, state),
    SUBSCRIPTION_END_DATE: (row) => Date.parse(row.endDate),
  },
  sorter: { key: 'BILLING_ENGINE_SUBSCRIPTION_ID' },
});

// `id` is empty and `uuid` the organization, as in the vendor's example; in full it is `orgId`.
const summary = (subscription: Subscription, state: Collections<State>): Schemas['SubscriptionSummary'] => ({
  ...common(subscription),
  organizationRef: { id: '', name: customerName(subscription, state), uuid: subscription.customer.orgId },
  subscriptionEndDate: subscription.endDate,
});

function details(subscription: Subscription, state: Collections<State>, isConsolidated: boolean): Schemas['MspSubscriptionDetails'] {
  const { offers = [], ...msp } = subscription.msp ?? {};
  const { orgId } = subscription.customer;
  return {
    ...common(subscription),
    ...msp,
    ...(isConsolidated ? { consolidatedOffers: consolidated(offers) } : { offers }),
    amendable: subscription.status === 'ACTIVE',
    currency: subscription.currency,
    organizationRef: { email: state.orgs.get(orgId)?.adminUserEmail ?? '', name: customerName(subscription, state), orgId },
    startDate: subscription.startDate,
    endDate: subscription.endDate,
  };
}

function common({ id, billingEngineSubscriptionId, renewalPreference, services: [serviceRef], status }: Subscription) {
  // "Not selected" is a word of the 2-tier API alone.
  const preference = renewalPreference === 'NOT_SELECTED' ? 'MANUAL' : renewalPreference;
  return { id, billingEngineSubscriptionId, renewalPreference: preference, ...(serviceRef && { serviceRef }), status } as const;
}
