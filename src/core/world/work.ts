import type { Clock, Collection, Context, CredentialRecord, Timers, Violation } from '../../kit/index.js';
import { hold } from '../call/hold.js';
import { mediaTypes } from '../contract/operation.js';
import type { Pack } from '../pack.js';
import { Moment, type Spelling } from './clock.js';
import type { HappenedEvent } from './entry.js';
import { idPlace, Streams } from './ids.js';
import type { Settings } from './settings.js';
import { type TimerRecord, timerPlace } from './timers.js';
import type { Transaction } from './transaction.js';

/** One piece of a vendor's work: what its code may touch, and what came of it. Counts only if it is committed. */
export class Work {
  readonly events: HappenedEvent[] = [];
  readonly context: Context<Record<string, object>>;

  constructor(
    readonly pack: Pack,
    readonly settings: Settings,
    readonly transaction: Transaction,
    /** The moment of this work, milliseconds since 1970. */
    readonly now: number,
    spelling: Spelling,
  ) {
    const streams = new Streams(settings.seed, () => transaction.collection(idPlace));
    this.context = {
      state: pack.state(transaction),
      clock: new Standing(now, spelling),
      id: streams.ids(pack.id),
      random: (stream) => streams.random(`${pack.id}:${stream}`),
      emit: (type, data) => this.events.push({ at: now, vendor: pack.id, type, data: data ?? {} }),
      timers: new WorkTimers(this),
      credentials: this.credentials,
      profile: this.#profile,
      strict: settings.auth === 'strict',
      violations: (operation, body) => this.#violations(operation, body),
      atomically: (work) => this.#atomically(work),
    };
  }

  get #profile(): string {
    return this.settings.profiles[this.pack.id] ?? this.pack.defaultProfile;
  }

  #violations(id: string, body: unknown): readonly Violation[] {
    const contract = this.pack.contract(this.#profile);
    const [media] = mediaTypes(contract.operation(id)?.body);
    if (!media) throw new Error(`${this.pack.id} has no operation "${id}" that takes a body`);
    return hold(contract.requests, media, body);
  }

  #atomically<Result>(work: () => Result): Result {
    const told = this.events.length;
    try {
      return this.transaction.atomically(work);
    } catch (error) {
      this.events.length = told;
      throw error;
    }
  }

  get credentials(): Collection<CredentialRecord> {
    return this.transaction.collection(this.pack.credentialPlace);
  }
}

/** The time of a piece of work. */
class Standing implements Clock {
  readonly #now: number;
  readonly #spelling: Spelling;

  constructor(now: number, spelling: Spelling) {
    this.#now = now;
    this.#spelling = spelling;
  }

  now(): Date {
    return new Moment(this.#now, this.#spelling);
  }
}

/** The timers of a vendor, as a piece of its work sets them. */
class WorkTimers implements Timers {
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
  }

  set(key: string, at: Date, type: string, data: object = {}): void {
    const { now, pack } = this.#work;
    const time = Math.max(at.getTime(), now);
    if (Number.isNaN(time)) throw new RangeError(`the timer ${key} is set for no time`);
    this.#all.put(this.#place(key), { vendor: pack.id, key, at: time, n: this.#next(), type, data: data as TimerRecord['data'] });
  }

  cancel(key: string): void {
    this.#all.remove(this.#place(key));
  }

  get #all(): Collection<TimerRecord> {
    return this.#work.transaction.collection<TimerRecord>(timerPlace);
  }

  #place(key: string): string {
    return `${this.#work.pack.id}/${key}`;
  }

  #next(): number {
    const counters = this.#work.transaction.collection<{ n: number }>(idPlace);
    return counters.put('$timers', { n: (counters.get('$timers')?.n ?? 0) + 1 }).n;
  }
}
