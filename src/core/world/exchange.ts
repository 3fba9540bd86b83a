import { iso } from './clock.js';
import { stopwatch } from './edge.js';
import { type Entry, toEvent } from './entry.js';
import type { Kept, Slot } from './slot.js';

/** What a journal holds of one call, for as long as it does. */
export class Exchange {
  readonly #slot: Slot;
  readonly #number: number;

  constructor(slot: Slot) {
    this.#slot = slot;
    this.#number = slot.number;
  }

  get id(): string {
    return `e${this.#number}`;
  }

  /** When it came, by the stopwatch. @throws Error as `entry` */
  get arrived(): number {
    return this.#kept.arrived;
  }

  /** When it was over. @throws Error as `entry` */
  get left(): number {
    return this.#kept.left;
  }

  /** Made anew each time, for it is seldom read. @throws Error once the journal does not keep it any more */
  get entry(): Entry {
    const slot = this.#kept;
    return entryOf(this.id, slot.read(), slot.isUnheard);
  }

  /** It was under a fault, and is over; `isUnheard`: the caller went away before a reply that would have come. */
  ended(isUnheard: boolean): void {
    if (this.#slot.number !== this.#number) return;
    this.#slot.left = stopwatch();
    this.#slot.isUnheard = isUnheard;
  }

  get #kept(): Slot {
    if (this.#slot.number === this.#number) return this.#slot;
    throw new Error(`the journal does not keep entry ${this.#number} any more`);
  }
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
