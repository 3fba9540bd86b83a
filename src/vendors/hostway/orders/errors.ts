import { ApiError } from '../../../kit/index.js';
import { conflict, invalid, notFound } from '../errors.js';

/** The order has no account yet (Orders-orderId-account-paymentInfo:PUT @ rev 732, 404). */
export const noAccount = () => notFound('account', 'no account has been added to the order; set one with setOrderAccount', '/path/orderId');

/** The same, as later pages have it for contacts and user (502): `Account has not been set. Cannot add contact info.` */
export const noAccountBehind = (part: string) =>
  new ApiError(502, {
    message: `Account has not been set. Cannot add ${part}.`,
    why: [{ rule: 'account', message: 'no account has been added to the order; set one with setOrderAccount', request: '/path/orderId' }],
  });

/** The order's account has no payment information yet (Orders-orderId-account-paymentInfo:GET, 404). */
export const noPaymentInfo = () => notFound('payment-info', "the order's account has no payment information; set it with setOrderPaymentInfo", '/path/orderId');

/** The contact is not set, or there is no such type (Orders-orderId-account-contactInfo-contactType:GET, 404). */
export const noSuchContact = (accepted: readonly string[]) =>
  notFound('contact', `this contact is not set, or is none of ${accepted.join(', ')}`, '/path/contactType');

/** No contact is set at all (Orders-orderId-account-contactInfo:GET, 404). */
export const noContacts = () => notFound('contact', 'the account has no contacts; set one with setOrderContact', '/path/orderId');

/** An existing account has users of its own (Orders-orderId-account-user:GET, 404). */
export const noUser = () => notFound('user', 'the account exists; its users are not those of the order', '/path/orderId');

/** No such product in the order (Orders-orderId-account-products-productId:GET, 404). */
export const noSuchProduct = () => notFound('product', 'there is no such product in the order', '/path/productId');

/** No such service in the product. */
export const noSuchService = () => notFound('service', 'there is no such service in the product', '/path/serviceId');

/** The owner has an open order (Orders:POST, 409). */
export const openOrderExists = (orderId: string) =>
  conflict(
    { rule: 'one-open-order', message: `the owner has the open order ${orderId}`, request: '/cookie/OwnerId' },
    { message: 'A new order has already been created for this ownerID' },
  );

/** Only elevated permissions let a caller name the client's address (Orders:POST @ rev 2078). */
export const clientIpRefused = () =>
  invalid({ rule: 'permission', message: 'only a sales agent may send clientIp', request: '/body/clientIp' }, 'User cannot specify the client IP address');

/** The franchise does not sell in this currency (Orders-orderId-account:PUT @ rev 1756). */
export const currencyNotAllowed = (currency: string, accepted: readonly string[]) =>
  invalid(
    { rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request: '/body/currency', accepted },
    `Currency ${currency} not allowed for this franchise`,
  );

/** The franchise does not speak this language (Orders-orderId-account:PUT @ rev 1756). */
export const languageNotAllowed = (language: string, accepted: readonly string[]) =>
  invalid(
    { rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request: '/body/language', accepted },
    `Language ${language} not allowed for this franchise`,
  );

/** No account has this number. */
export const unknownAccount = () => invalid({ rule: 'account', message: 'no account has this number', request: '/body/accountNumber' });

/** Two currencies would meet in one order (Orders-orderId-account:PUT @ rev 386, 409). */
export const currencyConflict = (holder: string, currency: string) =>
  conflict(
    { rule: 'currency', message: `must be ${currency}: ${holder} in ${currency}`, request: '/body/currency', accepted: currency },
    { details: { currency: `${holder} in ${currency}` } },
  );

/** Offline payment is for sales agents, and for franchises that support it (Orders-orderId-account-paymentInfo:PUT, Release 109). */
export const offlineRefused = () =>
  invalid({
    rule: 'offline',
    message: 'only a sales agent may set offline payment, and only in a franchise that supports it',
    request: '/body/paymentInfoType',
  });

/** The franchise has no such attribute of orders (Orders-orderId-attributes:PUT @ rev 1811). */
export const unknownOrderAttribute = (name: string, franchise: string, accepted: readonly string[], request: string) =>
  invalid(
    { rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request, accepted },
    `Could not find MetaData Type ${name} for franchise ${franchise}.`,
  );

/** The franchise has no such attribute of accounts (Orders-orderId-account-attributes:PUT, Releases 98 and 99). */
export const unknownAccountAttribute = (accepted: readonly string[], request: string) =>
  invalid({ rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request, accepted }, 'Not allowed or not existing MetaData Type');

/** The offering, or its specification, does not exist, or is not for the caller (Orders-orderId-account-products:POST @ rev 763). */
export const unknownOffering = (message: string) => invalid({ rule: 'offering', message, request: '/body/offering' });

/** The offering is in another currency than the account (Orders-orderId-account-products:POST @ rev 763). */
export const offeringCurrency = (currency: string) =>
  invalid({ rule: 'currency', message: `must be an offering in ${currency}, the account's currency`, request: '/body/offering', accepted: currency });

/** The product has no such billing cycle (Orders-orderId-account-products-productId:PUT @ rev 2315). */
export const cycleUnavailable = (productId: string, accepted: readonly number[]) =>
  invalid(
    { rule: 'offering', message: `must be one of ${accepted.join(', ')}, the cycles of its specification`, request: '/body/billingCycle', accepted },
    `Unable to update the product ${productId}`,
  );

/** No such kind of service. */
export const unknownServiceSpecification = () =>
  invalid({ rule: 'service-specification', message: 'there is no such service specification', request: '/body/serviceSpecification' });

/** Something that an order needs before it can be submitted is not there (Orders-orderId-action:POST, 400). */
export const incomplete = (rule: string, message: string, why: string) => invalid({ rule, message: why, request: '/path/orderId' }, message);

/** The order's price is no longer that of the quote. */
export const quoteChanged = () =>
  conflict(
    { rule: 'quote', message: 'the price is not that of this quote; fetch a new one', request: '/body/quoteHash' },
    {
      details: { quoteHash: 'the quote has changed' },
    },
  );

/** A domain in the order belongs to another account (Orders-orderId-action:POST, 409). */
export const domainTaken = (name: string) =>
  conflict(
    { rule: 'domain', message: `the domain ${name} is owned by another account`, request: '/path/orderId' },
    {
      details: { name: `the domain ${name} is owned by another account` },
    },
  );
