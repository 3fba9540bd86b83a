import { Discretion } from '../discretion.js';
import type { Problem } from '../problem.js';
import { systemTime } from '../world/edge.js';
import { effectName } from '../world/effect.js';
import type { Source } from '../world/entry.js';
import { Journal } from '../world/journal.js';
import type { Sent } from '../world/met.js';
import type { Simulator } from '../world/simulator.js';
import type { Wire } from './check.js';
import { cookies } from './cookies.js';
import { joinHeaders } from './headers.js';
import { keptGap, keptOf } from './kept.js';
import { readAddress } from './match.js';
import { type Course, isBroken, type Outcome, type Result, sourceOf, wireOf } from './outcome.js';
import type { ApiRequest, PendingCall } from './pending-call.js';
import type { Received } from './receive.js';

/** Writes the exchange into the journal, counts it, and says who answered. */
export function record(call: PendingCall, course: Course, result: Result): Outcome {
  const { sandbox, operation } = call;
  const { struck } = result;
  const { strike } = course;
  const exchange = sandbox.journal.add(keptOf(call, course, result), course.arrived);
  sandbox.witness?.({ sandbox: sandbox.id, entry: exchange.entry, request: call.request, call, received: course.received });
  if (strike?.fault) sandbox.coverage.fault(operation, effectName(strike.fault));
  const isVendors = call.pack.vendor.voice !== 'paystub';
  if (isVendors) sandbox.coverage.request(operation, sentBy(call, course.received));
  const watch = strike?.fault && ((isUnheard: boolean) => exchange.ended(isUnheard));
  if (isBroken(struck)) return { connection: struck.connection, ended: watch };
  const wire = wireOf(struck);
  if (isVendors && !('problem' in struck)) sandbox.coverage.reply(operation, wire.status, struck.media, struck.reply.body);
  const headers = signed(call, wire.headers, course.now, sourceOf(struck), isVendors ? exchange.id : undefined);
  const manner = 'connection' in struck && struck.connection !== 'garbage' ? struck.connection : undefined;
  return { wire: { status: wire.status, headers, body: wire.body, feed: wire.feed }, connection: manner, ended: watch };
}

/** The headers of a reply, and beside them when it is and who answered. Control calls are in no journal, so their replies name no entry of one. */
function signed({ sandbox, operation }: PendingCall, headers: Wire['headers'], now: number, source: Source, entry: string | undefined): Wire['headers'] {
  const signature: Record<string, string> = { 'X-Paystub-Operation': operation.name };
  if (entry !== undefined) signature['X-Paystub-Entry'] = entry;
  signature['X-Paystub-Source'] = source;
  return joinHeaders({ Date: sandbox.spelling.http(now) }, headers, signature);
}

/** As much of the request as is counted. */
const sentBy = ({ request, query }: PendingCall, { media, seen }: Received): Sent => ({
  query,
  header: (name) => request.header(name),
  cookie: (name) => cookies(request.header('cookie'))[name],
  media,
  body: seen,
});

/** A call that no vendor knows, in the journal of the sandbox it was meant for, if that is there; it makes none. */
export function recordGap(request: ApiRequest, simulator: Simulator, problem: Problem): void {
  const { sandbox: id, packs } = readAddress(request, simulator);
  const sandbox = id === 'default' ? simulator.sandbox(id) : simulator.find(id);
  const discretion = new Discretion(new Map(packs.flatMap((pack) => [...pack.secrets])));
  const kept = keptGap(request, discretion, problem, sandbox?.now ?? systemTime());
  const exchange = (sandbox?.journal ?? new Journal(0)).add(kept);
  simulator.witness?.({ sandbox: id, entry: exchange.entry, request });
}
