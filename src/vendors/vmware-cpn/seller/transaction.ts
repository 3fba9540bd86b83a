import type { Collections, Context } from '../../../kit/index.js';
import type { Schemas, State, Subscription, Transaction } from '../state.js';

/** The transactions of a subscription, oldest first. */
export const transactionsOf = (state: Collections<State>, subscriptionId: string): Transaction[] =>
  state.transactions.where('subscriptionId', subscriptionId).toSorted((a, b) => Date.parse(a.transactionDate) - Date.parse(b.transactionDate));

/** A renewal by time buys what was bought last, for the same price, at the end of the term that is over (inferred). */
export function bookRenewal({ state, id }: Context<State>, { id: subscriptionId, currency, endDate }: Subscription): void {
  const last = state.transactions.where('subscriptionId', subscriptionId).at(-1);
  const renewal: Transaction = {
    id: id.uuid('transaction'),
    subscriptionId,
    billingEngineOrderId: id.digits('order', 6),
    currency,
    isCbcSelfServiceTransaction: false,
    ...(last?.offers && { offers: last.offers }),
    requester: 'SYSTEM',
    ...(last?.totalNetPrice !== undefined && { totalNetPrice: last.totalNetPrice }),
    transactionDate: endDate,
    transactionType: 'AUTO_RENEW',
  };
  state.transactions.put(renewal.id, renewal);
}

/** A transaction as its subscription tells it. */
export function shownInfo({ subscriptionId: _subscription, poNumber: _order, ...info }: Transaction, resellerRef?: Schemas['ResellerRef']) {
  return { ...info, ...(resellerRef && { resellerRef }) } satisfies Schemas['DistributorTransactionInfo'];
}

/** A transaction in short, with what it has from its subscription; the status is that of the subscription (inferred). */
export function summary(transaction: Transaction, subscription: Subscription): Schemas['TransactionSummary'] {
  const { subscriptionId: _subscription, offers: _offers, offerGroups: _groups, totalNetPrice: _price, ...own } = transaction;
  const { id, billingEngineSubscriptionId, services, status, twoTier, customer } = subscription;
  return {
    ...own,
    customerRef: { name: customer.name },
    ...(twoTier?.orderSourceType && { orderSourceType: twoTier.orderSourceType }),
    serviceRefs: services,
    status,
    subscriptionRef: { billingEngineSubscriptionId, id },
  };
}
