import type { Context } from '../../kit/index.js';
import { soon } from './processing.js';
import type { State } from './state.js';

/** What fixtures leave in the middle of being processed is done soon after the world begins. */
export function begin({ state, clock, timers }: Context<State>): void {
  const due = soon(clock.now());
  for (const { orderId, status } of state.orders.values()) {
    if (status === 'submitted') timers.set(`order/${orderId}`, due, 'completeOrder', { orderId });
  }
  for (const { number, status } of state.transactions.values()) {
    if (status === 'pending') timers.set(`payment/${number}`, due, 'settlePayment', { number });
  }
}
