import type { Violation } from '../../kit/index.js';
import type { Discretion } from '../discretion.js';
import type { Problem } from '../problem.js';
import { scrub, scrubData } from '../secrecy.js';
import type { Kept } from '../world/slot.js';
import type { Wire } from './check.js';
import { type Course, isBroken, type Result, sourceOf, wireOf } from './outcome.js';
import type { ApiRequest, PendingCall } from './pending-call.js';

/** What the journal keeps of a call. */
export function keptOf(call: PendingCall, { received, strike, now }: Course, { struck, committed, events, valid }: Result): Kept {
  const { request, pack, operation } = call;
  const { seen } = received;
  const wire = isBroken(struck) ? undefined : wireOf(struck);
  const told = toldBy(call, struck);
  const sentText = seen === received.body ? received.text : undefined;
  const replyText = 'reply' in struck && told === struck.reply.body ? wire?.body : undefined;
  const why = whyOf(struck);
  return {
    at: now,
    operation: operation.name,
    source: sourceOf(struck),
    method: request.method,
    url: pack.discretion.url(request.url),
    headers: pack.discretion.headers(request.headers),
    sent: textOf(seen, sentText),
    status: wire?.status,
    replyHeaders: wire && headersShown(call, struck, wire),
    reply: textOf(told, replyText),
    connection: 'connection' in struck ? struck.connection : undefined,
    committed,
    events: events && events.length > 0 ? events : undefined,
    fault: strike?.fault?.id,
    valid,
    documented: 'documented' in struck ? struck.documented : undefined,
    // The places in it are named as the caller named them.
    why: why.length === 0 ? none : (scrubData(why, wordsOf(why)) as typeof why),
  };
}

/** The same of a call that no vendor knows. */
export const keptGap = (request: ApiRequest, discretion: Discretion, problem: Problem, at: number): Kept => ({
  at,
  source: 'paystub',
  method: request.method,
  url: discretion.url(request.url),
  headers: discretion.headers(request.headers),
  status: problem.status,
  reply: JSON.stringify(scrubData(problem.body)),
  committed: false,
  why: [problemWhy(problem)],
});

/** Data as JSON (a number beyond all numbers, as `1e400` is read, becomes null). `text` is the body that it was read from, or that was made of it, if nothing in it had to be masked. */
const textOf = (data: unknown, text: unknown): string | undefined =>
  typeof data === 'object' && data !== null && typeof text === 'string' ? text : JSON.stringify(data);

const none: readonly Violation[] = [];

/** All of it that may be a caller's: beside a rule of the contract stands what the contract accepts. */
const wordsOf = (why: readonly Violation[]): string =>
  why.every(({ spec }) => spec !== undefined) ? why.map(({ request, message }) => `${request} ${message}`).join() : JSON.stringify(why);

function whyOf(struck: Result['struck']): readonly Violation[] {
  if ('problem' in struck) return struck.problem.given.violations ?? [problemWhy(struck.problem)];
  return isBroken(struck) ? none : (struck.why ?? none);
}

/** The body of the reply as people see it. */
function toldBy({ operation, pack: { discretion } }: PendingCall, struck: Result['struck']): unknown {
  if (isBroken(struck)) return undefined;
  if ('problem' in struck) return scrubData(struck.problem.body);
  const { wire, reply, media } = struck;
  if (Buffer.isBuffer(reply.body)) return `${reply.body.length} bytes`;
  const text = typeof wire.body === 'string' ? wire.body : undefined;
  return media ? discretion.body(operation, media, reply.body, text) : scrubData(reply.body);
}

/** Of Paystub's own complaints the journal has no headers, and what the contract writes itself there is no need to look through. */
function headersShown({ pack }: PendingCall, struck: Result['struck'], { headers }: Wire): Kept['replyHeaders'] {
  if ('problem' in struck) return undefined;
  return 'media' in struck && headers === struck.media?.headers ? struck.media.headers : pack.discretion.headers(headers);
}

const problemWhy = ({ given }: Problem): Violation => ({ rule: 'paystub', message: scrub(given.detail), request: '' });
