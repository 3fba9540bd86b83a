import { type Call, type Context, cookie, type Handlers, reply } from '../../../kit/index.js';
import { openOrderOf, theOrder } from '../access.js';
import { isSalesAgent, ownerOf } from '../caller.js';
import { editionOf } from '../editions.js';
import { ownFranchise } from '../franchise.js';
import type { operations } from '../spec.gen.js';
import type { Order, State } from '../state.js';
import { clientIpRefused, openOrderExists } from './errors.js';
import { isOwnerId, newId } from './order-id.js';

/** What Release 109 takes with a new order; the contract of the default profile has nothing. */
interface NewOrder {
  readonly clientIp?: string;
}

type Creation = Call<operations['createOrder'], State>;

/** The order itself: Orders:POST, Orders-orderId:GET, Orders-orderId:DELETE. */
export const orders = {
  createOrder(call) {
    const { state, caller, profile, link, root } = call;
    const known = ownerOf(caller);
    const open = openOrderOf(state.orders, known);
    if (open) throw openOrderExists(open.orderId);
    const { orderId, ownerId } = newOrder(call, known, client(call));
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

/** Opens an order for the owner, or for a new one where that is no name of an owner. */
export function newOrder({ state, clock, id, credentials, emit }: Context<State>, owner: string | undefined, more: NewOrder = {}): Order {
  const ownerId = owner !== undefined && isOwnerId(owner) ? owner : id.uuid('owner');
  const orderId = newId(clock.now(), id.hex('order', 24));
  const order: Order = { orderId, ownerId, franchise: ownFranchise, status: 'new', ...more, products: [] };
  state.orders.put(orderId, order);
  if (!credentials.has(ownerId)) credentials.put(ownerId, { scheme: 'ownerId' });
  emit('order.created', { orderId });
  return order;
}

/** What the call says of the end client. @throws ApiError 400 unless a sales agent says it (Orders:POST @ rev 2078) */
function client({ body, state, caller, profile }: Creation): NewOrder {
  const { clientIp }: NewOrder = editionOf(profile).knowsClients ? body : {};
  if (clientIp === undefined) return {};
  if (!isSalesAgent(caller, state.users)) throw clientIpRefused();
  return { clientIp };
}
