import type { Violation } from '../kit/index.js';

/** The most similar of `names`, for "did you mean": fewest edits, the earlier one on a tie; `undefined` when there are none. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Nobody mistypes a name of a thousand letters; a hostile one should cost nothing.
  const wanted = word.slice(0, 200).toLowerCase();
  for (const name of names) {
    const edits = distance(wanted, name.toLowerCase(), least);
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** What was meant by a member or parameter that is not known; `undefined` when a violation is of another rule. */
export function meant({ rule, request, accepted }: Violation): string | undefined {
  if (rule !== 'unknown' && rule !== 'additionalProperties') return undefined;
  return nearest(request.split('/').at(-1) ?? '', accepted as readonly string[]);
}

/** Levenshtein distance, as far as it is less than `limit`: most names are nowhere near and soon left. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      const edits = Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, swap);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] as number;
}
