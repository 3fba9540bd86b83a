import type { Settings } from './settings.js';
import type { Store } from './store.js';

/** How many are remembered: a test run has few kinds of sandboxes, but many of each. */
const most = 16;

/** Worlds as they are when they begin, by what they are made from. Holds nothing that could not be made again. */
export class Worlds {
  readonly #stores = new Map<string, Store>();

  /** A copy of the world that these settings make, if one was made before. */
  get(settings: Settings): Store | undefined {
    return this.#stores.get(JSON.stringify(settings))?.fork();
  }

  keep(settings: Settings, store: Store): void {
    const [oldest] = this.#stores.keys();
    if (oldest !== undefined && this.#stores.size >= most) this.#stores.delete(oldest);
    this.#stores.set(JSON.stringify(settings), store.fork());
  }
}
