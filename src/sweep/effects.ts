import type { Pack } from '../core/pack.js';
import type { Sandbox } from '../core/world/sandbox.js';

/** What the vendors of a sandbox hold, by collection: each record as a text in which ids and times are blank. Sorted. */
export type Effects = ReadonlyMap<string, readonly string[]>;

/** How a run's effects differ from those of the clean run, in one collection. */
export interface Difference {
  /** `elastic-path/subscriptions`. */
  readonly collection: string;
  readonly records: number;
  readonly recordsInCleanRun: number;
  /** How many of the clean run's records are not there as they were. */
  readonly changed: number;
}

/**
 * Reads what a run has left. A retry legitimately draws other ids and comes at another moment, so these are blank: UUIDs, keys of records that
 * the fixtures do not have, times as RFC 3339 or in milliseconds. Credentials do not count: who signs in twice has done no harm.
 */
export function effectsOf(sandbox: Sandbox): Effects {
  const transaction = sandbox.begin();
  const places = [...sandbox.packs.values()].flatMap((pack) =>
    pack.vendor.collections.map((name) => ({ place: pack.place(name), known: knownKeys(sandbox, pack, name) })),
  );
  const records = places.map(({ place, known }) => ({ place, known, rows: [...transaction.collection(place).entries()] }));
  const made = new Set(records.flatMap(({ known, rows }) => rows.map(([key]) => key).filter((key) => !known.has(key))));
  return new Map(records.map(({ place, rows }) => [place, rows.map(([, record]) => blanked(record, made)).sort()]));
}

function knownKeys({ settings }: Sandbox, pack: Pack, name: string): ReadonlySet<string> {
  const rows = pack.fixtures(settings.fixtures)?.find(([place]) => place === pack.place(name))?.[1] ?? [];
  return new Set(rows.map(([key]) => key));
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const time = /\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?/g;

/** A record as text, its members in order, without what may differ. */
function blanked(record: unknown, made: ReadonlySet<string>): string {
  const blank = (value: unknown): unknown => {
    if (typeof value === 'string') return made.has(value) ? '(id)' : value.replaceAll(uuid, '(id)').replaceAll(time, '(time)');
    if (typeof value === 'number' && value >= 1e12) return '(time)';
    if (Array.isArray(value)) return value.map(blank);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(([name, member]) => [made.has(name) ? '(id)' : name, blank(member)] as const);
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify(blank(record));
}

/** Where two runs differ. Of the collections in `unsteady` only the number of records is compared. */
export function compare(clean: Effects, run: Effects, unsteady: ReadonlySet<string> = new Set()): readonly Difference[] {
  const all = [...new Set([...clean.keys(), ...run.keys()])].map((collection): Difference => {
    const [before, after] = [clean.get(collection) ?? [], run.get(collection) ?? []];
    const changed = unsteady.has(collection) ? 0 : missing(before, after);
    return { collection, records: after.length, recordsInCleanRun: before.length, changed };
  });
  return all.filter(({ records, recordsInCleanRun, changed }) => records !== recordsInCleanRun || changed > 0);
}

/** How many of `before` have no equal in `after`. */
function missing(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const record of after) left.set(record, (left.get(record) ?? 0) + 1);
  return before.filter((record) => {
    const count = left.get(record) ?? 0;
    left.set(record, count - 1);
    return count <= 0;
  }).length;
}

/** `elastic-path/subscriptions: 3 instead of 2`. */
export const differenceText = ({ collection, records, recordsInCleanRun, changed }: Difference): string =>
  records === recordsInCleanRun
    ? `${collection}: ${changed} of ${records} not as in the clean run`
    : `${collection}: ${records} instead of ${recordsInCleanRun}`;
