import type { Match } from '../call/matching.js';
import type { PendingCall } from '../call/pending-call.js';
import { idPlace } from './ids.js';
import type { Sandbox } from './sandbox.js';

/** Something a tester put into a sandbox, under an id of its own. */
export interface Armed {
  readonly id: string;
}

/** In order of arming. */
export const list = <Item extends Armed>(sandbox: Sandbox, place: string): readonly Item[] => [...sandbox.begin().collection<Item>(place).values()];

type Aimed = Armed & { readonly match: Match };

/** What a call must have, of all that the match asks, for it to be looked at: the operation, else one header, else nothing. */
function aimOf({ match: { operation, header } }: Aimed): string {
  if (operation !== undefined) return operation;
  for (const name in header) return aimAtHeader(name.toLowerCase(), header[name] as string);
  return anybody;
}

const anybody = '*';
const aimAtHeader = (name: string, value: string): string => `${name}: ${value}`;

/** Those that may be meant for this call, in order of arming; those for other operations or other callers, however many, are not looked at. */
export function armedFor<Item extends Aimed>(place: string, { sandbox, operation, request }: PendingCall): readonly Item[] {
  const aimed = (aim: string) => sandbox.having<Item>(place, aimOf, aim);
  const items = [...aimed(operation.name), ...aimed(anybody)];
  for (const name in request.headers) items.push(...aimed(aimAtHeader(name, request.header(name) ?? '')));
  return items.sort((a, b) => numberOf(a) - numberOf(b));
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
