import type { Violation } from '../../kit/index.js';
import { iso } from './clock.js';
import { stopwatch } from './edge.js';
import type { Connection } from './effect.js';
import { type Entry, type HappenedEvent, type Source, toEvent } from './entry.js';

/**
 * All that an entry is made from, secrets masked. Flat, and bodies as JSON text where nothing in them had to be masked: the fewer parts it has,
 * the less the collector of garbage has to move from place to place for as long as it is kept.
 */
export interface Kept {
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  readonly operation?: string | undefined;
  readonly source: Source;
  readonly method: string;
  readonly url: string;
  readonly headers: Entry['request']['headers'];
  readonly sentText?: string | undefined;
  /** Where there is no text; `undefined` = there was no body. */
  readonly sent?: unknown;
  /** Absent where no reply was sent. */
  readonly status?: number | undefined;
  readonly replyHeaders?: NonNullable<Entry['response']>['headers'] | undefined;
  readonly replyText?: string | undefined;
  readonly reply?: unknown;
  readonly connection?: Connection | undefined;
  readonly committed: boolean;
  readonly events?: readonly HappenedEvent[] | undefined;
  readonly fault?: string | undefined;
  readonly valid?: boolean | undefined;
  readonly documented?: false | undefined;
  readonly why: readonly Violation[];
}

/**
 * An entry with the real times of the exchange, by the stopwatch. They stand beside the entry and are never shown: how fast a client
 * tries again is told by them where the sandbox's clock stands still, and the same calls give the same journal all the same.
 */
export class Exchange {
  /** When it was over. */
  left = stopwatch();
  /** Until somebody reads it, which seldom happens, it is no entry. */
  #told: Kept | Entry;
  #isUnheard = false;

  constructor(
    private readonly number: number,
    kept: Kept,
    readonly arrived: number,
  ) {
    this.#told = kept;
  }

  get id(): string {
    return `e${this.number}`;
  }

  get entry(): Entry {
    if (!('id' in this.#told)) this.#told = entryOf(this.id, this.#told, this.#isUnheard);
    return this.#told;
  }

  get operation(): string | undefined {
    return this.#told.operation;
  }

  get source(): Source {
    return this.#told.source;
  }

  get why(): readonly Violation[] {
    return this.#told.why;
  }

  /** `undefined` where no reply was sent. */
  get status(): number | undefined {
    return 'id' in this.#told ? this.#told.response?.status : this.#told.status;
  }

  /** It was under a fault, and is over; `isUnheard`: the caller went away before a reply that would have come. */
  ended(isUnheard: boolean): void {
    this.left = stopwatch();
    this.#isUnheard = isUnheard;
    if (isUnheard && 'id' in this.#told) this.#told = { ...this.#told, unheard: true };
  }
}

function entryOf(id: string, kept: Kept, isUnheard: boolean): Entry {
  const { operation, source, method, url, headers, status, replyHeaders = {}, connection, committed, events, fault, valid, documented, why } = kept;
  return {
    id,
    at: iso(kept.at),
    ...(operation !== undefined && { operation }),
    source,
    request: { method, url, headers: { ...headers }, ...body(kept.sentText, kept.sent) },
    ...(status !== undefined && { response: { status, headers: { ...replyHeaders }, ...body(kept.replyText, kept.reply) } }),
    ...(connection && { connection }),
    committed,
    ...(events && { events: events.map(toEvent) }),
    ...(fault !== undefined && { fault }),
    ...(valid === false && { valid }),
    ...(documented === false && { documented }),
    why,
    ...(isUnheard && { unheard: true as const }),
  };
}

function body(text: string | undefined, data: unknown): { body?: unknown } {
  if (text !== undefined) return { body: JSON.parse(text) };
  return data === undefined ? {} : { body: data };
}
