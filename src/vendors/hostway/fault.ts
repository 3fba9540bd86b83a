import type { ErrorBody, Violation } from '../../kit/index.js';

interface Fault {
  /** The one member of the body. */
  readonly key: string;
  readonly message: string;
}

/** Keys and messages by status. Documented: the keys of 403 and 404, the messages of 400, 404 and 405; the others follow their pattern. */
const faults: Readonly<Record<number, Fault>> = {
  400: { key: 'badRequest', message: 'POST data error' },
  403: { key: 'forbidden', message: 'Unauthorized: Order failed permission check' },
  404: { key: 'itemNotFound', message: 'Resource not found' },
  405: { key: 'methodNotAllowed', message: 'Method not allowed' },
  409: { key: 'conflict', message: 'Data conflict' },
  415: { key: 'unsupportedMediaType', message: 'Unsupported media type' },
  429: { key: 'tooManyRequests', message: 'Too many requests' },
  500: { key: 'internalServerError', message: 'Internal server error' },
  502: { key: 'badGateway', message: 'Bad gateway' },
  503: { key: 'serviceUnavailable', message: 'Service unavailable' },
};

/** For statuses that only a tester's fault can give. */
const otherFault: Fault = { key: 'fault', message: 'Request failed' };

/** What a failed permission check is said to be about (Releases 98 to 109, 403). */
const resources: Readonly<Record<string, string>> = {
  setOrderAccount: 'OrderAccount',
  getOrderAccount: 'OrderAccount',
  setOrderPaymentInfo: 'PaymentInfo',
  getOrderPaymentInfo: 'PaymentInfo',
};

/**
 * A refusal as a JSON fault: one member, named after the fault. 401 has no fault but the documented plain text, which is the
 * spec's example: `undefined` here.
 */
export const errorBody: ErrorBody = ({ status, message, details, violations }, { operation, id }) => {
  if (status === 401) return undefined;
  const fault = faults[status] ?? otherFault;
  return {
    [fault.key]: {
      guid: id.uuid('fault'),
      message: message ?? (status === 403 ? failedCheck(operation) : fault.message),
      code: status,
      details: details ?? (status === 400 ? reasons(violations) : ''),
    },
  };
};

const failedCheck = (operation: string): string => `Unauthorized: ${resources[operation] ?? 'Order'} failed permission check`;

/** The reason by field: `{"accountNumber": "Required"}`. A field that breaks several rules is told the first. */
function reasons(violations: readonly Violation[]): Readonly<Record<string, string>> | '' {
  if (violations.length === 0) return '';
  const inOrder = [...violations].reverse();
  return Object.fromEntries(inOrder.map(({ rule, request, message }) => [field(request), rule === 'required' ? 'Required' : message]));
}

/** `/body/billingAddress/city` is the field `billingAddress.city`; `/body` alone is `body`. */
function field(pointer: string): string {
  const [place = '', ...names] = pointer.split('/').slice(1);
  return names.length > 0 ? names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).join('.') : place;
}
