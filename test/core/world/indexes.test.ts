import { expect, test } from 'vitest';
import { Store } from '../../../src/core/world/store.js';
import type { Having } from '../../../src/kit/index.js';
import { heapUsed } from '../../support/heap.js';

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

test('the first questions look at all records, the next ones at a page of them, however few there are of their kind', () => {
  const { page, looks } = world();
  for (let time = 0; time < 2; time++) expect(page(['red'])).toEqual([day(1000), day(800), day(600)]);
  const atFirst = looks();
  expect(atFirst).toBeGreaterThan(1000);
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
  for (let time = 0; time < 2; time++) expect(found()).toEqual([day(7), day(5)]);
  const atFirst = looks();
  expect(found()).toEqual([day(7), day(5)]);
  expect(looks() - atFirst).toBe(3);
});

test('a record that changes is found where it belongs now, without a look at the others', () => {
  const { put, page, looks } = world();
  for (let time = 0; time < 2; time++) page(['red', 'blue']);
  const before = looks();
  put('k700', { at: day(700), colour: 'red' });
  put('k1000', { at: day(1), colour: 'red' });
  put('k800', { at: day(800), colour: 'blue' });
  expect(page(['red'], 9)).toEqual([day(700), day(600), day(400), day(200), day(1)]);
  expect(page(['blue'], 1)).toEqual([day(999)]);
  expect(looks() - before).toBeLessThan(30);
});

test.each([-1, 0.5, 2.5, 9])('a page from %s on is the same however it is found', (count) => {
  const { store } = world();
  const from = (values: readonly string[]) => [
    ...store
      .begin()
      .collection<Thing>('things')
      .newest('at', [{ trait: 'colour', values }])
      .from(count),
  ];
  expect(from(['red'])).toEqual(from(['red', 'nobody']));
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

test('a page begun goes on as it was, without what is no longer wanted', () => {
  const { store, put } = world();
  const walk = store
    .begin()
    .collection<Thing>('things')
    .newest('at', [{ trait: 'colour', values: ['red'] }])
    [Symbol.iterator]();
  expect(walk.next().value?.at).toBe(day(1000));
  put('k100', { at: day(100), colour: 'red' });
  put('new', { at: day(2000), colour: 'red' });
  put('k800', { at: day(800), colour: 'blue' });
  expect(walk.next().value?.at).toBe(day(600));
});

test('a function that is used once leaves nothing behind that has to be kept up', () => {
  const { store, put } = world();
  let looks = 0;
  const inline = (colour: string) => (thing: Thing) => ++looks > 0 && thing.colour === colour;
  expect(store.begin().collection<Thing>('things').where(inline('red'), true)).toHaveLength(5);
  expect([
    ...store
      .begin()
      .collection<Thing>('things')
      .newest('at', [{ trait: inline('red'), values: [true] }]),
  ]).toHaveLength(5);
  looks = 0;
  put('k1', { at: day(1), colour: 'red' });
  expect(looks).toBe(0);
});

test('many changes that nobody looks at are found by the next who does', () => {
  const { put, page } = world();
  for (let time = 0; time < 2; time++) page(['red', 'blue']);
  for (let number = 1; number <= 1000; number++) put(`k${number}`, { at: day(number), colour: number % 2 === 0 ? 'red' : 'blue' });
  expect(page(['red'])).toEqual([day(1000), day(998), day(996)]);
  expect(page(['blue'])).toEqual([day(999), day(997), day(995)]);
});

test('a moment that is none does not stand in the way of a commit', () => {
  const { store, put, page } = world();
  page(['red']);
  [...store.begin().collection<Thing>('things').newest('at')];
  put('odd', { at: { toString: 1 } as unknown as string, colour: 'red' });
  expect(store.begin().collection<Thing>('things').has('odd')).toBe(true);
  expect([...store.begin().collection<Thing>('things').newest('at')].at(-1)).toMatchObject({ at: { toString: 1 } });
});

test('keys and values that come and go leave nothing behind, nor do questions for what nobody has', () => {
  const { store, put } = world();
  const ask = (colour: string) => [
    ...store.begin().collection<Thing>('things').where('colour', colour),
    ...store
      .begin()
      .collection<Thing>('things')
      .newest('at', [{ trait: 'colour', values: [colour] }]),
  ];
  const turn = (number: number) => {
    const name = `${'x'.repeat(1000)}${number}`;
    put(name, { at: day(number), colour: name });
    expect(ask(name)).toHaveLength(2);
    const transaction = store.begin();
    transaction.collection('things').remove(name);
    transaction.commit();
    expect(ask(name)).toEqual([]);
  };
  for (let number = 0; number < 100; number++) turn(number);
  const before = heapUsed();
  for (let number = 100; number < 10_100; number++) turn(number);
  expect(heapUsed() - before).toBeLessThan(2_000_000);
});
