import type { Reply } from '../../kit/index.js';
import { pause } from '../world/edge.js';
import { type Connection, type Effect, isOutcome } from '../world/effect.js';
import { type ArmedFault, type Taken, takeFault } from '../world/faults.js';
import { type Checked, check, mayHaveBody } from './check.js';
import { documentedOrMade, noSuchAnswer } from './example.js';
import { headerOf, joinHeaders } from './headers.js';
import type { Input, PendingCall } from './pending-call.js';
import { refusalContext } from './refuse.js';
import { inSameWorld, inTurn, stall, type Wait } from './stall.js';

/** What becomes of a call under a fault. */
export interface Strike {
  readonly fault?: ArmedFault;
  /** Whether the vendor does its work. */
  readonly works: boolean;
  /** Holds the call when the vendor has done its work and not yet applied it. @throws WorldGone */
  readonly beforeCommit?: Wait | undefined;
  /** Keeps the caller waiting for the reply. */
  readonly beforeReply?: Wait | undefined;
  /** What the caller gets in place of `answer`; that is absent when the vendor did not work. */
  after(answer: Checked | undefined): Struck;
}

/** A reply, if need be in the manner of a bad connection, or what is done to the connection in place of one. */
export type Struck =
  | (Checked & { readonly documented?: false; readonly connection?: Carrying })
  | { readonly connection: Exclude<Connection, 'truncate' | 'drip'>; readonly source: 'fault' };

type Carrying = 'truncate' | 'drip' | 'garbage';

const unharmed: Strike = { works: true, after: (answer) => answer as Checked };

/** The fault that is due for this call, made ready to strike; `unharmed` unless a tester armed one. */
export function strike(call: PendingCall, input: Input): Strike | Promise<Strike> {
  const taken = takeFault(call, input);
  return taken ? ready(call, taken) : unharmed;
}

/** What the caller gets is made before the vendor does its work: where it cannot be made, nothing was done. What comes before the work has passed by then. */
async function ready(call: PendingCall, taken: Taken): Promise<Strike> {
  const { fault, delay } = taken;
  const { effect, committed } = fault;
  const instead = await substitute(call, taken);
  const wait = delay === undefined ? undefined : () => stall(call, () => pause(delay));
  const { hold: name } = effect;
  const hold = name === undefined ? undefined : () => stall(call, () => call.sandbox.holds.hold(name));
  const after = (answer: Checked | undefined): Struck => instead ?? inManner(answer as Checked, effect.connection);
  if (committed) return { fault, works: true, after, beforeReply: inTurn(hold, wait) };
  if (wait) await inSameWorld(call, wait);
  return { fault, works: !isOutcome(effect), after, beforeCommit: hold && (() => inSameWorld(call, hold)) };
}

/** What the caller gets whatever the vendor says; `undefined` = the vendor's answer, in the fault's manner. */
async function substitute(call: PendingCall, { fault, retryAfter }: Taken): Promise<Struck | undefined> {
  const { connection, status, rateLimit } = fault.effect;
  if (rateLimit) return failed(call, { status: 429, headers: { 'Retry-After': String(retryAfter) } });
  if (status !== undefined) return inManner(await failed(call, { ...fault.effect, status }), connection);
  if (connection === 'truncate' || connection === 'drip') return fault.committed ? undefined : inManner(await success(call), connection);
  return connection && { connection, source: 'fault' };
}

/** The reply as the connection delivers it. */
function inManner(answer: Checked & { readonly documented?: false }, connection: Connection | undefined): Struck {
  if (connection === 'garbage') return { ...garbled(answer), connection };
  return connection === 'truncate' || connection === 'drip' ? { ...answer, source: 'fault', connection } : answer;
}

/** Begins like JSON, is none, and is no UTF-8 either. */
const noise = Buffer.from('{"\xff\xfe\x00<!-- ', 'latin1');

function garbled(answer: Checked): Checked {
  const headers = joinHeaders({ 'Content-Type': 'application/json' }, answer.wire.headers);
  return { ...answer, reply: { ...answer.reply, body: noise }, wire: { ...answer.wire, headers, body: noise } };
}

/** The documented success, where the vendor does nothing and the caller is to get a reply all the same. */
const success = (call: PendingCall) => failed(call, { status: call.operation.statuses.find((status) => status < 300) ?? 200 });

type StatusEffect = Effect & { readonly status: number };

/** The operation's documented answer for the status; where it lists none, the vendor's envelope, said to be undocumented. */
async function failed(call: PendingCall, effect: StatusEffect): Promise<Checked & { readonly documented?: false }> {
  const { status, headers, body, example } = effect;
  const isDocumented = call.operation.response(status) !== undefined;
  const documented = isDocumented ? await documentedOrMade(call, status, { example, accept: call.request.header('accept') }) : envelope(call, status);
  if (!documented && body === undefined) throw noSuchAnswer(call.operation, { status, example }, 500);
  const reply: Reply = { status, body: undefined, ...documented, ...(body !== undefined && { body }), headers: joinHeaders(documented?.headers, headers) };
  // What the tester wrote is sent as it stands; what the contract gives is held against it.
  const unchecked = !isDocumented || body !== undefined || headerOf(headers, 'content-type') !== undefined;
  return { ...check({ reply, source: 'fault', unchecked }, call.operation), ...(!isDocumented && { documented: false as const }) };
}

function envelope(call: PendingCall, status: number): Reply {
  if (!mayHaveBody(status)) return { status, body: undefined };
  const body = call.pack.vendor.errorBody?.({ status, reason: 'fault', violations: [] }, refusalContext(call));
  return { status, body: body ?? { status } };
}
