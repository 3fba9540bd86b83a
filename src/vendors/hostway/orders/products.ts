import { type Call, type Context, type Handlers, type Reply, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { isSalesAgent } from '../caller.js';
import { editionOf } from '../editions.js';
import { franchiseOf } from '../franchise.js';
import type { operations } from '../spec.gen.js';
import type { Order, OrderAccount, OrderProduct, State } from '../state.js';
import { rudimentary } from './account.js';
import { offeringAt, offeringKey, offeringPath } from './catalogue.js';
import { cycleUnavailable, noSuchProduct, offeringCurrency } from './errors.js';
import { newId } from './order-id.js';

/** The products in an order: Orders-orderId-account-products, and -productId. */
export const orderProducts = {
  addOrderProduct(call) {
    const { path, body, state, clock, id, caller, profile, link, emit } = call;
    const order = theOrder(state.orders, path.orderId);
    const offering = offeringAt(state.offerings, body.offering, isSalesAgent(caller, state.users));
    const account = order.account ?? implied(order, offering.currency, call);
    if (account.currency !== offering.currency) throw offeringCurrency(account.currency);
    const { promoCode, displayName, partnerId } = body;
    const named = {
      ...(promoCode !== undefined && { promoCode }),
      ...(displayName !== undefined && { displayName }),
      ...(partnerId !== undefined && { partnerId }),
    };
    const productId = newId(clock.now(), id.hex('product', 24));
    const product = { id: productId, offering: offeringKey(offering), currency: offering.currency, services: [], ...named };
    state.orders.put(order.orderId, { ...order, account, products: [...order.products, product] });
    emit('order.product_added', { orderId: order.orderId, productId });
    const url = link(`${productsPath(order)}/${productId}/`);
    return added(editionOf(profile).tellsOfProduct, { url, productId });
  },

  getOrderProducts(call) {
    const order = theOrder(call.state.orders, call.path.orderId);
    const list = order.products.map((product) => shown(order, product, call));
    return reply(200, { list, links: [{ href: call.link(`${productsPath(order)}/`), rel: 'self' }] });
  },

  getOrderProduct(call) {
    const order = theOrder(call.state.orders, call.path.orderId);
    return reply(200, shown(order, productIn(order, call.path.productId), call));
  },

  changeOrderProduct({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    const current = state.offerings.get(product.offering);
    const cycles = [...state.offerings.values()].filter(
      ({ specification, currency }) => specification === current?.specification && currency === product.currency,
    );
    const chosen = cycles.find(({ months }) => months === body.billingCycle);
    if (!chosen)
      throw cycleUnavailable(
        product.id,
        cycles.map(({ months }) => months),
      );
    putProduct(state.orders, order, { ...product, offering: offeringKey(chosen) });
    emit('order.product_changed', { orderId: order.orderId, productId: product.id });
    return reply(204);
  },

  deleteOrderProduct({ path, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const { id } = productIn(order, path.productId);
    state.orders.put(order.orderId, { ...order, products: order.products.filter((product) => product.id !== id) });
    emit('order.product_removed', { orderId: order.orderId, productId: id });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The product in the order. @throws ApiError 404 */
export function productIn({ products }: Order, id: string): OrderProduct {
  const product = products.find((known) => known.id === id);
  if (!product) throw noSuchProduct();
  return product;
}

/** Stores the order with the changed product in the place of the former. */
export function putProduct(orders: Context<State>['state']['orders'], order: Order, changed: OrderProduct): void {
  orders.put(order.orderId, { ...order, products: order.products.map((product) => (product.id === changed.id ? changed : product)) });
}

export const productsPath = ({ orderId }: Order): string => `/orders/${orderId}/account/products`;

/** An order without account gets one: in the product's currency, in the default language (Orders-orderId-account-products:POST). */
function implied(order: Order, currency: string, { state, id }: Context<State>): OrderAccount {
  const [language = 'en'] = franchiseOf(state.franchises, order.franchise).languages;
  return rudimentary(currency, language, id);
}

/** The bodies are of later profiles; the generated types know the default one, which has none. */
function added(members: readonly ('url' | 'productId')[], told: { url: string; productId: string }): Reply<201, undefined> {
  const body = members.length > 0 ? Object.fromEntries(members.map((name) => [name, told[name]])) : undefined;
  return reply(201, body, { headers: { Location: told.url } }) as Reply<201, undefined>;
}

type Reading = Pick<Call<operations['getOrderProduct'], State>, 'state' | 'profile' | 'link'>;

function shown(order: Order, { id, offering, displayName, partnerId }: OrderProduct, { state, profile, link }: Reading) {
  const here = link(`${productsPath(order)}/${id}`);
  const [specification = '', offeringId = ''] = offering.split('/');
  const names = { ...(displayName !== undefined && { displayName }), ...(partnerId !== undefined && { partnerId }) };
  return {
    status: state.products.get(id)?.status ?? 'new',
    services: `${here}/services`,
    offering: link(offeringPath({ specification, id: offeringId })),
    ...(editionOf(profile).namesProducts && names),
    links: [{ href: `${here}/`, rel: 'self' }],
  };
}
