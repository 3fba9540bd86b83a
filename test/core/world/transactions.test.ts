import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Transaction, WriteConflict } from '../../../src/core/world/transaction.js';
import { bytes, commit, doIn, type Step, seenIn, seenInModel, steps, stored, things } from './store-model.js';

describe('a transaction', () => {
  test('that is forgotten changes nothing', () => {
    fc.assert(
      fc.property(steps, steps, (before, forgotten) => {
        const { store } = stored(before);
        const was = bytes(store);
        const transaction = store.begin();
        for (const step of forgotten) doIn(transaction.collection('things'), step);
        expect(bytes(store)).toBe(was);
      }),
    );
  });

  test('takes back what broke half way, at any depth, and keeps the rest as if that had never been tried', () => {
    const breaking = (transaction: Transaction, broken: readonly Step[], deeper: readonly Step[]) => () =>
      transaction.atomically(() => {
        for (const step of broken) doIn(transaction.collection('things'), step);
        expect(() =>
          transaction.atomically(() => {
            for (const step of deeper) doIn(transaction.collection('things'), step);
            throw new Error('deeper');
          }),
        ).toThrow('deeper');
        for (const step of deeper) doIn(transaction.collection('things'), step);
        throw new Error('broken');
      });
    fc.assert(
      fc.property(steps, steps, steps, steps, steps, (committed, before, broken, deeper, after) => {
        const [{ store }, { store: other, model }] = [stored(committed), stored([...committed, ...before])];
        const transaction = store.begin();
        for (const step of before) doIn(transaction.collection('things'), step);
        // Asked for by value before, so that the answer afterwards is none that was remembered.
        expect(seenIn(transaction.collection('things'))).toEqual(seenInModel(model));
        expect(breaking(transaction, broken, deeper)).toThrow('broken');
        expect(seenIn(transaction.collection('things'))).toEqual(seenInModel(model));
        transaction.atomically(() => {
          for (const step of after) doIn(transaction.collection('things'), step);
        });
        transaction.commit();
        commit(other, after);
        expect(bytes(store)).toBe(bytes(other));
      }),
      { numRuns: 300 },
    );
  });

  test('gives its changes as a delta that does the same to the same start', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const [{ store }, { store: other }] = [stored(before), stored(before)];
        other.apply(JSON.parse(JSON.stringify(commit(store, after))));
        expect(bytes(other)).toBe(bytes(store));
      }),
    );
  });

  test.each<[what: string, mine: Step, theirs: Step, conflict: boolean]>([
    ['the same record changed by both', ['put', 'a', { by: 'me' }], ['put', 'a', { by: 'them' }], true],
    ['a record that the other took away', ['put', 'a', { by: 'me' }], ['remove', 'a'], true],
    ['a record to be taken away that the other changed', ['remove', 'a'], ['put', 'a', { by: 'them' }], true],
    ['a key that both made', ['put', 'new', { by: 'me' }], ['put', 'new', { by: 'them' }], true],
    ['different records', ['put', 'a', { by: 'me' }], ['put', 'b', { by: 'them' }], false],
    ['a key of mine that nobody else has', ['put', 'new', { by: 'me' }], ['remove', 'a'], false],
  ])('of two at once the second to commit: %s', (_, mine, theirs, conflict) => {
    const { store } = stored([
      ['put', 'a', {}],
      ['put', 'b', {}],
    ]);
    const transaction = store.begin();
    doIn(transaction.collection('things'), mine);
    transaction.collection('others').put('beside', {});
    commit(store, [theirs]);
    const was = bytes(store);
    if (!conflict) return void expect(transaction.commit()).toHaveLength(2);
    expect(() => transaction.commit()).toThrow(WriteConflict);
    expect(bytes(store)).toBe(was);
  });

  test('finds by a value what a look at every record would find, however often it has changed since it was first asked', () => {
    const tagged = fc.array(fc.tuple(fc.constantFrom('put', 'put', 'remove'), fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', undefined)));
    fc.assert(
      fc.property(tagged, tagged, (before, after) => {
        const step = ([what, key, tag]: (typeof before)[number]): Step => (what === 'put' ? ['put', key, { inner: { tag }, key }] : ['remove', key]);
        const collection = stored(before.map(step)).store.begin().collection<{ inner: { tag?: string } }>('things');
        for (const change of [undefined, ...after]) {
          if (change) doIn(collection, step(change));
          for (const tag of ['x', 'y', 'z']) {
            const found = [...collection.values()].filter(({ inner }) => inner.tag === tag);
            expect(new Set(collection.where('inner.tag', tag))).toEqual(new Set(found));
          }
        }
      }),
    );
  });

  test('lets what was found by a value be changed one by one', () => {
    const collection = stored([['put', 'a', { tag: 'x' }]])
      .store.begin()
      .collection<{ tag: string }>('things');
    for (const record of collection.where('tag', 'x')) collection.put('a', { ...record });
    expect([...collection.where('tag', 'x')]).toHaveLength(1);
  });

  test('has no conflict over a record that it made and took away again', () => {
    const { store } = stored([]);
    const transaction = store.begin();
    transaction.collection('things').put('a', { by: 'me' });
    transaction.collection('things').remove('a');
    commit(store, [['put', 'a', { by: 'them' }]]);
    expect(transaction.commit()).toEqual([]);
    expect(things(store).entries).toEqual([['a', { by: 'them' }]]);
  });
});
