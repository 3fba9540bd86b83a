import { describe, expect, test } from 'vitest';
import { errors, newStore } from '../store.js';
import { account, idsOf, nowhere, started, subscriber, subscribersPath, subscription, subscriptionsPath } from './shop.js';

const type = 'subscription_subscriber';
const path = `${subscribersPath}/${subscriber(1)}`;
const update = (attributes: object, id = subscriber(1)) => ({ id, type, attributes });
const john = { account_id: account(2), name: 'John Doe', email: 'john.doe@example.com' };
const stripe = { type: 'elastic_path_payments_stripe', customer_id: 'cus_OPfKlxWV3hp9h6', card_id: 'card_8Diw3FQPhxK27WADPVMeXieP' };
const authorizeNet = { type: 'authorize_net', payment_profile_id: '1511660856', customer_profile_id: '1511736979' };

describe('createSubscriber', () => {
  test('gives the subscriber, who has no entitlements yet', async () => {
    const { post, get } = newStore();
    const { status, body } = await post(subscribersPath, { type, attributes: john });
    const dates = { created_at: started, updated_at: started };
    const data = { id: body.data.id, type, attributes: { ...john, ...dates }, meta: { feature_entitlements: [], owner: 'store', timestamps: dates } };
    expect({ status, body }).toEqual({ status: 201, body: { data } });
    expect((await get(`${subscribersPath}/${body.data.id}`)).body).toEqual(body);
  });

  test.each([
    ['shows what Authorize.net needs', authorizeNet, authorizeNet],
    ['never shows a Stripe card', stripe, undefined],
  ])('%s', async (_, payment_authority, shown) => {
    const { post } = newStore();
    const { status, body } = await post(subscribersPath, { type, attributes: { ...john, payment_authority } });
    expect({ status, shown: body.data.attributes.payment_authority }).toEqual({ status: 201, shown });
  });

  test.each([
    ['a second subscriber of an account', { ...john, account_id: account(1) }],
    ['no name', { ...john, name: undefined }],
    ['an address that is none', { ...john, email: 'john' }],
    ['an unknown gateway', { ...john, payment_authority: { type: 'cash' } }],
  ])('refuses %s', async (_, attributes) => {
    const { post } = newStore();
    expect(await post(subscribersPath, { type, attributes })).toMatchObject({ status: 400, body: { errors: [{ title: 'Validation Error' }] } });
  });
});

describe('listSubscribers', () => {
  test.each([
    ['all, newest first', '', [2, 1]],
    ['by account', `?filter=eq(account_id,${account(1)})`, [1]],
    ['by name', '?filter=eq(name,Ada Lovelace)', [2]],
    ['by some of several names', "?filter=in(name,'Ada Lovelace','Albert Einstein',Other)", [2, 1]],
    ['nobody by external_ref', '?filter=eq(external_ref,abc123)', []],
    ['a beginning', '?filter=like(name,Al*)', [1]],
    ['an end', '?filter=like(email,*example.com)', [2]],
    ['no middle, where a beginning is asked for', '?filter=like(name,Love*)', []],
    ['no middle, where an end is', '?filter=like(email,*example)', []],
    ['a middle', '?filter=like(name,*Love*)', [2]],
    ['no wildcard, the whole', '?filter=like(name,Al)', []],
    ['upper case is not lower case', '?filter=like(name,al*)', []],
    ['unless nobody minds', '?filter=ilike(name,al*)', [1]],
    ['anything', '?filter=ilike(email,*)', [2, 1]],
    ['both conditions', '?filter=ilike(name,A*):like(email,*@example*)', [2]],
  ])('%s', async (_, query, found) => {
    const { get } = newStore();
    expect(idsOf(await get(`${subscribersPath}${query}`))).toEqual(found.map(subscriber));
  });

  test.each(['like(account_id,*)', 'like(name,a*,b*)', 'gt(name,a)'])('cannot read the filter %s', async (filter) => {
    const { get } = newStore();
    expect(await get(`${subscribersPath}?filter=${filter}`)).toMatchObject({ status: 400, body: errors.unreadableFilter });
  });
});

describe('updateSubscriber', () => {
  test('changes name and email, and never the account', async () => {
    const { put } = newStore();
    const { status, body } = await put(path, update({ name: 'Alan Turing', email: 'alan.turing@example.com', account_id: account(4) }));
    expect({ status, attributes: body.data.attributes }).toMatchObject({
      status: 200,
      attributes: { account_id: account(1), name: 'Alan Turing', email: 'alan.turing@example.com', updated_at: started },
    });
  });

  test.each([
    ['empty attributes', {}],
    ['another account', { account_id: account(4) }],
  ])('with %s changes nothing, not even updated_at', async (_, attributes) => {
    const { put, get } = newStore();
    const before = await get(path);
    expect((await put(path, update(attributes))).body).toEqual(before.body);
  });

  test('a gateway keeps what is left out, another one does not, and null takes it away', async () => {
    const { put } = newStore();
    const shownAfter = async (payment_authority: object | null) => (await put(path, update({ payment_authority }))).body.data.attributes.payment_authority;
    const { type: net } = authorizeNet;
    const steps = [
      await shownAfter(authorizeNet),
      await shownAfter({ type: net, payment_profile_id: '42424242' }),
      await shownAfter(stripe),
      await shownAfter({ type: net }),
      await shownAfter(null),
    ];
    expect(steps).toEqual([authorizeNet, { ...authorizeNet, payment_profile_id: '42424242' }, undefined, { type: net }, undefined]);
  });

  test.each([
    ['an id that is not the one in the path', path, update({}, subscriber(2)), 400],
    ['a name taken away', path, update({ name: null }), 400],
    ['a strange id', `${subscribersPath}/${nowhere}`, update({}, nowhere), 404],
  ])('refuses %s', async (_, place, data, status) => {
    const { put } = newStore();
    expect(await put(place, data)).toMatchObject({ status });
  });
});

describe('feature_entitlements', () => {
  const tags = async (store: ReturnType<typeof newStore>) => (await store.get(path)).body.data.meta.feature_entitlements;

  test("are the tags of what the active subscriptions' plans make a benefit", async () => {
    expect(await tags(newStore())).toEqual(['digital_library_access', 'digital_downloads']);
  });

  test('end when no subscription is active any more', async () => {
    const store = newStore();
    for (const number of [1, 2, 3]) await store.delete(`${subscriptionsPath}/${subscription(number)}`);
    expect(await tags(store)).toEqual([]);
  });
});

test('deleteSubscriber takes him away, twice if need be, and tells so once', async () => {
  const { sandbox, delete: remove, get } = newStore();
  const statuses = [await remove(path), await remove(path), await get(path)].map(({ status }) => status);
  expect(statuses).toEqual([204, 204, 404]);
  expect(sandbox.journal.events().map(({ type: event, id }) => [event, id])).toEqual([['subscription-subscriber.deleted', subscriber(1)]]);
});
