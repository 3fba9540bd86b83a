import { conflict, invalid, notFound } from '../errors.js';

/** No such payment method of the account (Accounts-accountId-paymentInfo-paymentInfoId:GET, 404). */
export const noSuchMethod = () => notFound('payment-info', 'the account has no such payment method', '/path/paymentInfoId');

/** The account pays offline. */
export const noDefaultMethod = () => notFound('default', 'the account has no default payment method: it pays offline', '/path/accountId');

/** The link leads to no payment method of the account (Accounts-accountId-paymentInfo-default:PUT, 400). */
export const noMethodAt = (accepted: readonly string[]) =>
  invalid({
    rule: 'payment-info',
    message: `must be the link of one of the account's payment methods: …/paymentInfo/${accepted.join(', …/paymentInfo/')}`,
    request: '/body/paymentInfo',
  });

/** The default cannot be removed (Accounts-accountId-paymentInfo-paymentInfoId:DELETE @ rev 1258, 409). */
export const isTheDefault = () =>
  conflict(
    { rule: 'default', message: 'it is the default; make another the default, or unset it, then remove it', request: '/path/paymentInfoId' },
    { message: 'The default payment method cannot be removed' },
  );

/** The franchise does not allow offline payment (Accounts-accountId-paymentInfo-default:DELETE @ rev 1253, 409). */
export const offlineNotAllowed = () =>
  conflict(
    {
      rule: 'offline',
      message: 'the franchise of the account does not allow offline payment, which unsetting the default would mean',
      request: '/path/accountId',
    },
    { message: 'Offline payment is not allowed for this franchise' },
  );

/** A card number from which no type can be told. */
export const noCardNetwork = () => invalid({ rule: 'network', message: 'belongs to no card network that is known', request: '/body/accountNumber' });

/** The card has expired (Accounts-accountId-paymentInfo-paymentInfoId-payment:POST @ rev 1272, 409). */
export const methodExpired = (month: string) =>
  conflict({ rule: 'expired', message: `the card has expired with ${month}`, request: '/path/paymentInfoId' }, { message: 'The credit card has expired' });

/** An amount that is no amount of money. */
export const noAmount = () => invalid({ rule: 'amount', message: 'must have two decimals at most', request: '/body/amount' });

/** `page` and `pageSize` need each other (Accounts:GET @ rev 1138). */
export const halfAPage = (missing: 'page' | 'pageSize') =>
  invalid({ rule: 'required', message: 'page and pageSize need each other', request: `/query/${missing}` });

/** No such invoice of the account. */
export const noSuchInvoice = () => notFound('invoice', 'the account has no such invoice', '/path/invoiceId');

/** No such product of the account. */
export const noSuchProduct = () => notFound('product', 'the account has no such product', '/path/productId');

/** No such user of the account. */
export const noSuchUser = () => notFound('user', 'the account has no such user', '/path/userName');

/** No such attribute of the account (Accounts-accountId-attributes-attribute:PUT, 404). */
export const noSuchAttribute = () => notFound('attribute', 'the account has no such attribute', '/path/attribute');

/** A user is changed in his password, or in question and answer (Accounts-accountId-users-userName:PUT). */
export const nothingToChange = () => invalid({ rule: 'required', message: 'is required unless question and answer are given', request: '/body/password' });
