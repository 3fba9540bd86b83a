import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { errors } from '../store.js';
import { einsteins, inline, newMagazine, nobodys, order, pending, subscriptionsPath } from './magazine.js';

const unprocessable = { errors: [{ title: 'Unprocessable Content', status: '422', detail: 'Unprocessable Content: cannot process the refund' }] };

type Store = ReturnType<typeof newMagazine>;

const asShopper = (store: Store, id: string, attributes: object, token = 'demo-account-token') =>
  supertest(store.sandbox.app)
    .post(`${subscriptionsPath}/${id}/states`)
    .set('Authorization', 'Bearer demo-implicit-token')
    .set('EP-Account-Management-Authentication-Token', token)
    .send({ data: { type: 'subscription_state', attributes } });

describe('createSubscriptionState', () => {
  test.each([
    ['pause', { action: 'pause' }, { status: 'active', paused: true, timestamps: { paused_at: '2026-01-01T00:00:00.000Z' } }],
    [
      'cancel',
      { action: 'cancel' },
      { status: 'active', canceled: true, timestamps: { canceled_at: '2026-01-01T00:00:00.000Z', end_date: '2026-02-01T00:00:00.000Z' } },
    ],
    ['cancel at once', { action: 'cancel', cancel_immediately: true }, { status: 'inactive', canceled: true }],
    ['pending', { action: 'pending' }, { status: 'inactive', pending: true }],
    ['pause, to which cancel_immediately means nothing', { action: 'pause', cancel_immediately: true }, { status: 'active', paused: true }],
  ])('%s', async (_, attributes, meta) => {
    const store = newMagazine();
    const { id } = (await store.subscribe()).body.data;
    const { status, text } = await store.state(id, attributes);
    expect([status, text]).toEqual([204, '']);
    expect((await store.subscription(id)).meta).toMatchObject({ ...meta, state: { attributes: { action: attributes.action } } });
  });

  test('a pending subscription is released by resuming it', async () => {
    const store = newMagazine();
    await store.state(pending, { action: 'resume' });
    expect((await store.subscription(pending)).meta).toMatchObject({ status: 'active', pending: false, timestamps: { go_live: '2026-01-01T00:00:00.000Z' } });
  });

  test.each([
    ['resuming what runs', [], 'resume'],
    ['pausing what is paused', ['pause'], 'pause'],
    ['pausing what is canceled', ['cancel'], 'pause'],
    ['canceling what is canceled', ['cancel'], 'cancel'],
    ['making wait what waits', ['pending'], 'pending'],
  ])('%s is a 422 and is not recorded', async (_, before, action) => {
    const store = newMagazine();
    const { id } = (await store.subscribe()).body.data;
    for (const each of before) await store.state(id, { action: each });
    const { status, body } = await store.state(id, { action });
    expect([status, body]).toEqual([422, unprocessable]);
    expect((await store.get(`${subscriptionsPath}/${id}/states`)).body.data).toHaveLength(before.length);
  });

  test.each([
    ['an unknown action', { action: 'stop' }, 400],
    ['no action', {}, 400],
  ])('%s is a %i', async (_, attributes, status) => {
    expect((await newMagazine().state(einsteins, attributes)).status).toBe(status);
  });

  test('does not know a strange subscription', async () => {
    const { status, body } = await newMagazine().state(nobodys, { action: 'pause' });
    expect([status, body]).toEqual([404, errors.notFound]);
  });

  test('tells what happened', async () => {
    const store = newMagazine();
    const { id } = (await store.subscribe()).body.data;
    const changes = [{ action: 'pause' }, { action: 'resume' }, { action: 'cancel' }, { action: 'cancel', cancel_immediately: true }];
    for (const attributes of changes) await store.state(id, attributes);
    const told = store.sandbox.journal.events().filter((event) => event.type.startsWith('subscription.'));
    expect(told.map((event) => [event.type, event.id])).toEqual(
      ['created', 'pending_pause', 'resumed', 'pending_cancel', 'canceled'].map((name) => [`subscription.${name}`, id]),
    );
  });
});

describe('a shopper with an account token', () => {
  test.each([
    ['may pause', { action: 'pause' }, 204],
    ['may cancel', { action: 'cancel' }, 204],
    ['may not cancel at once (S17)', { action: 'cancel', cancel_immediately: true }, 403],
    ['may not make it wait', { action: 'pending' }, 403],
  ])('%s where the pricing option allows all', async (_, attributes, status) => {
    const answer = await asShopper(newMagazine(), einsteins, attributes);
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body).toEqual(errors.forbidden);
  });

  test.each(['pause', 'cancel', 'resume'])('may not %s where the pricing option does not allow it; the merchant may', async (action) => {
    const store = newMagazine();
    const { id } = (await store.subscribe({ ...inline, account_id: order.account_id })).body.data;
    expect((await asShopper(store, id, { action }, order.account_id)).status).toBe(403);
    if (action === 'resume') await store.state(id, { action: 'pause' });
    expect((await store.state(id, { action })).status).toBe(204);
  });

  test('does not see the subscriptions of other accounts', async () => {
    const store = newMagazine();
    const { id } = (await store.subscribe()).body.data;
    expect((await asShopper(store, id, { action: 'pause' })).status).toBe(404);
    const seen = (path: string) =>
      supertest(store.sandbox.app)
        .get(path)
        .set('Authorization', 'Bearer demo-implicit-token')
        .set('EP-Account-Management-Authentication-Token', 'demo-account-token');
    expect((await seen(subscriptionsPath)).body.data).toHaveLength(4);
    expect((await seen(`${subscriptionsPath}/${id}`)).status).toBe(404);
    expect((await seen(`${subscriptionsPath}/${einsteins}/states`)).status).toBe(200);
  });

  test('without one a shopper sees no subscription', async () => {
    expect((await newMagazine().get(subscriptionsPath, 'demo-implicit-token')).body.data).toEqual([]);
  });

  test('the merchant’s token outdoes it', async () => {
    const store = newMagazine();
    const { status } = await supertest(store.sandbox.app)
      .post(`${subscriptionsPath}/${einsteins}/states`)
      .set('Authorization', 'Bearer demo-client-credentials-token')
      .set('EP-Account-Management-Authentication-Token', 'demo-account-token')
      .send({ data: { type: 'subscription_state', attributes: { action: 'cancel', cancel_immediately: true } } });
    expect(status).toBe(204);
  });

  test('in a strict sandbox an unknown one is refused', async () => {
    const { status, body } = await asShopper(newMagazine({ auth: 'strict' }), einsteins, { action: 'pause' }, 'someone');
    expect([status, body]).toEqual([401, errors.platformUnauthorized]);
  });
});

describe('the changes of a subscription’s state', () => {
  test('are listed newest first, without links', async () => {
    const { body } = await newMagazine().get(`${subscriptionsPath}/${einsteins}/states`);
    expect(body.data.map(({ attributes }: { attributes: { action: string } }) => attributes.action)).toEqual(['resume', 'pause']);
    expect(body).not.toHaveProperty('links');
  });

  test('can be read one by one, with the subscription that they are of', async () => {
    const store = newMagazine();
    const pause = '57a7e000-0000-4000-8000-000000000001';
    expect((await store.get(`${subscriptionsPath}/${einsteins}/states/${pause}`)).body.data).toEqual({
      id: pause,
      type: 'subscription_state',
      attributes: { action: 'pause', cancel_immediately: false },
      meta: { created_at: '2025-09-01T08:00:00.000Z' },
    });
    for (const path of [`${pending}/states/${pause}`, `${einsteins}/states/${nobodys}`]) {
      expect((await store.get(`${subscriptionsPath}/${path}`)).body).toEqual(errors.notFound);
    }
  });
});
