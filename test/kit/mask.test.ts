import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked } from '../../src/kit/index.js';

test.each([
  ['4111111111111111', '*', '************1111'],
  ['************1111', 'X', 'XXXXXXXXXXXX1111'],
  ['378282246310005', 'X', 'XXXXXXXXXXX0005'],
  ['0005', '*', '0005'],
  ['', '*', ''],
])('%j covered with %s is %j', (number, sign, expected) => expect(masked(number, sign)).toBe(expected));

test('a mask keeps the length and the last four, lets nothing else through, and can be put on a mask', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,24}$/), (number) => {
      const covered = masked(number, '*');
      expect(covered).toHaveLength(number.length);
      expect(covered.slice(-4)).toBe(number.slice(-4));
      expect(covered.slice(0, -4)).toMatch(/^\**$/);
      expect(masked(covered, 'X')).toBe(masked(number, 'X'));
    }),
  );
});
