import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdf } from '../../src/kit/index.js';

/** The objects of a file, found as a reader finds them: by the table that `startxref` names. */
function objectsOf(file: Buffer): string[] {
  const text = file.toString('latin1');
  const table = text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]));
  const [, count = ''] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  const starts = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
  expect(starts).toHaveLength(Number(count) - 1);
  expect(table).toContain(`/Size ${count} `);
  return starts.map((start, index) => {
    const object = new RegExp(`^${index + 1} 0 obj\n(.*?)\nendobj\n`, 's').exec(text.slice(start));
    return object?.[1] ?? expect.fail(`object ${index + 1} is not where the table says`);
  });
}

/** The lines that a reader shows. */
const linesOf = (file: Buffer): string[] =>
  objectsOf(file).flatMap((object) => [...object.matchAll(/^\((.*)\) Tj T\*$/gm)].map(([, line = '']) => line.replaceAll(/\\([\\()])/g, '$1')));

const pagesOf = (file: Buffer): number => objectsOf(file).filter((object) => object.includes('/Type /Page ')).length;

describe('pdf', () => {
  test('has the lines, in order, on one page of A4', () => {
    const file = pdf(['Invoice #SO-360704', '', 'Amount (USD)   1023.72', 'a \\ b']);
    expect(file.subarray(0, 9).toString()).toBe('%PDF-1.4\n');
    expect(linesOf(file)).toEqual(['Invoice #SO-360704', '', 'Amount (USD)   1023.72', 'a \\ b']);
    expect(objectsOf(file)[3]).toContain('/MediaBox [0 0 595 842]');
  });

  test('prints what Latin-1 has, and a question mark for the rest', () => {
    expect(linesOf(pdf(['Müller & Söhne', 'Łódź, 10 €\n', '😀']))).toEqual(['Müller & Söhne', '?ód?, 10 ??', '?']);
  });

  test.each([
    [0, 1],
    [52, 1],
    [53, 2],
    [104, 2],
    [105, 3],
  ])('%i lines take %i pages', (lines, pages) => {
    expect(pagesOf(pdf(Array.from({ length: lines }, (_, index) => `line ${index}`)))).toBe(pages);
  });

  test('any lines whatever: every object stands where the table says, each stream is as long as it says, no line is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 120 }), (lines) => {
        const file = pdf(lines);
        expect(linesOf(file)).toHaveLength(lines.length);
        for (const object of objectsOf(file)) {
          const [, length, stream] = /^<< \/Length (\d+) >>\nstream\n(.*)\nendstream$/s.exec(object) ?? [];
          expect(stream?.length).toBe(length === undefined ? undefined : Number(length));
        }
        expect(pdf(lines).equals(file)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
