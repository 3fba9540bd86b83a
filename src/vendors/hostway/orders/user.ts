import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { userNameTaken } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { accountFor, accountIn } from './account.js';
import { noUser } from './errors.js';

/** The user of an order's account: Orders-orderId-account-user:PUT and :GET. */
export const orderUser = {
  setOrderUser({ path, body, state, profile, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const account = accountFor('user', order, profile);
    const { userName, password } = body;
    if (state.users.has(userName)) throw userNameTaken();
    state.orders.put(order.orderId, { ...order, account: { ...account, user: { userName, password } } });
    emit('order.user_set', { orderId: order.orderId, userName });
    return reply(204);
  },

  getOrderUser({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { user } = accountIn(order);
    if (!user) throw noUser();
    return reply(200, { userName: user.userName, links: [{ href: link(`/orders/${order.orderId}/account/user/`), rel: 'self' }] });
  },
} satisfies Handlers<operations, State>;
