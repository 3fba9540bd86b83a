import type { StoredRecord, Trait } from '../../kit/index.js';

/** What a record has at a place: under a member, or (`attributes.external_ref`) a member of a member. */
export function valueAt(record: StoredRecord, path: readonly string[]): unknown {
  let part: unknown = record;
  for (const name of path) part = typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? part[name as never] : undefined;
  return part;
}

/** The values that a record has of a trait. */
export function reader(trait: Trait): (record: StoredRecord) => readonly unknown[] {
  if (typeof trait === 'function') return (record) => valuesOf(record, trait);
  const path = trait.split('.');
  return (record) => [valueAt(record, path)];
}

/** A record that is not as its vendor makes them has none: it is asked while a transaction is applied, of which nothing may be left half done. */
function valuesOf(record: StoredRecord, trait: (record: StoredRecord) => unknown): readonly unknown[] {
  try {
    const value = trait(record);
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}

/** Puts keys of a table in the table's order. */
type InOrder = (keys: ReadonlySet<string>) => Iterable<string>;

/**
 * Which records of a table have which value of a trait, so that nobody has to look through them all. Made from the table, and told of every
 * change: it holds nothing that could not be made again.
 */
export class Membership {
  readonly #keys = new Map<unknown, Set<string>>();
  /** Values that came to a record which the table already had: their keys are no longer in its order. */
  readonly #late = new Set<unknown>();
  readonly #valuesOf: (record: StoredRecord) => readonly unknown[];
  readonly #inOrder: InOrder;

  constructor(records: Iterable<readonly [key: string, record: StoredRecord | null]>, trait: Trait, inOrder: InOrder) {
    this.#valuesOf = reader(trait);
    this.#inOrder = inOrder;
    for (const [key, record] of records) if (record) for (const value of this.#valuesOf(record)) this.#joined(value, key);
  }

  /** Keys of the records that have this value, in the table's order. */
  of(value: unknown): ReadonlySet<string> {
    const keys = this.inAnyOrder(value);
    if (!this.#late.delete(value)) return keys;
    const ordered = new Set(this.#inOrder(keys));
    this.#keys.set(value, ordered);
    return ordered;
  }

  /** The same in any order, which costs nothing. */
  inAnyOrder(value: unknown): ReadonlySet<string> {
    return this.#keys.get(value) ?? nobody;
  }

  /** The record under `key` is now `after`; it was `before`. `undefined` and `null` are none. */
  changed(key: string, before: StoredRecord | undefined | null, after: StoredRecord | null): void {
    const was = before ? this.#valuesOf(before) : [];
    const is = after ? this.#valuesOf(after) : [];
    for (const value of was) if (!is.includes(value)) this.#left(value, key);
    for (const value of is) {
      if (was.includes(value)) continue;
      this.#joined(value, key);
      if (before) this.#late.add(value);
    }
  }

  #left(value: unknown, key: string): void {
    const keys = this.#keys.get(value);
    if (!keys?.delete(key) || keys.size > 0) return;
    this.#keys.delete(value);
    this.#late.delete(value);
  }

  #joined(value: unknown, key: string): void {
    const keys = this.#keys.get(value);
    if (keys) keys.add(key);
    else this.#keys.set(value, new Set([key]));
  }
}

const nobody: ReadonlySet<string> = new Set();
