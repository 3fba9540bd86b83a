import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalText, fraction, minorUnits, share } from '../../src/kit/index.js';

describe('share', () => {
  test.each([
    [1999, 1, 5, 399],
    [1000, 1, 3, 333],
    [-1000, 1, 3, -334],
    [0, 7, 9, 0],
    [9_007_199_254_740_991, 1, 1, 9_007_199_254_740_991],
  ])('%i × %i ÷ %i is %i', (amount, numerator, denominator, expected) => {
    expect(share(amount, numerator, denominator)).toBe(expected);
  });

  test('parts of a whole never come to more than the whole, and to less by fewer units than there are parts', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }), (amount, weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        const parts = weights.map((weight) => share(amount, weight, whole)).reduce((sum, part) => sum + part, 0);
        expect(parts).toBeLessThanOrEqual(amount);
        expect(amount - parts).toBeLessThan(weights.length);
      }),
    );
  });
});

test.each([
  [0.2, 2, 10],
  [0.075, 75, 1000],
  [90, 90, 1],
  [0, 0, 1],
  [33.3333, 333333, 10000],
])('%d is %i / %i', (decimal, numerator, denominator) => {
  const [over, under] = fraction(decimal);
  expect(over * denominator).toBe(numerator * under);
});

describe('decimal text and minor units', () => {
  test.each([
    ['12.30', 2, 1230],
    ['12.3', 2, 1230],
    ['12', 2, 1200],
    ['12.345', 2, 1234],
    ['-0.019', 2, -1],
    ['-0.00', 2, 0],
    ['1.15', 2, 115],
    ['100', 0, 100],
    ['0.0005', 4, 5],
  ])('%s with %i places is %i', (text, places, units) => expect(minorUnits(text, places)).toBe(units));

  test.each(['', 'one', '1e3', '1,000', '.5', '12.3.4', '99999999999999999'])('%j is refused', (text) => expect(() => minorUnits(text)).toThrow(RangeError));

  test('every amount is read as it was written', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 4 }), (units, places) => {
        expect(minorUnits(decimalText(units, places), places)).toBe(units);
      }),
    );
  });
});
