import type { StoredRecord } from '../../kit/index.js';

/** What a record has at a place: under a member, or (`attributes.external_ref`) a member of a member. */
export function valueAt(record: StoredRecord, path: readonly string[]): unknown {
  let part: unknown = record;
  for (const name of path) part = typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? part[name as never] : undefined;
  return part;
}

/** What records are found by: what they have at a place, or what follows from them. */
export type Trait = string | ((record: StoredRecord) => unknown);

function reader(trait: Trait): (record: StoredRecord) => unknown {
  if (typeof trait === 'function') return trait;
  const path = trait.split('.');
  return (record) => valueAt(record, path);
}

/**
 * Which records of a table have which value of a trait, so that nobody has to look through them all. Made from the table, and told of every
 * change: it holds nothing that could not be made again.
 */
export class Membership {
  /** Keys by value, in the table's order; `late` where a record came that the table already had, so that the order has to be made again. */
  readonly #keys = new Map<unknown, Set<string> | 'late'>();

  readonly #table: () => ReadonlyMap<string, StoredRecord | null>;
  readonly #valueOf: (record: StoredRecord) => unknown;

  constructor(table: () => ReadonlyMap<string, StoredRecord | null>, trait: Trait) {
    this.#table = table;
    this.#valueOf = reader(trait);
    for (const [key, record] of table()) if (record) this.#group(this.#valueOf(record)).add(key);
  }

  /** Keys of the records that have this value, in the table's order. */
  of(value: unknown): ReadonlySet<string> {
    const keys = this.#keys.get(value);
    if (keys !== 'late') return keys ?? nobody;
    const again = new Set<string>();
    for (const [key, record] of this.#table()) if (record && this.#valueOf(record) === value) again.add(key);
    this.#keys.set(value, again);
    return again;
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined | null, after: StoredRecord | null): void {
    const was = before && this.#valueOf(before);
    const is = after && this.#valueOf(after);
    if (before && after && was === is) return;
    if (before) this.#left(was, key);
    if (!after) return;
    if (before) this.#keys.set(is, 'late');
    else if (this.#keys.get(is) !== 'late') this.#group(is).add(key);
  }

  #left(value: unknown, key: string): void {
    const keys = this.#keys.get(value);
    if (keys instanceof Set && keys.delete(key) && keys.size === 0) this.#keys.delete(value);
  }

  #group(value: unknown): Set<string> {
    const known = this.#keys.get(value);
    if (known instanceof Set) return known;
    const group = new Set<string>();
    this.#keys.set(value, group);
    return group;
  }
}

const nobody: ReadonlySet<string> = new Set();
