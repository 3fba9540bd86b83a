import type { Collection, Having, Listing, StoredRecord, Trait } from '../../kit/index.js';
import { Draft } from './draft.js';
import { deepFreeze } from './freeze.js';
import { fitting, Indexes } from './indexes.js';
import type { Change, Store } from './store.js';
import type { Undo } from './undo.js';

/** A collection as a transaction sees it: the committed records under what it wants to change. */
export class View implements Collection<StoredRecord> {
  readonly #store: Store;
  readonly #name: string;
  readonly #undo: Undo;
  /** From the first write on; most collections are only read. */
  #draft: Draft | undefined;

  constructor(store: Store, name: string, undo: Undo) {
    this.#store = store;
    this.#name = name;
    this.#undo = undo;
  }

  get size(): number {
    const base = this.#base;
    let size = base.size;
    for (const [key, record] of this.#draft?.pending ?? nothing) size += Number(record !== null) - Number(base.has(key));
    return size;
  }

  get(key: string): StoredRecord | undefined {
    const record = this.#draft?.pending.get(key);
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

  entries(): Iterable<readonly [string, StoredRecord]> {
    return this.#each((key, record) => [key, record]);
  }

  where(sought: Trait<never>, value: unknown): StoredRecord[] {
    const trait = sought as Trait;
    const committed = this.#store.indexes(this.#name).having(trait, value);
    const draft = this.#draft;
    if (!draft) return [...committed].map((key) => this.get(key) as StoredRecord);
    const touched = draft.membership(trait).of(value);
    // A committed record that was changed keeps its place among the others, wherever that is.
    for (const key of touched) if (this.#base.has(key) && !draft.isMoved(key)) return [...this.values()].filter(fitting([{ trait, values: [value] }]));
    const untouched = [...committed].filter((key) => !draft.pending.has(key));
    return [...untouched, ...touched].map((key) => this.get(key) as StoredRecord);
  }

  keys(): Iterable<string> {
    return this.#each((key) => key);
  }

  values(): Iterable<StoredRecord> {
    return this.#each((_, record) => record);
  }

  newest(place?: string, wanted: readonly Having<never>[] = []): Listing<StoredRecord> {
    const traits = wanted as readonly Having[];
    if (!this.#draft) return this.#store.indexes(this.#name).newest(place, traits);
    const seen = new Map(this.entries());
    return new Indexes(() => seen).newest(place, traits);
  }

  /** Adds what is to be done to the collection. */
  addTo(delta: Change[]): void {
    this.#draft?.addTo(delta, this.#name);
  }

  /** A key whose record is no longer the one seen when it was to be changed. */
  conflict(): string | undefined {
    return this.#draft?.conflict(this.#base);
  }

  get #base(): ReadonlyMap<string, StoredRecord> {
    return this.#store.table(this.#name);
  }

  /** Also tells of what is written while it is gone through. */
  *#each<Item>(pick: (key: string, record: StoredRecord) => Item): Iterable<Item> {
    const base = this.#base;
    for (const [key, record] of base) {
      const changed = this.#draft?.pending.get(key);
      if (changed !== null && !this.#draft?.isMoved(key)) yield pick(key, changed ?? record);
    }
    if (!this.#draft) return;
    for (const [key, record] of this.#draft.pending) if (record && (!base.has(key) || this.#draft.isMoved(key))) yield pick(key, record);
  }

  #write(key: string, record: StoredRecord | null): void {
    this.#draft ??= new Draft(this.#undo);
    this.#draft.write(key, record, this.#base.get(key));
  }
}

const nothing: ReadonlyMap<string, StoredRecord | null> = new Map();
