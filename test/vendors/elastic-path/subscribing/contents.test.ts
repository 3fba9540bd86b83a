import { describe, expect, test } from 'vitest';
import { errors, refused } from '../store.js';
import { archive, backIssues, einsteins, magazine, monthly, newMagazine, nobodys, print, subscriptionsPath } from './magazine.js';

const at = (rest: string) => `${subscriptionsPath}/${einsteins}/${rest}`;
const library = 'fea70000-0000-4000-8000-000000000001';

test('the plans come all at once, the one in use marked', async () => {
  const { body } = await newMagazine().get(at('plans'));
  expect(body.data.map(({ id, meta }: { id: string; meta: { active_plan: unknown } }) => [id, meta.active_plan])).toEqual([
    [print, true],
    [archive, null],
    [backIssues, null],
  ]);
  expect(body).not.toHaveProperty('links');
});

test('the pricing options come all at once, the one in use marked', async () => {
  const { body } = await newMagazine().get(at('pricing-options'));
  expect(body.data.filter(({ meta }: { meta: { active_pricing_option: unknown } }) => meta.active_pricing_option === true)).toMatchObject([{ id: monthly }]);
  expect(body.data).toHaveLength(4);
  expect(body).not.toHaveProperty('links');
});

test('the features come page by page', async () => {
  const { body } = await newMagazine().get(at('features?page[limit]=1'));
  expect(body.data).toMatchObject([{ type: 'subscription_offering_feature' }]);
  expect(body.links.next).toContain(at('features'));
});

test.each([
  [`plans/${archive}`, { id: archive, meta: { active_plan: null } }],
  [`pricing-options/${monthly}`, { id: monthly, meta: { active_pricing_option: true } }],
  [`features/${library}`, { id: library, attributes: { name: 'Digital library access' } }],
])('one at a time: %s', async (rest, expected) => {
  const { status, body } = await newMagazine().get(at(rest));
  expect([status, body.data]).toMatchObject([200, expected]);
});

test.each(['plans', 'pricing-options', 'features'])('%s are not known of a strange subscription, nor strange ones', async (list) => {
  const store = newMagazine();
  for (const path of [`${subscriptionsPath}/${nobodys}/${list}`, `${subscriptionsPath}/${nobodys}/${list}/${print}`, at(`${list}/${nobodys}`)]) {
    const { status, body } = await store.get(path);
    expect([path, status, body]).toEqual([path, 404, errors.notFound]);
  }
});

describe('manageSubscriptionPlans', () => {
  const manage = (data: object, id = einsteins) => {
    const store = newMagazine();
    return { store, call: store.put(`${subscriptionsPath}/${id}/plans`, data) };
  };

  test('takes plans out of the subscription’s copy, not out of the offering', async () => {
    const { store, call } = manage([{ type: 'detach', plans: [archive] }]);
    const { status, text } = await call;
    expect([status, text]).toEqual([204, '']);
    expect((await store.get(at('plans'))).body.data).toHaveLength(2);
    expect((await store.get(`/v2/subscriptions/offerings/${magazine}/plans`)).body.data).toHaveLength(3);
    expect((await store.get(at(`plans/${archive}`))).status).toBe(404);
  });

  test.each([
    ['the plan in use', [{ type: 'detach', plans: [print] }], 400, refused('data.plans: must not be the plan in use')],
    ['a plan that is not there', [{ type: 'detach', plans: [archive, nobodys] }], 404, errors.notFound],
  ])('refuses %s, and does nothing', async (_, data, status, body) => {
    const { store, call } = manage(data);
    const answer = await call;
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect((await store.get(at('plans'))).body.data).toHaveLength(3);
  });

  test.each(['attach', 'replace'])('knows no %s', async (type) => {
    expect((await manage([{ type, plans: [archive] }]).call).status).toBe(400);
  });

  test('does not know a strange subscription', async () => {
    expect((await manage([{ type: 'detach', plans: [archive] }], nobodys).call).status).toBe(404);
  });
});
