import { ApiError, type Violation } from '../../kit/index.js';

/** There is no such thing, or no longer (Server Response Codes, 404). `rule` names what is missing. */
export const notFound = (rule: string, message: string, request: string) =>
  new ApiError(404, { message: 'Resource not found', why: [{ rule, message, request }] });

/** A value breaks a rule that its schema cannot say; `message` only where a page words it, else it is `POST data error`. */
export const invalid = (why: Violation, message?: string) => new ApiError(400, { ...(message !== undefined && { message }), why: [why] });

/** Something else stands in the way. The pages give the status; only some word it. */
export const conflict = (why: Violation, more: { message?: string; details?: object } = {}) =>
  new ApiError(409, { message: 'Data conflict', ...more, why: [why] });

/** The order does not exist, or was deleted (Orders-orderId:GET, Orders-orderId:DELETE). */
export const noSuchOrder = () => notFound('order', 'there is no such order', '/path/orderId');

/** The owner has no open order (page Order Shorthand). */
export const noOpenOrder = () => notFound('open-order', 'the owner has no open order; only PUT and POST to what is below /order make one', '/cookie/OwnerId');

/** The account does not exist, or was purged. */
export const noSuchAccount = (request = '/path/accountId') => notFound('account', 'there is no such account', request);

/** The cookie is not the order's owner (Orders-orderId:GET @ rev 724). The body is the documented plain text. */
export const notTheOwner = () =>
  new ApiError(401, {
    reason: 'unauthenticated',
    why: [{ rule: 'owner', message: 'the OwnerId cookie is not the one that the creation of this order handed out', request: '/cookie/OwnerId' }],
  });

/** The user has nothing to do with the order or account (Releases 98 and 99, 403). What it is about, the contract's example says. */
export const failedPermissionCheck = (message: string) =>
  new ApiError(403, { reason: 'forbidden', why: [{ rule: 'permission', message, request: '/header/authorization' }] });

/** Only sales agents may do this. */
export const insufficientPrivileges = () => failedPermissionCheck('elevated permissions are needed: only a sales agent may do this');

/** A submitted order can only be read (Server Response Codes, 405). */
export const notOpen = () =>
  new ApiError(405, {
    message: 'Method not allowed',
    why: [{ rule: 'open', message: 'the order has been submitted; only a new order can be changed', request: '/path/orderId' }],
  });

/** A submitted order cannot be deleted (Orders-orderId:DELETE @ rev 379). */
export const alreadySubmitted = () =>
  conflict(
    { rule: 'open', message: 'only an order that has not been submitted can be deleted', request: '/path/orderId' },
    { message: 'The order has already been submitted' },
  );

/** Somebody has this user name already (Orders-orderId-account-user:PUT @ rev 1780, 409). */
export const userNameTaken = () => conflict({ rule: 'unique', message: 'somebody has this user name already', request: '/body/userName' });

/** A value that must be unique is in use (Orders-orderId-account-attributes:PUT @ 27 September 2013, 409). */
export const attributeInUse = (name: string, request: string) =>
  conflict({ rule: 'unique', message: `another account of the franchise has this ${name}`, request }, { details: { [name]: 'is in use already' } });

/** Partner ids are 100 characters long at most (Orders-orderId-account-attributes:PUT, Releases 98 and 99). */
export const partnerIdTooLong = (request: string) =>
  invalid({ rule: 'maxLength', message: 'must not have more than 100 characters', request, accepted: 100 }, 'Partner Account ID cannot exceed 100 characters');

/** A phone number with letters (Orders-orderId-account-contactInfo-contactType:PUT @ rev 1644). */
export const lettersInPhone = (request: string) =>
  invalid(
    { rule: 'phone', message: 'must not have letters', request },
    'Code: contact_error, Field cannot have any alphabet letters; only numbers and symbols allowed.',
  );

/** An address in the US or Canada without its state. */
export const stateMissing = (request: string) => invalid({ rule: 'required', message: 'is required for addresses in the US and Canada', request });

/** The card's month has passed (Orders-orderId-account-paymentInfo:PUT @ rev 732, expirationDate). */
export const cardExpired = (month: string) =>
  invalid({ rule: 'expired', message: `must not be before the current month, ${month}`, request: '/body/expirationDate', accepted: `${month} or later` });
