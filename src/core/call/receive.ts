import { ApiError, type Reason, type Violation } from '../../kit/index.js';
import { type MediaPlace, mediaTypes } from '../contract/operation.js';
import { coerceTo } from '../contract/parameters.js';
import { pointer } from '../contract/pointer.js';
import { replaceSecrets } from '../contract/secrets.js';
import { forEyes, scrub, scrubMembers } from '../secrecy.js';
import { covers, essence, isJson } from './media.js';
import type { PendingCall } from './pending-call.js';

/** A body as it arrived: parsed where it could be. */
export interface Received {
  /** Absent when there was none, or when it is no such body as the operation takes. */
  readonly body?: unknown;
  /** The media type of the contract that it came as. */
  readonly media?: MediaPlace;
  /** Why it cannot be used, if so. */
  readonly refusal?: ApiError;
  /** The body for the journal, without its secrets. */
  readonly seen?: unknown;
}

/** Deeper bodies are refused: no vendor has any, and recursion must end. */
const deepest = 64;

/** Reads the body and parses it as the contract says. Never refuses by itself: who calls is asked first. */
export async function receive(call: PendingCall): Promise<Received> {
  const bytes = await call.request.body();
  if (bytes === 'too large')
    return { refusal: refused(413, 'too-large', { rule: 'size', message: 'the body is larger than Paystub takes', request: '/body' }) };
  const offered = mediaTypes(call.operation.body);
  if (bytes.length === 0) return {};
  const sent = call.request.header('content-type');
  const media = offered.find(({ name }) => sent !== undefined && covers(name, sent));
  const text = decode(bytes);
  if (text === undefined) return { refusal: malformed('is not valid UTF-8'), seen: `${bytes.length} bytes that are not UTF-8` };
  if (!media) return offered.length === 0 ? { seen: scrubbed(call, text) } : { refusal: wrongType(sent, offered), seen: scrubbed(call, text) };
  if (isJson(essence(sent ?? media.name))) return json(call, text, media);
  return essence(media.name) === 'application/x-www-form-urlencoded' ? form(call, text, media) : { body: text, media, seen: scrubbed(call, text) };
}

function json(call: PendingCall, text: string, media: MediaPlace): Received {
  let body: unknown;
  try {
    if (isTooDeep(text)) return { refusal: malformed(`is nested deeper than ${deepest} levels`), seen: `${text.length} characters of deep nesting` };
    body = JSON.parse(text);
  } catch (error) {
    return { refusal: malformed(`is not valid JSON: ${explain(error as SyntaxError)}`), seen: scrubbed(call, text) };
  }
  const seen = visible(call, body, media);
  if (/__proto__|\\u005f/i.test(text) && namesPrototype(body)) return { refusal: malformed('has a member called __proto__'), seen };
  return { body, media, seen };
}

function form(call: PendingCall, text: string, media: MediaPlace): Received {
  const { requests } = call.operation.contract;
  const members = Object.fromEntries([...new URLSearchParams(text)].filter(([name]) => name !== '__proto__'));
  const body = coerceTo(members, media.node.schema ?? true, requests.document);
  return { body, media, seen: visible(call, body, media) };
}

function visible(call: PendingCall, body: unknown, media: MediaPlace): unknown {
  const masked = replaceSecrets(body, call.operation.secretsOf(media), forEyes);
  const text = JSON.stringify(masked) ?? '';
  const clean = scrub(text);
  return clean === text ? masked : JSON.parse(clean);
}

const scrubbed = (call: PendingCall, text: string): string => scrubMembers(text, call.pack.secretNames);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

function decode(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside strings, without parsing. */
function isTooDeep(text: string): boolean {
  if (text.length <= deepest) return false;
  let depth = 0;
  for (const [bracket] of text.replaceAll(/"(?:[^"\\]|\\.)*"?/gs, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

const namesPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype));

/** Node's message without the quoted body, which may hold a secret. */
const explain = (error: SyntaxError): string => /at position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] ?? 'it ends too early';

const malformed = (what: string): ApiError => refused(400, 'malformed', { rule: 'json', message: `the body ${what}`, request: '/body' });

function wrongType(sent: string | undefined, offered: readonly MediaPlace[]): ApiError {
  const accepted = offered.map(({ name }) => name);
  const message = sent ? `the body is not of type ${accepted.join(' or ')}` : 'the body has no Content-Type';
  return refused(415, 'unsupported-media-type', {
    rule: 'content-type',
    message,
    request: pointer('/header', 'content-type'),
    spec: pointer(offered[0]?.pointer ?? '#'),
    accepted,
  });
}

const refused = (status: number, reason: Reason, why: Violation): ApiError => new ApiError(status, { reason, why: [why] });
