import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { alarmed, callsIn, january } from '../../support/world-timers.js';

/** The machine's clock, which the test sets; everything else of the machine goes on as usual. */
const machine = (time: string) => vi.setSystemTime(new Date(time));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  machine('2030-05-05T12:00:00Z');
});
afterEach(() => void vi.useRealTimers());

describe('a clock that runs', () => {
  test('begins where it was told, and goes as fast as the machine’s', () => {
    const { sandbox } = alarmed({ now: january(1), running: true });
    machine('2030-05-05T12:00:01.500Z');
    expect(sandbox.clock.now()).toBe(january(1, '00:00:01.500'));
    expect(sandbox.clock.running()).toBe(true);
  });

  test('stands still when told so, and runs on from there', async () => {
    const { sandbox } = alarmed({ now: january(1), running: true });
    machine('2030-05-05T12:00:10Z');
    await sandbox.clock.set({ running: false });
    machine('2030-05-05T13:00:00Z');
    expect(sandbox.clock.now()).toBe(january(1, '00:00:10.000'));
    await sandbox.clock.set({ running: true });
    machine('2030-05-05T13:00:05Z');
    expect(sandbox.clock.now()).toBe(january(1, '00:00:15.000'));
  });

  test('runs on after it was advanced or set', async () => {
    const { sandbox } = alarmed({ now: january(1), running: true });
    await sandbox.clock.advance('P3D');
    machine('2030-05-05T12:00:01Z');
    expect(sandbox.clock.now()).toBe(january(4, '00:00:01.000'));
    await sandbox.clock.set({ now: january(2) });
    machine('2030-05-05T12:00:03Z');
    expect(sandbox.clock.now()).toBe(january(2, '00:00:02.000'));
  });

  test('comes to the end of the year 9999, and stays', async () => {
    const { sandbox, note } = alarmed({ now: '9999-12-31T23:59:59Z', running: true });
    machine('2030-05-05T13:00:00Z');
    expect(sandbox.clock.now()).toBe('9999-12-31T23:59:59.999Z');
    await note('last');
    expect(sandbox.journal.entries()[0]?.at).toBe('9999-12-31T23:59:59.999Z');
  });

  test('has the work that fell due done before the next call, each at its time', async () => {
    const { set, sandbox, note } = alarmed({ now: january(1), running: true });
    await set({ key: 'after 5 s', at: january(1, '00:00:05.000') }, { key: 'after 2 s', at: january(1, '00:00:02.000') }, { key: 'tomorrow', at: january(2) });
    machine('2030-05-05T12:00:10Z');
    expect(await note('call')).toEqual(['after 2 s', 'after 5 s', 'call']);
    expect(sandbox.journal.events()).toEqual([
      { at: january(1, '00:00:02.000'), vendor: 'acme', type: 'noted', key: 'after 2 s' },
      { at: january(1, '00:00:05.000'), vendor: 'acme', type: 'noted', key: 'after 5 s' },
    ]);
  });

  test('has it done once, however many calls come at once', async () => {
    const { set, note } = alarmed({ now: january(1), running: true });
    await set(...Array.from({ length: 600 }, (_, index) => ({ key: `timer ${index}`, at: january(1, '00:00:05.000') })));
    machine('2030-05-05T12:00:10Z');
    const seen = await Promise.all(Array.from({ length: 10 }, (_, index) => note(`call ${index}`)));
    expect(seen.map(({ length }) => length).sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, index) => 601 + index));
  });
});

describe('sandboxes whose clocks run', () => {
  test('begin where they were told, whenever they are made', () => {
    const { simulator } = alarmed({ now: january(1), running: true });
    machine('2030-05-05T13:00:00Z');
    expect(simulator.sandbox('later').clock.now()).toBe(january(1));
    simulator.sandbox('later').reset();
    expect(simulator.sandbox('later').clock.now()).toBe(january(1));
  });

  test('are forked with the time they show, and run on side by side', async () => {
    const { set, sandbox } = alarmed({ now: january(1), running: true });
    await set({ key: 'after 5 s', at: january(1, '00:00:05.000') });
    machine('2030-05-05T12:00:03Z');
    const fork = sandbox.fork('b');
    machine('2030-05-05T12:00:06Z');
    expect(fork.clock.now()).toBe(sandbox.clock.now());
    expect(await callsIn(fork).note('call')).toEqual(['after 5 s', 'call']);
    expect(callsIn(sandbox).notes()).toEqual([]);
  });

  test('that were told no time show the machine’s', () => {
    const { sandbox } = alarmed({ running: true });
    machine('2030-05-05T12:00:10Z');
    expect(sandbox.clock.now()).toBe('2030-05-05T12:00:10.000Z');
  });
});

test('a clock that was told no time stands where the machine’s was when it was made, after a reset too', () => {
  const { sandbox } = alarmed({});
  const made = JSON.stringify(sandbox.snapshot());
  machine('2030-05-05T12:30:00Z');
  sandbox.reset();
  expect(sandbox.clock.now()).toBe('2030-05-05T12:00:00.000Z');
  expect(JSON.stringify(sandbox.snapshot())).toBe(made);
});
