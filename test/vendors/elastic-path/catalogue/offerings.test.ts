import { describe, expect, test } from 'vitest';
import { errors, newStore, refused } from '../store.js';
import { feature, idsOf, magazinePath, nowhere, offering, offeringsPath, option, plan, policy, started, subscription, subscriptionsPath } from './shop.js';

const type = 'subscription_offering';
const update = (id: string, more: object) => ({ id, type, ...more });
const attach = (id: string | null) => ({ relationships: { proration_policy: id && { type: 'subscription_proration_policy', id } } });

describe('createOffering', () => {
  test('gives the offering, empty, and tells where its parts will be', async () => {
    const { post, get } = newStore();
    const attributes = { external_ref: 'streaming', name: 'Streaming', description: 'Films and series.' };
    const { status, body } = await post(offeringsPath, { type, attributes });
    const dates = { created_at: started, updated_at: started };
    expect({ status, data: body.data }).toMatchObject({
      status: 201,
      data: { type, attributes: { ...attributes, ...dates }, meta: { external_plan_refs: [], owner: 'store', timestamps: dates } },
    });
    expect(body.data.relationships.plans.links.related).toMatch(new RegExp(`^http.*${offeringsPath}/${body.data.id}/plans$`));
    expect((await get(`${offeringsPath}/${body.data.id}`)).body.data).toMatchObject({ attributes: body.data.attributes, meta: body.data.meta });
  });

  test.each([
    ['as the reference has it', { type: 'subscription_proration_policy', id: policy(1) }],
    ['wrapped in data, with the misspelt type of the command line tool', { data: { type: 'subscription_proratiotion_policy', id: policy(1) } }],
  ])('attaches a proration policy: %s', async (_, proration_policy) => {
    const { post } = newStore();
    const { status, body } = await post(offeringsPath, { type, attributes: { name: 'Streaming' }, relationships: { proration_policy } });
    expect({ status, policy: body.data.relationships.proration_policy.data.id }).toEqual({ status: 201, policy: policy(1) });
  });

  test.each([
    ['no name', { attributes: {} }, 'data.attributes.name: "name" is required'],
    ['a name that is too short', { attributes: { name: 'TV' } }, /^data\.attributes\.name: /],
    ['another type', { type: 'offering', attributes: { name: 'Streaming' } }, /^data\.type: /],
    ['an external_ref that another offering has', { attributes: { name: 'Streaming', external_ref: 'magazine' } }, /^data\.attributes\.external_ref: /],
    ['an unknown proration policy', { attributes: { name: 'Streaming' }, ...attach(nowhere) }, /^data\.relationships\.proration_policy\.id: /],
  ])('refuses %s', async (_, body, detail) => {
    const { post } = newStore();
    expect(await post(offeringsPath, { type, ...body })).toMatchObject({
      status: 400,
      body: refused(detail instanceof RegExp ? expect.stringMatching(detail) : detail),
    });
  });
});

describe('updateOffering', () => {
  test('changes what is given, takes away what is null, keeps the rest', async () => {
    const { put } = newStore();
    const { status, body } = await put(magazinePath, update(offering(1), { attributes: { description: null, name: 'Weekly' } }));
    expect({ status, attributes: body.data.attributes }).toEqual({
      status: 200,
      attributes: { external_ref: 'magazine', name: 'Weekly', created_at: '2025-03-03T09:00:00.000Z', updated_at: started },
    });
  });

  test.each([
    ['empty attributes', { attributes: {} }],
    ['empty relationships', { relationships: {} }],
    ['attributes that it does not have', { attributes: { colour: 'red' } }],
  ])('%s change nothing, not even updated_at', async (_, more) => {
    const { put, get } = newStore();
    const { attributes, meta } = (await get(magazinePath)).body.data;
    expect(await put(magazinePath, update(offering(1), more))).toMatchObject({ status: 200, body: { data: { attributes, meta } } });
  });

  test('attaches and detaches a proration policy', async () => {
    const { put } = newStore();
    const policyAfter = async (id: string | null) =>
      (await put(magazinePath, update(offering(1), attach(id)))).body.data.relationships.proration_policy?.data.id;
    expect([await policyAfter(policy(2)), await policyAfter(null), await policyAfter(policy(1))]).toEqual([policy(2), undefined, policy(1)]);
  });

  test('keeps its own external_ref', async () => {
    const { put } = newStore();
    expect(await put(magazinePath, update(offering(1), { attributes: { external_ref: 'magazine' } }))).toMatchObject({ status: 200 });
  });

  test.each([
    ['neither attributes nor relationships', update(offering(1), {}), 400],
    ['a name taken away', update(offering(1), { attributes: { name: null } }), 400],
    ['an external_ref of another offering', update(offering(1), { attributes: { external_ref: 'newsletter' } }), 400],
    ['an unknown policy', update(offering(1), attach(nowhere)), 400],
    ['an id that is not the one in the path', update(offering(2), { attributes: {} }), 400],
  ])('refuses %s', async (_, data, status) => {
    const { put } = newStore();
    expect(await put(magazinePath, data)).toMatchObject({ status });
  });

  test('does not know a strange id', async () => {
    const { put } = newStore();
    expect(await put(`${offeringsPath}/${nowhere}`, update(nowhere, { attributes: {} }))).toMatchObject({ status: 404, body: errors.notFound });
  });
});

describe('listOfferings', () => {
  test.each([
    ['all, newest first', '', [2, 1]],
    ['by its external_ref', '?filter=eq(external_ref,magazine)', [1]],
    ['by several', '?filter=in(external_ref,magazine,newsletter,other)', [2, 1]],
    ['by what one of its plans is called', "?filter=eq(plans.external_ref,'magazine-archive')", [1]],
    ['by its policy', `?filter=eq(proration_policy_id,${policy(1)})`, [1]],
    ['by both at once', `?filter=eq(proration_policy_id,${policy(1)}):eq(external_ref,newsletter)`, []],
    ['a page', '?page[limit]=1&page[offset]=1', [1]],
  ])('%s', async (_, query, found) => {
    const { get } = newStore();
    expect(idsOf(await get(`${offeringsPath}${query}`))).toEqual(found.map(offering));
  });

  test.each(['eq(name,Magazine)', 'like(external_ref,*)', 'eq(external_ref)', 'eq(external_ref,a,b)'])('cannot read the filter %s', async (filter) => {
    const { get } = newStore();
    expect(await get(`${offeringsPath}?filter=${filter}`)).toMatchObject({ status: 400, body: errors.unreadableFilter });
  });

  test('links lead on through the filter', async () => {
    const { get } = newStore();
    const { body } = await get(`${offeringsPath}?filter=in(external_ref,magazine,newsletter)&page[limit]=1`);
    const path = new URL(body.links.next);
    expect(idsOf(await get(`${path.pathname}${path.search}`))).toEqual([offering(1)]);
    expect(body.links).toMatchObject({ last: null, prev: null });
  });
});

describe('include', () => {
  test('gives the parts by name, each with what it costs', async () => {
    const { get } = newStore();
    const { body } = await get(`${magazinePath}?include=plans,pricing_options,features`);
    expect(Object.keys(body.included).sort()).toEqual(['features', 'plans', 'pricing_options']);
    expect(body.included.plans[0]).toMatchObject({
      id: plan(1),
      relationships: { pricing_options: { data: [{ id: option(1) }, { id: option(2) }] } },
      meta: { prices: { [option(1)]: { price: { USD: { amount: 4750, includes_tax: true } } }, [option(2)]: { price: { USD: { amount: 4500 } } } } },
    });
    expect(body.included.pricing_options[0].meta.prices).toMatchObject({ [plan(1)]: { price: { USD: { amount: 4750 } } } });
    expect(body.included.features.map(({ id }: { id: string }) => id)).toEqual([feature(1), feature(3)]);
  });

  test.each([
    ['nothing was asked for', magazinePath],
    ['the name is not supported', `${magazinePath}?include=products`],
    ['there is nothing of that name', `${offeringsPath}/${offering(2)}?include=features`],
  ])('is not there when %s', async (_, path) => {
    const { get } = newStore();
    const { status, body } = await get(path);
    expect({ status, included: body.included }).toEqual({ status: 200, included: undefined });
  });

  test('of a list holds the parts of its page only', async () => {
    const { get } = newStore();
    const { body } = await get(`${offeringsPath}?include=plans&page[limit]=1`);
    expect(body.included.plans.map(({ id }: { id: string }) => id)).toEqual([plan(4)]);
  });
});

const copied = `${subscriptionsPath}/${subscription(1)}/plans`;

describe('deleteOffering', () => {
  test('takes it away, twice if need be, while subscriptions keep their copy', async () => {
    const { delete: remove, get } = newStore();
    const before = await get(copied);
    expect([(await remove(magazinePath)).status, (await remove(magazinePath)).status, (await get(magazinePath)).status]).toEqual([204, 204, 404]);
    expect((await get(copied)).body).toEqual(before.body);
  });

  test('tells so, once', async () => {
    const { sandbox, delete: remove } = newStore();
    await remove(magazinePath);
    await remove(magazinePath);
    expect(sandbox.journal.events().map(({ type, id }) => [type, id])).toEqual([['subscription-offering.deleted', offering(1)]]);
  });
});
