import type { StoredRecord } from '../../kit/index.js';
import type { Delta } from './store.js';
import type { Work } from './work.js';

/** A record went from one state of its lifecycle to another. */
export interface Move {
  /** `<vendor>/<collection>`. */
  readonly place: string;
  /** The two states with a space between. */
  readonly fromTo: string;
}

const none: readonly Move[] = [];

/** The moves that a vendor's work makes, told before it is applied. `stored` gives records as they are. */
export function movesOf({ pack }: Work, delta: Delta, stored: (place: string) => ReadonlyMap<string, StoredRecord>): readonly Move[] {
  const { lifecycles } = pack;
  if (lifecycles.size === 0) return none;
  const moves: Move[] = [];
  for (const [place, key, record] of delta) {
    const lifecycle = lifecycles.get(place);
    const before = lifecycle && stored(place).get(key);
    if (!before || !record) continue;
    const [from, to] = [lifecycle.phase(before), lifecycle.phase(record)];
    if (from !== to) moves.push({ place, fromTo: `${from} ${to}` });
  }
  return moves;
}
