import type { StoredRecord } from '../../kit/index.js';
import { deepFreeze } from './freeze.js';
import { Indexes } from './indexes.js';
import { made } from './made.js';
import { Transaction } from './transaction.js';

/** One change: a record put under its key, or (`null`) taken away. */
export type Change = readonly [collection: string, key: string, record: StoredRecord | null];

/** What one transaction did, in order. Deltas applied in order to the same start give the same world, byte for byte. */
export type Delta = readonly Change[];

/** Every record of a world: collections by name (sorted), records in order of creation. */
export type Records = readonly (readonly [collection: string, records: readonly (readonly [key: string, record: StoredRecord])[]])[];

type Table = Map<string, StoredRecord>;

/**
 * The records of one world. Tables are shared with the world they were forked from until one side writes.
 * Changed only by `apply`; worked on through `begin`.
 */
export class Store {
  readonly #tables: Map<string, Table>;
  readonly #shared: Set<string>;
  /** By collection, as far as somebody has asked. */
  readonly #indexes = new Map<string, Indexes>();

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

  /** What is known of the committed records of a collection. */
  indexes(name: string): Indexes {
    return made(this.#indexes, name, () => new Indexes(() => this.table(name)));
  }

  /** Does what a transaction did; it has frozen the records. */
  apply(delta: Delta): void {
    for (const [name, key, record] of delta) {
      const table = this.#owned(name);
      const before = table.get(key);
      if (record === null) table.delete(key);
      else table.set(key, record);
      this.#indexes.get(name)?.changed(key, before, record);
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
