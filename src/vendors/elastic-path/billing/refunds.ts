import { type Collections, type Handlers, reply } from '../../../kit/index.js';
import { listPage, newestFirst } from '../catalogue/list.js';
import { found } from '../catalogue/stored.js';
import { refused } from '../errors.js';
import type { StoredPayment, StoredRefund } from '../records.js';
import type { components, operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { findPayment } from './payments.js';

export const refunds = {
  listInvoicePaymentRefunds(call) {
    const { path, state } = call;
    const payment = findPayment(state, path);
    const list = `/v2/subscriptions/invoices/${path.invoice_uuid}/payments/${payment.id}/refunds`;
    return reply(200, listPage(refundsOf(state, payment.id), call, list, refundResource));
  },

  createInvoicePaymentRefund({ path, body, state, clock, id }) {
    const payment = findPayment(state, path);
    const { amount, reason } = body.data.attributes;
    assertRefundable(payment, refundsOf(state, payment.id), amount);
    const at = clock.now().toISOString();
    const made = { id: id.uuid('refund'), owner: 'store', created_at: at, updated_at: at, payment_id: payment.id, amount, reason } as const;
    const refund = { ...made, gateway: payment.gateway ?? 'manual', external_refund_id: id.uuid('gateway_refund') };
    return reply(201, { data: refundResource(state.refunds.put(refund.id, refund)) });
  },

  getInvoicePaymentRefund({ path, state }) {
    const payment = findPayment(state, path);
    const refund = state.refunds.get(path.refund_uuid);
    return reply(200, { data: refundResource(found(refund?.payment_id === payment.id ? refund : undefined, '/path/refund_uuid')) });
  },
} satisfies Handlers<operations, State>;

const refundsOf = (state: Collections<State>, paymentId: string): StoredRefund[] => newestFirst(state.refunds.where('payment_id', paymentId));

/** A payment can be paid back, in parts too, up to what came in (inferred; the reference only has the 422). @throws ApiError 422 */
function assertRefundable({ success, amount }: StoredPayment, made: readonly StoredRefund[], more: number): void {
  if (!success) throw refused(422, '/path/payment_uuid', 'state', 'names a payment that did not succeed');
  const left = made.reduce((rest, refund) => rest - refund.amount, amount.amount);
  if (more > left) throw refused(422, '/body/data/attributes/amount', 'maximum', 'must not be more than what is left of the payment');
}

const refundResource = (refund: StoredRefund): components['schemas']['SubscriptionInvoicePaymentRefund'] => ({
  id: refund.id,
  type: 'subscription_invoice_payment_refund',
  attributes: {
    amount: refund.amount,
    reason: refund.reason,
    gateway: refund.gateway,
    external_refund_id: refund.external_refund_id,
    created_at: refund.created_at,
  },
  relationships: { payment: { data: { id: refund.payment_id, type: 'subscription_invoice_payment' } } },
});
