import type { Violation } from '../../kit/index.js';
import type { Connection } from './effect.js';
import type { Entry, HappenedEvent, Source } from './entry.js';
import { type Page, type Pages, readTexts } from './pages.js';

/** All that an entry is made from, secrets masked. */
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
 * Where the newest entry of a journal stands, and in its turn a later one: a journal that is full makes nothing new for a call. What is kept for
 * a thousand calls, the collector of garbage would else move from place to place, and the calls of that moment wait for it.
 *
 * The times of the exchange by the stopwatch stand beside the entry and are never shown: how fast a client tries again is told by them where the
 * sandbox's clock stands still, and the same calls give the same journal all the same.
 */
export class Slot {
  number = 0;
  arrived = 0;
  /** When it was over. */
  left = 0;
  isUnheard = false;
  operation: Kept['operation'];
  source: Source = 'paystub';
  status: Kept['status'];
  isViolation = false;
  #at = 0;
  #method = '';
  #headers: Kept['headers'] = {};
  #replyHeaders: Kept['replyHeaders'];
  #committed = false;
  #rest: Rest | undefined;
  #page: Page | undefined;
  #start = 0;

  write(number: number, kept: Kept, arrived: number, left: number, pages: Pages): this {
    const { page, start } = pages.write(number, [kept.url, kept.sent, kept.reply, whyOf(kept)]);
    this.#page = page;
    this.#start = start;
    this.number = number;
    this.arrived = arrived;
    this.left = left;
    this.isUnheard = false;
    this.operation = kept.operation;
    this.source = kept.source;
    this.status = kept.status;
    this.isViolation = kept.why.length > 0;
    this.#at = kept.at;
    this.#method = kept.method;
    this.#headers = kept.headers;
    this.#replyHeaders = kept.replyHeaders;
    this.#committed = kept.committed;
    this.#rest = restOf(kept);
    return this;
  }

  /** Nothing stands here until the next time. */
  forget(): void {
    this.number = 0;
    this.#page = undefined;
  }

  /** @throws Error once its texts are no longer kept */
  read(): Kept {
    const [url = '', sent, reply, why = '[]'] = this.#page ? readTexts({ page: this.#page, start: this.#start }, this.number, 4) : [];
    return {
      at: this.#at,
      operation: this.operation,
      source: this.source,
      method: this.#method,
      headers: this.#headers,
      status: this.status,
      replyHeaders: this.#replyHeaders,
      committed: this.#committed,
      why: JSON.parse(why),
      url,
      sent,
      reply,
      ...this.#rest,
    };
  }
}

/** What was wrong, as JSON. What was accepted instead may be something that JSON has no word for. */
function whyOf({ why }: Kept): string | undefined {
  if (why.length === 0) return undefined;
  try {
    return JSON.stringify(why);
  } catch {
    return JSON.stringify(why.map(({ accepted: _, ...violation }) => violation));
  }
}

type Rest = Pick<Kept, 'connection' | 'events' | 'fault' | 'valid' | 'documented'>;

/** What most exchanges have not. */
function restOf({ connection, events, fault, valid, documented }: Kept): Rest | undefined {
  const hasNone = !connection && !events && fault === undefined && valid !== false && documented !== false;
  return hasNone ? undefined : { connection, events, fault, valid, documented };
}
