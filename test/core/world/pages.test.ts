import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Page, Pages, type Place, readTexts } from '../../../src/core/world/pages.js';

const some = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '\u0000', '\uFEFF', '\uFFFF'));
const text = fc.oneof(
  fc.constant(undefined),
  some,
  some.chain((part) => fc.nat(3000).map((count) => part.repeat(count))),
);

test('texts are read as they were written for as long as their entry is kept, and never as those of another', () => {
  const rooms = fc.integer({ min: 1, max: 8 });
  const entries = fc.array(fc.tuple(text, text, text), { maxLength: 40 });
  fc.assert(
    fc.property(rooms, fc.constantFrom(20_000, undefined), entries, (room, most, all) => {
      const pages = new Pages(room, most);
      const places: Place[] = [];
      const read = (index: number) => readTexts(places[index] as Place, index + 1, 3);
      for (const [index, texts] of all.entries()) {
        places.push(pages.write(index + 1, texts));
        for (let each = 0; each <= index; each++) {
          if (index - each < room && each + 1 >= pages.first) expect(read(each)).toEqual(all[each]);
          else expect([all[each], 'no more']).toContainEqual(outcome(() => read(each)));
        }
      }
    }),
  );
});

function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    expect((error as Error).message).toMatch(/^the journal does not keep entry \d+ any more$/);
    return 'no more';
  }
}

describe('the pages', () => {
  const pagesOf = (room: number, count: number, length: number) => {
    const pages = new Pages(room);
    return Array.from({ length: count }, (_, index) => pages.write(index + 1, ['x'.repeat(length)]).page);
  };
  const sizes = (all: readonly Page[]) => [...new Set(all)].map(({ bytes }) => bytes.length);

  test('of one entry are as large as that', () => {
    expect(sizes(pagesOf(1000, 1, 700))).toEqual([704]);
  });

  test('grow with the entries to a usual size', () => {
    const grown = sizes(pagesOf(1000, 1000, 700));
    expect(grown.slice(0, 3)).toEqual([704, 1408, 2816]);
    expect(Math.max(...grown)).toBe(64 * 1024);
  });

  test('are filled: three entries of 20 kB share one', () => {
    expect(new Set(pagesOf(1000, 300, 20_000)).size).toBeLessThan(110);
  });

  test('are written anew: a journal that is full needs no more of them', () => {
    const all = pagesOf(1000, 20_000, 700);
    expect(new Set(all.slice(10_000)).size).toBeLessThanOrEqual(1000 / Math.floor(65_536 / 704) + 2);
  });

  test('are fewer where the texts are large, but the newest is always there', () => {
    const pages = new Pages(1000, 1_000_000);
    const firsts = Array.from({ length: 30 }, (_, index) => {
      pages.write(index + 1, ['x'.repeat(100_000)]);
      return pages.first;
    });
    expect(firsts).toEqual([...Array(9).fill(1), ...Array.from({ length: 21 }, (_, index) => index + 2)]);
    pages.write(31, ['x'.repeat(2_000_000)]);
    expect(pages.first).toBe(31);
  });

  test('that were made for one large entry are not kept for others', () => {
    const pages = new Pages(2);
    pages.write(1, ['x'.repeat(1_000_000)]);
    const later = Array.from({ length: 1000 }, (_, index) => pages.write(index + 2, ['x'.repeat(700)]).page);
    expect(Math.max(...sizes(later))).toBe(64 * 1024);
  });
});
