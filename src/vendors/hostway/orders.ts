import { type Call, cookie, type Handlers, reply } from '../../kit/index.js';
import { isSalesAgent, ownerOf, theOrder } from './access.js';
import { editionOf } from './editions.js';
import { clientIpRefused, openOrderExists } from './errors.js';
import { ownFranchise } from './franchise.js';
import { isOwnerId, newOrderId } from './order-id.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

/** What Release 109 takes with a new order; the contract of the default profile has nothing. */
interface NewOrder {
  readonly clientIp?: string;
}

type Creation = Call<operations['createOrder'], State>;

/** The order itself: Orders:POST, Orders-orderId:GET, Orders-orderId:DELETE. */
export const orders = {
  createOrder(call) {
    const { state, clock, id, credentials, profile, link, root, emit } = call;
    const ownerId = newcomer(call);
    const orderId = newOrderId(clock.now(), id.hex('order', 24));
    state.orders.put(orderId, { orderId, ownerId, franchise: ownFranchise, status: 'new', ...client(call), products: [] });
    if (!credentials.has(ownerId)) credentials.put(ownerId, { scheme: 'ownerId' });
    emit('order.created', { orderId });
    const item = link(`/orders/${orderId}`);
    const links = [
      { href: link('/orders/'), rel: 'self' },
      { href: item, rel: 'item' },
    ];
    const headers = { Location: item, 'Set-Cookie': cookie('OwnerId', ownerId, root) };
    return reply(201, { orderId, ...(editionOf(profile).knowsClients && { ownerId }), links }, { headers });
  },

  getOrder({ path, state, link }) {
    const { orderId, status, account } = theOrder(state.orders, path.orderId);
    const order = { Status: status, ...(account && { Account: link(`/orders/${orderId}/account`) }) };
    return reply(200, { order, links: { self: { href: link(`/orders/${orderId}/`), rel: 'self' } } });
  },

  deleteOrder({ path, state, emit }) {
    state.orders.remove(path.orderId);
    emit('order.deleted', { orderId: path.orderId });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The owner of the order to be: the one that the cookie names, else a new one. @throws ApiError 409 when he has an open order */
function newcomer({ state, caller, id }: Creation): string {
  const ownerId = ownerOf(caller);
  if (ownerId === undefined || !isOwnerId(ownerId)) return id.uuid('owner');
  for (const order of state.orders.values()) {
    if (order.ownerId === ownerId && order.status === 'new') throw openOrderExists(order.orderId);
  }
  return ownerId;
}

/** What the call says of the end client. @throws ApiError 400 unless a sales agent says it (Orders:POST @ rev 2078) */
function client({ body, state, caller, profile }: Creation): NewOrder {
  const { clientIp }: NewOrder = editionOf(profile).knowsClients ? body : {};
  if (clientIp === undefined) return {};
  if (!isSalesAgent(caller, state.users)) throw clientIpRefused();
  return { clientIp };
}
