import type { Reply } from '../../kit/index.js';
import { type ArmedFault, type Effect, takeFault } from '../world/faults.js';
import { type Checked, check, mayHaveBody } from './check.js';
import { documentedOrMade, noSuchAnswer } from './example.js';
import { headerOf, joinHeaders } from './headers.js';
import type { Input, PendingCall } from './pending-call.js';
import { refusalContext } from './refuse.js';

/** What becomes of a call under a fault. */
export interface Strike {
  readonly fault?: ArmedFault;
  /** Whether the vendor does its work. */
  readonly works: boolean;
  /** What the caller gets in place of `answer`; that is absent when the vendor did not work. */
  after(answer: Checked | undefined): Struck;
}

/** A reply, or what is done to the connection in place of one. */
export type Struck = (Checked & { readonly documented?: false }) | { readonly connection: 'reset'; readonly source: 'fault' };

const unharmed: Strike = { works: true, after: (answer) => answer as Checked };

/** The fault that is due for this call, made ready to strike; `unharmed` unless a tester armed one. */
export function strike(call: PendingCall, input: Input): Strike | Promise<Strike> {
  const fault = takeFault(call, input);
  return fault ? ready(call, fault) : unharmed;
}

/** What the caller gets is made before the vendor does its work: where it cannot be made, nothing was done. */
async function ready(call: PendingCall, fault: ArmedFault): Promise<Strike> {
  const struck = await take(call, fault.effect);
  return { fault, works: fault.committed, after: () => struck };
}

function take(call: PendingCall, effect: Effect): Promise<Struck> | Struck {
  return 'connection' in effect ? { connection: effect.connection, source: 'fault' } : failed(call, effect);
}

type StatusEffect = Extract<Effect, { status: number }>;

/** The operation's documented answer for the status; where it lists none, the vendor's envelope, said to be undocumented. */
async function failed(call: PendingCall, effect: StatusEffect): Promise<Struck> {
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
