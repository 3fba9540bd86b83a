import { ApiError, type ErrorBody, type Refusal } from '../../kit/index.js';

/** Navigator does not know the organization (seen by clients; the wording is inferred). */
export const orgNotFound = (orgId: string) => new ApiError(404, { message: `Organization ${orgId} not found` });

/** What was asked for is not there: `Subscription 12 not found`. The wording is inferred. */
export const notFound = (kind: string, id: string) => new ApiError(404, { message: `${kind} ${id} not found` });

/** Refuses a part of the request that fits its schema and still may not stand there. `request` is a JSON pointer into the request. */
export const badRequest = (request: string, rule: string, message: string, accepted?: unknown) =>
  new ApiError(400, { reason: 'invalid', why: [{ rule, message, request, ...(accepted !== undefined && { accepted }) }] });

/** A service that cannot be switched on, or for which no commit contract is signed (inferred). */
export const serviceNotReady = (id: string, canBeEnabled: boolean) =>
  new ApiError(400, {
    message: `Bad Request: Service ${id} ${canBeEnabled ? 'has no signed commit contract' : 'cannot be enabled'}`,
    why: [{ rule: canBeEnabled ? 'commitContractSigned' : 'canBeEnabled', message: 'is not true for this service', request: '/body/enabled' }],
  });

/** The credential is known here, but it is no access token. */
export const unauthorized = () => new ApiError(401, { message: 'Unauthorized' });

/** The access token may not act on that organization, or not in that way. */
export const forbidden = () => new ApiError(403, { message: 'Forbidden' });

/** A token exchange without an API token; `name` is what it is called there. */
export const missingToken = (name: string) => new ApiError(400, { message: `Bad Request: ${name} is missing` });

/** An unknown, revoked or expired API token; the platform shows its last five characters. */
export const invalidGrant = (refreshToken: string) =>
  new ApiError(400, { code: '340.800', message: `invalid_grant: Invalid refresh token: xxxx...${refreshToken.slice(-5)}` });

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

/** The envelope of the platform underneath, which VMware names `ErrorResponse` and does not publish; all of it is inferred. */
export const errorBody: ErrorBody = (refusal, { id }) => ({
  metadata: null,
  traceId: id.hex('trace', 16),
  statusCode: refusal.status,
  message: sentence(refusal),
  requestId: id.hex('request', 16),
  moduleCode: '540',
  cspErrorCode: `540.120-${refusal.code ?? `340.${refusal.status}`}`,
});

// The kernel words its refusals for its own journal; here the platform speaks.
function sentence({ status, reason, message, violations }: Refusal): string {
  if (reason === 'rule' && message !== undefined) return message;
  const why = status === 400 ? violations.slice(0, 1).map(({ request, message: broken }) => `${request.split('/').at(-1)} ${broken}`) : [];
  return [words[status] ?? `Status ${status}`, ...why].join(': ');
}
