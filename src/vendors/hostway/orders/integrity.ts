import type { ApiError, Collections } from '../../../kit/index.js';
import { contactTypes, type Order, type Service, type State } from '../state.js';
import { domainTaken, incomplete } from './errors.js';

type Obstacle = (order: Order, state: Collections<State>) => ApiError | undefined;

/** What must hold before an order can be submitted, in this order; each rule says what stands in the way, if anything does. */
const rules: readonly Obstacle[] = [
  ({ account }) => (account ? undefined : incomplete('account', 'Account has not been set', 'the order has no account')),
  ({ account }) => {
    const missing = account?.number === undefined ? contactTypes.find((type) => !account?.contacts?.[type]) : undefined;
    return missing && incomplete('contact', `Contact info type ${missing} is not set`, `a new account needs its ${missing} contact`);
  },
  ({ account }) =>
    account?.number !== undefined || account?.paymentInfo
      ? undefined
      : incomplete('payment-info', 'Payment info has not been set', 'a new account needs payment information'),
  ({ products }) => (products.length > 0 ? undefined : incomplete('product', 'Order must contain at least one plan', 'the order has no product')),
  ({ products }) =>
    products.every(({ services }) => services.length > 0)
      ? undefined
      : incomplete('service', 'All plans in the order must contain at least one service', 'a product has no service'),
  (order, { serviceSpecifications }) => {
    const lonely = servicesOf(order).find(({ specification, relatedTo }) => serviceSpecifications.get(specification)?.needsRelation && relatedTo.length === 0);
    return lonely && incomplete('relation', `Service ${lonely.name} must be related to another`, 'its specification needs a related service');
  },
  (order) => {
    const lost = servicesOf(order).find(({ relatedTo }) => relatedTo.some((address) => !leadsInto(order, address)));
    return lost && incomplete('relation', `Service ${lost.name} is related to a service that is not in the order`, 'relatedTo must name services of the order');
  },
  (order, state) => {
    const taken = servicesOf(order).find((service) => isOwnedByAnother(service, order, state));
    return taken && domainTaken(taken.name);
  },
];

/** What keeps the order from being submitted: the first rule that does not hold; `undefined` for an order that is whole. */
export function obstacle(order: Order, state: Collections<State>): ApiError | undefined {
  for (const rule of rules) {
    const found = rule(order, state);
    if (found) return found;
  }
  return undefined;
}

const servicesOf = ({ products }: Order): readonly Service[] => products.flatMap(({ services }) => services);

/** Whether an address ends in the id of a service of the order. */
const leadsInto = (order: Order, address: string): boolean => servicesOf(order).some(({ id }) => address.replace(/\/$/, '').endsWith(`/services/${id}`));

/** A domain belongs to one account only (Orders-orderId-action:POST, 409). */
function isOwnedByAnother({ name, specification }: Service, { account }: Order, { products, serviceSpecifications }: Collections<State>): boolean {
  const isDomain = (id: string) => serviceSpecifications.get(id)?.isDomain === true;
  if (!isDomain(specification)) return false;
  for (const product of products.values()) {
    const isOther = product.account !== account?.number;
    if (isOther && product.services.some((owned) => owned.name === name && isDomain(owned.specification))) return true;
  }
  return false;
}
