import { describe, expect, test } from 'vitest';
import { errors, newStore, refused } from '../store.js';
import {
  feature,
  films,
  idsOf,
  magazinePath,
  nowhere,
  offering,
  offeringsPath,
  option,
  plan,
  plansPath,
  started,
  subscription,
  subscriptionsPath,
} from './shop.js';

const type = 'subscription_offering_plan';
const update = (attributes: object, id = plan(1)) => ({ id, type, attributes });
const planPath = `${plansPath}/${plan(1)}`;
const optionsOf = (number: number) => `${plansPath}/${plan(number)}/relationships/pricing_options`;
const related = (...numbers: number[]) => numbers.map((number) => ({ type: 'subscription_offering_pricing_option', id: option(number) }));

describe('createOfferingPlan', () => {
  test('gives the plan, which nobody can buy yet', async () => {
    const { post, get } = newStore();
    const { status, body } = await post(plansPath, { type, attributes: { ...films, external_ref: 'films', colour: 'red' } });
    const dates = { created_at: started, updated_at: started };
    expect({ status, data: body.data }).toEqual({
      status: 201,
      data: {
        id: body.data.id,
        type,
        attributes: { ...films, external_ref: 'films', feature_configurations: {}, ...dates },
        relationships: { pricing_options: { data: [] } },
        meta: { prices: {}, owner: 'store', timestamps: dates },
      },
    });
    expect((await get(`${plansPath}/${body.data.id}`)).body).toEqual(body);
    expect((await get(magazinePath)).body.data.meta.external_plan_refs).toContain('films');
  });

  test('says that a price includes no tax where nothing was said', async () => {
    const { post } = newStore();
    const { body } = await post(plansPath, { type, attributes: { name: 'Films', price: { EUR: { amount: 900 } } } });
    expect(body.data.attributes.price).toEqual({ EUR: { amount: 900, includes_tax: false } });
  });

  test('takes the pricing options that it is sent with, which then tell its price', async () => {
    const { post, get } = newStore();
    const { body } = await post(plansPath, { type, attributes: films, relationships: { pricing_options: { data: related(1, 3, 1) } } });
    const price = (amount: number) => ({ price: { USD: { amount, includes_tax: true } } });
    expect(body.data).toMatchObject({
      relationships: { pricing_options: { data: related(1, 3) } },
      meta: { prices: { [option(1)]: price(4750), [option(3)]: price(5000) } },
    });
    const { body: weekly } = await get(`${magazinePath}/pricing-options/${option(3)}`);
    expect(weekly.data.meta.prices[body.data.id]).toEqual(price(5000));
  });

  test.each([
    ['no name', { attributes: {} }, 400, refused('data.attributes.name: "name" is required')],
    ['an external_ref that another plan of the offering has', { attributes: { ...films, external_ref: 'magazine-print' } }, 400],
    ['a negative price', { attributes: { name: 'Films', price: { USD: { amount: -1 } } } }, 400],
    ['a feature that the offering does not have', { attributes: { ...films, feature_configurations: { [feature(2)]: { type: 'access' } } } }, 400],
    ['a configuration of another kind', { attributes: { ...films, feature_configurations: { [feature(1)]: { type: 'usage', default_value: 1 } } } }, 400],
    ['another type of relationship', { attributes: films, relationships: { pricing_options: { data: [{ type: 'plan', id: option(1) }] } } }, 400],
    ["another offering's pricing option", { attributes: films, relationships: { pricing_options: { data: related(5) } } }, 404, errors.notFound],
  ])('refuses %s', async (_, data, status, body: object = {}) => {
    const { post } = newStore();
    expect(await post(plansPath, { type, ...data })).toMatchObject({ status, body });
  });

  test('may be called as a plan of another offering is: a catalogue product may be a plan of many', async () => {
    const { post } = newStore();
    expect(await post(plansPath, { type, attributes: { ...films, external_ref: 'newsletter' } })).toMatchObject({ status: 201 });
  });
});

describe('updateOfferingPlan', () => {
  test('changes what is given, takes away what is null, keeps the rest', async () => {
    const { put, get } = newStore();
    const before = (await get(planPath)).body.data.attributes;
    const { status, body } = await put(planPath, update({ name: 'Weekly', sku: null, price_units: { unit: 'month', amount: 1 } }));
    const { sku: _, ...kept } = before;
    expect({ status, attributes: body.data.attributes }).toEqual({
      status: 200,
      attributes: { ...kept, name: 'Weekly', price_units: { unit: 'month', amount: 1 }, updated_at: started },
    });
  });

  test('with empty attributes changes nothing, not even updated_at', async () => {
    const { put, get } = newStore();
    const before = await get(planPath);
    expect((await put(planPath, update({}))).body).toEqual(before.body);
  });

  const usd = { amount: 5000, includes_tax: true };
  test.each([
    ['another price takes the place of the former', { EUR: { amount: 4000 } }, { EUR: { amount: 4000, includes_tax: false } }],
    ['one currency beside one that is taken away', { USD: null, EUR: { amount: 4000 } }, { EUR: { amount: 4000, includes_tax: false } }],
    ['a currency that is not there is taken away', { EUR: null }, { USD: usd }],
    ['the last currency is taken away', { USD: null }, undefined],
    ['no price at all', null, undefined],
  ])('price: %s', async (_, price, expected) => {
    const { put } = newStore();
    expect((await put(planPath, update({ price }))).body.data.attributes.price).toEqual(expected);
  });

  test.each([
    ['takes one away', { [feature(3)]: null }, { [feature(1)]: { type: 'access' } }],
    [
      'keeps those that it does not name',
      { [feature(1)]: { type: 'access' } },
      { [feature(1)]: { type: 'access' }, [feature(3)]: { type: 'usage', default_value: 10 } },
    ],
    [
      'changes one',
      { [feature(3)]: { type: 'usage', default_value: 20 } },
      { [feature(1)]: { type: 'access' }, [feature(3)]: { type: 'usage', default_value: 20 } },
    ],
  ])('feature_configurations: %s', async (_, feature_configurations, expected) => {
    const { put } = newStore();
    expect((await put(planPath, update({ feature_configurations }))).body.data.attributes.feature_configurations).toEqual(expected);
  });

  test.each([
    ['an id that is not the one in the path', planPath, update({}, plan(2)), 400],
    ['a name taken away', planPath, update({ name: null }), 400],
    ["another plan's external_ref", planPath, update({ external_ref: 'magazine-archive' }), 400],
    ["another offering's plan", `${plansPath}/${plan(4)}`, update({}, plan(4)), 404],
    ['an unknown offering', `${offeringsPath}/${nowhere}/plans/${plan(1)}`, update({}), 404],
  ])('refuses %s', async (_, path, data, status) => {
    const { put } = newStore();
    expect(await put(path, data)).toMatchObject({ status });
  });

  test('leaves subscriptions alone: they hold a copy', async () => {
    const { put, get } = newStore();
    const copied = `${subscriptionsPath}/${subscription(1)}/plans/${plan(1)}`;
    const before = await get(copied);
    await put(planPath, update({ price: { USD: { amount: 9900 } } }));
    expect((await get(copied)).body).toEqual(before.body);
  });
});

describe('the other calls on plans', () => {
  test('list gives a page, newest first', async () => {
    const { get } = newStore();
    const { body } = await get(`${plansPath}?page[limit]=2`);
    expect([body.data.map(({ id }: { id: string }) => id), body.links.next]).toEqual([[plan(3), plan(2)], expect.stringMatching(/offset%5D=2$/)]);
  });

  test.each([
    ['list', `${offeringsPath}/${nowhere}/plans`],
    ['get', `${plansPath}/${nowhere}`],
    ["get, of another offering's plan", `${offeringsPath}/${offering(2)}/plans/${plan(1)}`],
  ])('%s does not know a strange id', async (_, path) => {
    const { get } = newStore();
    expect(await get(path)).toMatchObject({ status: 404, body: errors.notFound });
  });

  test.each([
    ['a plan', planPath, [3, 2]],
    ['a plan that is not there', `${plansPath}/${nowhere}`, [3, 2, 1]],
    ['a plan of an offering that is not there', `${offeringsPath}/${nowhere}/plans/${plan(1)}`, [3, 2, 1]],
  ])('delete answers 204 for %s', async (_, path, left) => {
    const { delete: remove, get } = newStore();
    expect([(await remove(path)).status, idsOf(await get(plansPath))]).toEqual([204, left.map(plan)]);
  });
});

const send = (store: ReturnType<typeof newStore>, method: 'post' | 'delete', body: { data: object }) =>
  method === 'post' ? store.post(optionsOf(1), body.data) : store.delete(optionsOf(1)).send(body);

describe('what a plan can be bought by', () => {
  test.each([
    ['adds one', 'post', [3], [1, 2, 3]],
    ['adds none that it has', 'post', [2, 2], [1, 2]],
    ['removes one', 'delete', [1], [2]],
    ['passes over one that it does not have', 'delete', [3], [1, 2]],
    ['removes all', 'delete', [2, 1], []],
  ] as const)('%s', async (_, method, sent, left) => {
    const store = newStore();
    const { status, body } = await send(store, method, { data: related(...sent) });
    expect({ status, body }).toEqual({ status: 200, body: { data: related(...left) } });
    expect((await store.get(optionsOf(1))).body).toEqual({ data: related(...left) });
  });

  test.each([
    ['changes the plan', [3], started],
    ['does not, where nothing changes', [1], '2025-03-03T09:00:00.000Z'],
  ])('adding %s', async (_, sent, updated_at) => {
    const { post, get } = newStore();
    await post(optionsOf(1), related(...sent));
    expect(await get(planPath)).toMatchObject({ body: { data: { attributes: { updated_at } } } });
  });

  test.each([
    ['a pricing option that the offering does not have', optionsOf(1), related(5), 404],
    ['another type', optionsOf(1), [{ type: 'pricing_option', id: option(3) }], 400],
    ['an unknown plan', optionsOf(4), related(1), 404],
    ['no list', optionsOf(1), { id: option(1) }, 400],
  ])('refuses %s, whether to add or to remove', async (_, path, data, status) => {
    const store = newStore();
    const replies = [await store.post(path, data), await store.delete(path).send({ data })];
    expect(replies.map((reply) => reply.status)).toEqual([status, status]);
  });
});
