import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { contactOf } from '../contact.js';
import { editionOf } from '../editions.js';
import type { components, operations } from '../spec.gen.js';
import { type Contact, type Contacts, type ContactType, contactTypes, type Order, type State } from '../state.js';
import { accountFor, accountIn } from './account.js';
import { noContacts, noSuchContact } from './errors.js';

type Given = components['schemas']['ContactInfoInput'];

/** The contacts of an order's account: Orders-orderId-account-contactInfo:GET, and -contactType:PUT, :GET, :DELETE. */
export const orderContactInfo = {
  getOrderContactInfo({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { contacts } = accountIn(order);
    if (!contacts || Object.keys(contacts).length === 0) throw noContacts();
    return reply(200, { contactInfo: contacts, links: [{ href: link(`${here(order)}/`), rel: 'self' }] });
  },

  setOrderContact({ path, body, state, profile, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const account = accountFor('contact info', order, profile);
    const type = typeOf(path.contactType);
    const contact = contactOf(editionOf(profile).knowsSalutation ? body : withoutSalutation(body), '/body');
    state.orders.put(order.orderId, { ...order, account: { ...account, contacts: inOrder({ ...account.contacts, [type]: contact }) } });
    emit('order.contact_set', { orderId: order.orderId, contactType: type });
    return reply(204);
  },

  getOrderContact({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const contact = contactIn(order, path.contactType);
    return reply(200, { contactInfo: contact, links: [{ href: link(`${here(order)}/${path.contactType}/`), rel: 'self' }] });
  },

  deleteOrderContact({ path, state, emit }) {
    const order = theOrder(state.orders, path.orderId);
    contactIn(order, path.contactType);
    const { [typeOf(path.contactType)]: _, ...contacts } = accountIn(order).contacts ?? {};
    state.orders.put(order.orderId, { ...order, account: { ...accountIn(order), contacts } });
    emit('order.contact_removed', { orderId: order.orderId, contactType: path.contactType });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

const here = ({ orderId }: Order): string => `/orders/${orderId}/account/contactInfo`;

/** @throws ApiError 404 for a type that does not exist */
function typeOf(text: string): ContactType {
  const type = contactTypes.find((known) => known === text);
  if (!type) throw noSuchContact(contactTypes);
  return type;
}

/** @throws ApiError 404 */
function contactIn(order: Order, type: string): Contact {
  const contact = accountIn(order).contacts?.[typeOf(type)];
  if (!contact) throw noSuchContact(contactTypes);
  return contact;
}

const inOrder = (contacts: Contacts): Contacts =>
  Object.fromEntries(contactTypes.filter((type) => contacts[type]).map((type) => [type, contacts[type]])) as Contacts;

/** Before December 2013 nobody had one (…-contactType:PUT @ rev 1106). */
function withoutSalutation({ name, ...rest }: Given): Given {
  const { salutation: _, ...others } = name as Given['name'] & { salutation?: string };
  return { ...rest, name: others };
}
