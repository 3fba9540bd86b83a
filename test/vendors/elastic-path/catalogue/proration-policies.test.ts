import { describe, expect, test } from 'vitest';
import { errors, newStore } from '../store.js';
import { idsOf, magazinePath, nowhere, offering, policiesPath, policy, started, subscription, subscriptionsPath } from './shop.js';

const type = 'subscription_proration_policy';
const policyPath = `${policiesPath}/${policy(1)}`;
const update = (attributes: object, id = policy(1)) => ({ id, type, attributes });
const attach = (id: string | null) => ({ id: offering(1), type: 'subscription_offering', relationships: { proration_policy: id && { type, id } } });

test('createProrationPolicy gives the policy as it is then kept', async () => {
  const { post, get } = newStore();
  const attributes = { name: 'Generous', rounding: 'nearest', external_ref: 'generous' };
  const { status, body } = await post(policiesPath, { type, attributes });
  const meta = { owner: 'store', timestamps: { created_at: started, updated_at: started } };
  expect({ status, body }).toEqual({ status: 201, body: { data: { id: body.data.id, type, attributes, meta } } });
  expect((await get(`${policiesPath}/${body.data.id}`)).body).toEqual(body);
  expect(idsOf(await get(policiesPath))).toEqual([body.data.id, policy(2), policy(1)]);
});

describe('updateProrationPolicy', () => {
  test('changes what is given and takes away the external_ref', async () => {
    const { put } = newStore();
    const { status, body } = await put(policyPath, update({ rounding: 'down', external_ref: null }));
    expect({ status, data: body.data }).toMatchObject({ status: 200, data: { meta: { timestamps: { updated_at: started } } } });
    expect(body.data.attributes).toEqual({ name: 'Main Policy', rounding: 'down' });
  });

  test('with empty attributes changes nothing, not even updated_at', async () => {
    const { put, get } = newStore();
    const before = await get(policyPath);
    expect((await put(policyPath, update({}))).body).toEqual(before.body);
  });
});

test.each([
  ['a name taken away', update({ name: null })],
  ['a rounding taken away', update({ rounding: null })],
  ['another rounding', update({ rounding: 'sideways' })],
  ['an id that is not the one in the path', update({}, policy(2))],
])('an update with %s is refused', async (_, data) => {
  const { put } = newStore();
  expect(await put(policyPath, data)).toMatchObject({ status: 400 });
});

test('an external_ref is unique in the store, for new policies and for old ones', async () => {
  const { put, post } = newStore();
  const attributes = { name: 'Another', rounding: 'up', external_ref: 'main-policy' };
  const replies = [
    await post(policiesPath, { type, attributes }),
    await put(`${policiesPath}/${policy(2)}`, update({ external_ref: 'main-policy' }, policy(2))),
    await put(policyPath, update({ external_ref: 'main-policy' })),
  ];
  expect(replies.map(({ status }) => status)).toEqual([400, 400, 200]);
});

test('a strange policy is unknown, but can be deleted', async () => {
  const { get, put, delete: remove } = newStore();
  const strange = `${policiesPath}/${nowhere}`;
  expect(await get(strange)).toMatchObject({ status: 404, body: errors.notFound });
  expect(await put(strange, update({}, nowhere))).toMatchObject({ status: 404, body: errors.notFound });
  expect(await remove(strange)).toMatchObject({ status: 204 });
});

test('a policy cannot be deleted until neither an offering nor a subscription uses it', async () => {
  const { put, get, delete: remove } = newStore();
  const statuses = [(await remove(policyPath)).status];
  await put(magazinePath, attach(null));
  statuses.push((await remove(policyPath)).status);
  for (const number of [1, 2, 3, 4]) await remove(`${subscriptionsPath}/${subscription(number)}`);
  statuses.push((await remove(policyPath)).status, (await get(policyPath)).status);
  expect(statuses).toEqual([400, 400, 204, 404]);
});
