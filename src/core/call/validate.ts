import type { Violation } from '../../kit/index.js';
import { mediaTypes } from '../contract/operation.js';
import { type Parameters, readParameters } from '../contract/parameters.js';
import { pointer } from '../contract/pointer.js';
import type { HandlersBody } from '../discretion.js';
import { BrokenContract } from './broken-contract.js';
import { cookies } from './cookies.js';
import { hold } from './hold.js';
import { negotiate } from './media.js';
import type { Input, PendingCall } from './pending-call.js';
import type { Received } from './receive.js';

/** Holds the request against the contract and gives what the handler may see: parameters as their types, the body without card numbers. @throws BrokenContract */
export function validate(call: PendingCall, received: Received): Input {
  if (received.refusal) throw received.refusal;
  assertAcceptable(call);
  const { values, why } = read(call, received);
  if (why.length > 0) throw new BrokenContract(400, { reason: 'invalid', why });
  const { media, body, text, seen } = received;
  const given: HandlersBody = media ? call.pack.discretion.forHandler(call.operation, media, body, seen, text) : { body };
  return { path: values.path, query: values.query, headers: values.header, cookies: values.cookie, body: given.body, cardNetwork: given.cardNetwork };
}

/** Parameters, and all that is wrong. By itself, for V8 does not compile what has only ever thrown. */
function read(call: PendingCall, received: Received): { readonly values: Parameters; readonly why: readonly Violation[] } {
  const { request, path, query } = call;
  const jar = cookies(request.header('cookie'));
  const { values, violations } = readParameters(call.operation, { path, query, header: (name) => request.header(name), cookie: (name) => jar[name] });
  const ofQuery = query.length === 0 ? none : [...call.unreadable.map(brokenEscape), ...unknownQuery(call)];
  const ofBody = bodyViolations(call, received);
  return { values, why: ofQuery.length + violations.length === 0 ? ofBody : [...ofQuery, ...violations, ...ofBody] };
}

const none: readonly Violation[] = [];

/** Where the contract has a 406, a caller that takes none of the types of success is told so. */
function assertAcceptable({ operation, request }: PendingCall): void {
  const accept = request.header('accept');
  if (accept === undefined || !operation.response(406)) return;
  const offered = operation.statuses.filter((status) => status < 300).flatMap((status) => mediaTypes(operation.response(status)));
  if (offered.length === 0 || negotiate(accept, offered)) return;
  const accepted = offered.map(({ name }) => name);
  throw new BrokenContract(406, {
    reason: 'not-acceptable',
    why: [{ rule: 'accept', message: 'none of these types is served', request: '/header/accept', accepted }],
  });
}

/** Where the vendor wants it, query parameters that the operation does not have. */
function unknownQuery({ pack, operation, query }: PendingCall): readonly Violation[] {
  if (pack.vendor.unknownQuery !== 'refused') return none;
  const accepted = operation.parameters.flatMap(({ node }) => (node.in === 'query' ? node.name : []));
  const unknown = query.filter(([name]) => !accepted.includes(name));
  return unknown.map(([name]) => ({ rule: 'unknown', message: 'is no parameter of this operation', request: pointer('/query', name), accepted }));
}

const brokenEscape = (name: string): Violation => ({
  rule: 'encoding',
  message: 'holds a percent sign that begins no UTF-8 escape (%25 is the sign itself)',
  request: pointer('/query', name),
});

function bodyViolations({ operation }: PendingCall, { body, media }: Received): readonly Violation[] {
  const place = operation.body;
  if (!media)
    return place?.node.required
      ? [{ rule: 'required', message: 'is required', request: '/body', spec: pointer(place.pointer, 'required'), accepted: true }]
      : none;
  return hold(operation.contract.requests, media, body);
}
