import { at, isSame } from './call/matching.js';
import { pointer } from './contract/pointer.js';
import { Problem } from './problem.js';
import type { Entry } from './world/entry.js';

/** What is expected to have been called. Every member but `operation` is optional; all that are there must hold. */
export interface Expectation {
  /** `<vendor>/<operationId>`. */
  readonly operation: string;
  /** Of the reply. */
  readonly status?: number;
  /** What the request's body holds among other things; or, by JSON pointers (`/data/id`), what stands where. */
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  /** How many calls: exactly so many, or a range. Without any of them at least one. */
  readonly exactly?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Something that was expected and is not so. `actual` is absent where there was nothing. */
export interface Difference {
  /** JSON pointer: `/status`, `/body/data/id`. */
  readonly place: string;
  readonly expected: unknown;
  readonly actual?: unknown;
}

/** What came of an expectation. */
export interface Verification {
  readonly ok: boolean;
  readonly matched: number;
  /** Journal ids of those that matched, newest first; at most twenty. */
  readonly entries: readonly string[];
  /** Says what is wrong and what to do, where something is. */
  readonly message?: string;
  /** Of the calls that did not match the closest, and what differed; where calls are missing. */
  readonly nearest?: { readonly entry: string; readonly operation?: string; readonly differences: readonly Difference[] };
}

/** A call of another operation is further off than any of the same. */
const strangeness = 1000;
const most = 20;

/**
 * Looks for calls in a journal, newest first.
 * @param forgotten how many older ones it no longer holds
 * @throws Problem for a number and a range at once
 */
export function verify(entries: readonly Entry[], expected: Expectation, forgotten = 0): Verification {
  if (expected.exactly !== undefined && (expected.atLeast ?? expected.atMost) !== undefined)
    throw new Problem(400, 'no such expectation', { detail: 'Say "exactly", or a range by "atLeast" and "atMost", not both.' });
  const judged = entries.map((entry) => ({ entry, differences: differencesOf(entry, expected) }));
  const matching = judged.filter(({ differences }) => differences.length === 0);
  const { least, most: highest } = range(expected);
  const matched = matching.length;
  const ok = matched >= least && matched <= highest;
  const verdict = { ok, matched, entries: matching.slice(0, most).map(({ entry }) => entry.id) };
  if (ok) return verdict;
  const told = `${expected.operation} was to be called ${rangeText(expected)}; ${matched} of ${entries.length} calls in the journal fit.`;
  const gone = forgotten > 0 ? ` The journal has let go of ${forgotten} older ones: verify earlier, or reset in between.` : '';
  const near = matched < least ? closest(judged.filter(({ differences }) => differences.length > 0)) : undefined;
  if (!near) return { ...verdict, message: told + gone + (entries.length === 0 ? ' Nothing was called: does the client use this sandbox?' : '') };
  const { entry, differences } = near;
  const nearest = { entry: entry.id, ...(entry.operation && { operation: entry.operation }), differences: differences.slice(0, most) };
  return { ...verdict, message: `${told}${gone} The closest is ${entry.id}: ${differences.slice(0, 3).map(differenceText).join('; ')}.`, nearest };
}

/** `/status is 400, not 200`. */
const differenceText = ({ place, expected, ...rest }: Difference): string =>
  `${place} is ${'actual' in rest ? shortened(rest.actual) : 'not there'}, not ${shortened(expected)}`;

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

interface Judged {
  readonly entry: Entry;
  readonly differences: readonly Difference[];
}

const closest = (judged: readonly Judged[]): Judged | undefined => [...judged].sort((a, b) => distance(a) - distance(b))[0];

const distance = ({ differences }: Judged): number => differences.length + (differences[0]?.place === '/operation' ? strangeness : 0);

function range({ exactly, atLeast, atMost }: Expectation): { readonly least: number; readonly most: number } {
  if (exactly !== undefined) return { least: exactly, most: exactly };
  return { least: atLeast ?? (atMost === undefined ? 1 : 0), most: atMost ?? Number.POSITIVE_INFINITY };
}

function rangeText({ exactly, atLeast, atMost }: Expectation): string {
  const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
  if (exactly !== undefined) return exactly === 0 ? 'not at all' : `exactly ${times(exactly)}`;
  const least = atLeast === undefined ? [] : [`at least ${times(atLeast)}`];
  const highest = atMost === undefined ? [] : [`at most ${times(atMost)}`];
  return [...least, ...highest].join(' and ') || 'at least once';
}

function differencesOf(entry: Entry, { operation, status, body, query, header }: Expectation): readonly Difference[] {
  const asked = query && new URLSearchParams(entry.request.url.split('?')[1] ?? '');
  return [
    ...(entry.operation === operation ? [] : [difference('/operation', operation, entry.operation)]),
    ...(status === undefined || entry.response?.status === status ? [] : [difference('/status', status, entry.response?.status ?? entry.connection)]),
    ...Object.entries(query ?? {}).flatMap(([name, value]) =>
      asked?.getAll(name).includes(value) ? [] : [difference(pointer('/query', name), value, asked?.get(name) ?? undefined)],
    ),
    ...Object.entries(header ?? {}).flatMap(([name, value]) => {
      const given = entry.request.headers[name.toLowerCase()];
      return given === value ? [] : [difference(pointer('/header', name), value, given)];
    }),
    ...(body === undefined ? [] : bodyDifferences(entry.request.body, body)),
  ];
}

function bodyDifferences(given: unknown, expected: unknown): readonly Difference[] {
  if (!isPointers(expected)) return [...lacking(given, expected, '/body')];
  return Object.entries(expected).flatMap(([place, value]) => [...lacking(at(given, place), value, `/body${place}`)]);
}

const isPointers = (expected: unknown): expected is Readonly<Record<string, unknown>> =>
  isObject(expected) && Object.keys(expected).length > 0 && Object.keys(expected).every((name) => name.startsWith('/'));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where what was given lacks what is expected; members that nobody speaks of may be anything. */
function* lacking(given: unknown, expected: unknown, place: string): Iterable<Difference> {
  if (isObject(expected) && isObject(given)) {
    for (const [name, value] of Object.entries(expected)) yield* lacking(Object.hasOwn(given, name) ? given[name] : undefined, value, pointer(place, name));
  } else if (Array.isArray(expected) && Array.isArray(given) && expected.length === given.length) {
    for (const [index, value] of expected.entries()) yield* lacking(given[index], value, pointer(place, index));
  } else if (!isSame(given, expected)) yield difference(place, expected, given);
}

const difference = (place: string, expected: unknown, actual: unknown): Difference => ({ place, expected, ...(actual !== undefined && { actual }) });
