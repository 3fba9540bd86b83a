import { type ErrorBody, namesIn, type Violation } from '../../kit/index.js';
import type { operations } from './spec.gen.js';

interface Fault {
  /** The one member of the body. */
  readonly key: string;
  readonly message: string;
}

/** Keys and messages by status. Documented: the key of 404, the messages of 400, 404 and 405; the others follow their pattern. */
const faults: Readonly<Record<number, Fault>> = {
  400: { key: 'badRequest', message: 'POST data error' },
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

type Bare = Readonly<Partial<Record<keyof operations, readonly number[]>>>;

/** The pages on attributes show no body for 415, and the bare reasons for 400 (Accounts-accountId-attributes-attribute:PUT @ rev 2122). */
const bare: Bare = {
  addAccountAttribute: [415],
  setAccountAttribute: [400, 415],
  addPartnerAccountAttribute: [415],
  setPartnerAccountAttribute: [400, 415],
};

/**
 * A refusal as a JSON fault: one member, named after the fault. 401 and 403 are the documented answers, which the spec's examples are:
 * plain text the one, and what the failed check was about the other. `undefined` here for both.
 */
export const errorBody: ErrorBody = ({ status, message, details, violations }, { operation, id }) => {
  if (status === 401 || status === 403) return undefined;
  if (bare[operation as keyof operations]?.includes(status)) return status === 400 ? reasons(violations) : undefined;
  const fault = faults[status] ?? otherFault;
  return {
    [fault.key]: {
      guid: id.uuid('fault'),
      message: message ?? fault.message,
      code: status,
      details: details ?? (status === 400 && violations.length > 0 ? reasons(violations) : ''),
    },
  };
};

/** The reason by field: `{"accountNumber": "Required"}`. A field that breaks several rules is told the first. */
function reasons(violations: readonly Violation[]): Readonly<Record<string, string>> {
  const inOrder = [...violations].reverse();
  return Object.fromEntries(inOrder.map(({ rule, request, message }) => [field(request), rule === 'required' ? 'Required' : message]));
}

/** `/body/billingAddress/city` is the field `billingAddress.city`; `/body` alone is `body`. */
function field(pointer: string): string {
  const [place = '', ...names] = namesIn(pointer);
  return names.length > 0 ? names.join('.') : place;
}
