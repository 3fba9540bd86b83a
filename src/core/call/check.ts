import type { Violation } from '../../kit/index.js';
import { type MediaPlace, mediaTypes, type Operation } from '../contract/operation.js';
import { pointer } from '../contract/pointer.js';
import { Problem } from '../problem.js';
import type { Answer } from './answer.js';
import { essence, isJson } from './media.js';

/** A reply as it goes over the wire; its headers beside those that say who answered. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer | undefined;
}

/** An answer that has been held against the contract. */
export interface Checked extends Answer {
  readonly wire: Wire;
  readonly media?: MediaPlace;
}

/**
 * Holds a reply against the contract: status, headers, media type, body; and writes it out. Always on.
 * @throws Problem 500 when it does not fit: a reply outside the contract is never sent silently.
 */
export function check(answer: Answer, operation: Operation): Checked {
  const { reply } = answer;
  const response = operation.response(reply.status);
  const media = mediaOf(mediaTypes(response), reply.mediaType);
  const breaches = answer.unchecked ? [] : breachesOf(answer, operation, media);
  if (breaches.length > 0) throw breach(answer, operation, breaches);
  return { ...answer, wire: write(answer, media), ...(media && { media }) };
}

const mediaOf = (offered: readonly MediaPlace[], wanted: string | undefined): MediaPlace | undefined =>
  wanted === undefined ? offered[0] : (offered.find(({ name }) => name === wanted) ?? offered.find(({ name }) => essence(name) === essence(wanted)));

function breachesOf({ reply }: Answer, operation: Operation, media: MediaPlace | undefined): readonly Violation[] {
  const response = operation.response(reply.status);
  const spec = pointer(operation.pointer, 'responses');
  if (!response) return [{ rule: 'status', message: `the operation does not list ${reply.status}`, request: '/status', spec, accepted: operation.statuses }];
  const headers = Object.entries(response.node.headers ?? {}).filter(([name, { required }]) => required && !hasHeader(reply.headers, name));
  const missing = headers.map(([name]) => ({
    rule: 'required',
    message: `the header ${name} is always there`,
    request: pointer('/header', name),
    spec: pointer(response.pointer, 'headers', name),
  }));
  if (!media)
    return reply.body === undefined ? missing : [...missing, { rule: 'content', message: 'this status has no body', request: '/body', spec: response.pointer }];
  if (reply.body === undefined) return [...missing, { rule: 'content', message: 'this status has a body', request: '/body', spec: media.pointer }];
  return media.node.schema === undefined || Buffer.isBuffer(reply.body)
    ? missing
    : [...missing, ...operation.contract.responses.at(pointer(media.pointer, 'schema'))(reply.body, '/body')];
}

const hasHeader = (headers: object | undefined, name: string): boolean => Object.keys(headers ?? {}).some((key) => key.toLowerCase() === name.toLowerCase());

function breach({ reply, source }: Answer, operation: Operation, violations: readonly Violation[]): Problem {
  const [first] = violations;
  return new Problem(500, 'a reply outside the contract', {
    detail: `The ${source} for ${operation.name} made a ${reply.status} that its contract does not allow: ${first?.request} ${first?.message}. Nothing was changed. This is a fault of Paystub, or of the stub.`,
    violations,
  });
}

function write({ reply }: Answer, media: MediaPlace | undefined): Wire {
  const { status, body, headers = {} } = reply;
  if (body === undefined) return { status, headers, body: undefined };
  const type = media?.name ?? reply.mediaType ?? 'application/json';
  const sent = essence(type) === '*/*' ? 'application/json' : type;
  const isRaw = Buffer.isBuffer(body) || (typeof body === 'string' && !isJson(type));
  return { status, headers: { 'Content-Type': sent, ...headers }, body: isRaw ? (body as string | Buffer) : JSON.stringify(body) };
}
