import type { Context } from '../../kit/index.js';
import { watchExpiry } from './accounts/payment-method.js';
import { soon } from './processing.js';
import type { State } from './state.js';

/** What fixtures leave in the middle of being processed is done soon after the world begins; cards that they list expire in their time. */
export function begin(context: Context<State>): void {
  const { state, clock, timers } = context;
  const due = soon(clock.now());
  for (const { orderId, status } of state.orders.values()) {
    if (status === 'submitted') timers.set(`order/${orderId}`, due, 'completeOrder', { orderId });
  }
  for (const { number, status } of state.transactions.values()) {
    if (status === 'pending') timers.set(`payment/${number}`, due, 'settlePayment', { number });
  }
  for (const method of state.paymentMethods.values()) watchExpiry(method, context);
}
