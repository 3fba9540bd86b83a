import type { Violation } from '../../kit/index.js';
import { iso } from './clock.js';

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
  /** Absent when the caller got none. */
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, string | readonly string[]>>; readonly body?: unknown };
  /** What was done to the connection instead of answering. */
  readonly connection?: 'reset';
  /** True when the vendor did its work, whether or not the caller heard of it. */
  readonly committed: boolean;
  /** What happened in the vendor's world by this call; absent when nothing did. */
  readonly events?: readonly SandboxEvent[];
  /** Id of the fault that struck. */
  readonly fault?: string;
  /** False when a fault answered with a status that the operation does not list. */
  readonly documented?: false;
  readonly why: readonly Violation[];
}

export interface EntryFilter {
  readonly operation?: string;
  readonly status?: number;
  readonly source?: Source;
  /** Only calls that broke a rule, or only those that broke none. */
  readonly violations?: boolean;
  readonly limit?: number;
}

/** The last exchanges and events of a sandbox. Not part of its world: no reply depends on it. */
export class Journal {
  readonly #entries: Recent<Entry>;
  readonly #events: Recent<HappenedEvent>;
  #count = 0;

  /** @param room how many of the newest entries, and events, it keeps */
  constructor(room = 1000) {
    this.#entries = new Recent(room);
    this.#events = new Recent(room);
  }

  /** The id that the next entry will have. */
  get nextId(): string {
    return `e${this.#count + 1}`;
  }

  add(entry: Entry): void {
    this.#count++;
    this.#entries.add(entry);
  }

  happened(events: readonly HappenedEvent[]): void {
    for (const event of events) this.#events.add(event);
  }

  /** Newest first. */
  entries(filter: EntryFilter = {}): readonly Entry[] {
    const fitting = this.#entries.newestFirst().filter((entry) => fits(entry, filter));
    return fitting.slice(0, filter.limit ?? fitting.length);
  }

  entry(id: string): Entry | undefined {
    return this.#entries.newestFirst().find((entry) => entry.id === id);
  }

  /** Oldest first. */
  events(): readonly SandboxEvent[] {
    return this.#events.newestFirst().reverse().map(toEvent);
  }

  /** As new: the next entry is the first. */
  restart(): void {
    this.clear();
    this.#count = 0;
  }

  /** Forgets what it holds; entries to come are numbered on. */
  clear(): void {
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

class Recent<Item> {
  #items: Item[] = [];

  constructor(private readonly room: number) {}

  add(item: Item): void {
    this.#items.push(item);
    // Cut seldom and by much: adding stays cheap.
    if (this.#items.length >= 2 * this.room) this.#items = this.newestFirst().reverse();
  }

  newestFirst(): Item[] {
    return this.#items.slice(Math.max(0, this.#items.length - this.room)).reverse();
  }

  clear(): void {
    this.#items = [];
  }
}
