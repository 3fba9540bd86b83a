import { describe, expect, test } from 'vitest';
import { newStore } from '../store.js';
import { access, feature, featuresPath, films, monthly, nowhere, offeringsPath, policy } from './shop.js';

const path = `${offeringsPath}/build`;
const series = { name: 'Series', external_ref: 'series', price: { USD: { amount: 7500, includes_tax: true } } };
const offer = {
  name: 'Streaming',
  plans: [{ ...films, external_ref: 'films' }, series],
  pricing_options: [
    { ...monthly, external_ref: 'monthly', base_price_percentage: 5 },
    { ...monthly, name: 'Yearly', external_ref: 'yearly', billing_interval_type: 'year', base_price_percentage: 10 },
  ],
};

type Built = Awaited<ReturnType<typeof built>>;

/** Builds an offering and reads it back with all its parts. */
async function built(changes: object) {
  const store = newStore();
  const { status, body } = await store.post(path, { ...offer, ...changes });
  expect({ status, errors: body.errors }).toEqual({ status: 201, errors: undefined });
  const { body: read } = await store.get(`${offeringsPath}/${body.data.id}?include=plans,pricing_options,features`);
  return { data: read.data, features: [], ...read.included };
}

/** What each plan costs by each of its pricing options, by their names. */
const priceList = ({ plans, pricing_options }: Built) =>
  Object.fromEntries(
    plans.map(({ attributes, meta }: Named & { meta: { prices: Record<string, { price: { USD: { amount: number } } }> } }) => [
      attributes.name,
      Object.fromEntries(Object.entries(meta.prices).map(([id, { price }]) => [nameOf(pricing_options, id), price.USD.amount])),
    ]),
  );

interface Named {
  readonly id: string;
  readonly attributes: { readonly name: string };
}

const nameOf = (resources: readonly Named[], id: string) => resources.find((resource) => resource.id === id)?.attributes.name;
const configurationsOf = ({ plans }: Built) =>
  plans.map(({ attributes }: { attributes: { feature_configurations: object } }) => attributes.feature_configurations);

describe("what it costs (the reference's prices: 50 and 75, with 5 % and with 10 % off)", () => {
  test('every plan by every pricing option, where nothing is associated', async () => {
    expect(priceList(await built({}))).toEqual({ Films: { Monthly: 4750, Yearly: 4500 }, Series: { Monthly: 7125, Yearly: 6750 } });
  });

  test('each plan by those that it is associated with', async () => {
    const pricing_option_associations = { films: ['yearly', 'yearly'], series: ['monthly', 'yearly'] };
    expect(priceList(await built({ pricing_option_associations }))).toEqual({ Films: { Yearly: 4500 }, Series: { Monthly: 7125, Yearly: 6750 } });
  });

  test('a plan that is not associated cannot be bought', async () => {
    expect(priceList(await built({ pricing_option_associations: { films: ['monthly'] } }))).toEqual({ Films: { Monthly: 4750 }, Series: {} });
  });
});

describe('features', () => {
  test('come from the store by id or external_ref, once each, or with the offering', async () => {
    const { features } = await built({ features: [feature(1), 'downloads', feature(1), access] });
    expect(features.map(({ attributes }: Named) => attributes.name)).toEqual(['Digital library access', 'Digital downloads', 'Members area']);
    expect(features.map(({ id }: Named) => id)).toEqual([feature(1), feature(3), expect.not.stringContaining('fea7')]);
  });

  test('are configured for each plan, by whatever name, and kept by id', async () => {
    const configured_features = { films: { 'digital-library': { type: 'access' }, [feature(3)]: { type: 'usage', default_value: 3 } } };
    const offering = await built({ features: [feature(1), 'downloads'], configured_features });
    expect(configurationsOf(offering)).toEqual([{ [feature(1)]: { type: 'access' }, [feature(3)]: { type: 'usage', default_value: 3 } }, {}]);
  });

  test('may be configured in the plan itself, which configured_features then overrule', async () => {
    const feature_configurations = { [feature(3)]: { type: 'usage', default_value: 1 } };
    const plans = [
      { ...films, external_ref: 'films', feature_configurations },
      { ...series, feature_configurations },
    ];
    const configured_features = { series: { downloads: { type: 'usage', default_value: 2 } } };
    const offering = await built({ features: ['downloads'], plans, configured_features });
    expect(configurationsOf(offering)).toEqual([feature_configurations, { [feature(3)]: { type: 'usage', default_value: 2 } }]);
  });

  test('a promotion is chosen by its tag', async () => {
    const configured_features = { films: { 'member-discount': { type: 'promotion', tag: 'member_discount' } } };
    const offering = await built({ features: [feature(2)], configured_features });
    expect(configurationsOf(offering)[0]).toEqual({ [feature(2)]: { type: 'promotion', tag: 'member_discount' } });
  });
});

test.each([policy(1), 'main-policy'])('a proration policy is attached by its id or external_ref: %s', async (proration_policy_id) => {
  const { data } = await built({ proration_policy_id });
  expect(data.relationships.proration_policy.data).toEqual({ id: policy(1), type: 'subscription_proration_policy' });
});

test('the plans and their names keep the order in which they were sent', async () => {
  const { data, plans } = await built({});
  expect([data.meta.external_plan_refs, plans.map(({ attributes }: Named) => attributes.name)]).toEqual([
    ['films', 'series'],
    ['Films', 'Series'],
  ]);
});

test.each([
  ['no plans', { plans: [] }, /^data\.plans: /],
  ['no pricing options', { pricing_options: [] }, /^data\.pricing_options: /],
  ['a plan without a name', { plans: [{}] }, 'data.plans.0.name: "name" is required'],
  ['an external_ref that another offering has', { external_ref: 'magazine' }, /^data\.external_ref: /],
  ['an external_ref that two of its plans have', { plans: [series, series] }, /^data\.plans\.1\.external_ref: /],
  ['an unknown policy', { proration_policy_id: nowhere }, /^data\.proration_policy_id: /],
  ['an unknown feature', { features: [feature(1), nowhere] }, /^data\.features\.1: /],
  ['an unknown plan among the associations', { pricing_option_associations: { games: ['monthly'] } }, /^data\.pricing_option_associations\.games: /],
  ['an unknown plan with an odd name', { pricing_option_associations: { 'a/b~c': [] } }, /^data\.pricing_option_associations\.a\/b~c: /],
  ['an unknown pricing option among them', { pricing_option_associations: { films: ['weekly'] } }, /^data\.pricing_option_associations\.films\.0: /],
  ['an unknown plan among the configurations', { configured_features: { games: {} } }, /^data\.configured_features\.games: /],
  [
    'a feature of the store that it does not have',
    { configured_features: { films: { downloads: { type: 'access' } } } },
    /^data\.configured_features\.films\.downloads: /,
  ],
  [
    'another kind',
    { features: ['downloads'], configured_features: { films: { downloads: { type: 'access' } } } },
    /^data\.configured_features\.films\.downloads\.type: /,
  ],
  [
    'a promotion that there is not',
    { features: [feature(2)], configured_features: { films: { [feature(2)]: { type: 'promotion', tag: 'other' } } } },
    /\.tag: /,
  ],
])('refuses %s, and leaves nothing behind', async (_, changes, detail) => {
  const { post, sandbox } = newStore();
  const before = sandbox.state('elastic-path');
  const errors = [{ title: 'Validation Error', status: '400', detail: detail instanceof RegExp ? expect.stringMatching(detail) : detail }];
  expect(await post(path, { ...offer, ...changes })).toMatchObject({ status: 400, body: { errors } });
  expect(sandbox.state('elastic-path')).toEqual(before);
});

test('what happens to the store later does not change what was built', async () => {
  const { post, put, get, delete: remove } = newStore();
  const { body } = await post(path, { ...offer, features: [feature(4)] });
  const place = `${offeringsPath}/${body.data.id}/features/${feature(4)}`;
  const before = await get(place);
  await put(`${featuresPath}/${feature(4)}`, { id: feature(4), type: 'subscription_feature', attributes: { name: 'Another draw' } });
  await remove(`${featuresPath}/${feature(4)}`);
  expect((await get(place)).body).toEqual(before.body);
});
