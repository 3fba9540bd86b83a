import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paged, pageOf } from '../../src/kit/index.js';

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

test.each([
  ['the first of three pages', 25, { offset: 0, limit: 10 }, { next: 10, last: 20 }],
  ['the second', 25, { offset: 10, limit: 10 }, { next: 20, previous: 0, last: 20 }],
  ['the last', 25, { offset: 20, limit: 10 }, { previous: 10, last: 20 }],
  ['one that begins anywhere', 25, { offset: 3, limit: 10 }, { next: 13, previous: 0, last: 20 }],
  ['one behind the end', 25, { offset: 30, limit: 10 }, { previous: 20, last: 20 }],
  ['pages that hold nothing', 25, { offset: 0, limit: 0 }, { last: 0 }],
  ['an empty list', 0, { offset: 0, limit: 10 }, { last: 0 }],
])('%s', (_, total, part, expected) => {
  const { items, ...page } = paged(count(total), part);
  expect(page).toEqual({ ...part, total, ...expected });
  expect(items).toEqual(count(total).slice(part.offset, part.offset + part.limit));
});

test('following next from the first page meets every record once, in order, and ends on the last page', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (total, limit) => {
      const met: number[] = [];
      let offset: number | undefined = 0;
      let page = paged(count(total), { offset, limit });
      for (; offset !== undefined; offset = page.next) {
        page = paged(count(total), { offset, limit });
        met.push(...page.items);
      }
      expect(met).toEqual(count(total));
      expect(page.offset).toBe(page.last);
    }),
  );
});

test('from any page, previous and next lead back to it where it is a whole page from the start', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), fc.nat(5), (total, limit, pages) => {
      const { offset, next } = paged(count(total), { offset: pages * limit, limit });
      if (next !== undefined) expect(paged(count(total), { offset: next, limit }).previous).toBe(offset);
    }),
  );
});

test('a page of what need not be gone through says the same, but for how many there are, and looks one record behind it at most', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(80), fc.nat(20), (total, offset, limit) => {
      let seen = 0;
      const records = function* () {
        for (const record of count(total)) {
          seen++;
          yield record;
        }
      };
      const { total: _, last, ...expected } = paged(count(total), { offset, limit });
      expect(pageOf(records(), { offset, limit })).toEqual(expected);
      expect(seen).toBeLessThanOrEqual(offset + limit + 1);
    }),
  );
});
