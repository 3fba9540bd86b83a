import type { Express } from 'express';
import { armChecked, releaseHold, stubChecked } from '../core/arming.js';
import type { Match } from '../core/call/matching.js';
import { advance, namedOperation, namedPack, restore, setClock } from '../core/steer.js';
import { type Expectation, type Verification, verify } from '../core/verify.js';
import { disarm, list } from '../core/world/armed.js';
import { iso } from '../core/world/clock.js';
import { type CoverageReport, coverageReport } from '../core/world/coverage-report.js';
import type { Entry, SandboxEvent } from '../core/world/entry.js';
import { type ArmedFault, disarmFaults, type FaultOrder, faultPlace } from '../core/world/faults.js';
import type { EntryFilter } from '../core/world/journal.js';
import { judgeRetries, type Retries } from '../core/world/retries.js';
import type { Passage, Snapshot, Sandbox as World } from '../core/world/sandbox.js';
import { type VendorState, vendorState } from '../core/world/state-view.js';
import { type Stub, type StubOrder, stubPlace } from '../core/world/stubs.js';
import type { EffectOf, OperationName, StatusOf } from './names.js';
import type { Owner } from './simulator.js';

/** What a sandbox is made from, where it differs from its simulator. */
export interface SandboxOptions {
  readonly seed?: number;
  /** RFC 3339. With it the clock stands still unless `running`. */
  readonly now?: string;
  readonly running?: boolean;
  /** Name of a fixture set. */
  readonly fixtures?: string;
  /** Profile by vendor. */
  readonly profiles?: Readonly<Record<string, string>>;
  readonly auth?: 'lenient' | 'strict';
}

type MatchOf<Name extends OperationName> = Omit<Match, 'operation'> & { readonly operation?: Name };

/** A fault to be armed; the statuses are those of the operation that it names, unless it says `undocumented: true`. */
export interface FaultInput<Name extends OperationName, Undocumented extends boolean = false> extends Omit<FaultOrder, 'match' | 'effect' | 'undocumented'> {
  readonly match?: MatchOf<Name>;
  readonly undocumented?: Undocumented;
  readonly effect: EffectOf<Undocumented extends true ? number : StatusOf<Name>>;
}

/** A canned answer for matching calls. */
export interface StubInput<Name extends OperationName> extends Omit<StubOrder, 'match'> {
  readonly match?: MatchOf<Name>;
}

/** Which entries of a journal. */
export interface JournalFilter extends EntryFilter {
  readonly operation?: OperationName;
}

/** What is expected to have been called. */
export interface ExpectationInput extends Expectation {
  readonly operation: OperationName;
}

/** A world of its own, as a test holds it. */
export class Sandbox {
  #app: Express | undefined;

  constructor(
    readonly id: string,
    private readonly owner: Owner,
    private readonly world: () => World,
  ) {}

  /** An Express app that plays the vendors in this sandbox: for supertest, or to be mounted in an app of your own. */
  get app(): Express {
    return (this.#app ??= this.owner.newApp(this.id));
  }

  /** Faults: `add`, `list` in order of arming, `remove`, `clear`; and the barriers among them: `held`, `release`. */
  readonly faults = {
    /** @throws Problem for an operation or a status that does not exist, and for what makes no sense */
    add: <Name extends OperationName, Undocumented extends boolean = false>(fault: FaultInput<Name, Undocumented>): ArmedFault =>
      armChecked(this.world(), this.owner.assertShape<FaultOrder>('Fault', fault)),
    list: (): readonly ArmedFault[] => list<ArmedFault>(this.world(), faultPlace),
    /** Says whether there was one. */
    remove: (id: string): boolean => disarmFaults(this.world(), [id]) > 0,
    clear: (): void => void disarmFaults(this.world()),
    /** Resolves as soon as `calls` calls are held under that name. */
    held: (name: string, calls = 1): Promise<void> => this.world().holds.reached(name, calls),
    /** Lets go the calls that are held under that name; says how many. @throws Problem for a name under which no fault holds */
    release: (name: string): number => releaseHold(this.world(), name),
  };

  /** Canned answers: `add`, `list`, `remove`, `clear`. */
  readonly stubs = {
    /** @throws Problem for an answer that breaks the contract */
    add: <Name extends OperationName>(stub: StubInput<Name>): Stub => stubChecked(this.world(), this.owner.assertShape<StubOrder>('Stub', stub)),
    list: (): readonly Stub[] => list<Stub>(this.world(), stubPlace),
    remove: (id: string): boolean => disarm(this.world(), stubPlace, [id]) > 0,
    clear: (): void => void disarm(this.world(), stubPlace),
  };

  /** The sandbox's time. */
  readonly clock = {
    /** RFC 3339, UTC. */
    now: (): string => iso(this.world().now),
    running: (): boolean => this.world().running,
    /** Sets the time, or lets it run or stand; what falls due on the way is done first. */
    set: (wanted: { readonly now?: string; readonly running?: boolean }): Promise<void> => setClock(this.world(), wanted),
    /** Lets time pass: `'P3D'`, `{ by: 'P3D' }` or `{ to: '2026-02-01T00:00:00Z' }`. Resolves when all due work is done. */
    advance: (passage: string | { readonly by: string } | { readonly to: string }): Promise<Passage> =>
      advance(this.world(), typeof passage === 'string' ? { by: passage } : passage),
  };

  /** What was called, newest first, and what happened. */
  readonly journal = {
    /** @throws Problem for an operation that does not exist */
    entries: (filter: JournalFilter = {}): readonly Entry[] => {
      if (filter.operation === undefined) return this.world().journal.entries(filter);
      return this.world().journal.entries({ ...filter, operation: namedOperation(this.world().packs, filter.operation).name });
    },
    /** Whether calls were made as expected; if not, which comes closest and what differs. @throws Problem for an operation that does not exist */
    verify: (expected: ExpectationInput): Verification => {
      const { journal, packs } = this.world();
      this.owner.assertShape('Expectation', expected);
      return verify(journal.entries(), { ...expected, operation: namedOperation(packs, expected.operation).name }, journal.forgotten);
    },
    entry: (id: string): Entry | undefined => this.world().journal.entry(id),
    /** Oldest first. */
    events: (): readonly SandboxEvent[] => this.world().journal.events(),
    clear: (): void => this.world().journal.clear(),
    /** How clients try again: one intent after the other, and client by client. `limit`: how many attempts a call may have, default 5. */
    retries: ({ limit }: { readonly limit?: number } = {}): Retries => judgeRetries(this.world().journal.exchanges(), limit),
  };

  /** How much of the contract was met here. */
  coverage(): CoverageReport {
    return coverageReport(this.world().coverage, this.world().packs);
  }

  /** A vendor's records by collection and key, secrets masked. @throws Problem for an unknown vendor */
  state(vendor: string): VendorState {
    return vendorState(this.world(), namedPack(this.world().packs, vendor));
  }

  /** The whole world as JSON. */
  snapshot(): Snapshot {
    return this.world().snapshot();
  }

  /** Puts a world back. @throws Problem when it was made from what is not here */
  restore(snapshot: Snapshot): void {
    restore(this.owner.core, this.world(), this.owner.assertShape<Snapshot>('Snapshot', snapshot));
  }

  /** A second sandbox that starts where this one stands. @throws Problem when the id is taken */
  fork(id: string): Sandbox {
    this.owner.core.fork(this.world(), id);
    return this.owner.sandbox(id);
  }

  /** Back to its seed, fixtures and start time. */
  reset(): void {
    this.world().reset();
  }
}
