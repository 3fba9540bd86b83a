import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../../src/core/world/journal.js';
import type { Kept } from '../../../src/core/world/slot.js';
import { collectGarbage } from '../../support/heap.js';

const kept = (url: string, body: string): Kept => ({
  at: Date.UTC(2026, 0, 1),
  source: 'handler',
  method: 'PUT',
  url,
  headers: {},
  sent: JSON.stringify(body),
  status: 200,
  replyHeaders: {},
  reply: JSON.stringify([body]),
  committed: true,
  why: [],
});

const shown = (journal: Journal) => journal.entries().map(({ id, request, response }) => [id, request.url, request.body, response?.body]);

describe('each entry has its own texts', () => {
  test('whatever was added, forgotten and begun anew, in journals of any room', () => {
    const add = fc.tuple(fc.string({ unit: 'grapheme' }), fc.nat(2000)).map(([text, count]) => text.repeat(count));
    const steps = fc.array(fc.oneof({ arbitrary: add, weight: 9 }, fc.constantFrom('clear' as const, 'restart' as const)), { maxLength: 60 });
    fc.assert(
      fc.property(fc.nat(6), steps, (room, all) => {
        const journal = new Journal(room);
        let [count, expected]: [number, unknown[][]] = [0, []];
        for (const step of all) {
          if (step === 'clear' || step === 'restart') {
            journal[step]();
            [count, expected] = [step === 'restart' ? 0 : count, []];
          } else {
            const { id, entry } = journal.add(kept(`/${count}`, step));
            expect([id, entry.request.body]).toEqual([`e${++count}`, step]);
            expected = [[id, `/${count - 1}`, step, [step]], ...expected].slice(0, room);
          }
          expect(shown(journal)).toEqual(expected);
        }
      }),
    );
  });

  test('an exchange that the journal has let go is no other: it says so', () => {
    const journal = new Journal(2);
    const first = journal.add(kept('/first', 'a'.repeat(70_000)));
    for (let count = 0; count < 10; count++) journal.add(kept('/later', 'b'.repeat(70_000)));
    const second = journal.add(kept('/second', 'a'));
    journal.clear();
    expect(() => second.entry).toThrow('the journal does not keep entry 12 any more');
    for (const what of ['entry', 'arrived', 'left'] as const) expect(() => first[what]).toThrow('the journal does not keep entry 1 any more');
  });

  test.each(['more calls', 'restart', 'clear'] as const)('a call that ends when the journal has let it go (%s) ends no other', (gone) => {
    const journal = new Journal(2);
    const first = journal.add(kept('/first', 'a'), 1);
    if (gone !== 'more calls') journal[gone]();
    journal.add(kept('/second', 'b'), 2);
    const third = journal.add(kept('/third', 'c'), 3);
    first.ended(true);
    expect(journal.entries().map(({ unheard }) => unheard)).toEqual([undefined, undefined]);
    third.ended(true);
    expect(journal.entries().map(({ unheard }) => unheard)).toEqual([true, undefined]);
    journal.add(kept('/fourth', 'd'), 4);
    journal.add(kept('/fifth', 'e'), 5);
    expect(journal.entries().map(({ unheard }) => unheard)).toEqual([undefined, undefined]);
    expect(journal.exchanges().map(({ arrived }) => arrived)).toEqual([4, 5]);
  });
});

/** Outside of V8's heap; V8 gives back what is garbage a little later. */
function bytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

test.each(['clear', 'restart'] as const)('what a journal held goes with %s, and does not pile up', async (forget) => {
  const journal = new Journal(100);
  const before = bytes();
  for (let round = 0; round < 20; round++) {
    for (let count = 0; count < 100; count++) journal.add(kept('/', 'x'.repeat(20_000)));
    journal[forget]();
  }
  await expect.poll(() => bytes() - before, { timeout: 10_000 }).toBeLessThan(5_000_000);
});

test('of calls with large bodies a journal keeps fewer: the newest, in 64 MB', async () => {
  const journal = new Journal();
  const before = bytes();
  for (let count = 1; count <= 200; count++) journal.add(kept(`/${count}`, 'x'.repeat(500_000)));
  expect(journal.entries().map(({ request }) => request.url)).toEqual(Array.from({ length: 67 }, (_, index) => `/${200 - index}`));
  expect([journal.size, journal.forgotten, journal.entry('e134'), journal.entry('e133')?.id]).toEqual([67, 133, journal.entries().at(-1), undefined]);
  await expect.poll(() => bytes() - before, { timeout: 10_000 }).toBeLessThan(75_000_000);
  for (let count = 1; count <= 2000; count++) journal.add(kept('/small', 'x'));
  expect(journal.size).toBe(1000);
});

test('what was wrong with a call counts as much as its bodies', () => {
  const journal = new Journal();
  const why = [{ rule: 'type', message: 'must be a text', request: `/body/${'x'.repeat(1_000_000)}` }];
  for (let count = 1; count <= 100; count++) journal.add({ ...kept(`/${count}`, 'x'), why });
  expect([journal.size, journal.forgotten]).toEqual([67, 33]);
  expect(journal.entries({ violations: true })[0]?.why).toEqual(why);
  expect(journal.entries({ violations: false })).toEqual([]);
});

test('what JSON has no word for is left out of what was wrong, and nothing else', () => {
  const journal = new Journal(2);
  const odd = { rule: 'r', message: 'm', request: '/body' };
  for (const url of ['/0', '/1', '/2']) journal.add({ ...kept(url, 'x'), why: url === '/2' ? [{ ...odd, accepted: 10n }] : [] });
  expect(journal.entries().map(({ id, request, why }) => [id, request.url, why])).toEqual([
    ['e3', '/2', [odd]],
    ['e2', '/1', []],
  ]);
});

test('a journal that is to keep more keeps more bytes', () => {
  const journal = new Journal(100_000);
  for (let count = 1; count <= 80; count++) journal.add(kept(`/${count}`, 'x'.repeat(500_000)));
  expect([journal.size, journal.forgotten]).toEqual([80, 0]);
});

test('what no journal keeps is not held either', async () => {
  const journal = new Journal(0);
  const before = bytes();
  journal.add(kept('/', 'x'.repeat(20_000_000)));
  await expect.poll(() => bytes() - before, { timeout: 10_000 }).toBeLessThan(5_000_000);
  expect(journal.size).toBe(0);
});
