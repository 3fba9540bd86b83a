import type { Reply, Violation } from '../../kit/index.js';
import { contentType, type MediaPlace, mediaTypes, type Operation, type ResponsePlace } from '../contract/operation.js';
import { pointer, resolve } from '../contract/pointer.js';
import { Problem } from '../problem.js';
import type { Answer } from './answer.js';
import { type Feed, isFeed } from './feed.js';
import { headerOf, joinHeaders } from './headers.js';
import { hold } from './hold.js';
import { covers, isJson } from './media.js';

/** A reply as it goes over the wire; its headers beside those that say who answered. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer | undefined;
  /** In place of the body. */
  readonly feed?: Feed | undefined;
}

/** An answer that has been held against the contract. */
export interface Checked extends Answer {
  readonly wire: Wire;
  readonly media?: MediaPlace | undefined;
}

/**
 * Holds a reply against the contract: status, headers, media type, body; and writes it out. Always on.
 * @throws Problem 500 when it does not fit: a reply outside the contract is never sent silently.
 */
export function check(answer: Answer, operation: Operation): Checked {
  const { reply, source, refused, why, unchecked } = answer;
  const media = mediaOf(mediaTypes(operation.response(reply.status)), typeOf(reply));
  const breaches = unchecked ? none : breachesOf(answer, operation, media);
  if (breaches.length > 0) throw breach(answer, operation, breaches);
  // Nobody can look into what has yet to happen.
  const seen = isFeed(reply.body) ? { ...reply, body: undefined } : reply;
  return { reply: seen, source, refused, why, unchecked, wire: write(answer, media), media };
}

/** What it is sent as, where the reply itself says so. */
const typeOf = ({ headers, mediaType }: Reply): string | undefined => headerOf(headers, 'content-type') ?? mediaType;

const mediaOf = (offered: readonly MediaPlace[], wanted: string | undefined): MediaPlace | undefined =>
  wanted === undefined ? offered[0] : (offered.find(({ name }) => name === wanted) ?? offered.find(({ name }) => covers(name, wanted)));

function breachesOf({ reply }: Answer, operation: Operation, media: MediaPlace | undefined): readonly Violation[] {
  const response = operation.response(reply.status);
  if (!response) return [unlisted(reply, operation)];
  const missing = response.node.headers ? missingHeaders(reply, operation, response) : none;
  if (!media) return [...missing, ...withoutMedia(reply, response)];
  if (reply.body === undefined) return [...missing, { rule: 'content', message: 'this status has a body', request: '/body', spec: media.pointer }];
  if (isFeed(reply.body)) return missing;
  const broken = hold(operation.contract.responses, media, reply.body);
  return missing.length > 0 ? [...missing, ...broken] : broken;
}

const none: readonly Violation[] = [];

const unlisted = ({ status }: Reply, operation: Operation): Violation => ({
  rule: 'status',
  message: `the operation does not list ${status}`,
  request: '/status',
  spec: pointer(operation.pointer, 'responses'),
  accepted: operation.statuses,
});

function missingHeaders(reply: Reply, { contract }: Operation, response: ResponsePlace): readonly Violation[] {
  const isMissing = (name: string): boolean => headerOf(reply.headers, name.toLowerCase()) === undefined;
  const required = Object.entries(response.node.headers ?? {}).filter(([, header]) => resolve(contract.responses.document, header, '#').node.required);
  return required
    .filter(([name]) => isMissing(name))
    .map(([name]) => ({
      rule: 'required',
      message: `the header ${name} is always there`,
      request: pointer('/header', name),
      spec: pointer(response.pointer, 'headers', name),
    }));
}

function withoutMedia(reply: Reply, response: ResponsePlace): readonly Violation[] {
  const accepted = mediaTypes(response).map(({ name }) => name);
  if (accepted.length > 0)
    return [{ rule: 'content-type', message: `is not sent as ${typeOf(reply)}`, request: '/header/content-type', spec: response.pointer, accepted }];
  return reply.body === undefined ? [] : [{ rule: 'content', message: 'this status has no body', request: '/body', spec: response.pointer }];
}

function breach({ reply, source }: Answer, operation: Operation, violations: readonly Violation[]): Problem {
  const [first] = violations;
  return new Problem(500, 'a reply outside the contract', {
    detail: `The ${source} for ${operation.name} made a ${reply.status} that its contract does not allow: ${first?.request} ${first?.message}. Nothing was changed. This is a fault of Paystub, or of the stub.`,
    violations,
  });
}

/** HTTP has no body for these (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
export const mayHaveBody = (status: number): boolean => status !== 204 && status !== 205 && status !== 304;

function write({ reply }: Answer, media: MediaPlace | undefined): Wire {
  const { status, body, headers } = reply;
  if (body === undefined || !mayHaveBody(status)) return { status, headers: headers ?? {}, body: undefined };
  const type = headerOf(headers, 'content-type') ?? media?.name ?? reply.mediaType ?? 'application/json';
  const head = media && !headers ? media.headers : joinHeaders(contentType(type), headers);
  if (isFeed(body)) return { status, headers: head, body: undefined, feed: body };
  const isRaw = Buffer.isBuffer(body) || (typeof body === 'string' && !isJson(type));
  return { status, headers: head, body: isRaw ? (body as string | Buffer) : JSON.stringify(body) };
}
