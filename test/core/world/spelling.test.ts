import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Moment, Spelling } from '../../../src/core/world/clock.js';

/** Times of which many share a second, and some a millisecond. */
const time = fc.oneof(fc.integer({ min: 1_767_225_599_990, max: 1_767_225_601_010 }), fc.integer({ min: 0, max: 253_402_300_799_999 }));

test('a moment is written like any other time, whatever was written before', () => {
  fc.assert(
    fc.property(fc.array(time), (times) => {
      const spelling = new Spelling();
      for (const each of times) {
        const date = new Date(each);
        expect([spelling.iso(each), spelling.http(each)]).toEqual([date.toISOString(), date.toUTCString()]);
      }
    }),
  );
});

test('who has moved the time that a vendor was told writes where it is now', () => {
  const spelling = new Spelling();
  const moment = new Moment(Date.UTC(2026, 0, 31), spelling);
  expect(moment.toISOString()).toBe('2026-01-31T00:00:00.000Z');
  moment.setUTCMonth(2);
  expect([moment.toISOString(), JSON.stringify(moment)]).toEqual(['2026-03-31T00:00:00.000Z', '"2026-03-31T00:00:00.000Z"']);
  moment.setTime(Number.NaN);
  expect(() => moment.toISOString()).toThrow(RangeError);
  expect(new Moment(Date.UTC(2026, 0, 31), spelling).toISOString()).toBe('2026-01-31T00:00:00.000Z');
});
