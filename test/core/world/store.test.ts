import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Records, Store } from '../../../src/core/world/store.js';
import type { StoredRecord } from '../../../src/index.js';
import { bytes, commit, doIn, doTo, type Step, seenIn, seenInModel, steps, stored, things } from './store-model.js';

describe('a collection behaves as a Map', () => {
  test('step by step within a transaction, and after each commit', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 5 }), (transactions) => {
        const store = new Store();
        const model = new Map<string, StoredRecord>();
        for (const done of transactions) {
          const transaction = store.begin();
          for (const step of done) {
            expect(doIn(transaction.collection('things'), step)).toEqual(doTo(model, step));
            expect(seenIn(transaction.collection('things'))).toEqual(seenInModel(model));
          }
          transaction.commit();
          expect(things(store)).toEqual(seenInModel(model));
        }
      }),
    );
  });

  test('a key that was taken away and put again goes last, within one transaction as over two', () => {
    const { store } = stored([
      ['put', 'a', {}],
      ['put', 'b', {}],
    ]);
    const transaction = store.begin();
    transaction.collection('things').remove('a');
    transaction.collection('things').put('a', { again: true });
    expect([...transaction.collection('things').keys()]).toEqual(['b', 'a']);
    transaction.commit();
    expect(things(store).keys).toEqual(['b', 'a']);
  });

  test('what is taken away while it is looked through is not met', () => {
    const { store } = stored([
      ['put', 'a', {}],
      ['put', 'b', {}],
      ['put', 'c', {}],
    ]);
    const collection = store.begin().collection('things');
    const met: string[] = [];
    for (const key of collection.keys()) {
      met.push(key);
      collection.remove('b');
    }
    expect(met).toEqual(['a', 'c']);
  });

  test('collections of different names have nothing to do with one another', () => {
    const { store } = stored([['put', 'a', { of: 'things' }]]);
    const transaction = store.begin();
    transaction.collection('others').put('a', { of: 'others' });
    transaction.commit();
    expect(store.begin().collection('things').get('a')).toEqual({ of: 'things' });
    expect(store.records().map(([name]) => name)).toEqual(['others', 'things']);
  });
});

describe('a record', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every((member) => frozen(member)));

  test.each<[what: string, record: StoredRecord]>([
    ['plain', { a: { b: [{ c: 1 }] } }],
    ['frozen outside only', Object.freeze({ a: { b: [{ c: 1 }] } })],
    ['with a part that is frozen outside only', { a: Object.freeze({ b: [{ c: 1 }] }) }],
  ])('is frozen through and through once it is stored: %s', (_, record) => {
    const { store } = stored([['put', 'a', record]]);
    expect(frozen(store.begin().collection('things').get('a'))).toBe(true);
  });

  test('is frozen however it came in', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const { store } = stored(done);
        const copies = [store, Store.from(JSON.parse(bytes(store)) as Records), store.fork()];
        for (const copy of copies) expect([...copy.begin().collection('things').values()].every(frozen)).toBe(true);
      }),
    );
  });
});

describe('worlds', () => {
  test('a fork and its origin go on without each other, whoever writes first', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.tuple(fc.nat({ max: 3 }), steps), { maxLength: 8 }), (before, turns) => {
        // 0 is the origin, 1 and 2 its forks, 3 a fork of a fork.
        const { store, model } = stored(before);
        const fork = store.fork();
        const worlds = [store, fork, store.fork(), fork.fork()].map((world) => ({ world, model: new Map(model) }));
        for (const [index, done] of turns) {
          const { world, model } = worlds[index] as (typeof worlds)[number];
          commit(world, done);
          for (const step of done) doTo(model, step);
          expect(worlds.map(({ world }) => things(world))).toEqual(worlds.map(({ model }) => seenInModel(model)));
        }
      }),
    );
  });

  test('a world written out and read in again is the same, byte for byte, and goes on the same', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const { store } = stored(before);
        const again = Store.from(JSON.parse(bytes(store)) as Records);
        expect(bytes(again)).toBe(bytes(store));
        expect(commit(again, after)).toEqual(commit(store, after));
        expect(bytes(again)).toBe(bytes(store));
      }),
    );
  });

  test('collections that are empty are not told of: a world remembers no way that led to it', () => {
    const { store } = stored([['put', 'a', {}]]);
    commit(store, [['remove', 'a']]);
    expect(bytes(store)).toBe(bytes(new Store()));
  });
});

describe('finding records by what they have at a place', () => {
  const refs: Step[] = ['x', 'y', 'x'].map((external_ref, index) => ['put', `${index}`, { attributes: { external_ref } }]);

  test('looks into members of members', () => {
    const collection = stored(refs).store.begin().collection('things');
    expect(collection.where('attributes.external_ref', 'x')).toEqual([{ attributes: { external_ref: 'x' } }, { attributes: { external_ref: 'x' } }]);
    expect(collection.where('attributes.external_ref.length', 1)).toEqual([]);
    expect(collection.where('constructor.name', 'Object')).toEqual([]);
  });

  test('gives a list that stands, whatever is put or taken away while it is gone through', () => {
    const collection = stored(refs).store.begin().collection('things');
    const found = collection.where('attributes.external_ref', 'x');
    collection.remove('0');
    expect(found).toHaveLength(2);
    expect(collection.where('attributes.external_ref', 'x')).toHaveLength(1);
  });
});
