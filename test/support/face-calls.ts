import type { Ask } from './face-doors.js';

/** The demo order of Hostway that may be paid, and whose it is. */
export const order = '/orders/0000013ad6dd95746a399f90000a71384bf242cf';
export const owner = { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };

/** A good card of a bad number: what becomes of it is part of many stories. */
export const card = {
  paymentInfoType: 'credit_card',
  accountNumber: '4111111111111111',
  cardHolderName: 'John Smith',
  creditCardType: 'visa',
  expirationDate: '2099-12',
  verificationNumber: '987',
  billingAddress: { city: 'Chicago', countryCode: 'US', postalCode: '60606', stateOrProvince: 'IL', street1: '100 N Riverside' },
};

/** The demo dunning rule of Elastic Path. */
export const ruleId = '00000000-0000-0000-0000-000000000000';
export const rule = `/v2/subscriptions/dunning-rules/${ruleId}`;
export const token = { Authorization: 'Bearer any' };

/** Calls that vendors know, each in its shortest form. `base` is what stands before the path: `/@trial`. */
export const vendorCalls = (ask: Ask, base = '') => ({
  readRule: (headers = {}) => ask('GET', base + rule, undefined, { ...token, ...headers }),
  changeRule: (attributes: object, headers = {}) =>
    ask('PUT', base + rule, { data: { id: ruleId, type: 'subscription_dunning_rule', attributes } }, { ...token, ...headers }),
  readOrder: () => ask('GET', base + order, undefined, owner),
  pay: (paymentInfo: object = card) => ask('PUT', `${base}${order}/account/paymentInfo`, paymentInfo, owner),
  openOrder: () => ask('POST', `${base}/orders`, {}),
});

/** How many retries the rule has now. */
export const retriesIn = ({ text }: { readonly text: string }): number => JSON.parse(text).data.attributes.payment_retries_limit;
