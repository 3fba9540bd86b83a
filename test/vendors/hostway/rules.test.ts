import { describe, expect, test } from 'vitest';
import { hasExpired } from '../../../src/vendors/hostway/expiry.js';
import { isOwnerId, newId } from '../../../src/vendors/hostway/orders/order-id.js';

describe('hasExpired', () => {
  test.each([
    ['a month to come', '2012-09', '2012-08-15T00:00:00Z', false],
    ['the last moment of the current month', '2012-08', '2012-08-31T23:59:59.999Z', false],
    ['the first moment of the next month', '2012-08', '2012-09-01T00:00:00Z', true],
    ['a later month of an earlier year', '2011-12', '2012-01-01T00:00:00Z', true],
    ['an earlier month of a later year', '2099-01', '2026-12-01T00:00:00Z', false],
  ])('%s', (_, month, now, expired) => {
    expect(hasExpired(month, new Date(now))).toBe(expired);
  });
});

describe('newId', () => {
  test('begins with the moment of creation, as the documented ids do', () => {
    const id = newId(new Date('2012-11-06T17:56:16.884Z'), '6a399f90000a71384bf242cf');
    expect(id).toBe('0000013ad6dd95746a399f90000a71384bf242cf');
  });
});

describe('isOwnerId', () => {
  test.each([
    ['b0d6352a-f66a-476d-8e1d-2f3f9dea5c49', true],
    ['B0D6352A-F66A-476D-8E1D-2F3F9DEA5C49', false],
    ['b0d6352af66a476d8e1d2f3f9dea5c49', false],
    ['me', false],
  ])('%s: %s', (text, answer) => {
    expect(isOwnerId(text)).toBe(answer);
  });
});
