import type { Violation } from '../../kit/index.js';
import { iso } from './clock.js';
import { stopwatch } from './edge.js';
import type { Connection } from './effect.js';
import { Recent } from './recent.js';

/** Something that happened in a vendor's world: by a call, or because time passed. */
export interface HappenedEvent {
  readonly at: number;
  readonly vendor: string;
  readonly type: string;
  readonly data: object;
}

/** An event as people see it. */
export type SandboxEvent = { readonly at: string; readonly vendor: string; readonly type: string } & Readonly<Record<string, unknown>>;

/** Who answered. */
export type Source = 'handler' | 'stub' | 'fault' | 'example' | 'paystub';

/** One exchange: the request, what came of it, when, and why it was refused. Secrets are masked. */
export interface Entry {
  readonly id: string;
  /** RFC 3339, on the sandbox clock. */
  readonly at: string;
  /** Full name; absent when the call matched nothing. */
  readonly operation?: string;
  readonly source: Source;
  readonly request: { readonly method: string; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body?: unknown };
  /** What the vendor said; absent when nothing was sent. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string | readonly string[]>>; readonly body?: unknown };
  /** What was done to the connection. */
  readonly connection?: Connection;
  /** True when the vendor did its work, whether or not the caller heard of it. */
  readonly committed: boolean;
  /** What happened in the vendor's world by this call; absent when nothing did. */
  readonly events?: readonly SandboxEvent[];
  /** Id of the fault that struck. */
  readonly fault?: string;
  /** False when a fault answered with a status that the operation does not list. */
  readonly documented?: false;
  /** True when a fault let the caller wait and it went away before the reply was through. */
  readonly unheard?: true;
  /** False when the request itself broke the contract, whatever it would have come to. */
  readonly valid?: false;
  readonly why: readonly Violation[];
}

/**
 * An entry with the real times of the exchange, by the stopwatch. They stand beside the entries and are never shown: how fast a client
 * tries again is told by them where the sandbox's clock stands still, and the same calls give the same journal all the same.
 */
export interface Exchange {
  entry: Entry;
  readonly arrived: number;
  /** When it was over. */
  left: number;
}

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
  readonly #entries: Recent<Exchange>;
  readonly #events: Recent<HappenedEvent>;
  readonly #listeners = new Set<Listener>();
  #isClosed = false;
  #count = 0;
  /** How many had been added when it was last emptied. */
  #cleared = 0;

  /** @param room how many of the newest entries, and events, it keeps */
  constructor(room = 1000) {
    this.#entries = new Recent(room);
    this.#events = new Recent(room);
  }

  /** The id that the next entry will have. */
  get nextId(): string {
    return `e${this.#count + 1}`;
  }

  /** How many entries have made room for newer ones. */
  get forgotten(): number {
    return this.#count - this.#cleared - this.size;
  }

  /** How many entries it holds. */
  get size(): number {
    return this.#entries.size;
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
  add(entry: Entry, arrived = stopwatch()): void {
    this.#count++;
    this.#entries.add({ entry, arrived, left: stopwatch() });
    if (this.#listeners.size > 0) for (const listener of this.#listeners) listener.exchange(entry);
  }

  /** What happened because time passed is told; it is kept already. */
  passed(events: readonly SandboxEvent[]): void {
    if (this.#listeners.size > 0) for (const event of events) for (const listener of this.#listeners) listener.clock(event);
  }

  /** An exchange under a fault is over; `isUnheard`: the caller went away before a reply that would have come. */
  ended(id: string, isUnheard: boolean): void {
    const exchange = this.#entries.newestFirst().find(({ entry }) => entry.id === id);
    if (!exchange) return;
    exchange.left = stopwatch();
    if (isUnheard) exchange.entry = { ...exchange.entry, unheard: true };
  }

  /** Oldest first. */
  exchanges(): readonly Exchange[] {
    return this.#entries.newestFirst().reverse();
  }

  happened(events: readonly HappenedEvent[]): void {
    for (const event of events) this.#events.add(event);
  }

  /** Newest first. */
  entries(filter: EntryFilter = {}): readonly Entry[] {
    const fitting = this.#all().filter((entry) => fits(entry, filter));
    return fitting.slice(0, filter.limit ?? fitting.length);
  }

  entry(id: string): Entry | undefined {
    return this.#all().find((entry) => entry.id === id);
  }

  #all(): Entry[] {
    return this.#entries.newestFirst().map(({ entry }) => entry);
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
    this.#entries.clear();
    this.#events.clear();
  }
}

/** Milliseconds become RFC 3339, what the vendor told stands beside. */
export const toEvent = ({ at, vendor, type, data }: HappenedEvent): SandboxEvent => ({ at: iso(at), vendor, type, ...data });

const fits = (entry: Entry, { operation, status, source, violations }: EntryFilter): boolean =>
  (operation === undefined || entry.operation === operation) &&
  (status === undefined || entry.response?.status === status) &&
  (source === undefined || entry.source === source) &&
  (violations === undefined || entry.why.length > 0 === violations);
