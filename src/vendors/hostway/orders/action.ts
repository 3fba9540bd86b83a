import { type Call, type Handlers, type Reply, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { userOf } from '../caller.js';
import { editionOf } from '../editions.js';
import { soon } from '../processing.js';
import type { operations } from '../spec.gen.js';
import type { Order, State } from '../state.js';
import { quoteChanged } from './errors.js';
import { obstacle } from './integrity.js';
import { after } from './order-moves.js';
import { quoteOf } from './quote.js';

type Action = Call<operations['performOrderAction'], State>;

/** Validating and submitting an order: Orders-orderId-action:POST. */
export const orderAction = {
  performOrderAction(call) {
    const { path, body, state, clock, profile } = call;
    const order = theOrder(state.orders, path.orderId);
    const found = obstacle(order, state);
    if (found) throw found;
    if (body.quoteHash !== undefined && body.quoteHash !== quoteOf(order, state, clock.now()).Hash) throw quoteChanged();
    // 204 is of later profiles; the generated types know the default one.
    if (body.action === 'validate') return reply(editionOf(profile).validatesWith) as Reply<200, undefined>;
    submit(order, call);
    return reply(202);
  },
} satisfies Handlers<operations, State>;

/** From here on the order can only be read; a sales agent who sends his authorization makes it his. */
function submit(order: Order, { state, clock, caller, timers, emit }: Action): void {
  const user = userOf(caller, state.users);
  const { orderId } = order;
  state.orders.put(orderId, { ...after(order, 'submitted'), ...(user?.isSalesAgent && { salesAgent: user.userName }) });
  timers.set(`order/${orderId}`, soon(clock.now()), 'completeOrder', { orderId });
  emit('order.submitted', { orderId });
}
