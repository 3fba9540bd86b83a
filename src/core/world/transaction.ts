import type { Collection, StoredRecord } from '../../kit/index.js';
import { made } from './made.js';
import type { Change, Delta, Store } from './store.js';
import { Undo } from './undo.js';
import { View } from './view.js';

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
    return made(this.#views, name, () => new View(this.#store, name, this.#undo)) as Collection<StoredRecord> as Collection<Stored>;
  }

  /** The collection in which somebody else changed a record that this transaction wants to change; a vendor's before one of Paystub's own. */
  conflict(): string | undefined {
    const names = [...this.#views].filter(([, view]) => view.conflict() !== undefined).map(([name]) => name);
    return names.find((name) => !name.startsWith('$')) ?? names[0];
  }

  /** All that it wants to change. @throws WriteConflict when a record to be changed is no longer the one seen. */
  checked(): Delta {
    const delta: Change[] = [];
    for (const view of this.#views.values()) {
      const key = view.conflict();
      if (key !== undefined) throw new WriteConflict(key);
      view.addTo(delta);
    }
    return delta;
  }

  /** Applies the changes and gives them back. @throws WriteConflict like `checked` */
  commit(): Delta {
    const delta = this.checked();
    this.#store.apply(delta);
    return delta;
  }
}
