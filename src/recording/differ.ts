import { pointer } from '../core/contract/pointer.js';

/** Where a repetition first departs from what was recorded. */
export interface Departure {
  readonly place: string;
  readonly recorded: unknown;
  readonly repeated: unknown;
}

/** The first place at which the two differ, members in order; that something is masked is no difference. */
export function firstDifference(recorded: unknown, repeated: unknown, place = ''): Departure | undefined {
  if (isComposed(recorded) && isComposed(repeated) && Array.isArray(recorded) === Array.isArray(repeated)) {
    const names = Object.keys(recorded);
    const others = Object.keys(repeated);
    for (const name of [...names, ...others.filter((other) => !names.includes(other))]) {
      const found = firstDifference(recorded[name], repeated[name], pointer(place, name));
      if (found) return found;
    }
    const order = names.find((name, index) => others[index] !== name);
    return order === undefined ? undefined : { place: pointer(place, order), recorded: 'in this place', repeated: 'in another place' };
  }
  return Object.is(recorded, repeated) || isMaskOf(recorded, repeated) || isMaskOf(repeated, recorded) ? undefined : { place, recorded, repeated };
}

const isComposed = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether one text is the other with some of its signs hidden. */
function isMaskOf(mask: unknown, text: unknown): boolean {
  if (typeof mask !== 'string' || typeof text !== 'string' || !mask.includes('****')) return false;
  if (mask.length === text.length) return [...mask].every((sign, index) => sign === '*' || sign === text[index]);
  return mask === '****';
}
