import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardNetworkOf } from '../../src/kit/index.js';

describe('cardNetworkOf', () => {
  test.each([
    ['4111111111111111', 'visa'],
    ['4111 1111 1111 1111', 'visa'],
    ['5105105105105100', 'mastercard'],
    ['5555-5555-5555-4444', 'mastercard'],
    ['2221000000000009', 'mastercard'],
    ['2720990000000007', 'mastercard'],
    ['2220990000000000', undefined],
    ['2721000000000000', undefined],
    ['5000000000000000', undefined],
    ['378282246310005', 'amex'],
    ['343434343434343', 'amex'],
    ['6011111111111117', 'discover'],
    ['6440000000000000', 'discover'],
    ['6500000000000000', 'discover'],
    ['6400000000000000', undefined],
    ['3528000000000000', 'jcb'],
    ['3589000000000000', 'jcb'],
    ['3527000000000000', undefined],
    ['3590000000000000', undefined],
    ['30569309025904', 'diners'],
    ['9999999999999999', undefined],
    ['', undefined],
  ])('%s: %s', (number, network) => {
    expect(cardNetworkOf(number)).toBe(network);
  });

  test('asks the first four digits only, of any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}$/), fc.stringMatching(/^\d{0,15}$/), (first, rest) => {
        expect(cardNetworkOf(first + rest)).toBe(cardNetworkOf(first));
      }),
    );
  });
});
