import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alarmed, january, type Wish } from '../../support/world-timers.js';

const keysOf = (events: readonly object[]) => events.map((event) => (event as { key?: string }).key);

const day = fc.integer({ min: 1, max: 9 });
const wish: fc.Arbitrary<Wish> = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), at: day.map((day) => january(day)) });
/** Some timers that are set, or the key of one that is cancelled. */
const change = fc.oneof(fc.array(wish, { maxLength: 6 }), fc.constantFrom('a', 'b', 'c'));

/** What the changes must come to in the end: set again, a timer is as new. */
function wanted(changes: readonly (string | Wish[])[]): readonly object[] {
  const timers = new Map<string, string>();
  for (const given of changes) {
    if (!Array.isArray(given)) timers.delete(given);
    else for (const { key, at } of given) putLast(timers, key, at);
  }
  const inOrder = [...timers].sort(([, a], [, b]) => a.localeCompare(b));
  return inOrder.map(([key, at]) => ({ at, vendor: 'acme', type: 'noted', key }));
}

function putLast(timers: Map<string, string>, key: string, at: string): void {
  timers.delete(key);
  timers.set(key, at);
}

describe('due work', () => {
  test('is done in order of time, then of creation', async () => {
    const { set, sandbox, notes } = alarmed();
    await set({ key: 'third', at: january(3) }, { key: 'first', at: january(2) }, { key: 'fourth', at: january(3) }, { key: 'second', at: january(2) });
    const { events } = await sandbox.clock.advance('P5D');
    expect(keysOf(events)).toEqual(['first', 'second', 'third', 'fourth']);
    expect(notes()).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('is done in that order whatever was set, replaced and cancelled before, in steps as in one go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.uniqueArray(day), async (changes, stops) => {
        const { set, cancel, sandbox } = alarmed();
        for (const given of changes) await (Array.isArray(given) ? set(...given) : cancel(given));
        const told: unknown[] = [];
        for (const stop of [...stops.sort(), 10]) told.push(...(await sandbox.clock.advance({ to: january(stop) })).events);
        expect(told).toEqual(wanted(changes));
      }),
      { numRuns: 40 },
    );
  });

  test('sees the moment it was set for on its clock', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'a', at: january(2, '12:34:56.789') });
    const { events } = await sandbox.clock.advance({ to: january(31) });
    expect(events).toEqual([{ at: january(2, '12:34:56.789'), vendor: 'acme', type: 'noted', key: 'a' }]);
    expect(sandbox.state('acme').notes).toEqual({ a: { at: january(2, '12:34:56.789'), nth: 1 } });
  });

  test.each<[what: string, to: string, done: readonly string[]]>([
    ['a moment before', january(1, '23:59:59.999'), []],
    ['the moment itself', january(2), ['a']],
    ['any moment after', january(3), ['a']],
  ])('set for a moment, when the clock comes to %s', async (_, to, done) => {
    const { set, sandbox, notes } = alarmed();
    await set({ key: 'a', at: january(2) });
    await sandbox.clock.advance({ to });
    expect(notes()).toEqual(done);
  });

  test('is done once', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'a', at: january(2) });
    await sandbox.clock.advance('P2D');
    await sandbox.clock.set({ now: january(1) });
    expect((await sandbox.clock.advance('P2D')).events).toEqual([]);
  });

  test('replaced by a later moment comes later only; by an earlier one, earlier only', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'later', at: january(2) }, { key: 'earlier', at: january(4) });
    await set({ key: 'later', at: january(4) }, { key: 'earlier', at: january(2) });
    expect(keysOf((await sandbox.clock.advance({ to: january(3) })).events)).toEqual(['earlier']);
    expect(keysOf((await sandbox.clock.advance({ to: january(5) })).events)).toEqual(['later']);
  });

  test('for a moment that has passed is done as soon as time passes, and no earlier than now', async () => {
    const { set, sandbox } = alarmed();
    await sandbox.clock.advance({ to: january(10) });
    await set({ key: 'late', at: january(5) });
    const { events } = await sandbox.clock.advance('P0D');
    expect(events).toEqual([{ at: january(10), vendor: 'acme', type: 'noted', key: 'late' }]);
  });
});

describe('timers that set timers', () => {
  test('have theirs done on the way, in their turn', async () => {
    const { set, sandbox } = alarmed();
    const next: Wish[] = [
      { key: 'day 4', at: january(4) },
      { key: 'day 2', at: january(2) },
      { key: 'day 9', at: january(9) },
    ];
    await set({ key: 'day 3', at: january(3) }, { key: 'day 1', at: january(1), type: 'chain', data: { next } });
    expect(keysOf((await sandbox.clock.advance({ to: january(5) })).events)).toEqual(['day 1', 'day 2', 'day 3', 'day 4']);
    expect(keysOf((await sandbox.clock.advance({ to: january(9) })).events)).toEqual(['day 9']);
  });

  test('for a moment that has passed do not turn time back', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'a', at: january(3), type: 'chain', data: { next: [{ key: 'b', at: january(2) }] } });
    const { events } = await sandbox.clock.advance({ to: january(5) });
    expect(events.map(({ at, key }) => [at, key])).toEqual([
      [january(3), 'a'],
      [january(3), 'b'],
    ]);
  });

  test('again and again come back as often as their time has come', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'a', at: january(2), type: 'everyDay' });
    const { events } = await sandbox.clock.advance('P1Y');
    expect(events).toHaveLength(365);
    expect(events.at(-1)).toMatchObject({ at: '2027-01-01T00:00:00.000Z' });
  });
});

describe('a timer that breaks', () => {
  test.each([
    ['by throwing an error', 'fail', 'broken went wrong'],
    ['by throwing nothing at all', 'failStrangely', 'null'],
    ['because its vendor has no such timer', 'toString', 'acme has no timer "toString"'],
  ])('%s is reported, leaves nothing half done, and the others go on', async (_, type, message) => {
    const { set, sandbox, notes } = alarmed();
    await set({ key: 'before', at: january(2) }, { key: 'broken', at: january(2), type }, { key: 'after', at: january(2) });
    const { events } = await sandbox.clock.advance('P5D');
    expect(events).toEqual([
      { at: january(2), vendor: 'acme', type: 'noted', key: 'before' },
      { at: january(2), vendor: 'acme', type: 'paystub.timer_failed', timer: type, key: 'broken', message },
      { at: january(2), vendor: 'acme', type: 'noted', key: 'after' },
    ]);
    expect(sandbox.journal.events()).toEqual(events);
    expect(notes()).toEqual(['before', 'after']);
    expect(JSON.stringify(sandbox.snapshot())).not.toContain('half done');
  });

  test('in a part only, of what is done part by part, does the others as if that part were not there', async () => {
    const worldOf = async (...keys: string[]) => {
      const { set, sandbox } = alarmed();
      await set({ key: 'each', at: january(2), type: 'tryEach', data: { keys } });
      const { events } = await sandbox.clock.advance('P5D');
      return { events: events.map(({ type, key }: { type: string; key?: unknown }) => [type, key]), records: sandbox.snapshot().records };
    };
    const [whole, parted] = [await worldOf('a', 'b'), await worldOf('a', 'broken', 'b')];
    expect(parted.records).toEqual(whole.records);
    expect(parted.events).toEqual([
      ['tried', 'a'],
      ['given_up', 'broken'],
      ['tried', 'b'],
      ['noted', 'after a'],
      ['noted', 'after b'],
    ]);
  });

  test('is not tried again', async () => {
    const { set, sandbox } = alarmed();
    await set({ key: 'broken', at: january(2), type: 'fail' });
    await sandbox.clock.advance('P5D');
    expect((await sandbox.clock.advance('P5D')).events).toEqual([]);
  });

  test('without a moment is refused where it is set', async () => {
    const { sandbox, set, notes } = alarmed();
    await expect(set({ key: 'never', at: 'no time' })).rejects.toThrow('500');
    await set({ key: 'a', at: january(2) });
    await sandbox.clock.advance('P5D');
    expect(notes()).toEqual(['a']);
  });
});
