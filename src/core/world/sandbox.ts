import type { Witness } from '../call/witness.js';
import type { Pack } from '../pack.js';
import { type ClockRecord, clockPlace, iso, readClock, Spelling, setClock } from './clock.js';
import { Coverage } from './coverage.js';
import { type Due, runDue } from './due-work.js';
import { systemTime } from './edge.js';
import type { SandboxEvent } from './entry.js';
import { Holds } from './holds.js';
import { Journal } from './journal.js';
import { movesOf } from './moves.js';
import type { Settings } from './settings.js';
import { type Delta, type Records, Store } from './store.js';
import { TimerQueue, type TimerRecord, timerPlace } from './timers.js';
import type { Transaction } from './transaction.js';
import { Work } from './work.js';
import type { Worlds } from './worlds.js';

/** A sandbox's whole world as JSON: what it was made from and every record. No journal: nothing in it influences a reply. */
export interface Snapshot {
  readonly paystub: 1;
  readonly settings: Settings;
  readonly records: Records;
}

/** What passing time did. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly events: readonly SandboxEvent[];
}

/** The vendors, and the worlds they start with. */
export interface Origin {
  readonly packs: ReadonlyMap<string, Pack>;
  /** Worlds that were made already. */
  readonly worlds: Worlds;
  /** How many exchanges a journal keeps. */
  readonly journalRoom?: number | undefined;
  readonly witness?: Witness | undefined;
  /** The records of a fixture set, shared by all worlds that start from it. */
  start(fixtures: string): Store;
}

/** A world of its own: every vendor's state, one clock, ids, chance, faults and stubs, and beside it a journal and coverage. */
export class Sandbox {
  readonly journal: Journal;
  readonly holds = new Holds();
  readonly spelling = new Spelling();
  coverage: Coverage;
  /** When it was last asked for anything, by the machine's clock. */
  lastUsed = systemTime();
  #store: Store;
  #queue: TimerQueue | undefined;
  #epoch: object = {};
  /** Time that is passing right now; calls wait for it. */
  #passing: Promise<unknown> | undefined;

  constructor(
    readonly id: string,
    public settings: Settings,
    private readonly origin: Origin,
    private readonly allCoverage?: Coverage,
    store?: Store,
  ) {
    this.journal = new Journal(origin.journalRoom);
    this.coverage = new Coverage(allCoverage);
    this.#store = store ?? this.#newWorld();
  }

  get packs(): ReadonlyMap<string, Pack> {
    return this.origin.packs;
  }

  get witness(): Witness | undefined {
    return this.origin.witness;
  }

  /** Milliseconds since 1970. */
  get now(): number {
    return readClock(this.#clock);
  }

  get running(): boolean {
    return this.#clock.running;
  }

  /** Another one once the world has been put in place of another: what a call saw before is gone. */
  get epoch(): object {
    return this.#epoch;
  }

  /** Whether a collection holds nothing; cheaper than a transaction. */
  isEmpty(collection: string): boolean {
    return this.#store.table(collection).size === 0;
  }

  /** The records of a collection that have a value of a trait, in order of creation; cheaper than a transaction. */
  having<Stored>(collection: string, trait: (record: Stored) => unknown, value: unknown): Stored[] {
    const keys = this.#store.indexes(collection).having(trait as (record: object) => unknown, value);
    const table = this.#store.table(collection);
    return Array.from(keys, (key) => table.get(key) as Stored);
  }

  begin(): Transaction {
    return this.#store.begin();
  }

  /** A piece of a vendor's work at the sandbox's time. */
  work(pack: Pack, now = this.now): Work {
    return new Work(pack, this.settings, this.begin(), now, this.spelling);
  }

  /** Applies the transaction whole. @throws WriteConflict */
  commit(transaction: Transaction): Delta {
    return this.apply(transaction.checked());
  }

  /** The one way in which a world changes. */
  apply(delta: Delta): Delta {
    this.#store.apply(delta);
    for (const [name, place, record] of delta) if (name === timerPlace && record) this.#queue?.add(place, record as TimerRecord);
    return delta;
  }

  /** Applies a vendor's work, its events included. @throws WriteConflict */
  finish(work: Work): Delta {
    const delta = work.transaction.checked();
    const moves = movesOf(work, delta, (place) => this.#store.table(place));
    this.apply(delta);
    for (const { place, fromTo } of moves) this.coverage.move(place, fromTo);
    this.journal.happened(work.events);
    for (const { vendor, type } of work.events) this.coverage.event(vendor, type);
    return delta;
  }

  /** Time that is passing, or that has to on a running clock because something has fallen due; `undefined` = now is now. */
  settle(): Promise<unknown> | undefined {
    return this.#passing ?? (this.running && this.#due(this.now) ? this.#pass(this.now) : undefined);
  }

  /** Moves the clock to where `destination` says from what it shows; on the way all work falls due in order of time. Back in time nothing is undone. */
  async moveTo(destination: (now: number) => number, running?: boolean): Promise<Passage> {
    while (this.#passing) await this.#passing;
    const from = this.now;
    const to = destination(from);
    const events = await this.#pass(to, () => this.#setClock(to, running ?? this.running));
    return { from: iso(from), to: iso(to), events };
  }

  snapshot(): Snapshot {
    return { paystub: 1, settings: this.settings, records: this.#store.records() };
  }

  restore({ settings, records }: Snapshot): void {
    this.settings = settings;
    // What was given stays the giver's: a world freezes what it holds.
    this.#replace(Store.from(JSON.parse(JSON.stringify(records)) as Records));
  }

  /** Back to its seed, fixtures and start time, with an empty journal. */
  reset(): void {
    this.#replace(this.#newWorld());
    this.journal.restart();
    this.coverage = new Coverage(this.allCoverage);
  }

  /** It has been removed: calls that are held in it go on to learn that. */
  end(): void {
    this.#epoch = {};
    this.holds.releaseAll();
  }

  /** Does what has fallen due on a running clock, so that now is now. */
  async settled(): Promise<this> {
    for (let passing = this.settle(); passing; passing = this.settle()) await passing;
    return this;
  }

  fork(id: string): Sandbox {
    return new Sandbox(id, this.settings, this.origin, this.allCoverage, this.#store.fork());
  }

  get #clock(): ClockRecord {
    return this.#store.table(clockPlace.collection).get(clockPlace.key) as ClockRecord;
  }

  #setClock(now: number, running: boolean): void {
    const transaction = this.begin();
    setClock(transaction.collection(clockPlace.collection), now, running);
    this.commit(transaction);
  }

  #newWorld(): Store {
    const { now, running } = this.settings;
    // The same settings make the same world: the next of many sandboxes takes a copy of the first. A running clock is nobody else's.
    const isCommon = now !== undefined && !running;
    const known = isCommon ? this.origin.worlds.get(this.settings) : undefined;
    if (known) return known;
    const start = now ?? systemTime();
    this.settings = Object.freeze({ ...this.settings, now: start });
    this.#replace(this.origin.start(this.settings.fixtures));
    this.#setClock(start, running);
    for (const pack of this.packs.values()) this.#beginVendor(pack);
    if (isCommon) this.origin.worlds.keep(this.settings, this.#store);
    return this.#store;
  }

  #beginVendor(pack: Pack): void {
    if (!pack.vendor.begin) return;
    const work = this.work(pack);
    pack.vendor.begin(work.context);
    this.commit(work.transaction);
  }

  #replace(store: Store): void {
    this.#store = store;
    this.#queue = undefined;
    this.end();
  }

  #due(now: number): Due | undefined {
    this.#queue ??= new TimerQueue(() => this.#store.table(timerPlace));
    return this.#queue.due(now);
  }

  #pass(to: number, arrive = () => {}): Promise<readonly SandboxEvent[]> {
    const world = this.#store;
    // A reset on the way ends the journey.
    const isSame = () => this.#store === world;
    const passing = runDue(this, () => (isSame() ? this.#due(to) : undefined));
    const arrived = passing.then((events) => {
      if (isSame()) arrive();
      return events;
    });
    this.#passing = arrived.finally(() => (this.#passing = undefined));
    return arrived;
  }
}
