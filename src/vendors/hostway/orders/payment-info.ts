import { type Handlers, reply } from '../../../kit/index.js';
import { theOrder } from '../access.js';
import { isSalesAgent } from '../caller.js';
import { cardExpired } from '../errors.js';
import { hasExpired, monthOf } from '../expiry.js';
import { franchiseOf } from '../franchise.js';
import type { components, operations } from '../spec.gen.js';
import type { Franchise, OfflinePayment, PaymentInfo, State } from '../state.js';
import { accountIn } from './account.js';
import { noPaymentInfo, offlineRefused } from './errors.js';

type Schemas = components['schemas'];
/** All that any profile takes; the generated types know the default one. */
type Given = Schemas['PaymentInfoInput'] | OfflinePayment;

/** The payment method of an order's account: Orders-orderId-account-paymentInfo:PUT and :GET. */
export const orderPaymentInfo = {
  setOrderPaymentInfo({ path, body, state, clock, caller, emit }) {
    const order = theOrder(state.orders, path.orderId);
    const account = accountIn(order);
    const given = body as Given;
    if (given.paymentInfoType === 'credit_card') checkMonth(given.expirationDate, clock.now());
    if (given.paymentInfoType === 'offline') checkOffline(franchiseOf(state.franchises, order.franchise), isSalesAgent(caller, state.users));
    state.orders.put(order.orderId, { ...order, account: { ...account, paymentInfo: kept(given) } });
    emit('order.payment_info_set', { orderId: order.orderId, paymentInfoType: given.paymentInfoType });
    return reply(204);
  },

  getOrderPaymentInfo({ path, state, link }) {
    const order = theOrder(state.orders, path.orderId);
    const { paymentInfo } = accountIn(order);
    if (!paymentInfo) throw noPaymentInfo();
    const here = link(`/orders/${order.orderId}/account/paymentInfo/`);
    return reply(200, { ...shown(paymentInfo), links: [{ href: here, rel: 'self' }] });
  },
} satisfies Handlers<operations, State>;

function checkMonth(month: string, now: Date): void {
  if (hasExpired(month, now)) throw cardExpired(monthOf(now));
}

function checkOffline({ allowsOffline }: Franchise, bySalesAgent: boolean): void {
  if (!allowsOffline || !bySalesAgent) throw offlineRefused();
}

/** What is stored: the documented members and no others, the security code never. */
function kept(given: Given): PaymentInfo {
  if (given.paymentInfoType === 'offline') return { paymentInfoType: 'offline' };
  if (given.paymentInfoType === 'vz_payment') {
    const { paymentInfoType, paymentReference, sessionId } = given;
    return { paymentInfoType, paymentReference, sessionId };
  }
  const { paymentInfoType, accountNumber, cardHolderName, creditCardType, expirationDate, billingAddress } = given;
  return { paymentInfoType, accountNumber, cardHolderName, creditCardType, expirationDate, billingAddress: address(billingAddress) };
}

function address({ city, countryCode, postalCode, stateOrProvince, street1, street2 }: Schemas['BillingAddress']): Schemas['BillingAddress'] {
  return { city, countryCode, postalCode, stateOrProvince, street1, ...(street2 !== undefined && { street2 }) };
}

/** Just enough to recognise the method. Only the profile `2015-07` holds offline payment, which the generated types do not know. */
function shown(paymentInfo: PaymentInfo) {
  if (paymentInfo.paymentInfoType !== 'credit_card') return paymentInfo as Schemas['VerizonPaymentInput'];
  const { paymentInfoType, accountNumber, creditCardType, expirationDate } = paymentInfo;
  return { paymentInfoType, accountNumber, creditCardType, expirationDate };
}
