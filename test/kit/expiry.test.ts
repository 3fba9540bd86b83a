import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastMomentOf, turnsAfter } from '../../src/kit/index.js';

test.each([
  ['2026-02', '2026-02-28T23:59:59.999Z'],
  ['2028-02', '2028-02-29T23:59:59.999Z'],
  ['2026-12', '2026-12-31T23:59:59.999Z'],
  ['2026-03-31', '2026-03-31T23:59:59.999Z'],
])('what is good to %s is good until %s', (date, moment) => {
  expect(new Date(lastMomentOf(date)).toISOString()).toBe(moment);
});

test.each(['', 'soon', '2026', '2026-13', '2026-02-32', '2026-02-28T00:00'])('%j is no day and no month', (text) => expect(lastMomentOf(text)).toBeNaN());

test('the last moment of a month is that of its last day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1970, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const text = `${year}-${String(month).padStart(2, '0')}`;
      const last = lastMomentOf(text);
      expect(lastMomentOf(new Date(last).toISOString().slice(0, 10))).toBe(last);
      expect(new Date(last + 1).getUTCDate()).toBe(1);
    }),
  );
});

test('turns are the moments at which validity changes, in order of time, and following them tells it at any moment', () => {
  const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 6 });
  fc.assert(
    fc.property(spans, fc.nat(60), fc.nat(60), (all, now, later) => {
      const isValid = (moment: number) => all.some(([from, length]) => from <= moment && moment < from + length);
      const turns = turnsAfter(
        now,
        all.flatMap(([from, length]) => [from + length, from]),
        isValid,
      );
      expect(turns).toEqual([...turns].sort((a, b) => a.at - b.at));
      expect(turns.every(({ at }) => at > now)).toBe(true);
      const told = turns.filter(({ at }) => at <= now + later).at(-1)?.isValid ?? isValid(now);
      expect(told).toBe(isValid(now + later));
    }),
  );
});
