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

/** What has been met of the contracts, in a sandbox or in all that ever were. Integers under numbers that are known beforehand: counting puts no text together. */
export class Coverage {
  readonly #outlines: Map<Operation, Outline>;
  readonly #operations = new Map<Operation, OperationCounts>();
  /** By vendor and type. */
  readonly events: Pairs = new Map();
  /** By `<vendor>/<collection>` and the phases from and to, with a space between. */
  readonly moves: Pairs = new Map();

  constructor(private readonly whole?: Coverage) {
    this.#outlines = whole ? whole.#outlines : new Map();
  }

  /** A call was made, whatever came of it. */
  request(operation: Operation, sent: Sent): void {
    const outline = this.outline(operation);
    const mark = this.#marker(operation);
    parametersSent(outline, sent, mark);
    const part = sent.media && outline.requests.get(sent.media.pointer);
    if (part) fieldsSent(part, sent.body, mark);
  }

  /** A documented answer was given. */
  reply(operation: Operation, status: number, media: MediaPlace | undefined, body: unknown): void {
    const outline = this.outline(operation);
    const answer = outline.answer(status, media?.name);
    if (answer === undefined) return;
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) {
      const counts = coverage.#counts(operation);
      counts.calls++;
      counts.answers[answer] = (counts.answers[answer] ?? 0) + 1;
    }
    const part = media && outline.replies.get(media.pointer);
    if (part) partsReturned(part, body, this.#marker(operation), operation.contract.responses);
  }

  event(vendor: string, type: string): void {
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) count(coverage.events, vendor, type);
  }

  move(place: string, fromTo: string): void {
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) count(coverage.moves, place, fromTo);
  }

  fault(operation: Operation, effect: string): void {
    for (let coverage: Coverage | undefined = this; coverage; coverage = coverage.whole) {
      const { faults } = coverage.#counts(operation);
      faults.set(effect, (faults.get(effect) ?? 0) + 1);
    }
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

  #marker(operation: Operation): Mark {
    const own = this.#counts(operation).met;
    const whole = this.whole === undefined ? undefined : this.whole.#counts(operation).met;
    return {
      has: (slot) => own[slot] === 1,
      add: (slot) => {
        own[slot] = 1;
        if (whole) whole[slot] = 1;
      },
    };
  }
}

function count(pairs: Pairs, first: string, second: string): void {
  let counts = pairs.get(first);
  if (!counts) pairs.set(first, (counts = new Map()));
  counts.set(second, (counts.get(second) ?? 0) + 1);
}
