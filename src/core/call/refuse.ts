import { STATUS_CODES } from 'node:http';
import type { ApiError, ApiErrorDetails, Ids, Reason, RefusalContext, Reply } from '../../kit/index.js';
import { mediaTypes } from '../contract/operation.js';
import { Problem } from '../problem.js';
import { idPlace, Streams } from '../world/ids.js';
import type { Answer } from './answer.js';
import { documented, documentedOrMade, exampleHeaders } from './example.js';
import { joinHeaders } from './headers.js';
import { hold } from './hold.js';
import { essence } from './media.js';
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
export function refusal(call: PendingCall, { status, given }: ApiError, now: number): Answer {
  const { operation } = call;
  const reason = given.reason ?? 'rule';
  const listed = (instead[reason] ?? [status]).find((candidate) => operation.response(candidate));
  if (listed === undefined) throw unlisted(call, status, given.why);
  const reply = body(call, listed, given, now);
  return { reply, source: call.pack.vendor.voice ?? 'handler', refused: true, why: given.why ?? [] };
}

function body(call: PendingCall, status: number, given: ApiErrorDetails, now: number): Reply {
  const { why = [], reason = 'rule', code, message, details, headers } = given;
  if ('body' in given) return { status, body: given.body, ...(headers && { headers }) };
  const example = documented(call.operation, status, { example: given.example, accept: call.request.header('accept') });
  const isSilent = why.length === 0 && code === undefined && message === undefined && details === undefined;
  const head = headers ? joinHeaders(example?.headers, headers) : example?.headers;
  if (example && (isSilent || given.example !== undefined)) return withHeaders(example, head);
  const made = call.pack.vendor.errorBody?.({ code, message, details, status, reason, violations: why }, refusalContext(call, why, now));
  return withHeaders(made === undefined ? { ...example, status, body: example?.body } : { status, body: made }, head);
}

const withHeaders = (reply: Reply, headers: Reply['headers']): Reply => (headers ? { ...reply, headers } : reply);

/**
 * A refusal for which the contract has a body but no example, and the vendor no words of its own: problem details where they
 * fit (RFC 9457), else a body made from the schema. Any other refusal as it is.
 */
export async function inWords(call: PendingCall, refused: Answer): Promise<Answer> {
  const { operation } = call;
  const { status, body } = refused.reply;
  const offered = mediaTypes(operation.response(status));
  if (body !== undefined || offered.length === 0) return refused;
  const media = offered.find(({ name }) => essence(name) === 'application/problem+json');
  const details = problemDetails(status, refused.why);
  const fits = media && hold(operation.contract.responses, media, details).length === 0;
  const made = fits ? { body: details, mediaType: media.name } : await documentedOrMade(call, status, { accept: call.request.header('accept') });
  return { ...refused, reply: { ...refused.reply, ...made, headers: joinHeaders(exampleHeaders(operation, status), refused.reply.headers) } };
}

function problemDetails(status: number, why: Answer['why'] = []): object {
  const [first] = why;
  const detail = first ? `${first.request} ${first.message}` : undefined;
  return { type: 'about:blank', title: STATUS_CODES[status] ?? 'Refused', status, ...(detail && { detail }) };
}

/**
 * What an error body may draw on. Its ids are of this occasion: of the moment, the operation and the reason, never of what was sent,
 * which may be a secret. They draw nothing from the world, and the same world gives the same call the same answer.
 */
export const refusalContext = (call: PendingCall, why: Answer['why'] = [], now = call.sandbox.now): RefusalContext => new Occasion(call, why, now);

class Occasion implements RefusalContext {
  readonly operation: string;
  readonly profile: string;
  readonly clock = { now: () => new Date(this.now) };

  constructor(
    private readonly call: PendingCall,
    private readonly why: Answer['why'],
    private readonly now: number,
  ) {
    this.operation = call.operation.id;
    this.profile = call.operation.contract.profile;
  }

  /** Not every vendor gives its refusals ids. */
  get id(): Ids {
    const { sandbox, pack } = this.call;
    const occasion = JSON.stringify([new Date(this.now), this.operation, this.why]);
    const drawn = sandbox.begin().collection<{ n: number }>(idPlace);
    return new Streams(sandbox.settings.seed, () => drawn).ids(`${pack.id}@${occasion}`);
  }
}

function unlisted({ operation }: PendingCall, status: number, violations: ApiError['given']['why'] = []): Problem {
  const [first] = violations;
  const reasonText = first ? `${first.request || 'the request'}: ${first.message}` : `status ${status}`;
  return new Problem(status, 'refused', {
    detail: `${operation.name} refuses this (${reasonText}), but its contract lists no status to say so: only ${operation.statuses.join(', ')}.`,
    violations,
  });
}
