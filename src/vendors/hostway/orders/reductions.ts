import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import type { operations } from '../spec.gen.js';
import type { Discount, State } from '../state.js';
import { productIn, putProduct } from './products.js';
import { serviceIn, withService } from './services.js';

/** What makes an order cheaper: promotions of products and services, and discounts of the whole order. Applied when the quote is fetched. */
export const orderReductions = {
  setOrderProductPromotion({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    putProduct(state.orders, order, { ...product, promoCode: body.promoCode });
    emit('order.promotion_set', { orderId: order.orderId, productId: product.id });
    return reply(204);
  },

  deleteOrderProductPromotion({ path, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const { promoCode: _, ...product } = productIn(order, path.productId);
    putProduct(state.orders, order, product);
    emit('order.promotion_removed', { orderId: order.orderId, productId: product.id });
    return reply(204);
  },

  setOrderServicePromotion({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    const service = serviceIn(product, path.serviceId);
    putProduct(state.orders, order, withService(product, { ...service, promoCode: body.promoCode }));
    emit('order.promotion_set', { orderId: order.orderId, productId: product.id, serviceId: service.id });
    return reply(204);
  },

  setOrderDiscounts({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    state.orders.put(order.orderId, { ...order, discounts: body.discounts.map(kept) });
    emit('order.discounts_set', { orderId: order.orderId });
    return reply(204);
  },

  deleteOrderDiscounts({ path, state, emit }) {
    const { discounts: _, ...order } = theOrder(state.orders, path.orderId);
    state.orders.put(order.orderId, order);
    emit('order.discounts_removed', { orderId: order.orderId });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const kept = ({ priceName, recurrences, type, value }: Discount): Discount => ({ priceName, recurrences, type, value });
