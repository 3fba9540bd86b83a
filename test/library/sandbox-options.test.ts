import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { rule, token } from '../support/face-calls.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });

describe('a sandbox may be made from', () => {
  test('a seed: ids follow it', async () => {
    const open = async (id: string, seed: number) => (await supertest(simulator.sandbox(id, { seed }).app).post('/orders').send({})).body.orderId;
    const [one, same, other] = [await open('seed-1', 41), await open('seed-2', 41), await open('seed-3', 42)];
    expect([one === same, one === other]).toEqual([true, false]);
  });

  test('a time: it stands there', () => {
    const { clock } = simulator.sandbox('time', { now: '2012-07-01T00:00:00+02:00' });
    expect([clock.now(), clock.running()]).toEqual(['2012-06-30T22:00:00.000Z', false]);
  });

  test('a clock that runs', () => {
    expect(simulator.sandbox('runs', { running: true }).clock.running()).toBe(true);
    expect(simulator.sandbox('runs-there', { now: '2012-07-01T00:00:00Z', running: true }).clock.now()).toMatch(/^2012-07-01T00:0/);
  });

  test('a fixture set', () => {
    const orders = (fixtures: string) => Object.keys(simulator.sandbox(`fixtures-${fixtures}`, { fixtures }).state('hostway').orders ?? {}).length;
    expect([orders('empty'), orders('demo') > 0]).toEqual([0, true]);
  });

  test('the profile of a vendor', async () => {
    const transition = (id: string, profiles: Record<string, string>) =>
      supertest(simulator.sandbox(id, { profiles }).app)
        .post('/api/web/namespaces/example/billing/plan_transition')
        .set('Authorization', 'APIToken t')
        .send({ namespace: 'example', new_plan: 'example', payload: { domain: 'example' } });
    expect([(await transition('documented', {})).status, (await transition('wire', { 'f5-xc': 'wire' })).status]).toEqual([400, 200]);
  });

  test('strictness: credentials that nobody issued are refused', async () => {
    const read = (id: string, auth: 'lenient' | 'strict') => supertest(simulator.sandbox(id, { auth }).app).get(rule).set(token);
    expect([(await read('lenient', 'lenient')).status, (await read('strict', 'strict')).status]).toEqual([200, 401]);
  });
});

describe('what a sandbox does not say is as the simulator was made', () => {
  test('time, seed, fixtures, strictness', async () => {
    const own = await createSimulator({ seed: 3, now: '2030-01-01T00:00:00Z', fixtures: 'empty', auth: 'strict', profiles: { 'f5-xc': 'wire' } });
    const { settings } = own.sandbox('any').snapshot();
    expect(settings).toEqual({ seed: 3, now: Date.UTC(2030, 0), running: false, fixtures: 'empty', auth: 'strict', profiles: { 'f5-xc': 'wire' } });
    expect(own.sandbox('other', { seed: 4 }).snapshot().settings).toEqual({ ...settings, seed: 4 });
  });

  test('without a time the clock stands where the machine was', async () => {
    const before = Date.now();
    const { clock } = (await createSimulator()).sandbox();
    expect([clock.running(), clock.now()]).toEqual([false, clock.now()]);
    expect(Date.parse(clock.now())).toBeGreaterThanOrEqual(before);
  });

  test('a simulator whose clocks run has one that stands where a time is said', async () => {
    const own = await createSimulator({ running: true });
    expect([own.sandbox('a').clock.running(), own.sandbox('b', { now: '2026-01-01T00:00:00Z' }).clock.running()]).toEqual([true, false]);
  });
});

describe('the same sandbox', () => {
  test('is the same object by its name, and default has none', async () => {
    expect(simulator.sandbox('same')).toBe(simulator.sandbox('same'));
    expect(simulator.sandbox()).toBe(simulator.sandbox('default'));
    expect(simulator.sandbox('same').app).toBe(simulator.sandbox('same').app);
  });

  test('is not made again with other options', () => {
    simulator.sandbox('taken');
    expect(() => simulator.sandbox('taken', { seed: 2 })).toThrow('The sandbox "taken" exists.');
  });

  test('whose options cannot be is not made', () => {
    expect(() => simulator.sandbox('odd', { fixtures: 'demos' })).toThrow('Did you mean "demo"?');
    expect(() => simulator.sandbox('odd', { now: 'tomorrow' })).toThrow('"tomorrow" is no RFC 3339 time');
    expect(simulator.core.find('odd')).toBeUndefined();
  });
});

describe('a simulator', () => {
  test('may play some vendors only', async () => {
    const own = await createSimulator({ vendors: ['hostway'] });
    const played = own
      .sandbox()
      .coverage()
      .operations.map(({ operation }) => operation.split('/')[0]);
    expect(new Set(played)).toEqual(new Set(['hostway']));
    expect((await supertest(own.sandbox().app).get(rule).set(token)).status).toBe(404);
  });

  test('plays specs of yours, under their file names', async () => {
    const own = await createSimulator({ vendors: [], specs: ['test/support/face-gallery.yaml'] });
    expect(await supertest(own.sandbox().app).get('/face-gallery/pictures')).toMatchObject({ status: 200, body: ['sunrise'] });
  });

  test.each([
    ['a vendor', { vendors: ['hostwy'] }, 'Did you mean "hostway"?'],
    ['a spec', { specs: ['nowhere.yaml'] }, 'nowhere.yaml'],
    ['a profile', { profiles: { 'f5-xc': 'wyre' } }, 'Did you mean "wire"?'],
    ['a fixture set', { fixtures: 'dmo' }, 'Did you mean "demo"?'],
    ['a time', { now: '2026' }, '"2026" is no RFC 3339 time'],
  ])('is not made with %s that is not there', async (_, input, message) => {
    await expect(createSimulator(input)).rejects.toThrow(message);
  });

  test('refuses bodies beyond its limit', async () => {
    const sandbox = (await createSimulator({ bodyLimit: 100 })).sandbox();
    for (const length of [20, 200])
      await supertest(sandbox.app)
        .put(rule)
        .set(token)
        .send({ name: 'x'.repeat(length) });
    expect(sandbox.journal.entries({ violations: true }).map(({ why }) => why[0]?.rule)).toEqual(['size', 'required']);
  });
});
