import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { franchiseOf } from '../franchise.js';
import { checkPartnerId, withAttributes } from '../partner-id.js';
import type { operations } from '../spec.gen.js';
import type { Attribute, State } from '../state.js';
import { accountIn } from './account.js';
import { unknownAccountAttribute, unknownOrderAttribute } from './errors.js';

/** Attributes of an order and of its account: Orders-orderId-attributes and Orders-orderId-account-attributes. */
export const orderAttributes = {
  setOrderAttributes({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const { orderAttributes: names } = franchiseOf(state.franchises, order.franchise);
    each(body, ({ name }, place) => {
      if (!names.includes(name)) throw unknownOrderAttribute(name, order.franchise, names, `${place}/name`);
    });
    state.orders.put(order.orderId, { ...order, attributes: withAttributes(order.attributes ?? [], body) });
    emit('order.attributes_set', { orderId: order.orderId });
    return reply(204);
  },

  getOrderAttributes({ path, state, link }) {
    const { orderId, attributes = [] } = theOrder(state.orders, path.orderId);
    return reply(200, { list: attributes, links: [{ href: link(`/orders/${orderId}/attributes/`), rel: 'self' }] });
  },

  setOrderAccountAttributes({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const account = accountIn(order);
    const { accountAttributes: names } = franchiseOf(state.franchises, order.franchise);
    each(body, (attribute, place) => {
      if (!names.includes(attribute.name)) throw unknownAccountAttribute(names, `${place}/name`);
      const { number } = account;
      checkPartnerId(state.accounts, attribute, { franchise: order.franchise, ...(number !== undefined && { number }) }, `${place}/value`);
    });
    const attributes = withAttributes(account.attributes ?? [], body);
    state.orders.put(order.orderId, { ...order, account: { ...account, attributes } });
    emit('order.account_attributes_set', { orderId: order.orderId });
    return reply(204);
  },

  getOrderAccountAttributes({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { attributes = [] } = accountIn(order);
    return reply(200, { list: attributes, links: [{ href: link(`/orders/${order.orderId}/account/attributes/`), rel: 'self' }] });
  },

  deleteOrderAccountAttributes({ path, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const { attributes: _, ...account } = accountIn(order);
    state.orders.put(order.orderId, { ...order, account });
    emit('order.account_attributes_removed', { orderId: order.orderId });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const each = (attributes: readonly Attribute[], check: (attribute: Attribute, place: string) => void): void => {
  for (const [index, attribute] of attributes.entries()) check(attribute, `/body/${index}`);
};
