import type { Collection } from '../../../kit/index.js';

/** What came of it: what the work gave for the records that could be handled, and how many could not. */
interface Done<Result> {
  readonly results: readonly Result[];
  readonly broken: number;
}

/** Does a run's work for each record by itself: one that cannot be handled is left as it was and counted, the others go on. */
export function oneByOne<Stored extends { readonly id: string }, Result>(
  collection: Collection<Stored>,
  records: readonly Stored[],
  work: (record: Stored) => Result,
): Done<Result> {
  const results: Result[] = [];
  let broken = 0;
  for (const record of records) {
    try {
      results.push(work(record));
    } catch {
      collection.put(record.id, record);
      broken++;
    }
  }
  return { results, broken };
}
