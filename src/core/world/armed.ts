import type { Collection } from '../../kit/index.js';
import type { Match } from '../call/matching.js';
import { idPlace } from './ids.js';
import type { Sandbox } from './sandbox.js';

/** Something a tester put into a sandbox, under an id of its own. */
export interface Armed {
  readonly id: string;
}

/** In order of arming. */
export const list = <Item extends Armed>(sandbox: Sandbox, place: string): readonly Item[] => [...sandbox.begin().collection<Item>(place).values()];

/** Those that are meant for this operation or for any, in order of arming; the others, however many, are not looked at. */
export function armedFor<Item extends Armed & { readonly match: Match }>(items: Collection<Item>, operation: string): readonly Item[] {
  const [own, any] = [operation, undefined].map((name) => items.where('match.operation', name)) as [Item[], Item[]];
  return own.length === 0 ? any : [...own, ...any].sort((a, b) => numberOf(a) - numberOf(b));
}

const numberOf = ({ id }: Armed): number => Number(id.slice(1));

/** Keeps `item` under the next id: `f1`, `f2`, … Ids are not given twice. */
export function arm<Item extends Armed>(sandbox: Sandbox, place: string, letter: string, item: Omit<Item, 'id'>): Item {
  const transaction = sandbox.begin();
  const counters = transaction.collection<{ n: number }>(idPlace);
  const { n } = counters.put(place, { n: (counters.get(place)?.n ?? 0) + 1 });
  const id = `${letter}${n}`;
  const armed = transaction.collection<Item>(place).put(id, { ...item, id } as Item);
  sandbox.commit(transaction);
  return armed;
}

/** Removes those with these ids (default: all); says how many went. */
export function disarm(sandbox: Sandbox, place: string, ids?: readonly string[]): number {
  const transaction = sandbox.begin();
  const items = transaction.collection<Armed>(place);
  const going = (ids ?? [...items.keys()]).filter((id) => items.remove(id));
  sandbox.commit(transaction);
  return going.length;
}
