import { ApiError, type Context } from '../../../kit/index.js';

/** What came of it: what the work gave for the records that could be handled, and how many could not. */
interface Done<Result> {
  readonly results: readonly Result[];
  readonly broken: number;
}

/**
 * Does a run's work for each record by itself: one that cannot be handled is left as it was and counted, the others go on. The vendor's report
 * says no more than how many there were; why is told by an event of Paystub's own.
 */
export function oneByOne<Item extends { readonly id: string }, Result>(
  { atomically, emit }: Pick<Context<never>, 'atomically' | 'emit'>,
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Done<Result> {
  const results: Result[] = [];
  let broken = 0;
  for (const item of items) {
    try {
      results.push(atomically(() => work(item)));
    } catch (error) {
      broken++;
      emit('paystub.record_failed', { id: item.id, message: reasonOf(error) });
    }
  }
  return { results, broken };
}

/** A refusal says why in its violations. */
function reasonOf(error: unknown): string {
  const why = error instanceof ApiError ? error.given.why : undefined;
  if (why?.length) return why.map(({ request, message }) => `${request} ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
