import { type Collections, type Handlers, reply } from '../../../kit/index.js';
import { listPage, newestFirst } from '../catalogue/list.js';
import { assertSame, found } from '../catalogue/stored.js';
import { refused } from '../errors.js';
import type { StoredPayment } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { policyInForce } from './dunning.js';
import { findInvoice } from './invoices.js';
import { paymentResource, settled } from './payment.js';
import { collected, failed } from './settlement.js';

export const payments = {
  listInvoicePayments(call) {
    const { id } = findInvoice(call, call.path.invoice_uuid);
    return reply(200, listPage(paymentsOf(call.state, id), call, `/v2/subscriptions/invoices/${id}/payments`, paymentResource));
  },

  getInvoicePayment({ path, state }) {
    return reply(200, { data: paymentResource(findPayment(state, path)) });
  },

  updateInvoicePayment(call) {
    const { path, body, state, clock } = call;
    assertSame(body.data.id, path.payment_uuid);
    const invoice = findInvoice(call, path.invoice_uuid);
    const payment = findPayment(state, path);
    if (!payment.pending) throw refused(409, '/path/payment_uuid', 'state', 'names a payment that is not pending');
    const ended = settled(payment, body.data.attributes, clock.now());
    if (ended.success) collected(call, invoice);
    else failed(call, policyInForce(state.dunningRules.values()), invoice);
    return reply(200, { data: paymentResource(state.payments.put(ended.id, ended)) });
  },

  listSubscriptionInvoicePayments(call) {
    const { subscription_uuid, invoice_uuid } = call.path;
    const { id } = findInvoice(call, invoice_uuid, subscription_uuid);
    const list = `/v2/subscriptions/subscriptions/${subscription_uuid}/invoices/${id}/payments`;
    return reply(200, listPage(paymentsOf(call.state, id), call, list, paymentResource));
  },

  getSubscriptionInvoicePayment(call) {
    const { path, state } = call;
    findInvoice(call, path.invoice_uuid, path.subscription_uuid);
    return reply(200, { data: paymentResource(findPayment(state, path)) });
  },
} satisfies Handlers<operations, State>;

const paymentsOf = (state: Collections<State>, invoiceId: string): StoredPayment[] => newestFirst(state.payments.where('invoice_id', invoiceId));

/** @throws ApiError 404 when there is none, or it is another invoice's. */
export function findPayment(state: Collections<State>, { invoice_uuid, payment_uuid }: { invoice_uuid: string; payment_uuid: string }): StoredPayment {
  const payment = state.payments.get(payment_uuid);
  return found(payment?.invoice_id === invoice_uuid ? payment : undefined, '/path/payment_uuid');
}
