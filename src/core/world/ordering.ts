import type { StoredRecord } from '../../kit/index.js';
import { valueAt } from './membership.js';

type Table = ReadonlyMap<string, StoredRecord>;

/**
 * The keys of a table by the moments (RFC 3339) that its records have at a place, else in the table's order, so that nobody has to sort it for
 * each list. Made from the table when it is first asked for, and told of every change: it holds nothing that could not be made again.
 */
export class Ordering {
  readonly #table: () => Table;
  readonly #path: readonly string[] | undefined;
  #keys: string[] | undefined;
  /** No moment among them is later. */
  #latest = Number.NEGATIVE_INFINITY;

  constructor(table: () => Table, place?: string) {
    this.#table = table;
    this.#path = place?.split('.');
  }

  /** Newest first; of the same moment the one that the table has last. */
  *newest(): Iterable<StoredRecord> {
    this.#keys ??= this.#sorted();
    const table = this.#table();
    for (let index = this.#keys.length - 1; index >= 0; index--) {
      const record = table.get(this.#keys[index] as string);
      if (record) yield record;
    }
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined, after: StoredRecord | null): void {
    if (!this.#keys || (before && after && this.#momentOf(before) === this.#momentOf(after))) return;
    if (before && !after) this.#keys.splice(this.#keys.lastIndexOf(key), 1);
    else if (after && !before && this.#momentOf(after) >= this.#latest) this.#append(key, after);
    // Time was set back: seldom, and then the order is made again.
    else this.#keys = undefined;
  }

  #append(key: string, record: StoredRecord): void {
    this.#keys?.push(key);
    this.#latest = this.#momentOf(record);
  }

  #sorted(): string[] {
    const moments = [...this.#table()].map(([key, record]) => [key, this.#momentOf(record)] as const).sort(([, a], [, b]) => a - b);
    this.#latest = moments.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
    return moments.map(([key]) => key);
  }

  #momentOf(record: StoredRecord): number {
    return this.#path ? Date.parse(String(valueAt(record, this.#path))) || 0 : 0;
  }
}
