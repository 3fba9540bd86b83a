import { type Handlers, reply } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import type { Subscription } from './subscription.js';

export const subscriptions = {
  /** "List subscriptions": oldest first; `current=true` leaves out those that are over. */
  listSubscriptions({ query: { current: onlyCurrent = false }, state }) {
    const listed = [...state.subscriptions.values()].filter(({ current }) => current || !onlyCurrent);
    return reply(200, { subscriptions: listed.map(shown) });
  },
} satisfies Handlers<operations, State>;

const shown = ({ billing: _, previous_billing_periods, ...subscription }: Subscription) => ({
  ...subscription,
  previous_billing_periods: [...previous_billing_periods],
});
