import type { Violation } from '../../kit/index.js';
import { Discretion } from '../discretion.js';
import type { Problem } from '../problem.js';
import { scrub, scrubData } from '../secrecy.js';
import { iso } from '../world/clock.js';
import { systemTime } from '../world/edge.js';
import { type Connection, effectName } from '../world/effect.js';
import { type Entry, type HappenedEvent, type Source, toEvent } from '../world/journal.js';
import type { Sent } from '../world/met.js';
import type { Simulator } from '../world/simulator.js';
import type { Wire } from './check.js';
import { cookies } from './cookies.js';
import { joinHeaders } from './headers.js';
import { readAddress } from './match.js';
import type { ApiRequest, PendingCall } from './pending-call.js';
import type { Received } from './receive.js';
import type { Strike, Struck } from './strike.js';

/** What goes back to the caller: a reply, whole or as a bad connection delivers it, or what is done to the connection in place of one. */
export type Outcome = (
  | { readonly wire: Wire; readonly connection?: 'truncate' | 'drip' | undefined }
  | { readonly connection: 'reset' | 'hang' | 'empty' | 'garbage' }
) & {
  /** To be told, where a fault struck, when the exchange is over; and whether the caller went away before a reply that would have come. */
  readonly ended?: ((isUnheard: boolean) => void) | undefined;
};

/** What is known of a call while it is under way. */
export interface Course {
  readonly received: Received;
  readonly now: number;
  /** When the call came, by the stopwatch. */
  readonly arrived: number;
  strike: Strike | undefined;
}

/** What a call came to. */
export interface Result {
  readonly struck: Struck | { readonly problem: Problem };
  /** The vendor's work was applied. */
  readonly committed: boolean;
  /** What happened by it. */
  readonly events?: readonly HappenedEvent[];
  /** False when the request broke the contract. */
  readonly valid?: boolean;
}

/** Writes the exchange into the journal, counts it, and says who answered. */
export function record(call: PendingCall, course: Course, result: Result): Outcome {
  const { sandbox, operation } = call;
  const { struck } = result;
  const { strike } = course;
  const entry = entryOf(call, course, result);
  sandbox.journal.add(entry, course.arrived);
  sandbox.witness?.({ sandbox: sandbox.id, entry, request: call.request, call, received: course.received });
  if (strike?.fault) sandbox.coverage.fault(operation, effectName(strike.fault));
  const isVendors = call.pack.vendor.voice !== 'paystub';
  if (isVendors) sandbox.coverage.request(operation, sentBy(call, course.received));
  const watch = strike?.fault && ((isUnheard: boolean) => sandbox.journal.ended(entry.id, isUnheard));
  if (isBroken(struck)) return { connection: struck.connection, ended: watch };
  const wire = 'problem' in struck ? problemWire(struck.problem) : struck.wire;
  if (isVendors && !('problem' in struck)) sandbox.coverage.reply(operation, wire.status, struck.media, struck.reply.body);
  const headers = joinHeaders({ Date: sandbox.spelling.http(course.now) }, wire.headers, signature(entry, operation.name, isVendors));
  const manner = 'connection' in struck && struck.connection !== 'garbage' ? struck.connection : undefined;
  return { wire: { status: wire.status, headers, body: wire.body, feed: wire.feed }, connection: manner, ended: watch };
}

/** As much of the request as is counted. */
const sentBy = ({ request, query }: PendingCall, { media, seen }: Received): Sent => ({
  query,
  header: (name) => request.header(name),
  cookie: (name) => cookies(request.header('cookie'))[name],
  media,
  body: seen,
});

type Broken = Exclude<Struck, { readonly wire: Wire }>;

/** Whether the connection breaks without any reply. */
const isBroken = (struck: Result['struck']): struck is Broken => 'connection' in struck && !('wire' in struck);

/** A call that no vendor knows, in the journal of the sandbox it was meant for, if that is there; it makes none. */
export function recordGap(request: ApiRequest, simulator: Simulator, problem: Problem): void {
  const { sandbox: id, packs } = readAddress(request, simulator);
  const sandbox = id === 'default' ? simulator.sandbox(id) : simulator.find(id);
  const entry: Entry = {
    id: sandbox?.journal.nextId ?? 'e1',
    at: iso(sandbox?.now ?? systemTime()),
    source: 'paystub',
    request: requestOf(request, new Discretion(new Map(packs.flatMap((pack) => [...pack.secrets])))),
    response: { status: problem.status, headers: {}, body: scrubData(problem.body) },
    committed: false,
    why: [problemWhy(problem)],
  };
  sandbox?.journal.add(entry);
  simulator.witness?.({ sandbox: id, entry, request });
}

function entryOf(call: PendingCall, { received, strike, now }: Course, { struck, committed, events = [], valid = true }: Result): Entry {
  const why = 'problem' in struck ? (struck.problem.given.violations ?? [problemWhy(struck.problem)]) : isBroken(struck) ? none : (struck.why ?? none);
  const entry = {
    id: call.sandbox.journal.nextId,
    at: call.sandbox.spelling.iso(now),
    operation: call.operation.name,
    source: 'problem' in struck ? 'paystub' : struck.source,
    request: requestOf(call.request, call.pack.discretion, received.seen),
    ...responseOf(call, struck),
    committed,
  } as Writable<Entry>;
  if (events.length > 0) entry.events = events.map(toEvent);
  if (strike?.fault) entry.fault = strike.fault.id;
  if (!valid) entry.valid = false;
  if ('documented' in struck) entry.documented = false;
  // The places in it are named as the caller named them.
  entry.why = why.length === 0 ? none : (scrubData(why) as typeof why);
  return entry;
}

type Writable<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };

const none: readonly Violation[] = [];

function responseOf({ operation, pack: { discretion } }: PendingCall, struck: Result['struck']): Pick<Entry, 'response' | 'connection'> {
  if (isBroken(struck)) return { connection: struck.connection };
  if ('problem' in struck) return { response: { status: struck.problem.status, headers: {}, body: scrubData(struck.problem.body) } };
  const { wire, reply, media } = struck;
  const text = typeof wire.body === 'string' ? wire.body : undefined;
  const body = Buffer.isBuffer(reply.body) ? `${reply.body.length} bytes` : media ? discretion.body(operation, media, reply.body, text) : scrubData(reply.body);
  return {
    response: { status: wire.status, headers: discretion.headers(wire.headers), ...(body !== undefined && { body }) },
    ...(struck.connection && { connection: struck.connection as Connection }),
  };
}

const requestOf = ({ method, url, headers }: ApiRequest, discretion: Discretion, body?: unknown): Entry['request'] => ({
  method,
  url: discretion.url(url),
  headers: discretion.headers(headers),
  ...(body !== undefined && { body }),
});

const problemWhy = ({ given }: Problem): Violation => ({ rule: 'paystub', message: scrub(given.detail), request: '' });

/** Paystub's own voice on the wire. */
export const problemWire = (problem: Problem): Wire => ({
  status: problem.status,
  headers: { 'Content-Type': 'application/problem+json', 'X-Paystub-Source': 'paystub', ...problem.given.headers },
  body: JSON.stringify(problem.body),
});

/** Control calls are in no journal, so their replies name no entry of one. */
const signature = ({ id, source }: { id: string; source: Source }, operation: string, isJournaled: boolean): Record<string, string> => ({
  'X-Paystub-Operation': operation,
  ...(isJournaled && { 'X-Paystub-Entry': id }),
  'X-Paystub-Source': source,
});
