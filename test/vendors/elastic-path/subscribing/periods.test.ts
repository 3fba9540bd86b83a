import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begun } from '../../../../src/vendors/elastic-path/subscribing/begin.js';
import { isTrial, nextInvoiceAfter, periodAt, periodOf } from '../../../../src/vendors/elastic-path/subscribing/periods.js';
import { type Option, subscription } from './made.js';

const startedBy = (by: Partial<Option>, start: string, more = {}) => ({ ...begun(subscription(by), new Date(start)), ...more });
const days = (made: ReturnType<typeof startedBy>, count: number) => Array.from({ length: count }, (_, n) => periodOf(made, n).start.toISOString().slice(0, 10));

describe('billing periods', () => {
  test.each([
    ['by the month', {}, '2026-01-15', ['2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15']],
    ['from 31 January: what February cuts off comes back', {}, '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
    ['in a leap year', {}, '2028-01-30', ['2028-01-30', '2028-02-29', '2028-03-30']],
    ['by the quarter', { billing_frequency: 3 }, '2025-11-30', ['2025-11-30', '2026-02-28', '2026-05-30', '2026-08-30']],
    ['by the year from 29 February', { billing_interval_type: 'year' }, '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['every two weeks', { billing_interval_type: 'week', billing_frequency: 2 }, '2026-01-01', ['2026-01-01', '2026-01-15', '2026-01-29']],
    ['after a month of trial', { trial_period: 1 }, '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    [
      'after ten days of trial',
      { trial_period: 10, billing_interval_type: 'day', billing_frequency: 30 },
      '2026-01-01',
      ['2026-01-01', '2026-01-11', '2026-02-10'],
    ],
  ] as const)('%s', (_, by, start, expected) => {
    expect(days(startedBy(by, `${start}T10:00:00Z`), expected.length)).toEqual(expected);
  });

  test('follow the end of the first period where that was given', () => {
    const made = startedBy({}, '2026-01-10T10:00:00Z', { first_period_end: '2026-02-01T00:00:00.000Z' });
    expect(days(made, 4)).toEqual(['2026-01-10', '2026-02-01', '2026-03-01', '2026-04-01']);
  });

  test('keep the time of day', () => {
    const made = startedBy({}, '2023-11-24T13:46:13.732Z');
    expect(periodOf(made, 6).start.toISOString()).toBe('2024-05-24T13:46:13.732Z');
  });

  test('a lead time brings the invoice forward, not the period', () => {
    const made = startedBy({ lead_time: { type: 'week', time: 2 } }, '2026-01-31T10:00:00Z', { periods_billed: 1 });
    expect(nextInvoiceAfter(made).toISOString()).toBe('2026-02-14T10:00:00.000Z');
  });

  test.each([
    ['ends when the length of the pricing option is over', { end_behavior: 'close', plan_length: 12 }, '2027-01-31T10:00:00.000Z'],
    ['does not end by itself', { end_behavior: 'roll' }, undefined],
  ] as const)('a subscription %s', (_, by, end_date) => {
    expect(startedBy(by, '2026-01-31T10:00:00Z').end_date).toBe(end_date);
  });
});

describe('whatever the pricing option and the first day', () => {
  const options = fc.record({
    billing_interval_type: fc.constantFrom('day', 'week', 'month', 'year'),
    billing_frequency: fc.integer({ min: 1, max: 18 }),
    trial_period: fc.integer({ min: 0, max: 14 }),
  });
  const starts = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
  const numbers = fc.nat(60);

  test('periods are never empty and tile time without gap and overlap', () => {
    fc.assert(
      fc.property(options, starts, numbers, (by, start, n) => {
        const made = startedBy(by, start);
        const [period, next] = [periodOf(made, n), periodOf(made, n + 1)];
        expect(period.end.getTime()).toBeGreaterThan(period.start.getTime());
        expect(next.start).toEqual(period.end);
      }),
    );
  });

  test('each moment lies in the period that periodAt says', () => {
    fc.assert(
      fc.property(options, starts, numbers, fc.nat(20 * 86_400_000), (by, start, n, more) => {
        const made = startedBy(by, start);
        const moment = new Date(periodOf(made, n).start.getTime() + more);
        const { start: from, end } = periodOf(made, periodAt(made, moment));
        expect(from <= moment && moment < end).toBe(true);
      }),
    );
  });

  test('months keep the day of the first one, or end with the month', () => {
    fc.assert(
      fc.property(starts, numbers, (start, n) => {
        const [first, day] = [new Date(start), periodOf(startedBy({}, start), n).start];
        const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
        expect(day.getUTCDate()).toBe(Math.min(first.getUTCDate(), lastOfMonth));
      }),
    );
  });

  test('only the first period can be a trial, and it ends with the trial', () => {
    fc.assert(
      fc.property(options, starts, fc.integer({ min: 1, max: 60 }), (by, start, n) => {
        const made = startedBy(by, start);
        expect(isTrial(made, 0)).toBe(by.trial_period > 0);
        expect(isTrial(made, n)).toBe(false);
        if (made.trial_until) expect(periodOf(made, 0).end.toISOString()).toBe(made.trial_until);
      }),
    );
  });
});
