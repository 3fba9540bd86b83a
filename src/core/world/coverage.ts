import type { Operation } from '../contract/operation.js';

/** How much of the contract was met: by operation and documented status, events by type, faults by operation and kind. */
export interface CoverageReport {
  readonly operations: readonly { readonly operation: string; readonly calls: number; readonly statuses: Readonly<Record<string, number>> }[];
  readonly transitions: readonly { readonly vendor: string; readonly type: string; readonly count: number }[];
  readonly faults: readonly { readonly operation: string; readonly effect: string; readonly count: number }[];
}

/** Counts; of a sandbox, or of all that ever were. */
export class Coverage {
  readonly #replies = new Counter();
  readonly #events = new Counter();
  readonly #faults = new Counter();

  constructor(private readonly whole?: Coverage) {}

  reply(operation: string, status: number): void {
    this.#replies.add(`${operation} ${status}`);
    this.whole?.reply(operation, status);
  }

  event(vendor: string, type: string): void {
    this.#events.add(`${vendor} ${type}`);
    this.whole?.event(vendor, type);
  }

  fault(operation: string, effect: string): void {
    this.#faults.add(`${operation} ${effect}`);
    this.whole?.fault(operation, effect);
  }

  /** Every operation with every status that it documents, met or not. */
  report(operations: readonly Operation[]): CoverageReport {
    return {
      operations: operations.map((operation) => this.#ofOperation(operation)),
      transitions: this.#events.pairs().map(([vendor, type, count]) => ({ vendor, type, count })),
      faults: this.#faults.pairs().map(([operation, effect, count]) => ({ operation, effect, count })),
    };
  }

  #ofOperation({ name, statuses }: Operation): CoverageReport['operations'][number] {
    const counts = statuses.map((status) => [status, this.#replies.get(`${name} ${status}`)] as const);
    return { operation: name, calls: counts.reduce((sum, [, count]) => sum + count, 0), statuses: Object.fromEntries(counts) };
  }
}

class Counter {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, this.get(key) + 1);
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  pairs(): (readonly [string, string, number])[] {
    return [...this.#counts].map(([key, count]) => {
      const space = key.indexOf(' ');
      return [key.slice(0, space), key.slice(space + 1), count] as const;
    });
  }
}
