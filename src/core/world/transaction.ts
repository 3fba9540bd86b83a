import type { Collection, StoredRecord } from '../../kit/index.js';
import { deepFreeze } from './freeze.js';
import { Membership, valueAt } from './membership.js';
import type { Change, Delta, Store } from './store.js';
import { Undo } from './undo.js';

/** Somebody else changed a record that this transaction wants to change. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

/** Collects puts and removes over the committed records; `commit` applies all of them, forgetting it applies none. */
export class Transaction {
  readonly #store: Store;
  readonly #views = new Map<string, View>();
  readonly #undo = new Undo();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Does all of a part of the work or, where it throws, nothing of it; the rest of the transaction stays. */
  atomically<Result>(work: () => Result): Result {
    return this.#undo.atomically(work);
  }

  collection<Stored extends StoredRecord>(name: string): Collection<Stored> {
    let view = this.#views.get(name);
    if (!view) this.#views.set(name, (view = new View(this.#store, name, this.#undo)));
    return view as Collection<StoredRecord> as Collection<Stored>;
  }

  /** Everything this transaction wants to change. */
  delta(): Delta {
    const delta: Change[] = [];
    for (const view of this.#views.values()) for (const change of view.changes()) delta.push(change);
    return delta;
  }

  /** The collection in which somebody else changed a record that this transaction wants to change; a vendor's before one of Paystub's own. */
  conflict(): string | undefined {
    const names = [...this.#views].filter(([, view]) => view.conflict() !== undefined).map(([name]) => name);
    return names.find((name) => !name.startsWith('$')) ?? names[0];
  }

  /** Applies the changes and gives them back. @throws WriteConflict when a record to be changed is no longer the one seen. */
  commit(): Delta {
    for (const view of this.#views.values()) {
      const key = view.conflict();
      if (key !== undefined) throw new WriteConflict(key);
    }
    const delta = this.delta();
    this.#store.apply(delta);
    return delta;
  }
}

class View implements Collection<StoredRecord> {
  /** `null` = taken away. */
  readonly #pending = new Map<string, StoredRecord | null>();
  /** Keys that were taken away and then put again: they go last. */
  readonly #moved = new Set<string>();
  readonly #seen = new Map<string, StoredRecord | undefined>();
  /** Which of the pending have which value, by place; as far as somebody has asked. */
  readonly #memberships = new Map<string, Membership>();
  readonly #store: Store;
  readonly #name: string;
  readonly #undo: Undo;

  constructor(store: Store, name: string, undo: Undo) {
    this.#store = store;
    this.#name = name;
    this.#undo = undo;
  }

  get size(): number {
    const base = this.#base;
    let size = base.size;
    for (const [key, record] of this.#pending) size += Number(record !== null) - Number(base.has(key));
    return size;
  }

  get(key: string): StoredRecord | undefined {
    const record = this.#pending.get(key);
    return record === undefined ? this.#base.get(key) : (record ?? undefined);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  put(key: string, record: StoredRecord): StoredRecord {
    this.#write(key, deepFreeze(record, this.get(key)));
    return record;
  }

  remove(key: string): boolean {
    if (!this.has(key)) return false;
    this.#write(key, null);
    return true;
  }

  *entries(): Iterable<readonly [string, StoredRecord]> {
    const base = this.#base;
    for (const [key, record] of base) {
      const changed = this.#pending.get(key);
      if (changed !== null && !this.#moved.has(key)) yield [key, changed ?? record];
    }
    for (const [key, record] of this.#pending) if (record && (!base.has(key) || this.#moved.has(key))) yield [key, record];
  }

  where(place: string, value: unknown): StoredRecord[] {
    const touched = this.#touched(place).of(value);
    // A committed record that was changed keeps its place among the others, wherever that is.
    for (const key of touched) if (this.#isCommitted(key)) return this.#sought(place.split('.'), value);
    const untouched = [...this.#store.membership(this.#name, place).of(value)].filter((key) => !this.#pending.has(key));
    return [...untouched, ...touched].map((key) => this.get(key) as StoredRecord);
  }

  /** What is to be done to the collection. */
  *changes(): Iterable<Change> {
    for (const [key, record] of this.#pending) {
      if (record && this.#moved.has(key)) yield [this.#name, key, null];
      yield [this.#name, key, record];
    }
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

  /** A key whose record is no longer the one seen when it was to be changed. */
  conflict(): string | undefined {
    const base = this.#base;
    for (const key of this.#pending.keys()) if (base.get(key) !== this.#seen.get(key)) return key;
    return undefined;
  }

  get #base(): ReadonlyMap<string, StoredRecord> {
    return this.#store.table(this.#name);
  }

  #isCommitted(key: string): boolean {
    return this.#base.has(key) && !this.#moved.has(key);
  }

  #sought(path: readonly string[], value: unknown): StoredRecord[] {
    return [...this.values()].filter((record) => valueAt(record, path) === value);
  }

  #touched(place: string): Membership {
    let touched = this.#memberships.get(place);
    if (!touched) this.#memberships.set(place, (touched = new Membership(() => this.#pending, place)));
    return touched;
  }

  #write(key: string, record: StoredRecord | null): void {
    const base = this.#base.get(key);
    for (const membership of this.#memberships.values()) membership.changed(key, this.#pending.get(key), record);
    if (!this.#seen.has(key)) this.#seen.set(key, base);
    const isBack = record !== null && this.#pending.get(key) === null;
    const losesItsPlace = isBack || (record === null && base === undefined);
    if (this.#undo.isKept) this.#undo.add(losesItsPlace ? this.#allAsItIs() : this.#asItIs(key));
    if (isBack) this.#moved.add(key);
    if (losesItsPlace) this.#pending.delete(key);
    if (record !== null || base !== undefined) this.#pending.set(key, record);
  }

  /** A way back to what is pending for a key now. */
  #asItIs(key: string): () => void {
    const record = this.#pending.get(key);
    return () => {
      this.#memberships.clear();
      if (record === undefined) this.#pending.delete(key);
      else this.#pending.set(key, record);
    };
  }

  /** The same for all keys in their order, which a key that is taken out would not find again. */
  #allAsItIs(): () => void {
    const [pending, moved] = [[...this.#pending], [...this.#moved]];
    return () => {
      this.#memberships.clear();
      this.#pending.clear();
      for (const [key, record] of pending) this.#pending.set(key, record);
      this.#moved.clear();
      for (const key of moved) this.#moved.add(key);
    };
  }
}
