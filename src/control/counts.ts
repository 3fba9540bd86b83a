import type { Coverage } from '../core/world/coverage.js';

/** One value of a metric, and the labels that it goes by. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What has been counted of calls and faults, whichever profile and media type they were in. Nothing that never happened. */
export function countsOf(coverage: Coverage): { readonly calls: readonly Sample[]; readonly faults: readonly Sample[] } {
  const [calls, faults] = [new Tally(), new Tally()];
  for (const [operation, counts] of coverage.counted()) {
    const { vendor } = operation.contract;
    for (const [index, { status }] of coverage.outline(operation).answers.entries())
      calls.add({ vendor, operation: operation.name, status }, counts.answers[index] ?? 0);
    for (const [effect, count] of counts.faults) faults.add({ operation: operation.name, effect }, count);
  }
  return { calls: calls.samples, faults: faults.samples };
}

class Tally {
  readonly #samples = new Map<string, Sample>();

  get samples(): readonly Sample[] {
    return [...this.#samples.values()];
  }

  add(labels: Readonly<Record<string, string>>, count: number): void {
    if (count === 0) return;
    const key = JSON.stringify(labels);
    this.#samples.set(key, { labels, value: count + (this.#samples.get(key)?.value ?? 0) });
  }
}
