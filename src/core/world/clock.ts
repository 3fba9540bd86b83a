import type { Collection } from '../../kit/index.js';
import { systemTime } from './edge.js';

/** The sandbox's time as a record: standing at `now`, or running since the machine's clock showed `anchor`. Milliseconds since 1970. */
export interface ClockRecord {
  readonly now: number;
  readonly running: boolean;
  readonly anchor?: number;
}

/** Name of the collection and key of the clock's one record. */
export const clockPlace = { collection: '$clock', key: 'clock' } as const;

/** The last moment that RFC 3339 can write. */
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

export const readClock = ({ now, running, anchor = now }: ClockRecord): number => (running ? Math.min(now + systemTime() - anchor, lastMoment) : now);

/** Sets the clock to `now`, standing or running. */
export function setClock(clocks: Collection<ClockRecord>, now: number, running: boolean): void {
  clocks.put(clockPlace.key, running ? { now, running, anchor: systemTime() } : { now, running });
}

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt ]([01]\d|2[0-3]):\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

/** Milliseconds of an RFC 3339 time; `undefined` for anything else. */
export function parseTime(text: string): number | undefined {
  const [, year, month, day] = rfc3339.exec(text) ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const time = Date.parse(text.replace(' ', 'T').toUpperCase());
  return time >= 0 && time <= lastMoment ? time : undefined;
}

/** `Date.parse` makes 2 March of 30 February. */
const isDay = (year: number, month: number, day: number): boolean => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/**
 * The moment an ISO 8601 duration after `from`, by the calendar in UTC (31 January + P1M is 28 February);
 * `undefined` when the text is no duration, goes back, or leaves the year 9999.
 */
export type After = (from: number, duration: string) => number | undefined;

/** Gives `After`. 20 ms to load, wanted by few: not at start. */
export async function loadAfter(): Promise<After> {
  const { Temporal } = await import('temporal-polyfill');
  return (from, duration) => {
    try {
      const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC');
      const end = start.add(Temporal.Duration.from(duration)).epochMilliseconds;
      return end >= from && end <= lastMoment ? end : undefined;
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}

/** How a moment is written. Many calls of a millisecond, and more of a second, ask for the same. */
export class Spelling {
  #time: number | undefined;
  #iso = '';
  #second: number | undefined;
  #http = '';

  /** RFC 3339, in milliseconds. @throws RangeError for no moment */
  iso(time: number): string {
    if (time !== this.#time) {
      this.#iso = iso(time);
      this.#time = time;
    }
    return this.#iso;
  }

  /** As in the `Date` header (RFC 9110, 5.6.7). */
  http(time: number): string {
    const second = Math.floor(time / 1000);
    if (second !== this.#second) {
      this.#http = new Date(time).toUTCString();
      this.#second = second;
    }
    return this.#http;
  }
}

/** A moment of a sandbox's clock, as vendors are told it. To write one is a good part of a small handler's work. */
export class Moment extends Date {
  readonly #spelling: Spelling;

  constructor(time: number, spelling: Spelling) {
    super(time);
    this.#spelling = spelling;
  }

  override toISOString(): string {
    return this.#spelling.iso(this.getTime());
  }
}

export const iso = (time: number): string => new Date(time).toISOString();
