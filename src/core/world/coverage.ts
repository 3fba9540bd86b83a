import type { MediaPlace, Operation } from '../contract/operation.js';
import { type Outline, outlineOf } from '../contract/outline.js';
import { fieldsSent, type Mark, parametersSent, partsReturned, type Sent } from './met.js';

/** What is counted of one operation. Slots are those of its outline. */
export interface OperationCounts {
  calls: number;
  readonly answers: Uint32Array;
  /** 1 where a slot was ever met. */
  readonly met: Uint8Array;
  readonly faults: Map<string, number>;
}

/** Something that happened so often, by two names. */
type Pairs = Map<string, Map<string, number>>;

/** Counts what is met of an operation, in a sandbox and with it in all that ever were. */
class Tally implements Mark {
  constructor(
    readonly outline: Outline,
    /** The sandbox's own first. */
    private readonly counts: readonly [OperationCounts, ...OperationCounts[]],
  ) {}

  has(slot: number): boolean {
    return this.counts[0].met[slot] === 1;
  }

  add(slot: number): void {
    for (const { met } of this.counts) met[slot] = 1;
  }

  answered(answer: number): void {
    for (const counts of this.counts) {
      counts.calls++;
      counts.answers[answer] = (counts.answers[answer] ?? 0) + 1;
    }
  }

  struck(effect: string): void {
    for (const { faults } of this.counts) faults.set(effect, (faults.get(effect) ?? 0) + 1);
  }
}

/** What has been met of the contracts, in a sandbox or in all that ever were. Integers under numbers that are known beforehand: counting puts no text together. */
export class Coverage {
  readonly #outlines: Map<Operation, Outline>;
  readonly #operations = new Map<Operation, OperationCounts>();
  readonly #tallies = new Map<Operation, Tally>();
  /** By vendor and type. */
  readonly events: Pairs = new Map();
  /** By `<vendor>/<collection>` and the phases from and to, with a space between. */
  readonly moves: Pairs = new Map();

  constructor(private readonly whole?: Coverage) {
    this.#outlines = whole ? whole.#outlines : new Map();
  }

  /** A call was made, whatever came of it. */
  request(operation: Operation, sent: Sent): void {
    const tally = this.#tally(operation);
    parametersSent(tally.outline, sent, tally);
    const part = sent.media && tally.outline.requests.get(sent.media.pointer);
    if (part) fieldsSent(part, sent.body, tally);
  }

  /** A documented answer was given. */
  reply(operation: Operation, status: number, media: MediaPlace | undefined, body: unknown): void {
    const tally = this.#tally(operation);
    const answer = tally.outline.answer(status, media?.name);
    if (answer === undefined) return;
    tally.answered(answer);
    const part = media && tally.outline.replies.get(media.pointer);
    if (part) partsReturned(part, body, tally, operation.contract.responses);
  }

  fault(operation: Operation, effect: string): void {
    this.#tally(operation).struck(effect);
  }

  event(vendor: string, type: string): void {
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) count(coverage.events, vendor, type);
  }

  move(place: string, fromTo: string): void {
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) count(coverage.moves, place, fromTo);
  }

  /** What there is to be met of an operation. */
  outline(operation: Operation): Outline {
    let outline = this.#outlines.get(operation);
    if (!outline) this.#outlines.set(operation, (outline = outlineOf(operation)));
    return outline;
  }

  /** What was counted, in whichever profile the operations were called. */
  counted(): readonly (readonly [Operation, OperationCounts])[] {
    return [...this.#operations];
  }

  #counts(operation: Operation): OperationCounts {
    let counts = this.#operations.get(operation);
    if (!counts) {
      const { answers, slots } = this.outline(operation);
      counts = { calls: 0, answers: new Uint32Array(answers.length), met: new Uint8Array(slots.length), faults: new Map() };
      this.#operations.set(operation, counts);
    }
    return counts;
  }

  #tally(operation: Operation): Tally {
    let tally = this.#tallies.get(operation);
    if (!tally) {
      const own = this.#counts(operation);
      tally = new Tally(this.outline(operation), this.whole ? [own, this.whole.#counts(operation)] : [own]);
      this.#tallies.set(operation, tally);
    }
    return tally;
  }
}

function count(pairs: Pairs, first: string, second: string): void {
  let counts = pairs.get(first);
  if (!counts) pairs.set(first, (counts = new Map()));
  counts.set(second, (counts.get(second) ?? 0) + 1);
}
