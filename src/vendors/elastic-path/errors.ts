import { ApiError, namesIn, type Refusal, type RefusalContext, type Violation } from '../../kit/index.js';

/**
 * A refusal in the vendor's words (guide on errors; "Update dunning rule policy", responses). Only a 400 has words of its own;
 * everything else is answered as documented, word for word.
 */
export function errorBody(refusal: Refusal, { operation }: RefusalContext): unknown {
  if (refusal.reason === 'fault') return { errors: [platformError(refusal.status)] };
  if (refusal.status !== 400) return undefined;
  const unreadable = unreadableBodies[refusal.reason];
  if (unreadable) return { errors: [unreadable] };
  const word = operation === 'createAnAccessToken' ? wrongField : wrongAttribute;
  return refusal.violations.length > 0 ? { errors: refusal.violations.map(word) } : undefined;
}

/** For statuses that only a tester's fault can give: the platform in front of the service speaks, with a number for the status. */
const platformError = (status: number) => ({ status, title: titles[status] ?? 'Request failed' });

const titles: Readonly<Record<number, string>> = {
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Refuses a value that fits its schema and still may not stand there. `request` is a JSON pointer into the request. */
export const invalid = (request: string, rule: string, message: string): ApiError =>
  new ApiError(400, { reason: 'invalid', why: [{ rule, message, request }] });

/** Refuses in the documented words; the reason is for the journal. `request` is a JSON pointer into the request. */
export const refused = (status: 401 | 403 | 404 | 409 | 422, request: string, rule: string, message: string): ApiError =>
  new ApiError(status, { why: [{ rule, message, request }] });

/** The 404 in the words that the vendor has for everything. */
export const missing = (request: string): ApiError => refused(404, request, 'exists', 'names nothing that is here');

/** Refuses a filter; the one error body without a `status` (guide on filtering). */
export const unreadableFilter = (message: string): ApiError =>
  new ApiError(400, { example: 'unreadable-filter', why: [{ rule: 'filter', message, request: '/query/filter' }] });

/** The Subscriptions service names the attribute by its path: `data.attributes.action: "action" is required`. */
function wrongAttribute(violation: Violation) {
  const path = pathOf(violation);
  const detail = `${path.join('.')}: ${sentence(violation, `"${path.at(-1)}"`)}`;
  return { title: 'Validation Error', status: '400', detail };
}

/** The token endpoint has another title and another phrase: `The field 'grant_type' is required`. */
function wrongField(violation: Violation) {
  const field = `The field '${pathOf(violation).join('.')}'`;
  return { title: 'Bad Request', status: '400', detail: `${field} ${violation.rule === 'required' ? 'is required' : violation.message}` };
}

const sentence = ({ rule, message }: Violation, field: string): string => (rule === 'required' ? `${field} is required` : message);

/** The same of a line of an import, as the reference words it: field `name`, error `offering name cannot be empty`. */
export function lineError(noun: string, violation: Violation): { readonly field: string; readonly error: string } {
  const path = pathOf(violation).filter((name, index) => index > 1 || (name !== 'data' && name !== 'attributes'));
  const field = path.length > 0 ? path.join('.') : 'attributes';
  return { field, error: `${noun} ${field} ${violation.rule === 'required' ? 'is required' : violation.message}` };
}

/** `/body/data/attributes/action` → data, attributes, action; for a parameter its name; for the body as a whole, body. */
function pathOf({ request }: Violation): readonly string[] {
  const [place = 'request', ...path] = namesIn(request);
  return path.length > 0 ? path : [place];
}

const unreadableBody = (title: string, detail: string) => ({ status: 400, source: 'body', title, detail });

/** What cannot even be read does not reach the service: the platform's own body, with a number for the status. */
const unreadableBodies: Partial<Record<Refusal['reason'], object>> = {
  malformed: unreadableBody('invalid', 'body is not well formed'),
  'unsupported-media-type': unreadableBody('unsupported', 'body has a media type that is not supported'),
  'too-large': unreadableBody('too large', 'body is too large'),
};
