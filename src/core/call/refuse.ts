import { ApiError, type Reason, type Reply } from '../../kit/index.js';
import { Problem } from '../problem.js';
import type { Answer } from './answer.js';
import { documented } from './example.js';
import type { PendingCall } from './pending-call.js';

/** Statuses that say nearly the same, for contracts that do not list the exact one. */
const instead: Partial<Record<Reason, readonly number[]>> = {
  'unsupported-media-type': [415, 400, 422],
  'too-large': [413, 400],
  malformed: [400, 422],
  invalid: [400, 422],
  unauthenticated: [401, 403],
};

/** The vendor's refusal as a reply: its status as the operation lists it, its envelope and words. @throws Problem when the contract lists no such status. */
export function refusal(call: PendingCall, { status, given }: ApiError): Answer {
  const { operation } = call;
  const reason = given.reason ?? 'rule';
  const listed = (instead[reason] ?? [status]).find((candidate) => operation.response(candidate));
  if (listed === undefined) throw unlisted(call, status, given.why);
  const reply = body(call, listed, new ApiError(listed, { ...given, reason }));
  return { reply, source: call.pack.vendor.voice ?? 'handler', refused: true, why: given.why ?? [] };
}

function body(call: PendingCall, status: number, { given }: ApiError): Reply {
  const headers = given.headers ?? {};
  if ('body' in given) return { status, body: given.body, headers };
  const example = documented(call.operation, status, { example: given.example });
  const { example: _, headers: __, why = [], reason = 'rule', ...words } = given;
  const isSilent = Object.keys(words).length === 0 && why.length === 0;
  if (example && (isSilent || given.example !== undefined)) return { ...example, headers: { ...example.headers, ...headers } };
  const made = call.pack.vendor.errorBody?.({ ...words, status, reason, violations: why }, refusalContext(call));
  return { status, headers: { ...example?.headers, ...headers }, body: made === undefined ? example?.body : made };
}

/** Ids drawn here come from a work that is never committed. */
function refusalContext({ sandbox, pack, operation }: PendingCall) {
  const { profile, clock, id } = sandbox.work(pack).context;
  return { operation: operation.id, profile, clock, id };
}

function unlisted({ operation }: PendingCall, status: number, violations: ApiError['given']['why'] = []): Problem {
  const [first] = violations;
  const reasonText = first ? `${first.request || 'the request'}: ${first.message}` : `status ${status}`;
  return new Problem(status, 'refused', {
    detail: `${operation.name} refuses this (${reasonText}), but its contract lists no status to say so: only ${operation.statuses.join(', ')}.`,
    violations,
  });
}
