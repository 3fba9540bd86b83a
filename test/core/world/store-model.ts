import fc from 'fast-check';
import { Store } from '../../../src/core/world/store.js';
import type { Collection, StoredRecord } from '../../../src/index.js';
import type { Having } from '../../../src/kit/index.js';

/** One thing that vendor code may do to a collection. */
export type Step = readonly ['put', key: string, record: StoredRecord] | readonly ['remove', key: string];

// Few keys, so that the same one is met again; a name that a plain object would trip over among them.
const key = fc.constantFrom('a', 'b', 'c', 'd', '10', '2', '__proto__');
// One of them in two spellings.
const moments = ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00Z', '2025-12-31T23:59:59.999Z', undefined];
const kinds = [1, '1', true, null, undefined];
const tags = fc.subarray(['red', 'green', 'blue']).chain((some) => fc.constantFrom(some, [...some, ...some]));
const record = fc
  .tuple(fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }), fc.constantFrom(...kinds.slice(0, 4), 'none'))
  .chain(([members, kind]) =>
    fc.tuple(fc.constantFrom(...moments), tags).map(([at, tags]): StoredRecord => ({ ...members, ...(kind !== 'none' && { kind }), ...(at && { at }), tags })),
  );

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constant('put' as const), key, record) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('remove' as const), key) },
);
export const steps = fc.array(step, { maxLength: 20 });

/** Something that follows from a record: none, one or several. */
const tagsOf = (record: StoredRecord): readonly string[] => ('tags' in record ? (record.tags as string[]) : []);

const wishes: readonly (readonly Having[])[] = [
  [{ trait: tagsOf, values: ['red'] }],
  [{ trait: tagsOf, values: ['green', 'red', 'nobody', 'red'] }],
  [{ trait: tagsOf, values: [] }],
  [
    { trait: tagsOf, values: ['red'] },
    { trait: 'kind', values: [1] },
  ],
  [
    { trait: tagsOf, values: ['blue', 'red'] },
    { trait: 'kind', values: [1, null, undefined] },
  ],
];

const isWanted = (record: StoredRecord, wanted: readonly Having[]): boolean =>
  wanted.every(({ trait, values }) => {
    const own = typeof trait === 'string' ? [(record as Record<string, unknown>)[trait]] : (trait(record) as unknown[]);
    return own.some((value) => values.includes(value));
  });

/** What a collection promises, as the plain Map says it: a new key goes last, a known one keeps its place, one taken away is forgotten. */
export function doTo(model: Map<string, StoredRecord>, [what, name, stored]: Step): unknown {
  if (what === 'remove') return model.delete(name);
  model.set(name, stored);
  return stored;
}

export const doIn = (collection: Collection<StoredRecord>, [what, name, stored]: Step): unknown =>
  what === 'remove' ? collection.remove(name) : collection.put(name, stored);

/** All that can be read of a collection. */
export const seenIn = (collection: Collection<StoredRecord>) => ({
  size: collection.size,
  keys: [...collection.keys()],
  values: [...collection.values()],
  entries: [...collection.entries()],
  newest: [...collection.newest()],
  newestByMoment: [...collection.newest('at')],
  where: kinds.map((kind) => collection.where('kind', kind)),
  tagged: ['red', 'nobody'].map((tag) => collection.where(tagsOf, tag)),
  wanted: wishes.flatMap((wanted) => [undefined, 'at'].map((place) => [...collection.newest(place, wanted)])),
  behind: wishes.flatMap((wanted) => [0, 1, 2, 9].map((count) => [...collection.newest('at', wanted).from(count)])),
  behindAll: [1, 9].map((count) => [...collection.newest('at').from(count)]),
  got: Object.fromEntries(strangeAndKnown.map((name) => [`key ${name}`, [collection.has(name), collection.get(name)]])),
});

/** The same of a plain Map. */
export const seenInModel = (model: ReadonlyMap<string, StoredRecord>): ReturnType<typeof seenIn> => ({
  size: model.size,
  keys: [...model.keys()],
  values: [...model.values()],
  entries: [...model.entries()],
  newest: newestIn(model),
  newestByMoment: newestIn(model, 'at'),
  where: kinds.map((kind) => [...model.values()].filter((record) => ('kind' in record ? record.kind : undefined) === kind)),
  tagged: ['red', 'nobody'].map((tag) => [...model.values()].filter((record) => tagsOf(record).includes(tag))),
  wanted: wishes.flatMap((wanted) => [undefined, 'at'].map((place) => newestIn(model, place).filter((record) => isWanted(record, wanted)))),
  behind: wishes.flatMap((wanted) =>
    [0, 1, 2, 9].map((count) =>
      newestIn(model, 'at')
        .filter((record) => isWanted(record, wanted))
        .slice(count),
    ),
  ),
  behindAll: [1, 9].map((count) => newestIn(model, 'at').slice(count)),
  got: Object.fromEntries(strangeAndKnown.map((name) => [`key ${name}`, [model.has(name), model.get(name)]])),
});

const newestIn = (model: ReadonlyMap<string, StoredRecord>, place?: string): StoredRecord[] =>
  [...model.values()].reverse().sort((a, b) => (place ? momentOf(b) - momentOf(a) : 0));

const momentOf = (record: StoredRecord): number => ('at' in record ? Date.parse(String(record.at)) || 0 : 0);

const strangeAndKnown = ['a', 'b', 'c', 'd', '10', '2', '__proto__', 'toString', ''];

/** A store in which these steps were committed, and the Map that says what it must hold. */
export function stored(done: readonly Step[]) {
  const store = new Store();
  const model = new Map<string, StoredRecord>();
  commit(store, done);
  for (const step of done) doTo(model, step);
  return { store, model };
}

export function commit(store: Store, done: readonly Step[]) {
  const transaction = store.begin();
  for (const step of done) doIn(transaction.collection('things'), step);
  return transaction.commit();
}

export const things = (store: Store) => seenIn(store.begin().collection('things'));
export const bytes = (store: Store) => JSON.stringify(store.records());
