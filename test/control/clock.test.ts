import { describe, expect, test } from 'vitest';
import { createSimulator, type SandboxOptions } from '../../src/index.js';
import { newWorld as newWorldOf, now } from './world.js';

/** One vendor, of which it is known what time does to it. */
const simulator = await createSimulator({ seed: 1, now, vendors: ['vmware-cpn'] });
const newWorld = (options?: SandboxOptions) => newWorldOf(options, simulator);

describe('PUT clock', () => {
  test.each([
    ['forward', { now: '2026-03-01T00:00:00Z' }, { now: '2026-03-01T00:00:00.000Z', running: false }],
    ['back', { now: '2012-07-01T00:00:00Z' }, { now: '2012-07-01T00:00:00.000Z', running: false }],
    ['in another zone', { now: '2026-01-01T02:00:00+02:00' }, { now, running: false }],
    ['to fractions of a second', { now: '2026-01-01T00:00:00.125Z' }, { now: '2026-01-01T00:00:00.125Z', running: false }],
    ['to the beginning of time', { now: '1970-01-01T00:00:00Z' }, { now: '1970-01-01T00:00:00.000Z', running: false }],
    ['to stand, which it does', { running: false }, { now, running: false }],
    ['to run', { running: true }, { now: expect.stringContaining('2026-01-01T00:0'), running: true }],
    ['forward, and to run', { now: '2026-03-01T00:00:00Z', running: true }, { now: expect.stringContaining('2026-03-01T00:0'), running: true }],
  ])('sets it %s', async (_, wanted, shown) => {
    const { at, control } = newWorld();
    expect((await control.get(`${at}/clock`)).body).toEqual({ now, running: false });
    expect(await control.put(`${at}/clock`, wanted)).toMatchObject({ status: 200, body: shown });
    expect((await control.get(`${at}/clock`)).body).toEqual(shown);
  });

  test('running, it goes on by itself; stopped, it stands where it was', async () => {
    const { at, control } = newWorld({ now: '2026-01-01T00:00:00Z', running: true });
    const time = async () => Date.parse((await control.get(`${at}/clock`)).body.now);
    const first = await time();
    while ((await time()) === first);
    const { body } = await control.put(`${at}/clock`, { running: false });
    expect(Date.parse(body.now)).toBeGreaterThan(first);
    expect((await control.get(`${at}/clock`)).body).toEqual({ now: body.now, running: false });
  });
});

describe('POST clock/advance', () => {
  test.each([
    ['P3D', '2026-01-04T00:00:00.000Z'],
    ['PT90M', '2026-01-01T01:30:00.000Z'],
    ['PT0.5S', '2026-01-01T00:00:00.500Z'],
    ['P1Y2M3W4DT5H6M7S', '2027-03-26T05:06:07.000Z'],
    ['PT0S', now],
  ])('by %s', async (by, to) => {
    const { at, control } = newWorld();
    expect(await control.post(`${at}/clock/advance`, { by })).toMatchObject({ status: 200, body: { from: now, to } });
    expect((await control.get(`${at}/clock`)).body).toEqual({ now: to, running: false });
  });

  test('a month after 31 January is the last of February', async () => {
    const { at, control } = newWorld({ now: '2026-01-31T12:00:00Z' });
    expect((await control.post(`${at}/clock/advance`, { by: 'P1M' })).body.to).toBe('2026-02-28T12:00:00.000Z');
  });

  test('to a moment, now included', async () => {
    const { at, control } = newWorld();
    for (const to of ['2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z']) expect((await control.post(`${at}/clock/advance`, { to })).status).toBe(200);
    expect((await control.get(`${at}/clock`)).body.now).toBe('2026-04-01T00:00:00.000Z');
  });

  test('tells what happened on the way, in order, and then it has happened', async () => {
    const { at, control } = newWorld();
    const { body } = await control.post(`${at}/clock/advance`, { by: 'P4Y' });
    const times = body.events.map(({ at: when }: { at: string }) => when);
    expect(times.length).toBeGreaterThan(3);
    expect(times).toEqual([...times].sort());
    expect(body.events).toContainEqual(
      expect.objectContaining({ at: '2027-04-01T00:00:00.000Z', vendor: 'vmware-cpn', type: 'fund.expired', fundId: 'FND-1' }),
    );
    expect((await control.post(`${at}/clock/advance`, { by: 'PT1S' })).body.events).toEqual([]);
  });

  test('in steps it tells the same as in one stride', async () => {
    const [steps, stride] = [newWorld(), newWorld()];
    const events = [];
    for (const to of ['2027-01-01T00:00:00Z', '2027-04-01T00:00:00Z', '2028-08-15T00:00:00Z', '2030-01-01T00:00:00Z'])
      events.push(...(await steps.control.post(`${steps.at}/clock/advance`, { to })).body.events);
    expect(events).toEqual((await stride.control.post(`${stride.at}/clock/advance`, { to: '2030-01-01T00:00:00Z' })).body.events);
    expect(steps.sandbox.snapshot().records).toEqual(stride.sandbox.snapshot().records);
  });

  test('PUT forward does the same work, only without telling; back it undoes nothing', async () => {
    const [set, advanced] = [newWorld(), newWorld()];
    await set.control.put(`${set.at}/clock`, { now: '2030-01-01T00:00:00Z' });
    await advanced.control.post(`${advanced.at}/clock/advance`, { to: '2030-01-01T00:00:00Z' });
    expect(set.sandbox.snapshot().records).toEqual(advanced.sandbox.snapshot().records);
    await set.control.put(`${set.at}/clock`, { now });
    expect((await set.control.post(`${set.at}/clock/advance`, { by: 'P4Y' })).body.events).toEqual([]);
  });
});
