import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import type { operations } from '../spec.gen.js';
import type { OrderProduct, Service, State } from '../state.js';
import { serviceSpecificationAt } from './catalogue.js';
import { noSuchService } from './errors.js';
import { newId } from './order-id.js';
import { productIn, productsPath, putProduct } from './products.js';

/** The services in a product of an order: Orders-orderId-account-products-productId-services, and -serviceId. */
export const orderServices = {
  addOrderService({ path, body, state, clock, id, link, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    const specification = serviceSpecificationAt(state.serviceSpecifications, body.serviceSpecification).id;
    const { name, billingCycle, relatedTo = [], attributes, promoCode, quantity } = body;
    const more = { ...(attributes && { attributes }), ...(promoCode !== undefined && { promoCode }), ...(quantity !== undefined && { quantity }) };
    const service = { id: newId(clock.now(), id.hex('service', 24)), name, specification, billingCycle, relatedTo, ...more };
    putProduct(state.orders, order, { ...product, services: [...product.services, service] });
    emit('order.service_added', { orderId: order.orderId, productId: product.id, serviceId: service.id });
    return reply(201, undefined, { headers: { Location: link(`${productsPath(order)}/${product.id}/services/${service.id}/`) } });
  },

  getOrderServices({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    const here = link(`${productsPath(order)}/${product.id}/services/`);
    const list = product.services.map(({ id, specification, ...service }) => ({
      ...service,
      serviceSpecification: link(`/serviceSpecifications/${specification}`),
      links: [{ href: `${here}${id}/`, rel: 'self' }],
    }));
    return reply(200, { list, links: [{ href: here, rel: 'self' }] });
  },

  changeOrderService({ path, body, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const product = productIn(order, path.productId);
    const service = serviceIn(product, path.serviceId);
    const { name = service.name, billingCycle = service.billingCycle } = body;
    putProduct(state.orders, order, withService(product, { ...service, name, billingCycle }));
    emit('order.service_changed', { orderId: order.orderId, productId: product.id, serviceId: service.id });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The service in the product. @throws ApiError 404 */
export function serviceIn({ services }: OrderProduct, id: string): Service {
  const service = services.find((known) => known.id === id);
  if (!service) throw noSuchService();
  return service;
}

/** The product with the changed service in the place of the former. */
export const withService = (product: OrderProduct, changed: Service): OrderProduct => ({
  ...product,
  services: product.services.map((service) => (service.id === changed.id ? changed : service)),
});
