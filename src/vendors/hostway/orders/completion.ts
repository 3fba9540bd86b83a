import type { Context, Timer } from '../../../kit/index.js';
import { charge } from '../accounts/charge.js';
import { addMethod } from '../accounts/payment-method.js';
import { hasExpired } from '../expiry.js';
import { attributeOf, isTaken, partnerId } from '../partner-id.js';
import { type Account, type ContactType, contactTypes, type Order, type OrderAccount, type State } from '../state.js';
import { after } from './order-moves.js';
import { priced } from './pricing.js';
import { dayOf } from './quote.js';

type Due = Context<State>;

/** Timer: a submitted order has been processed. Its account is there from now on, with all that the order holds; or the order has failed. */
export const completeOrder: Timer<State> = (due) => {
  const order = due.state.orders.get(String(due.data.orderId));
  if (!order?.account || order.status !== 'submitted') return;
  const reason = reasons.find(([, holds]) => holds(order, order.account as OrderAccount, due))?.[0];
  if (reason) fail(order, reason, due);
  else complete(order, order.account, due);
};

/** Why an order fails that was whole when it was submitted. */
const reasons: readonly (readonly [reason: string, holds: (order: Order, account: OrderAccount, due: Due) => boolean])[] = [
  ['card_expired', (_, { paymentInfo }, { clock }) => paymentInfo?.paymentInfoType === 'credit_card' && hasExpired(paymentInfo.expirationDate, clock.now())],
  ['account_closed', (_, { number }, { state }) => number !== undefined && (state.accounts.get(number)?.status ?? 'closed') === 'closed'],
  ['user_name_taken', (_, { number, user }, { state }) => number === undefined && user !== undefined && state.users.has(user.userName)],
  ['partner_account_id_taken', ({ franchise }, account, due) => isPartnerIdTaken(franchise, account, due)],
];

function isPartnerIdTaken(franchise: string, { number, attributes = [] }: OrderAccount, { state }: Due): boolean {
  const id = attributeOf(attributes, partnerId);
  return id !== undefined && isTaken(state.accounts, id, { franchise, number });
}

function fail(order: Order, reason: string, { state, emit }: Due): void {
  state.orders.put(order.orderId, after(order, 'failed'));
  emit('order.failed', { orderId: order.orderId, reason });
}

function complete(order: Order, ordered: OrderAccount, due: Due): void {
  const existing = ordered.number === undefined ? undefined : due.state.accounts.get(ordered.number);
  const account = existing ?? newAccount(order, ordered, due);
  storeCard(account, ordered, existing === undefined, due);
  deliver(order, account, due);
  charge(due, account, priced(order, due.state), ordered.paymentInfo?.paymentInfoType === 'credit_card');
  const { orderId } = order;
  due.state.orders.put(orderId, { ...after(order, 'completed'), account: { ...ordered, number: account.number } });
  due.emit('order.completed', { orderId, accountNumber: account.number });
}

function newAccount({ franchise }: Order, { currency, language, contacts = {}, attributes = [], user }: OrderAccount, due: Due): Account {
  const { state, id, clock, credentials, emit } = due;
  const number = `acct${id.digits('account', 9)}`;
  const all = Object.fromEntries(contactTypes.map((type) => [type, contacts[type]])) as Account['contacts'] & Record<ContactType, never>;
  const account: Account = { number, franchise, currency, language, status: 'open', createdDate: dayOf(clock.now()), contacts: all, attributes };
  state.accounts.put(number, account);
  if (user) state.users.put(user.userName, { userName: user.userName, isSalesAgent: false, accounts: [number], isOwner: true });
  if (user?.password !== undefined) credentials.put(`${user.userName}:${user.password}`, { scheme: 'basicAuth' });
  emit('account.opened', { accountNumber: number });
  return account;
}

/** The order's card becomes a payment method: of a new account the default, of an existing one a further one. */
function storeCard({ number }: Account, { paymentInfo }: OrderAccount, isDefault: boolean, due: Due): void {
  if (paymentInfo?.paymentInfoType !== 'credit_card') return;
  const { paymentInfoType, accountNumber, creditCardType, expirationDate, cardHolderName, billingAddress } = paymentInfo;
  const holder = { cardHolderName, billingAddress };
  addMethod({ account: number, paymentInfoType, accountNumber, creditCardType, expirationDate, isDefault, holder }, due);
}

function deliver({ products }: Order, { number }: Account, { state, emit }: Due): void {
  for (const { id, offering, services, displayName, partnerId } of products) {
    const sold = state.offerings.get(offering);
    const names = { ...(displayName !== undefined && { displayName }), ...(partnerId !== undefined && { partnerId }) };
    const { specification = offering, name = offering, months = 1 } = sold ?? {};
    state.products.put(id, { id, account: number, specification, name, ...names, status: 'open', billingCycle: months, services });
    emit('product.opened', { accountNumber: number, productId: id });
  }
}
