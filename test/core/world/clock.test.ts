import { describe, expect, test } from 'vitest';
import { Problem } from '../../../src/index.js';
import { alarmed, january } from '../../support/world-timers.js';

const clockAt = (now: string) => alarmed({ now }).sandbox.clock;

/** What it was refused with; the clock must not have moved. */
async function refused(clock: ReturnType<typeof clockAt>, attempt: () => Promise<unknown>): Promise<Problem> {
  const was = clock.now();
  const error = await attempt().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(clock.now()).toBe(was);
  expect(error).toBeInstanceOf(Problem);
  return error as Problem;
}

describe('advance by a duration', () => {
  test.each([
    ['2026-01-01T00:00:00.000Z', 'P3D', '2026-01-04T00:00:00.000Z'],
    ['2026-01-01T00:00:00.000Z', 'P2W', '2026-01-15T00:00:00.000Z'],
    ['2026-01-01T00:00:00.000Z', 'PT36H', '2026-01-02T12:00:00.000Z'],
    ['2026-01-01T00:00:00.000Z', 'PT0.25S', '2026-01-01T00:00:00.250Z'],
    ['2026-01-01T00:00:00.000Z', 'P1Y2M3DT4H5M6.789S', '2027-03-04T04:05:06.789Z'],
    ['2026-06-15T12:00:00.000Z', 'P0D', '2026-06-15T12:00:00.000Z'],
    ['2026-06-15T12:00:00.000Z', 'PT0S', '2026-06-15T12:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2024-01-31T10:00:00.000Z', 'P1M', '2024-02-29T10:00:00.000Z'],
    ['2026-03-31T10:00:00.000Z', 'P1M', '2026-04-30T10:00:00.000Z'],
    ['2025-11-30T10:00:00.000Z', 'P3M', '2026-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 'P1Y', '2025-02-28T10:00:00.000Z'],
    ['2024-02-29T10:00:00.000Z', 'P4Y', '2028-02-29T10:00:00.000Z'],
    // Months first, then days: the end of February is where the days are counted from.
    ['2026-01-31T10:00:00.000Z', 'P1M1D', '2026-03-01T10:00:00.000Z'],
    // No summer time in UTC.
    ['2026-03-28T12:00:00.000Z', 'P1D', '2026-03-29T12:00:00.000Z'],
    ['9999-12-31T00:00:00.000Z', 'PT23H59M59.999S', '9999-12-31T23:59:59.999Z'],
  ])('%s and %s is %s', async (now, by, then) => {
    const clock = clockAt(now);
    expect(await clock.advance(by)).toEqual({ from: now, to: then, events: [] });
    expect(clock.now()).toBe(then);
  });

  test('a month twice is not two months: each counts from where the clock is', async () => {
    const clock = clockAt(january(31));
    await clock.advance('P1M');
    await clock.advance('P1M');
    expect(clock.now()).toBe('2026-03-28T00:00:00.000Z');
  });

  test.each(['-P1D', '-PT0.001S', 'P-1D', '', 'P', 'PT', 'P1', '1D', '3 days', 'P1.5D', 'PT1H2S3M', 'P1D1W', 'P١D', 'P1DP1D', 'P8000Y', 'P999999999999999Y'])(
    'refuses "%s", and stays where it is',
    async (by) => {
      const clock = clockAt(january(1));
      expect(await refused(clock, () => clock.advance(by))).toMatchObject({ status: 400 });
      expect(await refused(clock, () => clock.advance({ by }))).toMatchObject({ status: 400 });
    },
  );
});

describe('a moment', () => {
  const taken: readonly (readonly [string, string])[] = [
    ['2026-01-02T00:00:00Z', '2026-01-02T00:00:00.000Z'],
    ['2026-01-02t03:04:05.6z', '2026-01-02T03:04:05.600Z'],
    ['2026-01-02 03:04:05Z', '2026-01-02T03:04:05.000Z'],
    ['2026-01-02T03:04:05.123456789Z', '2026-01-02T03:04:05.123Z'],
    ['2026-01-02T02:00:00+02:30', '2026-01-01T23:30:00.000Z'],
    ['2028-02-29T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ];
  const refusedTexts = [
    '',
    'tomorrow',
    '2026-01-02',
    '2026-01-02T00:00Z',
    '2026-01-02T00:00:00',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00+24:00',
    '1969-12-31T23:59:59Z',
    '+010000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-01:00',
    '1767225600000',
  ];

  test.each(taken)('%s is taken as %s', async (text, then) => {
    const [advanced, set, begun] = [clockAt('1970-01-01T00:00:00Z'), clockAt(january(31)), clockAt(text)];
    await advanced.advance({ to: text });
    await set.set({ now: text });
    expect([advanced.now(), set.now(), begun.now()]).toEqual([then, then, then]);
  });

  test.each(refusedTexts)('"%s" is refused, wherever it is said', async (text) => {
    const clock = clockAt(january(1));
    expect(await refused(clock, () => clock.advance({ to: text }))).toMatchObject({ status: 400 });
    expect(await refused(clock, () => clock.set({ now: text }))).toMatchObject({ status: 400 });
    expect(() => clockAt(text)).toThrow(Problem);
  });
});

describe('a clock that stands', () => {
  test('goes back and forth as it is set; what was done stays done', async () => {
    const { set, sandbox, notes } = alarmed();
    await set({ key: 'day 2', at: january(2) }, { key: 'day 8', at: january(8) });
    await sandbox.clock.set({ now: january(5) });
    expect(notes()).toEqual(['day 2']);
    await sandbox.clock.set({ now: '1970-01-01T00:00:00Z' });
    expect(sandbox.clock.now()).toBe('1970-01-01T00:00:00.000Z');
    expect(notes()).toEqual(['day 2']);
    await sandbox.clock.set({ now: january(9) });
    expect(notes()).toEqual(['day 2', 'day 8']);
    expect(sandbox.journal.events().map(({ at }) => at)).toEqual([january(2), january(8)]);
  });

  test('advances only', async () => {
    const clock = clockAt(january(5));
    expect(await refused(clock, () => clock.advance({ to: january(4, '23:59:59.999') }))).toMatchObject({ status: 400, title: 'back in time' });
    expect(await clock.advance({ to: january(5) })).toEqual({ from: january(5), to: january(5), events: [] });
  });

  test('is what the replies are dated with', async () => {
    const { sandbox, note } = alarmed();
    await note('a');
    await sandbox.clock.advance('P1Y');
    await note('b');
    expect(sandbox.journal.entries().map(({ at }) => at)).toEqual(['2027-01-01T00:00:00.000Z', january(1)]);
  });
});
