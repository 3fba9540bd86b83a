import type { Asked, Collection, Credential } from '../../kit/index.js';
import { editionOf } from './editions.js';
import { alreadySubmitted, failedPermissionCheck, noSuchOrder, notOpen, notTheOwner } from './errors.js';
import type { operations } from './spec.gen.js';
import type { Order, State, User } from './state.js';

/** Operations that change an order; a submitted order takes none of them. */
const changes: ReadonlySet<string> = new Set<keyof operations>(['deleteOrder', 'setOrderAccount', 'setOrderPaymentInfo']);

/**
 * Lets a call through to its order: the order exists, the caller may, and for a change the order is still open.
 * Order of checks as in the spec's description. @throws ApiError 404, 401, 403, 405 or (deletion in 2013) 409
 */
export function authorize(call: Asked<State>): void {
  const { orderId } = call.path;
  if (orderId === undefined) return;
  const order = theOrder(call.state.orders, orderId);
  admit(order, call);
  if (order.status === 'new' || !changes.has(call.operation)) return;
  const isDeletion = call.operation === 'deleteOrder';
  throw isDeletion && editionOf(call.profile).refusesLateDeletionWith === 409 ? alreadySubmitted() : notOpen();
}

/** The order of that id. @throws ApiError 404 */
export function theOrder(orders: Collection<Order>, orderId: string): Order {
  const order = orders.get(orderId);
  if (!order) throw noSuchOrder();
  return order;
}

/** The owner that the request's cookie names. */
export const ownerOf = (caller: readonly Credential[]): string | undefined => caller.find(({ scheme }) => scheme === 'ownerId')?.value;

/** Whether the caller signed in as a sales agent, who has elevated permissions. */
export function isSalesAgent(caller: readonly Credential[], users: Collection<User>): boolean {
  const userName = userNameOf(caller);
  return userName !== undefined && users.get(userName)?.isSalesAgent === true;
}

function admit(order: Order, { operation, caller, state, profile }: Asked<State>): void {
  const owner = ownerOf(caller);
  if (owner === order.ownerId) return;
  const userName = userNameOf(caller);
  if (userName !== undefined && operation === 'getOrder' && mayRead(order, userName, state.users)) return;
  const isStranger = userName !== undefined && owner === undefined;
  throw isStranger && editionOf(profile).refusesStrangersWith === 403 ? failedPermissionCheck() : notTheOwner();
}

/** Once it was submitted, an order may be read with Authorization (Orders-orderId:GET @ rev 724). */
function mayRead(order: Order, userName: string, users: Collection<User>): boolean {
  return order.status !== 'new' && isAssociated(order, userName, users.get(userName));
}

/** A user that the sandbox does not list is taken at his word; strict sandboxes have refused him already. */
function isAssociated({ account }: Order, userName: string, user: User | undefined): boolean {
  if (!user || user.isSalesAgent || account?.userName === userName) return true;
  return account?.number !== undefined && user.accounts.includes(account.number);
}

function userNameOf(caller: readonly Credential[]): string | undefined {
  return caller.find(({ scheme }) => scheme === 'basicAuth')?.value.split(':', 1)[0];
}
