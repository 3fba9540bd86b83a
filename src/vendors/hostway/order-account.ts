import { type Handlers, type Ids, reply } from '../../kit/index.js';
import { theOrder } from './access.js';
import { editionOf } from './editions.js';
import { currencyConflict, noAccount, unknownAccount } from './errors.js';
import { checkTerms, franchiseOf } from './franchise.js';
import type { components, operations } from './spec.gen.js';
import type { Account, Franchise, Order, OrderAccount, State } from './state.js';

type Schemas = components['schemas'];

/** The account in an order: Orders-orderId-account:PUT and :GET. */
export const orderAccount = {
  setOrderAccount({ path, body, state, id, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const account =
      'accountNumber' in body
        ? existingAccount(body, state.accounts.get(body.accountNumber))
        : newAccount(body, order, franchiseOf(state.franchises, order.franchise), id);
    checkProducts(order, account.currency);
    const paymentInfo = order.account?.paymentInfo;
    state.orders.put(order.orderId, { ...order, account: { ...account, ...(paymentInfo && { paymentInfo }) } });
    emit('order.account_set', { orderId: order.orderId });
    return reply(204);
  },

  getOrderAccount({ path, state, profile, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { number, currency, language } = theAccount(order);
    const here = link(`/orders/${order.orderId}/account/`);
    return reply(200, {
      ...(editionOf(profile).showsWholeAccount && { ...(number !== undefined && { number }), products: `${here}products/` }),
      currency,
      language,
      status: number === undefined ? 'new' : (state.accounts.get(number)?.status ?? 'open'),
      attributes: `${here}attributes/`,
      contactInfo: `${here}contactInfo/`,
      paymentInfo: `${here}paymentInfo/`,
      user: `${here}user/`,
      links: [{ href: here, rel: 'self' }],
    });
  },
} satisfies Handlers<operations, State>;

/** The account in the order. @throws ApiError 404 */
export function theAccount({ account }: Order): OrderAccount {
  if (!account) throw noAccount();
  return account;
}

/** A new account comes with a user whose data is generated (Orders-orderId-account-user:GET); set again, it keeps him. */
function newAccount({ currency, language }: Schemas['NewAccount'], order: Order, franchise: Franchise, id: Ids): OrderAccount {
  checkTerms(franchise, { currency, language });
  return { currency, language, userName: order.account?.userName ?? `accountUser${id.digits('user', 9)}` };
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
