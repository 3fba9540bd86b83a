import { type Handlers, reply } from '../../../kit/index.js';
import { type Filters, filtered, listPage, newestFirst } from '../catalogue/list.js';
import { found } from '../catalogue/stored.js';
import type { StoredInvoice } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { type Asking, findSubscription, whatIsVisible } from '../subscribing/caller.js';
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
    const own = ownSubscriptions(call);
    const visible = own ? [{ trait: 'subscription_id', values: own }] : [];
    const wanted = filtered(state.invoices, call, filters, { visible });
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

/** Those whose invoices exist for the caller; where nothing is hidden, `undefined`. */
function ownSubscriptions(call: Asking): readonly string[] | undefined {
  const visible = whatIsVisible(call);
  return visible.length > 0 ? [...call.state.subscriptions.newest(undefined, visible)].map(({ id }) => id) : undefined;
}

/** @throws ApiError 404 when there is none, it is another subscription's, or there is none for this caller. */
export function findInvoice(call: Asking, id: string, subscription_id?: string): StoredInvoice {
  const invoice = call.state.invoices.get(id);
  const own = ownSubscriptions(call);
  const isThere = invoice && (subscription_id ?? invoice.subscription_id) === invoice.subscription_id && (own?.includes(invoice.subscription_id) ?? true);
  return found(isThere ? invoice : undefined, '/path/invoice_uuid');
}
