import type { StoredRecord } from '../../kit/index.js';
import { valueAt } from './membership.js';

type Table = ReadonlyMap<string, StoredRecord>;

/** A key and the moment of its record. */
type Timed = readonly [key: string, moment: number];

/**
 * The keys of a table by the moments (RFC 3339) that its records have at a place, else in the table's order, so that nobody has to sort it for
 * each list. Made from the table when it is first asked for, and told of every change: it holds nothing that could not be made again.
 */
export class Ordering {
  readonly #table: () => Table;
  readonly #path: readonly string[] | undefined;
  /** Oldest first. Somebody may be going through it from its end: added to at its end, otherwise replaced. */
  #timed: Timed[] | undefined;

  constructor(table: () => Table, place?: string) {
    this.#table = table;
    this.#path = place?.split('.');
  }

  /** Newest first; of the same moment the one that the table has last. */
  *newest(): Iterable<StoredRecord> {
    const timed = (this.#timed ??= this.#sorted());
    const table = this.#table();
    for (let index = timed.length - 1; index >= 0; index--) {
      const record = table.get((timed[index] as Timed)[0]);
      if (record) yield record;
    }
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined, after: StoredRecord | null): void {
    if (!this.#timed || (before && after && this.#momentOf(before) === this.#momentOf(after))) return;
    if (before && after) this.#timed = undefined;
    else if (after) this.#add(this.#timed, [key, this.#momentOf(after)]);
    else
      this.#timed = this.#timed.toSpliced(
        this.#timed.findIndex(([other]) => other === key),
        1,
      );
  }

  /** Behind all that are not later: at the end, unless time was set back. */
  #add(timed: Timed[], added: Timed): void {
    const last = timed.at(-1);
    if (!last || last[1] <= added[1]) timed.push(added);
    else this.#timed = timed.toSpliced(timed.findLastIndex(([, moment]) => moment <= added[1]) + 1, 0, added);
  }

  #sorted(): Timed[] {
    return [...this.#table()].map(([key, record]): Timed => [key, this.#momentOf(record)]).sort(([, a], [, b]) => a - b);
  }

  #momentOf(record: StoredRecord): number {
    return this.#path ? Date.parse(String(valueAt(record, this.#path))) || 0 : 0;
  }
}
