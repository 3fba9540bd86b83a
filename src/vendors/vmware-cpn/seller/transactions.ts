import { type Collections, type Handlers, reply } from '../../../kit/index.js';
import { moment, text } from '../field.js';
import { pageOf } from '../page.js';
import { type Searchable, search } from '../search.js';
import type { operations } from '../spec.gen.js';
import type { Schemas, State, Subscription, Transaction } from '../state.js';
import { summary } from './transaction.js';

export const transactions = {
  /** Of a distributor, the latest first; each with its reseller. */
  searchDistributorTransactions({ path, query, body, state, clock }) {
    const sold = sales(state, (subscription) => subscription.sellerOrgId === path.orgId);
    const found = search(sold, body, searchable, clock.now()).map((sale) => ({
      ...summary(sale.transaction, sale.subscription),
      ...(sale.subscription.twoTier && { resellerRef: sale.subscription.twoTier.resellerRef }),
    }));
    return reply(200, pageOf(found, query.pageLimit, query.pageStart));
  },

  /** Of a reseller, the latest first. */
  searchResellerTransactions({ path, query, body, state, clock }) {
    const sold = sales(state, (subscription) => subscription.twoTier?.resellerRef.orgId === path.orgId);
    const found = search(sold, body, searchable, clock.now()).map((sale) => ({
      ...summary(sale.transaction, sale.subscription),
      isSubscriptionExternal: false,
    }));
    return reply(200, pageOf(found, query.pageLimit, query.pageStart));
  },
} satisfies Handlers<operations, State>;

interface Sale {
  readonly transaction: Transaction;
  readonly subscription: Subscription;
}

/** Transactions of those subscriptions, in order of creation. */
const sales = (state: Collections<State>, isWanted: (subscription: Subscription) => boolean): Sale[] =>
  [...state.transactions.values()].flatMap((transaction) => {
    const subscription = state.subscriptions.get(transaction.subscriptionId);
    return subscription?.twoTier && isWanted(subscription) ? [{ transaction, subscription }] : [];
  });

/** Keys and default order as documented. */
const searchable: Searchable<Sale, Schemas['TransactionFilter']['key'], Schemas['TransactionSorter']['key']> = {
  filters: {
    TRANSACTION_ID: text(({ transaction }) => transaction.id),
    TRANSACTION_DATE: moment(({ transaction }) => transaction.transactionDate),
  },
  sorters: {
    TRANSACTION_ID: ({ transaction }) => transaction.id,
    TRANSACTION_DATE: ({ transaction }) => Date.parse(transaction.transactionDate),
  },
  sorter: { key: 'TRANSACTION_DATE', operator: 'DESC' },
};
