import { type Handlers, type Having, reply } from '../../../kit/index.js';
import { type Filters, filtered, listPage, newestFirst } from '../catalogue/list.js';
import { found } from '../catalogue/stored.js';
import type { StoredInvoice } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { callerOf, findSubscription, isVisible } from '../subscribing/caller.js';
import { invoiceFlags } from './invoice-phases.js';
import { invoiceResource } from './invoice-resource.js';

const filters: Filters<StoredInvoice> = {
  filterable: { eq: ['subscriber_id', 'subscription_id', 'outstanding', 'tax_required'], in: ['subscriber_id', 'subscription_id'] },
  texts: {
    subscriber_id: ({ subscriber_id }) => subscriber_id,
    subscription_id: ({ subscription_id }) => subscription_id,
    outstanding: ({ phase }) => String(invoiceFlags[phase].outstanding),
    tax_required: ({ phase }) => String(invoiceFlags[phase].tax_required),
  },
};

export const invoices = {
  listInvoices(call) {
    const { state, clock } = call;
    const wanted = filtered(state.invoices, call, filters, { visible: whatIsVisibleTo(call) });
    return reply(
      200,
      listPage(wanted, call, '/v2/subscriptions/invoices', (invoice) => invoiceResource(invoice, clock.now())),
    );
  },

  getInvoice(call) {
    return reply(200, { data: invoiceResource(findInvoice(call, call.path.invoice_uuid), call.clock.now()) });
  },

  listSubscriptionInvoices(call) {
    const { id } = findSubscription(call);
    const own = newestFirst(call.state.invoices.where('subscription_id', id));
    const list = `/v2/subscriptions/subscriptions/${id}/invoices`;
    return reply(
      200,
      listPage(own, call, list, (invoice) => invoiceResource(invoice, call.clock.now())),
    );
  },

  getSubscriptionInvoice(call) {
    return reply(200, { data: invoiceResource(findInvoice(call, call.path.invoice_uuid, call.path.subscription_uuid), call.clock.now()) });
  },
} satisfies Handlers<operations, State>;

type Asking = Parameters<typeof isVisible>[0];

/** Which invoices exist for the caller: for a shopper those of the account's subscriptions. */
function isVisibleTo(call: Asking): (invoice: StoredInvoice) => boolean {
  if (!callerOf(call).isShopper) return () => true;
  const isOwn = isVisible(call);
  return ({ subscription_id }) => {
    const subscription = call.state.subscriptions.get(subscription_id);
    return subscription !== undefined && isOwn(subscription);
  };
}

/** What the invoices have in common that exist for the caller. */
function whatIsVisibleTo(call: Asking): Having<StoredInvoice>[] {
  const { isShopper, account_id } = callerOf(call);
  if (!isShopper) return [];
  const own = call.state.subscriptions.where('account_id', account_id);
  return [{ trait: 'subscription_id', values: own.map(({ id }) => id) }];
}

/** @throws ApiError 404 when there is none, it is another subscription's, or there is none for this caller. */
export function findInvoice(call: Asking, id: string, subscription_id?: string): StoredInvoice {
  const invoice = call.state.invoices.get(id);
  const isThere = invoice && (subscription_id === undefined || invoice.subscription_id === subscription_id) && isVisibleTo(call)(invoice);
  return found(isThere ? invoice : undefined, '/path/invoice_uuid');
}
