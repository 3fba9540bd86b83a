import type { Violation } from '../../kit/index.js';
import { iso } from './clock.js';
import { stopwatch } from './edge.js';
import type { Connection } from './effect.js';
import { type Entry, type HappenedEvent, type Source, toEvent } from './entry.js';
import { type Page, type Pages, readTexts } from './pages.js';

/**
 * All that an entry is made from, secrets masked.
 */
export interface Kept {
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
  readonly operation?: string | undefined;
  readonly source: Source;
  readonly method: string;
  readonly url: string;
  readonly headers: Entry['request']['headers'];
  /** The body as JSON. */
  readonly sent?: string | undefined;
  /** Absent where no reply was sent. */
  readonly status?: number | undefined;
  readonly replyHeaders?: NonNullable<Entry['response']>['headers'] | undefined;
  readonly reply?: string | undefined;
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
 *
 * One object with all of it, but for the texts, which stand in the journal's pages: the less there is, the less the collector of garbage has to
 * move from place to place for as long as it is kept.
 */
export class Exchange {
  /** When it was over. */
  left = stopwatch();
  readonly #at: number;
  readonly operation: string | undefined;
  readonly source: Source;
  readonly #method: string;
  readonly #headers: Kept['headers'];
  readonly status: number | undefined;
  readonly #replyHeaders: Kept['replyHeaders'];
  readonly #committed: boolean;
  readonly why: readonly Violation[];
  readonly #rest: Rest | undefined;
  readonly #page: Page;
  readonly #start: number;
  #isUnheard = false;

  constructor(
    private readonly number: number,
    kept: Kept,
    readonly arrived: number,
    pages: Pages,
  ) {
    this.#at = kept.at;
    this.operation = kept.operation;
    this.source = kept.source;
    this.#method = kept.method;
    this.#headers = kept.headers;
    this.status = kept.status;
    this.#replyHeaders = kept.replyHeaders;
    this.#committed = kept.committed;
    this.why = kept.why;
    this.#rest = restOf(kept);
    const { page, start } = pages.write(number, [kept.url, kept.sent, kept.reply]);
    this.#page = page;
    this.#start = start;
  }

  get id(): string {
    return `e${this.number}`;
  }

  /** Made anew each time, for it is seldom read. @throws Error once the journal does not keep it any more */
  get entry(): Entry {
    return entryOf(this.id, this.#kept(), this.#isUnheard);
  }

  #kept(): Kept {
    const [url = '', sent, reply] = readTexts({ page: this.#page, start: this.#start }, this.number, 3);
    return {
      at: this.#at,
      operation: this.operation,
      source: this.source,
      method: this.#method,
      headers: this.#headers,
      status: this.status,
      replyHeaders: this.#replyHeaders,
      committed: this.#committed,
      why: this.why,
      url,
      sent,
      reply,
      ...this.#rest,
    };
  }

  /** It was under a fault, and is over; `isUnheard`: the caller went away before a reply that would have come. */
  ended(isUnheard: boolean): void {
    this.left = stopwatch();
    this.#isUnheard = isUnheard;
  }
}

type Rest = Pick<Kept, 'connection' | 'events' | 'fault' | 'valid' | 'documented'>;

/** What most exchanges have not. */
function restOf({ connection, events, fault, valid, documented }: Kept): Rest | undefined {
  const hasNone = !connection && !events && fault === undefined && valid !== false && documented !== false;
  return hasNone ? undefined : { connection, events, fault, valid, documented };
}

function entryOf(id: string, kept: Kept, isUnheard: boolean): Entry {
  const { operation, source, method, url, headers, status, replyHeaders = {}, connection, committed, events, fault, valid, documented, why } = kept;
  return {
    id,
    at: iso(kept.at),
    ...(operation !== undefined && { operation }),
    source,
    request: { method, url, headers: { ...headers }, ...body(kept.sent) },
    ...(status !== undefined && { response: { status, headers: { ...replyHeaders }, ...body(kept.reply) } }),
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

const body = (text: string | undefined): { body?: unknown } => (text === undefined ? {} : { body: JSON.parse(text) });
