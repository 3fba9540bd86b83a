import { isJson } from '../core/call/media.js';
import { mediaTypes, type Operation } from '../core/contract/operation.js';
import type { FaultOrder } from '../core/world/faults.js';

/** One way in which a call can fail. */
export interface Failure {
  /** How it is written on the command line: `503`, `reset`, `reset-committed`. */
  readonly name: string;
  /** In a few words, for people. */
  readonly title: string;
  readonly fault: Pick<FaultOrder, 'effect' | 'committed'>;
  /** How much it tells of a client; the highest are tried first. */
  readonly weight: number;
  /** Trying again does not mend it: to give up is right. */
  readonly isFinal: boolean;
}

interface Kind extends Pick<Failure, 'name' | 'title' | 'weight'> {
  readonly effect: FaultOrder['effect'];
  /** What it is called when the vendor has done its work before. Absent = it makes no difference. */
  readonly committed?: string;
}

/** What can become of the connection, whatever the contract says. */
const connections: readonly Kind[] = [
  { name: 'reset', title: 'connection reset', committed: 'lost reply', weight: 90, effect: { connection: 'reset' } },
  { name: 'hang', title: 'no reply', committed: 'no reply after the work', weight: 80, effect: { connection: 'hang' } },
  { name: 'empty', title: 'closed', committed: 'closed after the work', weight: 40, effect: { connection: 'empty' } },
  { name: 'truncate', title: 'half a reply', committed: 'half a reply after the work', weight: 40, effect: { connection: 'truncate' } },
  { name: 'garbage', title: 'garbage', committed: 'garbage after the work', weight: 40, effect: { connection: 'garbage' } },
];

/** Impatient clients try again meanwhile, though the vendor has done its work at once. */
const slow: Failure = { name: 'slow', title: 'slow reply', weight: 85, isFinal: false, fault: { effect: { delay: 'PT3S' }, committed: true } };

/** The same, for clients whose patience begins anew with each byte. */
const drip: Failure = { name: 'drip', title: 'reply byte by byte', weight: 70, isFinal: false, fault: { effect: { connection: 'drip' }, committed: true } };

/** 4xx that a later call may well get past (RFC 9110, 15.5; RFC 8470; RFC 6585). */
const passing: ReadonlySet<number> = new Set([408, 425, 429]);

/** Where a vendor says when to come back, a second is enough: the sweep waits in real time. */
const soon = { headers: { 'Retry-After': '1' } };

/** Every failure that a call of the operation can meet: the documented ones and those of the connection, before and after the work is done. */
export function failuresOf(operation: Operation): readonly Failure[] {
  const statuses = operation.statuses.filter((status) => status >= 400).map(documented);
  const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(operation.method);
  const success = operation.statuses.find((status) => status < 300);
  const media = success === undefined ? [] : mediaTypes(operation.response(success));
  const broken = success !== undefined && media.some(({ name }) => isJson(name)) ? [garbled(success)] : [];
  // What has no body arrives at once.
  return [...[...statuses, ...connections, ...broken].flatMap((kind) => variants(kind, isWrite)), slow, ...(media.length > 0 ? [drip] : [])];
}

/** A success that cannot be read. */
const garbled = (status: number): Kind => ({
  name: 'garbled',
  title: 'broken JSON',
  committed: 'broken JSON after the work',
  weight: 40,
  effect: { status, connection: 'garbage' },
});

function documented(status: number): Kind {
  const isBroken = status >= 500;
  return {
    name: String(status),
    title: String(status),
    weight: isBroken ? 60 : passing.has(status) ? 50 : 20,
    effect: { status, ...([429, 503].includes(status) && soon) },
    ...(isBroken && { committed: `${status} after the work` }),
  };
}

function variants({ committed, effect, ...kind }: Kind, isWrite: boolean): readonly Failure[] {
  const { status } = effect;
  const isFinal = status !== undefined && status >= 400 && status < 500 && !passing.has(status);
  const before: Failure = { ...kind, isFinal, fault: { effect, committed: false } };
  if (committed === undefined || !isWrite) return [before];
  // A write whose reply does not arrive is what costs money.
  return [before, { ...before, name: `${kind.name}-committed`, title: committed, weight: kind.weight + 100, fault: { effect, committed: true } }];
}
