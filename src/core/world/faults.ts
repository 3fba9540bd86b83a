import { type Match, matches } from '../call/matching.js';
import type { Input, PendingCall } from '../call/pending-call.js';
import { arm, disarm, list } from './armed.js';
import { idPlace, Streams } from './ids.js';
import type { Sandbox } from './sandbox.js';

/** What a fault does to the calls it strikes. */
export type Effect =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown; readonly example?: string }
  | { readonly connection: 'reset' };

/** A fault as a tester arms it (interface "Faults"). */
export interface FaultOrder {
  readonly match?: Match;
  /** How many matching calls pass unharmed first. */
  readonly skip?: number;
  /** How many calls it strikes; absent = until removed. */
  readonly times?: number;
  /** The chance of each, drawn from the sandbox's seed. */
  readonly probability?: number;
  /** True: the vendor does its work, and only then the reply is lost or replaced. */
  readonly committed?: boolean;
  readonly effect: Effect;
}

/** An armed fault: a record of the sandbox, its counters too. */
export interface ArmedFault extends Required<Omit<FaultOrder, 'times'>> {
  readonly id: string;
  readonly times?: number;
  /** Matching calls so far. */
  readonly seen: number;
  /** Calls struck so far. */
  readonly hits: number;
}

export const faultPlace = '$faults';

/** Spent faults are kept to be looked at, but no more than this many. */
const keptSpent = 100;

/** Arms a fault; the order has been checked. Of the spent ones the oldest make room. */
export function armFault(sandbox: Sandbox, order: FaultOrder): ArmedFault {
  const spent = list<ArmedFault>(sandbox, faultPlace).filter(isSpent);
  disarm(
    sandbox,
    faultPlace,
    spent.slice(0, Math.max(0, spent.length - keptSpent)).map(({ id }) => id),
  );
  return arm<ArmedFault>(sandbox, faultPlace, 'f', { match: {}, skip: 0, probability: 1, committed: false, ...order, seen: 0, hits: 0 });
}

/**
 * The fault that strikes this call: of those that match, the first in order of arming whose turn it is.
 * Its counters move at once, in a transaction of their own: they count calls, whatever becomes of the call.
 */
export function takeFault(call: PendingCall, input: Input): ArmedFault | undefined {
  const transaction = call.sandbox.begin();
  const faults = transaction.collection<ArmedFault>(faultPlace);
  if (faults.size === 0) return undefined;
  const streams = new Streams(call.sandbox.settings.seed, transaction.collection(idPlace));
  const turn = (fault: ArmedFault) => fault.seen >= fault.skip && (fault.probability === 1 || streams.random(`fault:${fault.id}`) < fault.probability);
  const struck = [...faults.values()].find((fault) => {
    if (isSpent(fault) || !matches(fault.match, call, input)) return false;
    const strikes = turn(fault);
    faults.put(fault.id, { ...fault, seen: fault.seen + 1, hits: fault.hits + Number(strikes) });
    return strikes;
  });
  call.sandbox.commit(transaction);
  return struck;
}

const isSpent = ({ times, hits }: ArmedFault): boolean => times !== undefined && hits >= times;

/** How the coverage names it: `409`, `reset`; after the work was done `409 committed`. */
export const effectName = ({ effect, committed }: ArmedFault): string =>
  `${'status' in effect ? effect.status : effect.connection}${committed ? ' committed' : ''}`;
