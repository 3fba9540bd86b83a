import { expect, test } from 'vitest';
import { magazinePath, nowhere, offering, plan, policy, subscription, subscriptionsPath } from './catalogue/shop.js';
import { errors, newStore, refused } from './store.js';

const policyPath = `${magazinePath}/relationships/proration-policies`;
const reference = { type: 'subscription_proration_policy', id: policy(2) };

test('a proration policy is attached, and detached with null', async () => {
  const { get, put } = newStore();
  const attached = async () => (await get(magazinePath)).body.data.relationships.proration_policy;
  expect((await put(policyPath, reference).expect(200)).body).toEqual({ data: reference });
  expect(await attached()).toEqual({ data: reference });
  expect((await put(policyPath, null).expect(204)).text).toBe('');
  expect(await attached()).toBeUndefined();
});

test.each([
  ['an offering that is nowhere', policyPath.replace(offering(1), nowhere), reference, 404, errors.notFound],
  ['a policy that is nowhere', policyPath, { ...reference, id: nowhere }, 400, refused('data.id: must be a proration policy of the store')],
  ['something else than a policy', policyPath, { ...reference, type: 'subscription_plan' }, 400, { errors: [expect.objectContaining({ status: '400' })] }],
  ['nothing', policyPath, undefined, 400, refused('data: "data" is required')],
])('attaching refuses %s, and changes nothing', async (_, path, data, status, body) => {
  const { put, sandbox } = newStore();
  const before = JSON.stringify(sandbox.snapshot());
  expect(await put(path, data)).toMatchObject({ status, body });
  expect(JSON.stringify(sandbox.snapshot())).toBe(before);
});

test.each([
  ['an offering', `${magazinePath}`],
  ['a subscription', `${subscriptionsPath}/${subscription(1)}`],
])('the products of %s are its plans by their former name', async (_, path) => {
  const { get } = newStore();
  const plans = (await get(`${path}/plans`)).body.data;
  const products = (await get(`${path}/products`).expect(200)).body.data;
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
  expect(ids(products)).toEqual(ids(plans));
  expect(products[0]).toMatchObject({ type: 'subscription_offering_product', attributes: { name: expect.any(String) }, meta: { owner: 'store' } });
});

test('a product that is removed is no plan of the offering any more', async () => {
  const { get, delete: remove } = newStore();
  await remove(`${magazinePath}/products/${plan(1)}`).expect(204);
  await get(`${magazinePath}/plans/${plan(1)}`).expect(404);
});
