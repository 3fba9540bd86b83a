import type { Violation } from '../kit/index.js';

/** The most similar of `names`, for "did you mean": fewest edits, the earlier one on a tie; `undefined` when there are none. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  // Nobody mistypes a name of a thousand letters; a hostile one should cost nothing.
  const wanted = word.slice(0, 200);
  for (const name of names) {
    const edits = distance(wanted.toLowerCase(), name.toLowerCase());
    if (edits < least) [best, least] = [name, edits];
  }
  return best;
}

/** What was meant by a member or parameter that is not known; `undefined` when a violation is of another rule. */
export function meant({ rule, request, accepted }: Violation): string | undefined {
  if (rule !== 'unknown' && rule !== 'additionalProperties') return undefined;
  return nearest(request.split('/').at(-1) ?? '', accepted as readonly string[]);
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
