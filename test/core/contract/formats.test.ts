import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
type Check = ((text: string) => boolean) | RegExp | { readonly validate: (text: string) => boolean };
const { fullFormats: swift } = require('../../../scripts/formats.cjs') as { fullFormats: Record<string, Check> };
const { fullFormats: full } = require('ajv-formats/dist/formats.js') as { fullFormats: Record<string, Check> };

const passes = (check: Check | undefined, text: string): boolean =>
  check instanceof RegExp ? check.test(text) : typeof check === 'function' ? check(text) : check?.validate(text) === true;

/** Texts that nearly are of the format: pieces of those that are, in any order, with anything between. */
const nearly = (pieces: readonly string[], letters: string) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: fc.constantFrom(...letters), maxLength: 3 })), { maxLength: 9 })
    .map((parts) => parts.join(''));

const upTo = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
const moment = fc
  .tuple(
    fc.integer({ min: 0, max: 9_999 }),
    upTo(13),
    upTo(32),
    upTo(24),
    upTo(60),
    upTo(61),
    fc.constantFrom('', '.5', '.123456', '.'),
    fc.constantFrom('Z', 'z', '+02:00', '\n'),
  )
  .map(
    ([year, month, day, hour, minute, second, fraction, zone]) =>
      `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}${fraction}${zone}`,
  );

const texts = {
  'date-time': fc.oneof(moment, nearly(['2024-02-29', '2023-02-29', '2026-12-31', 'T', ' ', '23:59:60', '24:00:00', '00:00:00', 'Z', '+01:00'], '0159-:.TZ\n')),
  uri: nearly(
    ['http://', 'https://', 'HTTP:', '//', 'a.example', '[::1]', ':80', '/a/b', '?page%5Blimit%5D=2', '?q=1&r=[2]', '#top', '%', '%zz'],
    'az09.-_~:/?#[]@!$&()*+,;=%| é\n',
  ),
};

describe('the formats of the compiled checks are those of ajv', () => {
  test('all of them', () => expect(Object.keys(swift).sort()).toEqual(Object.keys(full).sort()));

  test.each(Object.entries(texts))('%s', (name, text) => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(text, (value) => {
        const passed = passes(swift[name], value);
        seen[`${passed}`]++;
        expect(passed).toBe(passes(full[name], value));
      }),
      { numRuns: 5_000 },
    );
    // Of both there must be many.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(50);
  });
});
