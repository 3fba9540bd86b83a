import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempted, builtInPolicy, dueAfter, isExhausted, isTimeToTry, type Policy } from '../../../../src/vendors/elastic-path/billing/dunning.js';

const hour = 60 * 60 * 1000;
const start = new Date('2026-01-01T00:00:00Z');

describe('dueAfter', () => {
  test.each<[string, Partial<Policy>, number, number]>([
    ['the built-in policy waits a day', {}, 0, 24],
    ['two days', { payment_retry_interval: 2 }, 0, 48],
    ['a week has seven days', { payment_retry_unit: 'week' }, 0, 168],
    ['fixed does not grow', { payment_retry_multiplier: 2 }, 4, 24],
    ['tiered is like fixed', { payment_retry_type: 'tiered', payment_retry_multiplier: 2 }, 4, 24],
    ['backoff waits the interval before its first retry', { payment_retry_type: 'backoff', payment_retry_multiplier: 2 }, 0, 24],
    ['and twice as long before the second', { payment_retry_type: 'backoff', payment_retry_multiplier: 2 }, 1, 48],
    ['and four times before the third', { payment_retry_type: 'backoff', payment_retry_multiplier: 2 }, 2, 96],
    ['a multiplier may be broken', { payment_retry_type: 'backoff', payment_retry_multiplier: 1.5 }, 2, 54],
    ['backoff without a multiplier does not grow', { payment_retry_type: 'backoff' }, 3, 24],
  ])('%s', (_, changes, retries, hours) => {
    expect(dueAfter({ ...builtInPolicy, ...changes }, retries, start)).toEqual(new Date(start.getTime() + hours * hour));
  });

  test('an interval and a unit that are left out are one day', () => {
    const policy: Policy = { payment_retry_type: 'fixed', payment_retries_limit: 1, action: 'none' };
    expect(dueAfter(policy, 0, start)).toEqual(new Date('2026-01-02T00:00:00Z'));
  });
});

const policies: fc.Arbitrary<Policy> = fc.record({
  payment_retry_type: fc.constantFrom('fixed', 'backoff', 'tiered'),
  payment_retry_interval: fc.integer({ min: 1, max: 1024 }),
  payment_retry_unit: fc.constantFrom('day', 'week'),
  payment_retry_multiplier: fc.double({ min: 1, max: 1024, noNaN: true }),
  payment_retries_limit: fc.integer({ min: 0, max: 40 }),
  action: fc.constant('none'),
});

describe('of any policy', () => {
  test('a retry is always later than the attempt before, and a real moment', () => {
    fc.assert(
      fc.property(policies, fc.integer({ min: 0, max: 1000 }), (policy, retries) => {
        const due = dueAfter(policy, retries, start);
        expect(due.getTime()).toBeGreaterThan(start.getTime());
        expect(due.toISOString()).toBeTypeOf('string');
      }),
    );
  });

  test('the waits never get shorter', () => {
    fc.assert(
      fc.property(policies, fc.nat(50), (policy, retries) => {
        expect(dueAfter(policy, retries + 1, start).getTime()).toBeGreaterThanOrEqual(dueAfter(policy, retries, start).getTime());
      }),
    );
  });

  test('payment is tried once more than the limit says', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        let invoice: { payment_retries: number; last_payment_attempt_at?: string } = { payment_retries: 0 };
        let tries = 0;
        do {
          invoice = attempted(invoice, start);
          tries++;
        } while (!isExhausted(policy, invoice.payment_retries));
        expect(tries).toBe(1 + policy.payment_retries_limit);
      }),
    );
  });

  test('nothing is tried before its time, everything from then on', () => {
    fc.assert(
      fc.property(policies, fc.nat(5), (policy, payment_retries) => {
        const invoice = { payment_retries, last_payment_attempt_at: start.toISOString() };
        const due = dueAfter(policy, payment_retries, start);
        expect(isTimeToTry(policy, invoice, new Date(due.getTime() - 1))).toBe(false);
        expect(isTimeToTry(policy, invoice, due)).toBe(true);
      }),
    );
  });
});
