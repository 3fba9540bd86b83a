import { describe, expect, test } from 'vitest';
import { errors, newStore, nowhere } from '../store.js';
import { newShop, root } from './shop.js';

const type = 'subscription_schedule';
const daily = { name: 'Daily billing run.', specification: '30 0 * * *', location: 'Europe/London', job: { job_type: 'billing-run' } };
const path = `${root}/schedules`;

describe('a schedule', () => {
  test('makes its job each time it is due, by the clocks of its zone', async () => {
    const { post, read, advance, sandbox } = newShop();
    await advance({ to: '2026-03-28T12:00:00Z' });
    const { body } = await post(path, { type, attributes: daily }).expect(201);
    const scheduled = async () => (await read(`/schedules/${body.data.id}`)).meta.scheduled_for;
    expect(body.data.meta.scheduled_for).toBe('2026-03-29T00:30:00.000Z');
    const { events } = await advance({ to: '2026-03-29T00:30:00Z' });
    expect(events.map(({ type }) => type)).toEqual(['subscription-job.created']);
    // That night the clocks of London go forward.
    expect(await scheduled()).toBe('2026-03-29T23:30:00.000Z');
    await advance('P2D');
    expect(sandbox.clock.now()).toBe('2026-03-31T00:30:00.000Z');
    const jobs = await read('/jobs');
    expect(jobs.map(({ meta }: { meta: { timestamps: { created_at: string } } }) => meta.timestamps.created_at)).toEqual([
      '2026-03-30T23:30:00.000Z',
      '2026-03-29T23:30:00.000Z',
      '2026-03-29T00:30:00.000Z',
    ]);
    expect(jobs.every(({ attributes }: { attributes: { job_type: string; status: string } }) => attributes.status === 'success')).toBe(true);
  });

  test('bills and collects month by month without anybody asking', async () => {
    const { post, subscribe, read, advance } = newShop();
    await post(path, { type, attributes: { ...daily, location: 'UTC' } }).expect(201);
    await post(path, { type, attributes: { specification: '0 6 * * *', location: 'UTC', job: { job_type: 'payment-run' } } }).expect(201);
    const { id } = await subscribe();
    await advance({ to: '2026-06-15T00:00:00Z' });
    const invoices = await read(`/subscriptions/${id}/invoices`);
    expect(invoices).toHaveLength(6);
    expect(invoices.every(({ attributes }: { attributes: { outstanding: boolean } }) => !attributes.outstanding)).toBe(true);
  });

  test('that is deleted makes no more jobs', async () => {
    const { post, read, advance, ...store } = newShop();
    const { body } = await post(path, { type, attributes: daily }).expect(201);
    await store.delete(`${path}/${body.data.id}`).expect(204);
    await store.delete(`${path}/${body.data.id}`).expect(204);
    await advance('P3D');
    expect(await read('/jobs')).toEqual([]);
    expect((await store.get(`${path}/${body.data.id}`)).body).toEqual(errors.notFound);
  });

  test('can be changed in part, and is then reckoned anew', async () => {
    const { post, put, advance } = newShop();
    const { body } = await post(path, { type, attributes: { ...daily, external_ref: 'nightly' } }).expect(201);
    const { id } = body.data;
    const change = async (attributes: object, as = id) => put(`${path}/${id}`, { id: as, type, attributes });
    await advance('PT1M');
    expect((await change({})).body.data).toEqual(body.data);
    const changed = (await change({ specification: '0 12 * * MON-FRI', name: null })).body.data;
    expect(changed.meta).toMatchObject({ scheduled_for: '2026-01-01T12:00:00.000Z', timestamps: { updated_at: '2026-01-01T00:01:00.000Z' } });
    expect(changed.attributes.name).toBeUndefined();
    expect(changed.attributes).toMatchObject({ external_ref: 'nightly', location: 'Europe/London' });
    expect((await change({ name: 'Nightly' }, nowhere)).status).toBe(400);
    expect((await change({ location: 'Europe/Atlantis' })).status).toBe(400);
  });

  test('has a reference of its own', async () => {
    const { post, get } = newShop();
    const attributes = { ...daily, external_ref: 'nightly' };
    await post(path, { type, attributes }).expect(201);
    await post(path, { type, attributes }).expect(400);
    expect((await get(`${path}?filter=eq(external_ref,nightly)`)).body.data).toHaveLength(1);
    expect((await get(`${path}?filter=eq(external_ref,daily)`)).body.data).toEqual([]);
  });
});

describe('a schedule of the fixtures, every night at half past twelve in London', () => {
  test.each([
    ['2026-01-01T00:29:30.000Z', '2026-01-01T00:30:00.000Z'],
    ['2026-01-01T00:29:59.999Z', '2026-01-01T00:30:00.000Z'],
    ['2026-01-01T00:30:00.000Z', '2026-01-02T00:30:00.000Z'],
    ['2026-06-30T23:29:00.000Z', '2026-06-30T23:30:00.000Z'],
    ['2026-06-30T23:30:01.000Z', '2026-07-01T23:30:00.000Z'],
  ])('in a world that begins at %s is due at %s', async (now, due) => {
    const { get, sandbox } = newStore({ now });
    const scheduledFor = async () => (await get(`${path}/da7e0000-0000-4000-8000-000000000001`)).body.data.meta.scheduled_for;
    expect(await scheduledFor()).toBe(due);
    const { events } = await sandbox.clock.advance({ to: due });
    const made = events.filter(({ type }) => type === 'subscription-job.created').map(({ at }) => at);
    expect(made).toContain(due);
    expect(Date.parse(await scheduledFor()) - Date.parse(due)).toBe(86_400_000);
  });

  test('keeps its time where the clock is set back before it is planned', async () => {
    const { get, sandbox } = newStore({ now: '2026-01-01T12:00:30.000Z' });
    const shown = async () => (await get(`${path}/da7e0000-0000-4000-8000-000000000001`)).body;
    const before = await shown();
    await sandbox.clock.set({ now: '2026-01-01T00:00:00Z' });
    const { events } = await sandbox.clock.advance('PT45M');
    expect(events.filter(({ type }) => type === 'subscription-job.created')).toEqual([]);
    expect(await shown()).toEqual(before);
  });

  test('is shown the same before it is planned and after', async () => {
    const { get, sandbox } = newStore({ now: '2026-01-01T12:00:30.000Z' });
    const shown = async () => (await get(`${path}/da7e0000-0000-4000-8000-000000000001`)).body;
    const before = await shown();
    const { events } = await sandbox.clock.advance('PT5M');
    expect(events.filter(({ type }) => type === 'subscription-job.created')).toEqual([]);
    expect(await shown()).toEqual(before);
  });
});

describe('specifications', () => {
  test.each(['* * * * *', '*/15 0-12/2 1,15 JAN-MAR SUN', '59 23 31 12 7', '0 0 1 * MON-FRI', '5,10,15-20 * * * *'])('%s', async (specification) => {
    const { status } = await newStore().post(path, { type, attributes: { ...daily, specification } });
    expect(status).toBe(201);
  });

  test.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 32 * *',
    '* * * 13 *',
    '* * * * 8',
    '5-1 * * * *',
    '1-2-3 * * * *',
    '*/0 * * * *',
    '*/60 * * * *',
    '1, 2 * * * *',
    '@daily',
    '* * L * *',
    '* * * * MON#1',
    '* * * * JAN',
    '0 0 30 2 *',
    'every day at noon please',
  ])('not %j', async (specification) => {
    const { status, body } = await newStore().post(path, { type, attributes: { ...daily, specification } });
    expect(status).toBe(400);
    expect(body.errors[0].detail).toMatch(/^data\.attributes\.specification: /);
  });
});
