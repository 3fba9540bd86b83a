import { isUtf8 } from 'node:buffer';
import { type ApiError, type Reason, readJson, UnreadableJson, type Violation } from '../../kit/index.js';
import { type MediaPlace, mediaTypes } from '../contract/operation.js';
import { pointer } from '../contract/pointer.js';
import { BrokenContract } from './broken-contract.js';
import { type Fields, readForm, readMultipart } from './form.js';
import { covers, essence, isJson, precision } from './media.js';
import type { PendingCall } from './pending-call.js';

/** A body as it arrived: parsed where it could be. */
export interface Received {
  /** Absent when there was none, or when it is no such body as the operation takes. */
  readonly body?: unknown;
  /** The body as it was written, where that shows every digit of it. */
  readonly text?: string | undefined;
  /** The media type of the contract that it came as. */
  readonly media?: MediaPlace | undefined;
  /** Why it cannot be used, if so. */
  readonly refusal?: ApiError;
  /** The body for the journal, without its secrets. */
  readonly seen?: unknown;
}

/** Parses the body as the contract says. Never refuses by itself: who calls is asked first. */
export function receive(call: PendingCall, bytes: Buffer | 'too large'): Received | Promise<Received> {
  if (bytes === 'too large')
    return { refusal: refused(413, 'too-large', { rule: 'size', message: 'the body is larger than Paystub takes', request: '/body' }) };
  const offered = mediaTypes(call.operation.body);
  if (bytes.length === 0) return {};
  const sent = call.request.header('content-type');
  const media = mostExact(offered, sent);
  const type = essence(sent ?? '');
  if (media && type === 'multipart/form-data') return multipart(call, bytes, media);
  if (media && !isText(type)) return { body: bytes, media, seen: `${bytes.length} bytes` };
  const text = decode(bytes);
  if (text === undefined) return { refusal: malformed('is not valid UTF-8'), seen: `${bytes.length} bytes that are not UTF-8` };
  if (!media) return offered.length === 0 ? { seen: scrubbed(call, text) } : { refusal: wrongType(sent, offered), seen: scrubbed(call, text) };
  if (isJson(type)) return json(call, text, media);
  return type === formType ? form(call, [...new URLSearchParams(text)], media) : { body: text, text, media, seen: scrubbed(call, text) };
}

const formType = 'application/x-www-form-urlencoded';

/** Of the media types that cover what was sent the one that says most. A range such as `application/*` is no type that a body could have. */
function mostExact(offered: readonly MediaPlace[], sent: string | undefined): MediaPlace | undefined {
  const exact = offered.find(({ name }) => name === sent);
  if (exact && !exact.name.includes('*')) return exact;
  const fitting = sent === undefined || essence(sent).includes('*') ? [] : offered.filter(({ name }) => covers(name, sent));
  return fitting.sort((a, b) => precision(b.name) - precision(a.name))[0];
}

/** What can be read as text; all else is bytes. */
const isText = (type: string): boolean =>
  isJson(type) || type === formType || /^(text\/|application\/([\w.-]+\+)?(xml|yaml|x-yaml|javascript|graphql|sql|x-ndjson|jsonl)$)/.test(type);

/** Whether it may say something else than it shows: what is escaped, and a number with an exponent. */
const isDisguised = (json: string): boolean => json.includes('\\') || (/\d[eE]/.test(json) && /(?:^|[:[,\s])\d[\d.]*e/i.test(json));

function json(call: PendingCall, text: string, media: MediaPlace): Received {
  try {
    const body = readJson(text);
    const plain = isDisguised(text) ? undefined : text;
    return { body, text: plain, media, seen: visible(call, body, media, plain) };
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    return { refusal: malformed(error.message), seen: ofUnreadable(call, text, media, error) };
  }
}

function ofUnreadable(call: PendingCall, text: string, media: MediaPlace, { value, isTooDeep }: UnreadableJson): unknown {
  if (isTooDeep) return `${text.length} characters of deep nesting`;
  return value === undefined ? scrubbed(call, text) : visible(call, value, media);
}

function form(call: PendingCall, fields: Fields, media: MediaPlace, told = fields): Received {
  const { document } = call.operation.contract.requests;
  return { body: readForm(fields, media.node, document), media, seen: visible(call, readForm(told, media.node, document), media) };
}

async function multipart(call: PendingCall, bytes: Buffer, media: MediaPlace): Promise<Received> {
  try {
    const { fields, told } = await readMultipart(bytes, call.request.header('content-type') ?? '');
    return form(call, fields, media, told);
  } catch {
    return { refusal: malformed('is no multipart form that could be taken apart'), seen: `${bytes.length} bytes` };
  }
}

const visible = ({ pack, operation }: PendingCall, body: unknown, media: MediaPlace, text?: string): unknown =>
  pack.discretion.body(operation, media, body, text);

const scrubbed = ({ pack, operation }: PendingCall, text: string): string =>
  pack.discretion.unread(
    text,
    mediaTypes(operation.body).some((media) => !operation.secretsOf(media).isBare),
  );

/** Without the mark of byte order that some editors put before a text. */
function decode(bytes: Buffer): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = bytes.toString();
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

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

const refused = (status: number, reason: Reason, why: Violation): ApiError => new BrokenContract(status, { reason, why: [why] });
