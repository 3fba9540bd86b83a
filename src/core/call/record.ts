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
export type Outcome = ({ readonly wire: Wire; readonly connection?: 'truncate' | 'drip' } | { readonly connection: 'reset' | 'hang' | 'empty' | 'garbage' }) & {
  /** To be told, where a fault struck, when the exchange is over; and whether the caller went away before a reply that would have come. */
  readonly ended?: (isUnheard: boolean) => void;
};

/** What is known of a call when it ends. */
export interface Ended {
  readonly received: Received;
  readonly struck: Struck | { readonly problem: Problem };
  readonly strike?: Strike;
  /** The vendor's work was applied. */
  readonly committed: boolean;
  /** What happened by it. */
  readonly events?: readonly HappenedEvent[];
  readonly now: number;
  /** When the call came, by the stopwatch. */
  readonly arrived: number;
  /** False when the request broke the contract. */
  readonly valid?: boolean;
}

/** Writes the exchange into the journal, counts it, and says who answered. */
export function record(call: PendingCall, ended: Ended): Outcome {
  const { sandbox, operation } = call;
  const { struck, strike } = ended;
  const entry = entryOf(call, ended);
  sandbox.journal.add(entry, ended.arrived);
  sandbox.witness?.({ sandbox: sandbox.id, entry, request: call.request, call, received: ended.received });
  if (strike?.fault) sandbox.coverage.fault(operation, effectName(strike.fault));
  const isVendors = call.pack.vendor.voice !== 'paystub';
  if (isVendors) sandbox.coverage.request(operation, sentBy(call, ended.received));
  const watched = strike?.fault && { ended: (isUnheard: boolean) => sandbox.journal.ended(entry.id, isUnheard) };
  if (isBroken(struck)) return { connection: struck.connection, ...watched };
  const wire = 'problem' in struck ? problemWire(struck.problem) : struck.wire;
  if (isVendors && !('problem' in struck)) sandbox.coverage.reply(operation, wire.status, struck.media, struck.reply.body);
  const headers = joinHeaders({ Date: new Date(ended.now).toUTCString() }, wire.headers, signature(entry, operation.name, isVendors));
  const manner = 'connection' in struck && struck.connection !== 'garbage' && { connection: struck.connection as 'truncate' | 'drip' };
  return { wire: { ...wire, headers }, ...manner, ...watched };
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
const isBroken = (struck: Ended['struck']): struck is Broken => 'connection' in struck && !('wire' in struck);

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

function entryOf(call: PendingCall, { received, struck, strike, committed, events = [], now, valid = true }: Ended): Entry {
  const why = 'problem' in struck ? (struck.problem.given.violations ?? [problemWhy(struck.problem)]) : isBroken(struck) ? [] : (struck.why ?? []);
  return {
    id: call.sandbox.journal.nextId,
    at: iso(now),
    operation: call.operation.name,
    source: 'problem' in struck ? 'paystub' : struck.source,
    request: requestOf(call.request, call.pack.discretion, received.seen),
    ...responseOf(call, struck),
    committed,
    ...(events.length > 0 && { events: events.map(toEvent) }),
    ...(strike?.fault && { fault: strike.fault.id }),
    ...(!valid && { valid: false as const }),
    ...('documented' in struck && { documented: false as const }),
    // The places in it are named as the caller named them.
    why: why.length === 0 ? why : (scrubData(why) as typeof why),
  };
}

function responseOf({ operation, pack: { discretion } }: PendingCall, struck: Ended['struck']): Pick<Entry, 'response' | 'connection'> {
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
