import { type Handlers, type Ids, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { editionOf } from '../editions.js';
import { checkTerms, franchiseOf } from '../franchise.js';
import type { components, operations } from '../spec.gen.js';
import type { Account, Franchise, Order, OrderAccount, State } from '../state.js';
import { currencyConflict, noAccount, noAccountBehind, unknownAccount } from './errors.js';

type Schemas = components['schemas'];

/** The account in an order: Orders-orderId-account:PUT and :GET. */
export const orderAccount = {
  setOrderAccount({ path, body, state, id, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const terms =
      'accountNumber' in body
        ? existingAccount(body, state.accounts.get(body.accountNumber))
        : newAccount(body, order, franchiseOf(state.franchises, order.franchise), id);
    checkProducts(order, terms.currency);
    const { contacts, attributes, paymentInfo } = order.account ?? {};
    const kept = { ...(contacts && { contacts }), ...(attributes && { attributes }), ...(paymentInfo && { paymentInfo }) };
    state.orders.put(order.orderId, { ...order, account: { ...terms, ...kept } });
    emit('order.account_set', { orderId: order.orderId });
    return reply(204);
  },

  getOrderAccount({ path, state, profile, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { number, currency, language } = accountIn(order);
    const here = link(`/orders/${order.orderId}/account/`);
    const status = number === undefined ? 'new' : state.accounts.get(number)?.status;
    return reply(200, {
      ...(editionOf(profile).showsWholeAccount && { ...(number !== undefined && { number }), products: `${here}products/` }),
      currency,
      language,
      status: status === undefined || status === 'pending' ? 'open' : status,
      attributes: `${here}attributes/`,
      contactInfo: `${here}contactInfo/`,
      paymentInfo: `${here}paymentInfo/`,
      user: `${here}user/`,
      links: [{ href: here, rel: 'self' }],
    });
  },
} satisfies Handlers<operations, State>;

/** The account in the order. @throws ApiError 404 */
export function accountIn({ account }: Order): OrderAccount {
  if (!account) throw noAccount();
  return account;
}

/** The account in the order, to put a part into. @throws ApiError 404, later 502, in words about the part */
export function accountFor(part: string, order: Order, profile: string): OrderAccount {
  if (!order.account && editionOf(profile).refusesPartsWithoutAccountWith === 502) throw noAccountBehind(part);
  return accountIn(order);
}

/** What a new account begins with: a user whose data is generated (Orders-orderId-account-user:GET). */
export const rudimentary = (currency: string, language: string, id: Ids): OrderAccount => ({
  currency,
  language,
  user: { userName: `accountUser${id.digits('user', 9)}` },
});

/** Set again, a new account keeps its user. */
function newAccount({ currency, language }: Schemas['NewAccount'], order: Order, franchise: Franchise, id: Ids): OrderAccount {
  checkTerms(franchise, { currency, language });
  const user = order.account?.user;
  return user ? { currency, language, user } : rudimentary(currency, language, id);
}

function existingAccount(given: Schemas['ExistingAccount'], account: Account | undefined): OrderAccount {
  if (!account) throw unknownAccount();
  const { number, currency, language } = account;
  if (given.currency !== undefined && given.currency !== currency) throw currencyConflict('The account is', currency);
  return { number, currency, language };
}

/** Products and account must share one currency. */
function checkProducts({ products }: Order, currency: string): void {
  const other = products.find((product) => product.currency !== currency);
  if (other) throw currencyConflict('The products in the order are', other.currency);
}
