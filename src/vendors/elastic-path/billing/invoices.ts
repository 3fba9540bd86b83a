import { type Handlers, reply } from '../../../kit/index.js';
import { filtered, listPage, newest, newestFirst, passing } from '../catalogue/list.js';
import { found } from '../catalogue/stored.js';
import type { Filterable } from '../filter.js';
import type { StoredInvoice } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { callerOf, findSubscription, isVisible } from '../subscribing/caller.js';
import { invoiceFlags } from './invoice-phases.js';
import { invoiceResource } from './invoice-resource.js';

const filterable: Filterable = { eq: ['subscriber_id', 'subscription_id', 'outstanding', 'tax_required'], in: ['subscriber_id', 'subscription_id'] };

export const invoices = {
  listInvoices(call) {
    const { state, clock } = call;
    const all = passing(newest(state.invoices), isVisibleTo(call));
    const wanted = filtered(all, call, filterable, textOf);
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

const textOf = ({ subscriber_id, subscription_id, phase }: StoredInvoice, field: string): string =>
  String({ subscriber_id, subscription_id, ...invoiceFlags[phase] }[field as 'outstanding']);

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

/** @throws ApiError 404 when there is none, it is another subscription's, or there is none for this caller. */
export function findInvoice(call: Asking, id: string, subscription_id?: string): StoredInvoice {
  const invoice = call.state.invoices.get(id);
  const isThere = invoice && (subscription_id === undefined || invoice.subscription_id === subscription_id) && isVisibleTo(call)(invoice);
  return found(isThere ? invoice : undefined, '/path/invoice_uuid');
}
