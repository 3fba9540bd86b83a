import { afterEach, describe, expect, test, vi } from 'vitest';
import { retriesIn, vendorCalls } from '../support/face-calls.js';
import { overSocket } from '../support/face-doors.js';
import { newProcess, now } from './world.js';

const later = '2026-07-01T00:00:00Z';
const laterShown = '2026-07-01T00:00:00.000Z';

describe('what is not said is as the process was started', () => {
  const standing = { now, running: false };
  test.each([
    ['nothing at all', undefined, standing],
    ['an empty order', {}, standing],
    ['an id', { id: 'ci-42' }, standing],
    ['a time: it stands there', { now: later }, { now: laterShown, running: false }],
    ['a time, running', { now: later, running: true }, { now: expect.stringContaining('2026-07-01T00:0'), running: true }],
    ['running', { running: true }, { now: expect.stringContaining('2026-01-01T00:0'), running: true }],
  ])('clocks stood still; a sandbox is made with %s', async (_, order, clock) => {
    const { control } = await newProcess();
    const { status, body } = await control.post('/sandboxes', order);
    expect({ status, clock: body.clock }).toEqual({ status: 201, clock });
  });

  test.each([
    ['nothing', {}, { now: expect.stringContaining('2026-01-01T00:0'), running: true }],
    ['a time: it stands there', { now: later }, { now: laterShown, running: false }],
    ['a time, running', { now: later, running: true }, { now: expect.stringContaining('2026-07-01T00:0'), running: true }],
    ['no running', { running: false }, standing],
  ])('clocks ran; a sandbox is made with %s', async (_, order, clock) => {
    const { control } = await newProcess({ running: true });
    expect((await control.post('/sandboxes', order)).body.clock).toEqual(clock);
  });

  test('everything else too', async () => {
    const { control } = await newProcess({ seed: 5, fixtures: 'empty', auth: 'strict', profiles: { 'f5-xc': 'wire' } });
    const made = { seed: 5, fixtures: 'empty', auth: 'strict', profiles: { 'f5-xc': 'wire' } };
    expect((await control.post('/sandboxes', { id: 'same' })).body).toMatchObject(made);
    const own = { seed: 6, fixtures: 'demo', auth: 'lenient', profiles: { hostway: '2014-10' } };
    expect((await control.post('/sandboxes', { id: 'other', ...own })).body).toMatchObject(own);
  });
});

test('a sandbox without an id gets the first that is free', async () => {
  const { control } = await newProcess();
  const make = async () => (await control.post('/sandboxes', {})).body.id;
  expect([await make(), await make()]).toEqual(['sandbox-1', 'sandbox-2']);
  await control.delete('/sandboxes/sandbox-1');
  expect([await make(), await make()]).toEqual(['sandbox-1', 'sandbox-3']);
});

test.each(['a', '0', 'ci-42', 'a-', '7-', 'a'.repeat(63)])('%s is an id', async (id) => {
  const { control } = await newProcess();
  expect(await control.post('/sandboxes', { id })).toMatchObject({ status: 201, body: { id } });
});

test('Location is where it is, and url is a base URL for clients that work in it', async () => {
  const { url, control } = await newProcess();
  const { headers, body } = await control.post('/sandboxes', { id: 'ci-42' });
  expect({ location: headers.location, url: body.url }).toEqual({ location: `${url}/_paystub/sandboxes/ci-42`, url: `${url}/@ci-42` });
  expect(await (await fetch(headers.location ?? '')).json()).toEqual(body);
  await vendorCalls(overSocket(body.url)).readRule();
  expect((await control.get('/sandboxes/ci-42/journal')).body.entries).toHaveLength(1);
});

test('the list is in order, and default is always in it', async () => {
  const { ask, control } = await newProcess();
  const ids = async () => (await control.get('/sandboxes')).body.sandboxes.map((sandbox: { id: string }) => sandbox.id);
  expect(await ids()).toEqual(['default']);
  await control.post('/sandboxes', { id: 'zebra' });
  await vendorCalls(ask, '/@ant').readRule();
  expect(await ids()).toEqual(['ant', 'default', 'zebra']);
});

describe('a sandbox that is removed', () => {
  test('is gone; its name makes a new one', async () => {
    const { ask, control } = await newProcess();
    const { changeRule, readRule } = vendorCalls(ask, '/@trial');
    await changeRule({ payment_retries_limit: 3 });
    expect((await control.delete('/sandboxes/trial')).status).toBe(204);
    expect((await control.get('/sandboxes/trial')).status).toBe(404);
    expect((await control.delete('/sandboxes/trial')).status).toBe(404);
    expect(retriesIn(await readRule())).toBe(10);
    expect((await control.get('/sandboxes/trial/journal')).body.entries).toHaveLength(1);
  });

  test('begins anew at once if it is default', async () => {
    const { ask, control } = await newProcess();
    await vendorCalls(ask).changeRule({ payment_retries_limit: 3 });
    expect((await control.delete('/sandboxes/default')).status).toBe(204);
    expect((await control.get('/sandboxes/default/journal')).body).toEqual({ entries: [] });
    expect(retriesIn(await vendorCalls(ask).readRule())).toBe(10);
  });
});

describe('a sandbox that nobody uses', () => {
  afterEach(() => void vi.useRealTimers());
  /** What the machine's clock shows from now on; nothing else is pretended. */
  const machineTime = (hour: number, minute = 0) => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 0, 1, hour, minute) });

  test('goes after an hour; default stays, and so does one that is called or looked at', async () => {
    machineTime(0);
    const { ask, control } = await newProcess();
    const ids = async () => (await control.get('/sandboxes')).body.sandboxes.map((sandbox: { id: string }) => sandbox.id);
    await vendorCalls(ask).changeRule({ payment_retries_limit: 3 });
    for (const id of ['idle', 'called', 'seen']) await control.post('/sandboxes', { id });
    machineTime(0, 59);
    await vendorCalls(ask, '/@called').readRule();
    await control.get('/sandboxes/seen/clock');
    machineTime(1, 1);
    expect(await ids()).toEqual(['called', 'default', 'seen']);
    expect((await control.get('/sandboxes/idle')).status).toBe(404);
    expect(retriesIn(await vendorCalls(ask).readRule())).toBe(3);
  });
});

test('no more than so many live at once', async () => {
  const { ask, control } = await newProcess({ mostSandboxes: 2 });
  await control.get('/sandboxes');
  await control.post('/sandboxes', { id: 'a' });
  for (const reply of [await control.post('/sandboxes', { id: 'b' }), await control.post('/sandboxes/a/fork', { id: 'b' })]) {
    expect(reply).toMatchObject({ status: 503, body: { detail: expect.stringContaining('DELETE /_paystub/sandboxes/{id}') } });
  }
  expect((await vendorCalls(ask, '/@b').readRule()).status).toBe(503);
  await control.delete('/sandboxes/a');
  expect((await control.post('/sandboxes', { id: 'b' })).status).toBe(201);
});
