import type { Collection, StoredRecord } from '../kit/index.js';

/** One change: a record put under its key, or (`null`) taken away. */
export type Change = readonly [collection: string, key: string, record: StoredRecord | null];

/** What one transaction did, in order. Deltas applied in order to the same start give the same world, byte for byte. */
export type Delta = readonly Change[];

/** Every record of a world: collections by name (sorted), records in order of creation. */
export type Records = readonly (readonly [collection: string, records: readonly (readonly [key: string, record: StoredRecord])[]])[];

type Table = Map<string, StoredRecord>;

/** Somebody else changed a record that this transaction wants to change. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

/**
 * The records of one world. Tables are shared with the world they were forked from until one side writes.
 * Changed only by `apply`; worked on through `begin`.
 */
export class Store {
  readonly #tables: Map<string, Table>;
  readonly #shared: Set<string>;

  constructor(tables: ReadonlyMap<string, Table> = new Map()) {
    this.#tables = new Map(tables);
    this.#shared = new Set(tables.keys());
  }

  static from(records: Records): Store {
    const store = new Store();
    for (const [name, rows] of records) store.#tables.set(name, new Map(rows.map(([key, record]) => [key, deepFreeze(record)])));
    return store;
  }

  /** A second world that starts here; neither sees what the other does next. */
  fork(): Store {
    for (const name of this.#tables.keys()) this.#shared.add(name);
    return new Store(this.#tables);
  }

  begin(): Transaction {
    return new Transaction(this);
  }

  /** The committed table, not to be written to. */
  table(name: string): ReadonlyMap<string, StoredRecord> {
    return this.#tables.get(name) ?? empty;
  }

  apply(delta: Delta): void {
    for (const [name, key, record] of delta) {
      const table = this.#owned(name);
      if (record === null) table.delete(key);
      else table.set(key, deepFreeze(record));
    }
  }

  records(): Records {
    const filled = [...this.#tables].filter(([, table]) => table.size > 0);
    return filled.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, table]) => [name, [...table]] as const);
  }

  #owned(name: string): Table {
    const table = this.#tables.get(name);
    if (table && !this.#shared.has(name)) return table;
    const own = new Map(table);
    this.#tables.set(name, own);
    this.#shared.delete(name);
    return own;
  }
}

const empty: ReadonlyMap<string, StoredRecord> = new Map();

/** Collects puts and removes over the committed records; `commit` applies all of them, forgetting it applies none. */
export class Transaction {
  readonly #store: Store;
  readonly #views = new Map<string, View>();

  constructor(store: Store) {
    this.#store = store;
  }

  collection<Stored extends StoredRecord>(name: string): Collection<Stored> {
    let view = this.#views.get(name);
    if (!view) this.#views.set(name, (view = new View(() => this.#store.table(name))));
    return view as Collection<StoredRecord> as Collection<Stored>;
  }

  /** Everything this transaction wants to change. */
  delta(): Delta {
    const delta: Change[] = [];
    for (const [name, view] of this.#views) for (const [key, record] of view.pending) delta.push([name, key, record]);
    return delta;
  }

  /** Applies the changes and gives them back. @throws WriteConflict when a record to be changed is no longer the one seen. */
  commit(): Delta {
    for (const view of this.#views.values()) view.assertUnchanged();
    const delta = this.delta();
    this.#store.apply(delta);
    return delta;
  }
}

class View implements Collection<StoredRecord> {
  /** `null` = taken away. */
  readonly pending = new Map<string, StoredRecord | null>();
  readonly #seen = new Map<string, StoredRecord | undefined>();
  readonly #base: () => ReadonlyMap<string, StoredRecord>;

  constructor(base: () => ReadonlyMap<string, StoredRecord>) {
    this.#base = base;
  }

  get size(): number {
    const base = this.#base();
    let size = base.size;
    for (const [key, record] of this.pending) size += Number(record !== null) - Number(base.has(key));
    return size;
  }

  get(key: string): StoredRecord | undefined {
    const record = this.pending.get(key);
    return record === undefined ? this.#base().get(key) : (record ?? undefined);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  put(key: string, record: StoredRecord): StoredRecord {
    this.#write(key, deepFreeze(record));
    return record;
  }

  remove(key: string): boolean {
    if (!this.has(key)) return false;
    this.#write(key, null);
    return true;
  }

  *entries(): Iterable<readonly [string, StoredRecord]> {
    const base = this.#base();
    for (const [key, record] of base) {
      const changed = this.pending.get(key);
      if (changed !== null) yield [key, changed ?? record];
    }
    for (const [key, record] of this.pending) if (record && !base.has(key)) yield [key, record];
  }

  *keys(): Iterable<string> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Iterable<StoredRecord> {
    for (const [, record] of this.entries()) yield record;
  }

  newest(): Iterable<StoredRecord> {
    return [...this.values()].reverse();
  }

  assertUnchanged(): void {
    const base = this.#base();
    for (const [key, seen] of this.#seen) if (base.get(key) !== seen) throw new WriteConflict(key);
  }

  #write(key: string, record: StoredRecord | null): void {
    const base = this.#base().get(key);
    if (!this.#seen.has(key)) this.#seen.set(key, base);
    if (record === null && base === undefined) this.pending.delete(key);
    else this.pending.set(key, record);
  }
}

/** Freezes plain JSON data through and through, so that a forgotten copy is an error and not a change behind the transaction. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
