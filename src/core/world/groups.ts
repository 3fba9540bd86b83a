import type { StoredRecord } from '../../kit/index.js';
import { byAge, Ordering, type Timed } from './ordering.js';

/** Where to find what is to be put in order. */
interface Source {
  /** The groups that a record belongs to. */
  valuesOf(record: StoredRecord): readonly unknown[];
  timed(key: string, record: StoredRecord): Timed;
  /** All of a group, in any order. */
  members(value: unknown): Iterable<Timed>;
}

/** The keys of a table in groups, each in order; as far as somebody has asked. */
export class Groups {
  readonly #source: Source;
  readonly #orderings = new Map<unknown, Ordering>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** The keys of those in one of the groups, newest first, without the first `count` of each. */
  newest(values: readonly unknown[], count = 0): Iterable<string> {
    return merged(values.map((value) => this.#ordering(value).newest(count)));
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined, after: StoredRecord | null): void {
    if (this.#orderings.size === 0) return;
    const was = this.#standing(key, before);
    const is = this.#standing(key, after);
    for (const [value, timed] of was) if (is.get(value)?.moment !== timed.moment) this.#change(value, (ordering) => ordering.remove(timed));
    for (const [value, timed] of is) if (was.get(value)?.moment !== timed.moment) this.#change(value, (ordering) => ordering.add(timed));
  }

  /** Where a record stands, by group. */
  #standing(key: string, record: StoredRecord | undefined | null): ReadonlyMap<unknown, Timed> {
    if (!record) return nowhere;
    const timed = this.#source.timed(key, record);
    return new Map(this.#source.valuesOf(record).map((value) => [value, timed]));
  }

  #ordering(value: unknown): Ordering {
    const known = this.#orderings.get(value);
    if (known) return known;
    const ordering = new Ordering(this.#source.members(value));
    // Who asks for what nobody has leaves nothing behind.
    if (!ordering.canGo) this.#orderings.set(value, ordering);
    return ordering;
  }

  #change(value: unknown, change: (ordering: Ordering) => void): void {
    const ordering = this.#orderings.get(value);
    if (!ordering) return;
    change(ordering);
    if (ordering.canGo) this.#orderings.delete(value);
  }
}

/** Newest first; a key that stands in several of them comes once. */
function* merged(orderings: readonly Iterable<Timed>[]): Iterable<string> {
  const walks = orderings.map((ordering) => ordering[Symbol.iterator]());
  const heads = walks.map((walk) => walk.next().value as Timed | undefined);
  for (let last: string | undefined; ; ) {
    const newest = heads.reduce((best, head, index) => (head && isNewer(head, heads[best]) ? index : best), 0);
    const head = heads[newest];
    if (!head) return;
    if (head.key !== last) yield (last = head.key);
    heads[newest] = walks[newest]?.next().value;
  }
}

const nowhere: ReadonlyMap<unknown, Timed> = new Map();

const isNewer = (timed: Timed, than: Timed | undefined): boolean => !than || byAge(timed, than) > 0;
