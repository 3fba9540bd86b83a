import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { daysBetween, isTimeZone, later, nextOf } from '../../src/kit/index.js';

const day = (text: string) => new Date(`${text}T00:00:00.000Z`);

describe('later', () => {
  test.each([
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2026-01-31', 2, 'month', '2026-03-31'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2026-12-31', 2, 'week', '2027-01-14'],
    ['2026-03-28', 1, 'day', '2026-03-29'],
    ['2026-01-01', 0, 'month', '2026-01-01'],
  ] as const)('%s + %i %s is %s', (anchor, count, unit, expected) => {
    expect(later(day(anchor), count, unit)).toEqual(day(expected));
  });

  test('counted from the anchor, a monthly period never drifts from its day but where a month is too short', () => {
    fc.assert(
      fc.property(fc.date({ min: day('2000-01-01'), max: day('2090-01-01'), noInvalidDate: true }), fc.integer({ min: 1, max: 120 }), (anchor, months) => {
        const moment = later(anchor, months, 'month');
        const lastDay = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
        expect(moment.getUTCDate()).toBe(Math.min(anchor.getUTCDate(), lastDay));
      }),
    );
  });
});

test('counts as a zoned date of Temporal does, in every unit, forth and back', () => {
  const dates = fc.date({ min: day('1900-01-01'), max: day('2300-01-01'), noInvalidDate: true });
  const units = fc.constantFrom('day', 'week', 'month', 'year');
  fc.assert(
    fc.property(dates, fc.integer({ min: -600, max: 600 }), units, (anchor, count, unit) => {
      const start = Temporal.Instant.fromEpochMilliseconds(anchor.getTime()).toZonedDateTimeISO('UTC');
      expect(later(anchor, count, unit).getTime()).toBe(start.add({ [`${unit}s`]: count }).epochMilliseconds);
    }),
  );
});

test('no calendar goes on for ever', () => expect(() => later(day('2026-01-01'), 1e9, 'year')).toThrow(RangeError));

describe('nextOf', () => {
  test.each([
    ['30 0 * * *', 'Europe/London', '2026-01-01T00:00:00Z', '2026-01-01T00:30:00.000Z'],
    ['30 0 * * *', 'Europe/London', '2026-07-01T00:00:00Z', '2026-07-01T23:30:00.000Z'],
    ['0 0 1 * *', 'UTC', '2026-01-01T00:00:00Z', '2026-02-01T00:00:00.000Z'],
    ['0 9 * * 1', 'America/New_York', '2026-03-07T00:00:00Z', '2026-03-09T13:00:00.000Z'],
  ])('%s in %s after %s is %s', (cron, zone, moment, expected) => {
    expect(nextOf(cron, zone, new Date(moment))?.toISOString()).toBe(expected);
  });

  test.each([['* * * *'], ['61 0 * * *'], ['every day'], [''], ['0 0 31 2 *']])('"%s" names no moment', (cron) => {
    expect(nextOf(cron, 'UTC', day('2026-01-01'))).toBeUndefined();
  });
});

test('days are of 24 hours', () => expect(daysBetween(day('2026-03-28'), new Date('2026-03-30T12:00:00Z'))).toBe(2.5));

test.each([
  ['Europe/London', true],
  ['Mars/Olympus', false],
  ['', false],
])('%s is a time zone: %s', (name, expected) => expect(isTimeZone(name)).toBe(expected));
