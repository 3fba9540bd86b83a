import { ApiError, type Collections, type Handlers, reply } from '../../../kit/index.js';
import { listPage, newestFirst } from '../catalogue/list.js';
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
    if (!isRefundable(payment, refundsOf(state, payment.id), amount)) throw new ApiError(422);
    const at = clock.now().toISOString();
    const made = { id: id.uuid('refund'), owner: 'store', created_at: at, updated_at: at, payment_id: payment.id, amount, reason } as const;
    const refund = { ...made, gateway: payment.gateway ?? 'manual', external_refund_id: id.uuid('gateway_refund') };
    return reply(201, { data: refundResource(state.refunds.put(refund.id, refund)) });
  },

  getInvoicePaymentRefund({ path, state }) {
    const payment = findPayment(state, path);
    const refund = state.refunds.get(path.refund_uuid);
    if (refund?.payment_id !== payment.id) throw new ApiError(404);
    return reply(200, { data: refundResource(refund) });
  },
} satisfies Handlers<operations, State>;

const refundsOf = (state: Collections<State>, paymentId: string): StoredRefund[] => newestFirst(state.refunds.where('payment_id', paymentId));

/** A payment can be paid back, in parts too, up to what came in (inferred; the reference only has the 422). */
const isRefundable = ({ success, amount }: StoredPayment, made: readonly StoredRefund[], more: number): boolean =>
  success && made.reduce((sum, refund) => sum + refund.amount, more) <= amount.amount;

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
