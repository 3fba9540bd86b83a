import { ApiError } from '../../kit/index.js';

/** The order does not exist, or was deleted (Orders-orderId:GET, Orders-orderId:DELETE). */
export const noSuchOrder = () =>
  new ApiError(404, {
    message: 'Resource not found',
    why: [{ rule: 'order', message: 'there is no such order', request: '/path/orderId' }],
  });

/** The order has no account yet (Orders-orderId-account-paymentInfo:PUT @ rev 732, 404). */
export const noAccount = () =>
  new ApiError(404, {
    message: 'Resource not found',
    why: [{ rule: 'account', message: 'no account has been added to the order; set one with setOrderAccount', request: '/path/orderId' }],
  });

/** The order's account has no payment information yet (Orders-orderId-account-paymentInfo:GET, 404). */
export const noPaymentInfo = () =>
  new ApiError(404, {
    message: 'Resource not found',
    why: [{ rule: 'payment-info', message: "the order's account has no payment information; set it with setOrderPaymentInfo", request: '/path/orderId' }],
  });

/** The cookie is not the order's owner (Orders-orderId:GET @ rev 724). The body is the documented plain text. */
export const notTheOwner = () =>
  new ApiError(401, {
    reason: 'unauthenticated',
    why: [{ rule: 'owner', message: 'the OwnerId cookie is not the one that the creation of this order handed out', request: '/cookie/OwnerId' }],
  });

/** The user has nothing to do with the order (Releases 98 and 99, 403). */
export const failedPermissionCheck = () =>
  new ApiError(403, {
    reason: 'forbidden',
    why: [{ rule: 'permission', message: 'the user is not associated with this order', request: '/header/authorization' }],
  });

/** A submitted order can only be read (Server Response Codes, 405). */
export const notOpen = () =>
  new ApiError(405, {
    message: 'Method not allowed',
    why: [{ rule: 'open', message: 'the order has been submitted; only a new order can be changed', request: '/path/orderId' }],
  });

/** A submitted order cannot be deleted (Orders-orderId:DELETE @ rev 379). */
export const alreadySubmitted = () =>
  new ApiError(409, {
    message: 'The order has already been submitted',
    why: [{ rule: 'open', message: 'only an order that has not been submitted can be deleted', request: '/path/orderId' }],
  });

/** The owner has an open order (Orders:POST, 409). */
export const openOrderExists = (orderId: string) =>
  new ApiError(409, {
    message: 'A new order has already been created for this ownerID',
    why: [{ rule: 'one-open-order', message: `the owner has the open order ${orderId}`, request: '/cookie/OwnerId' }],
  });

/** Only elevated permissions let a caller name the client's address (Orders:POST @ rev 2078). */
export const clientIpRefused = () =>
  new ApiError(400, {
    message: 'User cannot specify the client IP address',
    why: [{ rule: 'permission', message: 'only a sales agent may send clientIp', request: '/body/clientIp' }],
  });

/** The franchise does not sell in this currency (Orders-orderId-account:PUT @ rev 1756). */
export const currencyNotAllowed = (currency: string, accepted: readonly string[]) =>
  new ApiError(400, {
    message: `Currency ${currency} not allowed for this franchise`,
    why: [{ rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request: '/body/currency', accepted }],
  });

/** The franchise does not speak this language (Orders-orderId-account:PUT @ rev 1756). */
export const languageNotAllowed = (language: string, accepted: readonly string[]) =>
  new ApiError(400, {
    message: `Language ${language} not allowed for this franchise`,
    why: [{ rule: 'franchise', message: `must be one of ${accepted.join(', ')}`, request: '/body/language', accepted }],
  });

/** No account has this number. */
export const unknownAccount = () => new ApiError(400, { why: [{ rule: 'account', message: 'no account has this number', request: '/body/accountNumber' }] });

/** Two currencies would meet in one order (Orders-orderId-account:PUT @ rev 386, 409). */
export const currencyConflict = (holder: string, currency: string) =>
  new ApiError(409, {
    message: 'Data conflict',
    details: { currency: `${holder} in ${currency}` },
    why: [{ rule: 'currency', message: `must be ${currency}: ${holder} in ${currency}`, request: '/body/currency', accepted: currency }],
  });

/** The card's month has passed (Orders-orderId-account-paymentInfo:PUT @ rev 732, expirationDate). */
export const cardExpired = (month: string) =>
  new ApiError(400, {
    why: [{ rule: 'expired', message: `must not be before the current month, ${month}`, request: '/body/expirationDate', accepted: `${month} or later` }],
  });

/** Offline payment is for sales agents, and for franchises that support it (Orders-orderId-account-paymentInfo:PUT, Release 109). */
export const offlineRefused = () =>
  new ApiError(400, {
    why: [
      { rule: 'offline', message: 'only a sales agent may set offline payment, and only in a franchise that supports it', request: '/body/paymentInfoType' },
    ],
  });
