import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moment, text } from '../../../src/vendors/vmware-cpn/field.js';
import { pageOf } from '../../../src/vendors/vmware-cpn/page.js';
import { type Searchable, search } from '../../../src/vendors/vmware-cpn/search.js';
import { distributor } from './demo.js';
import { navigator, paths } from './navigator.js';

interface Row {
  readonly name: string;
  readonly day: string;
}

const table: Searchable<Row, 'NAME' | 'DAY', 'NAME' | 'DAY'> = {
  filters: { NAME: text((row) => row.name), DAY: moment((row) => `${row.day}T12:00:00Z`) },
  sorters: { NAME: (row) => row.name, DAY: (row) => row.day },
  sorter: { key: 'DAY', operator: 'DESC' },
};
const now = new Date('2026-01-01T00:00:00Z');

const name = fc.constantFrom('Lorem', 'Ipsum', 'Dolor', 'lorem ipsum');
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
const rows = fc.array(fc.record({ name, day }), { maxLength: 30 });
const condition = fc.oneof(
  name.map((value) => ({ key: 'NAME', operator: 'EQUALS', value }) as const),
  fc.constantFrom('lo', 'IPS', '').map((value) => ({ key: 'NAME', operator: 'LIKE', value }) as const),
  fc.array(name, { maxLength: 3 }).map((value) => ({ key: 'NAME', operator: 'IN', value }) as const),
  day.map((value) => ({ key: 'DAY', operator: 'EQUALS', value }) as const),
  fc.tuple(day, day).map((value) => ({ key: 'DAY', operator: 'BETWEEN', value }) as const),
);
const conditions = fc.array(condition, { maxLength: 3 });

describe('search', () => {
  test('finds what each condition finds alone, and nothing else', () => {
    fc.assert(
      fc.property(rows, conditions, (all, filters) => {
        const alone = filters.map((filter) => new Set(search(all, { filters: [filter] }, table, now)));
        const found = search(all, { filters }, table, now);
        expect(new Set(found)).toEqual(new Set(all.filter((row) => alone.every((set) => set.has(row)))));
      }),
    );
  });

  test('a day is found from its first moment to its last, a span with both its ends', () => {
    fc.assert(
      fc.property(rows, day, day, (all, first, last) => {
        const days = search(all, { filters: [{ key: 'DAY', operator: 'BETWEEN', value: [first, last] }] }, table, now).map((row) => row.day);
        expect(days.toSorted()).toEqual(
          all
            .map((row) => row.day)
            .filter((one) => first <= one && one <= last)
            .toSorted(),
        );
      }),
    );
  });

  test('sorts as it is told, and equal ones stay in order; DESC turns the order of the keys round', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('NAME', 'DAY'), (all, key) => {
        const of = table.sorters[key];
        const [up, down] = [search(all, { sorter: { key } }, table, now), search(all, { sorter: { key, operator: 'DESC' } }, table, now)];
        expect(up.map(of)).toEqual(all.map(of).map(String).toSorted());
        expect(down.map(of)).toEqual(up.map(of).toReversed());
        expect(search(up, { sorter: { key } }, table, now)).toEqual(up);
      }),
    );
  });
});

describe('pages', () => {
  test('following `next` from the first one shows every record once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const seen: number[] = [];
        for (let start: number | undefined = 1; start !== undefined; ) {
          const page: ReturnType<typeof pageOf<number>> = pageOf(all, limit, start);
          expect([page.current, page.totalResultsCount]).toEqual([start, all.length]);
          seen.push(...page.results);
          start = page.next;
        }
        expect(seen).toEqual(all);
      }),
    );
  });

  test('of one record after another lead through all usage of the distributor', async () => {
    const { find } = await navigator();
    const everything = (await find(paths.distributor(distributor, 'usages/search'))).body;
    const seen: object[] = [];
    for (let start = 1; start; ) {
      const { body } = await find(`${paths.distributor(distributor, 'usages/search')}?pageLimit=1&pageStart=${start}`);
      seen.push(...body.results);
      start = body.next;
    }
    expect(everything.totalResultsCount).toBeGreaterThan(3);
    expect(seen).toEqual(everything.results);
  });
});
