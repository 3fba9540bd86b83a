import type { StoredRecord, Trait } from '../../kit/index.js';
import { made } from './made.js';
import { Membership } from './membership.js';
import type { Change } from './store.js';
import type { Undo } from './undo.js';

/** What a transaction wants to change in one collection. */
export class Draft {
  /** `null` = taken away. */
  readonly #pending = new Map<string, StoredRecord | null>();
  /** Keys that were taken away and then put again: they go last. */
  #moved: Set<string> | undefined;
  readonly #seen = new Map<string, StoredRecord | undefined>();
  /** Which of the pending have which value, by trait; as far as somebody has asked. */
  #memberships: Map<Trait, Membership> | undefined;
  readonly #undo: Undo;

  constructor(undo: Undo) {
    this.#undo = undo;
  }

  get pending(): ReadonlyMap<string, StoredRecord | null> {
    return this.#pending;
  }

  isMoved(key: string): boolean {
    return this.#moved?.has(key) === true;
  }

  /** Which of the pending have which value of a trait. */
  membership(trait: Trait): Membership {
    this.#memberships ??= new Map();
    const inOrder = (keys: ReadonlySet<string>) => [...this.#pending.keys()].filter((key) => keys.has(key));
    return made(this.#memberships, trait, () => new Membership(this.#pending, trait, inOrder));
  }

  /** @param stored the record as it is committed */
  write(key: string, record: StoredRecord | null, stored: StoredRecord | undefined): void {
    if (this.#memberships) for (const membership of this.#memberships.values()) membership.changed(key, this.#pending.get(key), record);
    if (!this.#seen.has(key)) this.#seen.set(key, stored);
    const isBack = record !== null && this.#pending.get(key) === null;
    const losesItsPlace = isBack || (record === null && stored === undefined);
    if (this.#undo.isKept) this.#undo.add(losesItsPlace ? this.#allAsItIs() : this.#asItIs(key));
    if (isBack) (this.#moved ??= new Set()).add(key);
    if (losesItsPlace) this.#pending.delete(key);
    if (record !== null || stored !== undefined) this.#pending.set(key, record);
  }

  /** Adds what is to be done to the collection called `name`. */
  addTo(delta: Change[], name: string): void {
    for (const [key, record] of this.#pending) {
      if (record && this.isMoved(key)) delta.push([name, key, null]);
      delta.push([name, key, record]);
    }
  }

  /** A key whose record is no longer the one seen when it was to be changed. */
  conflict(stored: ReadonlyMap<string, StoredRecord>): string | undefined {
    for (const key of this.#pending.keys()) if (stored.get(key) !== this.#seen.get(key)) return key;
    return undefined;
  }

  /** A way back to what is pending for a key now. */
  #asItIs(key: string): () => void {
    const record = this.#pending.get(key);
    return () => {
      this.#memberships = undefined;
      if (record === undefined) this.#pending.delete(key);
      else this.#pending.set(key, record);
    };
  }

  /** The same for all keys in their order, which a key that is taken out would not find again. */
  #allAsItIs(): () => void {
    const [pending, moved] = [[...this.#pending], new Set(this.#moved)];
    return () => {
      this.#memberships = undefined;
      this.#pending.clear();
      for (const [key, record] of pending) this.#pending.set(key, record);
      this.#moved = moved;
    };
  }
}
