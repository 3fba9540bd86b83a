import { stopwatch } from './edge.js';
import { type Entry, type HappenedEvent, type SandboxEvent, type Source, toEvent } from './entry.js';
import { Exchange } from './exchange.js';
import { Pages } from './pages.js';
import { Recent } from './recent.js';
import { type Kept, Slot } from './slot.js';

export interface EntryFilter {
  readonly operation?: string;
  readonly status?: number;
  readonly source?: Source;
  /** Only calls that broke a rule, or only those that broke none. */
  readonly violations?: boolean;
  readonly limit?: number;
}

/** Who listens to a journal. */
export interface Listener {
  exchange(entry: Entry): void;
  /** Something happened because time passed. */
  clock(event: SandboxEvent): void;
  /** The sandbox is gone. */
  end(): void;
}

/** The last exchanges and events of a sandbox. Not part of its world: no reply depends on it. */
export class Journal {
  readonly #slots: Recent<Slot>;
  #pages: Pages;
  readonly #events: Recent<HappenedEvent>;
  readonly #listeners = new Set<Listener>();
  #isClosed = false;
  #count = 0;
  /** How many had been added when it was last emptied. */
  #cleared = 0;

  /** @param room how many of the newest entries, and events, it keeps; fewer, where their bodies are large (`pages.ts`) */
  constructor(private readonly room = 1000) {
    this.#pages = new Pages(room);
    this.#slots = new Recent(room);
    this.#events = new Recent(room);
  }

  /** How many entries have made room for newer ones. */
  get forgotten(): number {
    return this.#count - this.#cleared - this.size;
  }

  /** How many entries it holds. */
  get size(): number {
    return this.#slots.size;
  }

  /** How many listen. */
  get listeners(): number {
    return this.#listeners.size;
  }

  /** Tells `listener` of all that comes from now on, until the function that this gives is called. */
  subscribe(listener: Listener): () => void {
    if (this.#isClosed) listener.end();
    else this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Its sandbox is gone. */
  close(): void {
    this.#isClosed = true;
    for (const listener of this.#listeners) listener.end();
    this.#listeners.clear();
  }

  /** @param arrived when the call came, by the stopwatch */
  add(kept: Kept, arrived = stopwatch()): Exchange {
    // Where nobody keeps it, its texts go when it goes.
    const pages = this.room > 0 ? this.#pages : new Pages(0);
    const slot = (this.#slots.next ?? new Slot()).write(this.#count + 1, kept, arrived, stopwatch(), pages);
    this.#count++;
    this.#slots.add(slot);
    while (this.#count - this.size + 1 < this.#pages.first) this.#slots.forgetOldest()?.forget();
    const exchange = new Exchange(slot);
    if (this.#listeners.size === 0) return exchange;
    const { entry } = exchange;
    for (const listener of this.#listeners) listener.exchange(entry);
    return exchange;
  }

  /** What happened because time passed is told; it is kept already. */
  passed(events: readonly SandboxEvent[]): void {
    if (this.#listeners.size > 0) for (const event of events) for (const listener of this.#listeners) listener.clock(event);
  }

  /** Oldest first. */
  exchanges(): readonly Exchange[] {
    return this.#slots
      .newestFirst()
      .reverse()
      .map((slot) => new Exchange(slot));
  }

  happened(events: readonly HappenedEvent[]): void {
    for (const event of events) this.#events.add(event);
  }

  /** Newest first. */
  entries(filter: EntryFilter = {}): readonly Entry[] {
    const fitting = this.#slots.newestFirst().filter((slot) => fits(slot, filter));
    return fitting.slice(0, filter.limit ?? fitting.length).map((slot) => new Exchange(slot).entry);
  }

  entry(id: string): Entry | undefined {
    const slot = this.#slots.newestFirst().find(({ number }) => id === `e${number}`);
    return slot && new Exchange(slot).entry;
  }

  /** Oldest first. */
  events(): readonly SandboxEvent[] {
    return this.#events.newestFirst().reverse().map(toEvent);
  }

  /** As new: the next entry is the first. */
  restart(): void {
    this.#count = 0;
    this.clear();
  }

  /** Forgets what it holds; entries to come are numbered on. */
  clear(): void {
    this.#cleared = this.#count;
    for (const slot of this.#slots.newestFirst()) slot.forget();
    this.#slots.clear();
    this.#pages = new Pages(this.room);
    this.#events.clear();
  }
}

const fits = (slot: Slot, { operation, status, source, violations }: EntryFilter): boolean =>
  (operation === undefined || slot.operation === operation) &&
  (status === undefined || slot.status === status) &&
  (source === undefined || slot.source === source) &&
  (violations === undefined || slot.isViolation === violations);
