import supertest from 'supertest';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSimulator, Problem, type Sandbox, type Simulator, type Snapshot } from '../../../src/index.js';
import { bytes, newWorld, order, orders } from '../../support/world-orders.js';
import { input } from '../../support/world-sandboxes.js';
import { alarmed, january } from '../../support/world-timers.js';
import { collection, loose, spoilt } from './snapshot-parts.js';

let simulator: Simulator;
let sandbox: Sandbox;
beforeEach(() => void ({ simulator, sandbox } = newWorld()));

const read = (text: string) => JSON.parse(text) as Snapshot;

describe('a snapshot', () => {
  test('puts everything back: state, time, ids, faults and stubs', async () => {
    sandbox.faults.add({ match: { operation: 'hostway/getOrder' }, effect: { status: 404 } });
    sandbox.stubs.add({ match: { operation: 'vmware-cpn/getOrg' }, response: { status: 200, body: { id: 'mine' } }, unchecked: true });
    const before = sandbox.snapshot();
    const was = bytes(sandbox);
    const first = await order(sandbox);
    sandbox.faults.clear();
    sandbox.stubs.clear();
    await sandbox.clock.advance('P3D');
    sandbox.restore(before);
    expect(bytes(sandbox)).toBe(was);
    expect(sandbox.faults.list()).toHaveLength(1);
    expect(sandbox.stubs.list()).toHaveLength(1);
    expect(sandbox.clock.now()).toBe('2026-01-01T00:00:00.000Z');
    expect(await order(sandbox)).toBe(first);
  });

  test('is a picture: what happens afterwards is not in it', async () => {
    const before = sandbox.snapshot();
    const was = JSON.stringify(before);
    await order(sandbox);
    await sandbox.clock.advance('P1D');
    expect(JSON.stringify(before)).toBe(was);
  });

  test('holds no journal: entries go on, and are numbered on', async () => {
    const before = sandbox.snapshot();
    await order(sandbox);
    sandbox.restore(before);
    await order(sandbox);
    expect(sandbox.journal.entries().map(({ id }) => id)).toEqual(['e2', 'e1']);
  });

  test('brings its timers along', async () => {
    const target = simulator.sandbox('b', { now: '2030-01-01T00:00:00Z', fixtures: 'empty' });
    target.restore(read(bytes(sandbox)));
    const [there, here] = [await target.clock.advance('P2Y'), await sandbox.clock.advance('P2Y')];
    expect(there.events).toEqual(here.events);
    expect(here.events.length).toBeGreaterThan(0);
  });

  test('has what was done since done again', async () => {
    const { set, sandbox, notes } = alarmed();
    await set({ key: 'a', at: january(2) });
    const before = sandbox.snapshot();
    const first = await sandbox.clock.advance('P3D');
    sandbox.restore(before);
    expect(notes()).toEqual([]);
    expect(await sandbox.clock.advance('P3D')).toEqual(first);
    expect(notes()).toEqual(['a']);
  });

  test('brings its settings along, for the reset after it', async () => {
    const strict = simulator.sandbox('strict', { seed: 5, auth: 'strict', profiles: { hostway: '2015-07' }, now: '2028-02-29T00:00:00Z' });
    const made = bytes(strict);
    sandbox.restore(strict.snapshot());
    await order(sandbox);
    sandbox.reset();
    expect(bytes(sandbox)).toBe(made);
  });

  test('in a tester’s hands is no door into the world', () => {
    const was = bytes(sandbox);
    const { settings } = sandbox.snapshot() as unknown as { settings: { seed: number; profiles: Record<string, string> } };
    for (const change of [() => (settings.seed = 7), () => (settings.profiles.hostway = '2015-07')]) expect(change).toThrow(TypeError);
    expect(bytes(sandbox)).toBe(was);
  });

  test('of the tester’s own stays the tester’s own: it can be changed and put back again', async () => {
    const mine = loose(sandbox.snapshot());
    sandbox.restore(mine as unknown as Snapshot);
    mine.settings.seed = 2;
    collection(mine, 'hostway/orders')[1].length = 0;
    for (const [, record] of collection(mine, 'hostway/accounts')[1]) record.status = 'closed';
    expect(orders(sandbox)).toBeGreaterThan(0);
    sandbox.restore(mine as unknown as Snapshot);
    expect(orders(sandbox)).toBe(0);
    expect(sandbox.state('hostway').accounts).toMatchObject({ test731993: { status: 'closed' } });
  });
});

describe('what cannot be a snapshot is refused and changes nothing', () => {
  test.each(spoilt)('%s', async (_, spoil) => {
    await order(sandbox);
    const was = bytes(sandbox);
    const wrong = loose(sandbox.snapshot());
    const instead = spoil(wrong);
    const given = instead === undefined ? wrong : instead;
    expect(() => sandbox.restore(given as Snapshot)).toThrow(Problem);
    const reply = await supertest(sandbox.app).put('/_paystub/sandboxes/a/snapshot').set('Content-Type', 'application/json').send(JSON.stringify(given));
    expect(reply).toMatchObject({ status: 400, type: 'application/problem+json' });
    expect(bytes(sandbox)).toBe(was);
    await order(sandbox);
  });

  test('one from a simulator with more vendors', async () => {
    const few = (await createSimulator({ ...input, vendors: ['hostway'] })).sandbox('a');
    const was = bytes(few);
    expect(() => few.restore(read(bytes(sandbox)))).toThrow(/no vendor/);
    expect(bytes(few)).toBe(was);
  });

  test('but one from a simulator with fewer vendors may come', async () => {
    const few = (await createSimulator({ ...input, vendors: ['hostway'] })).sandbox('a');
    sandbox.restore(read(bytes(few)));
    expect(bytes(sandbox)).toBe(bytes(few));
  });
});
