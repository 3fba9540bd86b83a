import { type Match, matches } from '../call/matching.js';
import type { Input, PendingCall } from '../call/pending-call.js';
import { type Armed, arm, armedFor, disarm, list } from './armed.js';
import { delayOf } from './delay.js';
import type { Effect } from './effect.js';
import { idPlace, Streams } from './ids.js';
import { counted, retryAfter, type Window } from './rate-limit.js';
import type { Sandbox } from './sandbox.js';

/** A fault as a tester arms it (interface "Faults"). */
export interface FaultOrder {
  readonly match?: Match;
  /** How many matching calls pass unharmed first. */
  readonly skip?: number;
  /** How many calls it strikes; absent = until removed. */
  readonly times?: number;
  /** The chance of each, drawn from the sandbox's seed. */
  readonly probability?: number;
  /** True: the vendor does its work, and only then the reply is lost, late or replaced. */
  readonly committed?: boolean;
  /** True: the status need not be one that the operation documents. */
  readonly undocumented?: boolean;
  readonly effect: Effect;
}

/** An armed fault: a record of the sandbox, its counters too. */
export interface ArmedFault extends Required<Omit<FaultOrder, 'times' | 'undocumented'>> {
  readonly id: string;
  readonly times?: number;
  readonly undocumented?: boolean;
  /** Matching calls so far. */
  readonly seen: number;
  /** Calls struck so far. */
  readonly hits: number;
  /** Of a rate limit: what it has counted. */
  readonly window?: Window;
}

/** A fault that strikes a call, and what was drawn or counted for it. */
export interface Taken {
  readonly fault: ArmedFault;
  /** Milliseconds. */
  readonly delay?: number;
  /** Seconds. */
  readonly retryAfter?: number;
}

export const faultPlace = '$faults';

/** Spent faults are kept to be looked at, but no more than this many. */
const keptSpent = 100;

/** Arms a fault; the order has been checked. Of the spent ones the oldest make room. */
export function armFault(sandbox: Sandbox, order: FaultOrder): ArmedFault {
  const spent = list<ArmedFault>(sandbox, faultPlace).filter(isSpent);
  if (spent.length > keptSpent) forget(sandbox, idsOf(spent.slice(0, spent.length - keptSpent)));
  return arm<ArmedFault>(sandbox, faultPlace, 'f', { match: {}, skip: 0, probability: 1, committed: false, ...order, seen: 0, hits: 0 });
}

/** Removes those with these ids (default: all), and what they hold goes on. Says how many went. */
export function disarmFaults(sandbox: Sandbox, ids: readonly string[] = idsOf(list(sandbox, faultPlace))): number {
  const count = forget(sandbox, ids);
  const named = new Set(list<ArmedFault>(sandbox, faultPlace).map(({ effect }) => effect.hold));
  for (const name of sandbox.holds.names()) if (!named.has(name)) sandbox.holds.release(name);
  return count;
}

/** Removes faults and what they have drawn. */
function forget(sandbox: Sandbox, ids: readonly string[]): number {
  const drawn = ids.flatMap((id) => [chanceOf(id), delayStream(id)].map((stream) => `chance:${stream}`));
  disarm(sandbox, idPlace, drawn);
  return disarm(sandbox, faultPlace, ids);
}

const idsOf = (items: readonly Armed[]): readonly string[] => items.map(({ id }) => id);

/**
 * The fault that strikes this call: of those that match, the first in order of arming whose turn it is.
 * Its counters move at once, in a transaction of their own: they count calls, whatever becomes of the call.
 */
export function takeFault(call: PendingCall, input: Input): Taken | undefined {
  const { sandbox } = call;
  if (sandbox.isEmpty(faultPlace)) return undefined;
  const meant = armedFor<ArmedFault>(faultPlace, call);
  if (meant.length === 0) return undefined;
  const transaction = sandbox.begin();
  const faults = transaction.collection<ArmedFault>(faultPlace);
  const streams = new Streams(sandbox.settings.seed, () => transaction.collection(idPlace));
  const taken = first(meant, (fault) => {
    if (isSpent(fault) || !matches(fault.match, call, input)) return undefined;
    const seen = faults.put(fault.id, look(fault, sandbox.now));
    if (!isItsTurn(fault, seen, streams)) return undefined;
    return draw(faults.put(fault.id, { ...seen, hits: seen.hits + 1 }), streams, sandbox.now);
  });
  sandbox.commit(transaction);
  return taken;
}

/** The first that `find` makes of the items. */
function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The fault once it has seen the call. */
function look(fault: ArmedFault, now: number): ArmedFault {
  const { rateLimit } = fault.effect;
  const counts = rateLimit && fault.seen >= fault.skip;
  return { ...fault, seen: fault.seen + 1, ...(counts && { window: counted(rateLimit, fault.window, now) }) };
}

const isItsTurn = ({ id, skip, seen, probability, effect }: ArmedFault, { window }: ArmedFault, streams: Streams): boolean =>
  seen >= skip && (!effect.rateLimit || (window?.calls ?? 0) > effect.rateLimit.limit) && (probability === 1 || streams.random(chanceOf(id)) < probability);

function draw(fault: ArmedFault, streams: Streams, now: number): Taken {
  const { delay, rateLimit } = fault.effect;
  return {
    fault,
    ...(delay !== undefined && { delay: delayOf(delay, () => streams.random(delayStream(fault.id))) }),
    ...(rateLimit && fault.window && { retryAfter: retryAfter(rateLimit, fault.window, now) }),
  };
}

const chanceOf = (id: string): string => `fault:${id}`;
const delayStream = (id: string): string => `fault:${id}:delay`;

const isSpent = ({ times, hits }: ArmedFault): boolean => times !== undefined && hits >= times;
