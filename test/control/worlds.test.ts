import { describe, expect, test } from 'vitest';
import { card, retriesIn, vendorCalls } from '../support/face-calls.js';
import { fault, stub } from './calls.js';
import { newProcess, newWorld, now } from './world.js';

describe('a snapshot', () => {
  test('puts the world back as it was', async () => {
    const { at, control, vendors } = newWorld();
    await vendors.changeRule({ payment_retries_limit: 3 });
    await control.post(`${at}/faults`, fault);
    const before = await control.get(`${at}/snapshot`);

    await vendors.changeRule({ payment_retries_limit: 5 });
    await control.delete(`${at}/faults`);
    await control.post(`${at}/clock/advance`, { by: 'P1Y' });
    const { status, body } = await control.put(`${at}/snapshot`, before.body);

    expect({ status, clock: body.clock }).toEqual({ status: 200, clock: { now, running: false } });
    expect((await control.get(`${at}/snapshot`)).text).toBe(before.text);
    expect(retriesIn(await vendors.readRule())).toBe(3);
    expect((await control.get(`${at}/faults`)).body.faults).toHaveLength(1);
  });

  test('carries a world, with its settings, into another process, where the same calls give the same bytes', async () => {
    const { id, at, control, vendors } = newWorld({ seed: 9, profiles: { 'f5-xc': 'wire' }, auth: 'strict', now: '2026-03-01T00:00:00Z' });
    await vendors.openOrder();
    const snapshot = await control.get(`${at}/snapshot`);

    const other = await newProcess();
    await other.control.post('/sandboxes', { id });
    const { body } = await other.control.put(`/sandboxes/${id}/snapshot`, snapshot.body);
    expect(body).toMatchObject({ seed: 9, profiles: { 'f5-xc': 'wire' }, auth: 'strict', clock: { now: '2026-03-01T00:00:00.000Z' } });
    const orderId = ({ text }: { text: string }) => JSON.parse(text).orderId;
    expect(orderId(await vendorCalls(other.ask, `/@${id}`).openOrder())).toBe(orderId(await vendors.openOrder()));
    expect((await other.control.get(`${at}/snapshot`)).text).toBe((await control.get(`${at}/snapshot`)).text);
  });

  test('has no journal: that goes on where it was', async () => {
    const { at, control, vendors } = newWorld();
    const { body } = await control.get(`${at}/snapshot`);
    await vendors.readRule();
    await control.put(`${at}/snapshot`, body);
    await vendors.readRule();
    expect((await control.get(`${at}/journal`)).body.entries.map((entry: { id: string }) => entry.id)).toEqual(['e2', 'e1']);
  });

  test('holds no card number and no security code', async () => {
    const { at, control, vendors } = newWorld();
    expect((await vendors.pay()).status).toBe(204);
    const { text } = await control.get(`${at}/snapshot`);
    expect(text).toContain('************1111');
    expect(text).not.toContain(card.accountNumber);
    expect(text).not.toContain('verificationNumber');
  });

  test('of many megabytes comes back too', async () => {
    const { sandbox, at, control } = newWorld({ fixtures: 'empty' });
    const { body } = await control.get(`${at}/snapshot`);
    const letters = `${'x'.repeat(16_000_000)}${'\\"'.repeat(100_000)}`;
    const large = { ...body, records: [...body.records, ['hostway/users', [['large', { letters }]]]] };
    expect((await control.put(`${at}/snapshot`, large)).status).toBe(200);
    expect(sandbox.snapshot().records.find(([name]) => name === 'hostway/users')?.[1]).toEqual([['large', { letters }]]);
  });

  test.each([
    ['a vendor', { profiles: { acme: 'x' } }, 'no such vendor'],
    ['a profile', { profiles: { hostway: '1999-12' } }, 'no such profile of hostway'],
    ['a fixture set', { fixtures: 'festive' }, 'no such fixture set'],
  ])('made with %s that is not here is refused whole', async (_, settings, title) => {
    const { at, control } = newWorld();
    const before = await control.get(`${at}/snapshot`);
    const foreign = { ...before.body, settings: { ...before.body.settings, ...settings } };
    expect(await control.put(`${at}/snapshot`, foreign)).toMatchObject({ status: 400, body: { title: `Paystub: ${title}` } });
    expect((await control.get(`${at}/snapshot`)).text).toBe(before.text);
  });
});

describe('a fork', () => {
  test('starts where the other stands, with an empty journal; from there each goes its own way', async () => {
    const { control, ask } = await newProcess();
    const [first, second] = [vendorCalls(ask, '/@first'), vendorCalls(ask, '/@second')];
    await first.changeRule({ payment_retries_limit: 3 });
    await control.post('/sandboxes/first/faults', fault);
    await control.post('/sandboxes/first/clock/advance', { by: 'P1D' });

    const { status, headers, body } = await control.post('/sandboxes/first/fork', { id: 'second' });
    expect({ status, location: headers.location }).toEqual({ status: 201, location: expect.stringMatching(/\/_paystub\/sandboxes\/second$/) });
    expect(body).toMatchObject({ id: 'second', clock: { now: '2026-01-02T00:00:00.000Z' }, url: expect.stringMatching(/\/@second$/) });
    expect((await control.get('/sandboxes/second/journal')).body).toEqual({ entries: [] });
    expect((await control.get('/sandboxes/second/snapshot')).text).toBe((await control.get('/sandboxes/first/snapshot')).text);

    await first.changeRule({ payment_retries_limit: 5 });
    await control.delete('/sandboxes/second/faults');
    await control.post('/sandboxes/second/clock/advance', { by: 'P1D' });
    expect([retriesIn(await first.readRule()), retriesIn(await second.readRule())]).toEqual([5, 3]);
    expect((await control.get('/sandboxes/first/faults')).body.faults).toHaveLength(1);
    expect((await control.get('/sandboxes/first/clock')).body.now).toBe('2026-01-02T00:00:00.000Z');
  });
});

describe('a reset', () => {
  test('leads back to seed, fixtures and start time; nothing is left of what was', async () => {
    const { at, control, vendors } = newWorld({ seed: 4, now: '2026-05-01T00:00:00Z' });
    const before = await control.get(`${at}/snapshot`);
    const first = await vendors.openOrder();
    await control.post(`${at}/faults`, fault);
    await control.post(`${at}/stubs`, stub);
    await control.put(`${at}/clock`, { now: '2030-01-01T00:00:00Z', running: true });

    const { status, body } = await control.post(`${at}/reset`);
    expect({ status, ...body }).toMatchObject({ status: 200, seed: 4, clock: { now: '2026-05-01T00:00:00.000Z', running: false } });
    expect((await control.get(`${at}/snapshot`)).text).toBe(before.text);
    expect((await control.get(`${at}/journal`)).body).toEqual({ entries: [] });
    expect((await control.get(`${at}/coverage`)).body.operations.every(({ calls }: { calls: number }) => calls === 0)).toBe(true);

    const again = await vendors.openOrder();
    expect(JSON.parse(again.text).orderId).toBe(JSON.parse(first.text).orderId);
    expect(again.headers['x-paystub-entry']).toBe('e1');
    expect((await control.post(`${at}/faults`, fault)).body.id).toBe('f1');
  });
});
