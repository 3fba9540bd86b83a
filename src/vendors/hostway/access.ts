import type { Asked, Collection } from '../../kit/index.js';
import { isSalesAgent, ownerOf, userOf } from './caller.js';
import { editionOf } from './editions.js';
import { alreadySubmitted, failedPermissionCheck, insufficientPrivileges, noOpenOrder, noSuchAccount, noSuchOrder, notOpen, notTheOwner } from './errors.js';
import { accountOfPartner } from './partner-id.js';
import type { operations } from './spec.gen.js';
import type { Account, Order, State } from './state.js';

type Operations = ReadonlySet<string>;
const operationsOf = (...names: (keyof operations)[]): Operations => new Set(names);

/** Deletions, which a submitted order refuses in its own way. */
const deletions = operationsOf('deleteOrder');

/** What only sales agents may do. */
const elevated = operationsOf(
  ...(['setOrderDiscounts', 'deleteOrderDiscounts', 'setOpenOrderDiscounts', 'deleteOpenOrderDiscounts'] as const),
  ...(['setAccountStatus', 'deleteAccount', 'setPartnerAccountStatus', 'deletePartnerAccount'] as const),
);

/** What of an account its plain users may not do (Accounts-accountId-users:GET, -paymentInfoId-payment:POST). */
const forOwners = operationsOf('listAccountUsers', 'addAccountUser', 'makePayment');

/** What of a closed or suspended account only sales agents may read (Accounts-accountId:GET, -products:GET, 403). */
const shutOff = operationsOf('getAccount', 'getPartnerAccount', 'listAccountProducts', 'getAccountProduct');

/** Lets a call through to its order or account, in the order of checks of the spec's description. @throws ApiError 404, 401, 403, 405, 409 */
export function authorize(call: Asked<State>): void {
  const { orderId, accountId, partnerAccountId } = call.path;
  if (orderId !== undefined) admitToOrder(theOrder(call.state.orders, orderId), call);
  else if (accountId !== undefined) admitToAccount(theAccount(call.state.accounts, accountId), call);
  else if (partnerAccountId !== undefined) admitToAccount(accountOfPartner(call.state.accounts, partnerAccountId), call);
  else if (call.operation.includes('OpenOrder')) admitToShorthand(call);
  if (elevated.has(call.operation) && !isSalesAgent(call.caller, call.state.users)) throw insufficientPrivileges();
}

/** The order of that id. @throws ApiError 404 */
export function theOrder(orders: Collection<Order>, orderId: string): Order {
  const order = orders.get(orderId);
  if (!order) throw noSuchOrder();
  return order;
}

/** The account of that number. @throws ApiError 404 */
export function theAccount(accounts: Collection<Account>, number: string): Account {
  const account = accounts.get(number);
  if (!account) throw noSuchAccount();
  return account;
}

/** The order that the owner has not submitted yet; there is one at most. */
export const openOrderOf = (orders: Collection<Order>, ownerId: string | undefined): Order | undefined =>
  ownerId === undefined ? undefined : orders.where('ownerId', ownerId).find(({ status }) => status === 'new');

function admitToOrder(order: Order, call: Asked<State>): void {
  if (ownerOf(call.caller) !== order.ownerId) admitByUser(order, call);
  if (order.status === 'new' || call.method === 'GET') return;
  throw deletions.has(call.operation) && editionOf(call.profile).refusesLateDeletionWith === 409 ? alreadySubmitted() : notOpen();
}

/** Once it was submitted, an order may be read with Authorization (Orders-orderId:GET @ rev 724). */
function admitByUser(order: Order, { operation, caller, state, profile }: Asked<State>): void {
  const user = userOf(caller, state.users);
  const mayRead = operation === 'getOrder' && order.status !== 'new';
  if (user && mayRead && (user.sees(order.account?.number) || order.account?.user?.userName === user.userName)) return;
  const isStranger = user !== undefined && ownerOf(caller) === undefined;
  throw isStranger && editionOf(profile).refusesStrangersWith === 403 ? failedPermissionCheck('the user is not associated with this order') : notTheOwner();
}

/** A call that cannot make an order needs an open one (page Order Shorthand). */
function admitToShorthand({ method, caller, state }: Asked<State>): void {
  if (method === 'PUT' || method === 'POST') return;
  const ownerId = ownerOf(caller);
  if (ownerId === undefined) throw notTheOwner();
  if (!openOrderOf(state.orders, ownerId)) throw noOpenOrder();
}

function admitToAccount({ number, status }: Account, { operation, caller, state }: Asked<State>): void {
  const user = userOf(caller, state.users);
  if (!user?.sees(number)) throw failedPermissionCheck('the user is not associated with this account');
  if (forOwners.has(operation) && !user.isOwner) throw failedPermissionCheck('only an owner of the account or a sales agent may do this');
  const isShut = status === 'closed' || status === 'suspended';
  if (isShut && shutOff.has(operation) && !user.isSalesAgent) throw failedPermissionCheck(`the account is ${status}; only a sales agent may read it`);
}
