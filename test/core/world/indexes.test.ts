import { expect, test } from 'vitest';
import { Store } from '../../../src/core/world/store.js';
import type { Having } from '../../../src/kit/index.js';

interface Thing {
  readonly at: string;
  readonly colour: string;
}

const day = (number: number): string => new Date(Date.UTC(2026, 0, number)).toISOString();

/** A thousand things, of which few are red; one each day. */
function world() {
  const store = new Store();
  const put = (key: string, thing: Thing): void => {
    const transaction = store.begin();
    transaction.collection<Thing>('things').put(key, thing);
    transaction.commit();
  };
  for (let number = 1; number <= 1000; number++) put(`k${number}`, { at: day(number), colour: number % 200 === 0 ? 'red' : 'blue' });
  let looks = 0;
  const colourOf = (thing: Thing): string => {
    looks++;
    return thing.colour;
  };
  const page = (values: readonly string[], length = 3): string[] => {
    const wanted: Having<Thing>[] = [{ trait: colourOf, values }];
    const found: string[] = [];
    for (const { at } of store.begin().collection<Thing>('things').newest('at', wanted)) if (found.push(at) === length) break;
    return found;
  };
  return { store, put, page, colourOf, looks: () => looks };
}

test('the first question looks at all records, the next ones at a page of them, however few there are of their kind', () => {
  const { page, looks } = world();
  expect(page(['red'])).toEqual([day(1000), day(800), day(600)]);
  const atFirst = looks();
  expect(atFirst).toBe(1000);
  expect(page(['red'])).toEqual([day(1000), day(800), day(600)]);
  expect(page(['red', 'nobody'])).toEqual([day(1000), day(800), day(600)]);
  expect(page(['blue', 'red'])).toEqual([day(1000), day(999), day(998)]);
  expect(looks() - atFirst).toBeLessThanOrEqual(9);
});

test('of two traits the one that fewer records have decides how many are looked at', () => {
  const { store, looks, colourOf } = world();
  const wanted: Having<Thing>[] = [
    { trait: colourOf, values: ['blue', 'green'] },
    { trait: 'at', values: [day(400), day(5), day(7)] },
  ];
  const found = () => [...store.begin().collection<Thing>('things').newest('at', wanted)].map(({ at }) => at);
  expect(found()).toEqual([day(7), day(5)]);
  const atFirst = looks();
  expect(found()).toEqual([day(7), day(5)]);
  expect(looks() - atFirst).toBe(3);
});

test('a record that changes is found where it belongs now, without a look at the others', () => {
  const { put, page, looks } = world();
  page(['red', 'blue']);
  const before = looks();
  put('k700', { at: day(700), colour: 'red' });
  put('k1000', { at: day(1), colour: 'red' });
  put('k800', { at: day(800), colour: 'blue' });
  expect(page(['red'], 9)).toEqual([day(700), day(600), day(400), day(200), day(1)]);
  expect(page(['blue'], 1)).toEqual([day(999)]);
  expect(looks() - before).toBeLessThan(30);
});

test('a record of which it cannot be told is stored all the same, and found by nothing that it might be', () => {
  const { store, put, page } = world();
  const lengthOf = ({ colour }: Thing): number => colour.length;
  const ofThree = () => store.begin().collection<Thing>('things').where(lengthOf, 3).length;
  expect(ofThree()).toBe(5);
  put('k1000', { at: day(1000) } as Thing);
  expect(store.begin().collection('things').get('k1000')).toEqual({ at: day(1000) });
  expect(ofThree()).toBe(4);
  expect(page(['red'], 1)).toEqual([day(800)]);
  put('k1000', { at: day(1000), colour: 'red' });
  expect(ofThree()).toBe(5);
});

test('a page begun goes on as it was, whatever is stored meanwhile', () => {
  const { store, put } = world();
  const walk = store
    .begin()
    .collection<Thing>('things')
    .newest('at', [{ trait: 'colour', values: ['red'] }])
    [Symbol.iterator]();
  expect(walk.next().value?.at).toBe(day(1000));
  put('k100', { at: day(100), colour: 'red' });
  put('new', { at: day(2000), colour: 'red' });
  expect(walk.next().value?.at).toBe(day(800));
});
