import type { StoredRecord } from '../../kit/index.js';
import { valueAt } from './membership.js';

/** A key, the moment of its record, and where it stands in the table. */
export interface Timed {
  readonly key: string;
  readonly moment: number;
  readonly position: number;
}

/** Below zero where `a` is older: by the moment, of one moment by the place in the table. */
export const byAge = (a: Timed, b: Timed): number => a.moment - b.moment || a.position - b.position;

/** Moments (RFC 3339) that records have at a place; without a place all are of one moment. */
export function momentAt(place: string | undefined): (record: StoredRecord) => number {
  const path = place?.split('.');
  return (record) => {
    const text = path && valueAt(record, path);
    return typeof text === 'string' ? Date.parse(text) || 0 : 0;
  };
}

/** How often an ordering is changed that nobody reads. */
const mostUnread = 256;

/** Keys from the oldest to the newest, kept in this order while some come and go, so that nobody has to sort them for each list. */
export class Ordering {
  /** Somebody may be going through it from its end: added to at its end, otherwise replaced. */
  #timed: readonly Timed[];
  /** How often it was changed, not at its end, since somebody read it. */
  #unread = 0;

  constructor(timed: Iterable<Timed>) {
    this.#timed = [...timed].sort(byAge);
  }

  /** Whether it need not be kept: it is empty, or it changes all the time and nobody reads it; then it costs less to make another. */
  get canGo(): boolean {
    return this.#timed.length === 0 || this.#unread > mostUnread;
  }

  /** Newest first, without the first `count`. */
  *newest(count: number): Iterable<Timed> {
    this.#unread = 0;
    const timed = this.#timed;
    for (let index = timed.length - 1 - count; index >= 0; index--) yield timed[index] as Timed;
  }

  add(added: Timed): void {
    const place = this.#placeOf(added);
    if (place === this.#timed.length) (this.#timed as Timed[]).push(added);
    else this.#change(place, 0, added);
  }

  remove(removed: Timed): void {
    this.#change(this.#placeOf(removed), 1);
  }

  #change(place: number, gone: number, ...added: readonly Timed[]): void {
    this.#timed = this.#timed.toSpliced(place, gone, ...added);
    this.#unread++;
  }

  /** How many are older. */
  #placeOf(sought: Timed): number {
    let [from, to] = [0, this.#timed.length];
    // Most come last.
    if (to > 0 && byAge(this.#timed[to - 1] as Timed, sought) < 0) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (byAge(this.#timed[middle] as Timed, sought) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
