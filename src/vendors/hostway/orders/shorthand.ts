import { cookie, type Reply } from '../../../kit/index.js';
import { openOrderOf } from '../access.js';
import { type AnyCall, type AnyHandle, renamed } from '../alias.js';
import { ownerOf } from '../caller.js';
import type { Order } from '../state.js';
import { newOrder } from './orders.js';

/**
 * The operations below `/orders/{orderId}` once more, for the open order of the cookie's owner. With no open order one is made, with its
 * cookie; when the call then fails that order is gone again, as all that a refused call did.
 */
export const shorthands = <Targets extends object>(targets: Targets) => renamed(targets, ['Order', 'OpenOrder'], onOpenOrder);

const onOpenOrder =
  (name: string, handle: AnyHandle): AnyHandle =>
  (call) => {
    const ownerId = ownerOf(call.caller);
    const open = openOrderOf(call.state.orders, ownerId);
    const order = open ?? newOrder(call, ownerId);
    const reply = handle({ ...call, path: { ...call.path, orderId: order.orderId } } as AnyCall);
    const told = more[name]?.(reply, call.link(`/orders/${order.orderId}`)) ?? reply;
    return open ? told : withOwner(told, order, call.root);
  };

/** What some calls say beside what they say of an order by its id (page Order Shorthand). */
const more: Readonly<Record<string, (reply: Reply, address: string) => Reply>> = {
  getOrder: (reply, address) => {
    const body = reply.body as { readonly links: object };
    return { ...reply, body: { ...body, links: { ...body.links, alternate: { href: address, rel: 'alternate' } } } };
  },
  performOrderAction: (reply, address) => (reply.status === 202 ? { ...reply, headers: { ...reply.headers, Location: address } } : reply),
};

const withOwner = (reply: Reply, { ownerId }: Order, root: string): Reply => ({
  ...reply,
  headers: { ...reply.headers, 'Set-Cookie': cookie('OwnerId', ownerId, root) },
});
