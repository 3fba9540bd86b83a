import { describe, expect, test } from 'vitest';
import { errors, newStore } from '../store.js';
import {
  access,
  feature,
  featuresPath,
  films,
  magazinePath,
  monthly,
  offeringFeaturesPath,
  offeringsPath,
  optionsPath,
  plan,
  plansPath,
  policiesPath,
  subscribersPath,
} from './shop.js';

const shopper = 'demo-implicit-token';

describe("with a shopper's token", () => {
  test.each([
    ['offerings', offeringsPath],
    ['an offering', magazinePath],
    ["an offering's pricing options", optionsPath],
    ["an offering's features", offeringFeaturesPath],
    ["an offering's plans", plansPath],
    ['what a plan can be bought by', `${plansPath}/${plan(1)}/relationships/pricing_options`],
    ['a feature', `${featuresPath}/${feature(1)}`],
  ])('%s can be read', async (_, path) => {
    const { get } = newStore();
    expect(await get(path, shopper)).toMatchObject({ status: 200 });
  });

  test.each([
    ['one plan', `${plansPath}/${plan(1)}`],
    ['the features of the store', featuresPath],
    ['proration policies', policiesPath],
    ['subscribers', subscribersPath],
  ])('%s cannot', async (_, path) => {
    const { get } = newStore();
    expect(await get(path, shopper)).toMatchObject({ status: 403, body: errors.platformForbidden });
  });

  test.each([
    [offeringsPath, { type: 'subscription_offering', attributes: { name: 'Streaming' } }],
    [plansPath, { type: 'subscription_offering_plan', attributes: films }],
    [optionsPath, { type: 'subscription_offering_pricing_option', attributes: monthly }],
    [offeringFeaturesPath, { type: 'subscription_offering_feature', attributes: access }],
  ])('nothing can be made at %s', async (path, data) => {
    const { post } = newStore();
    expect(await post(path, data, shopper)).toMatchObject({ status: 403, body: errors.platformForbidden });
  });
});

test.each([offeringsPath, featuresPath, policiesPath, subscribersPath])(
  'a store without anything lists nothing at %s, and links to itself only',
  async (path) => {
    const { get } = newStore({ fixtures: 'empty' });
    const { status, body } = await get(path);
    const first = expect.stringContaining(`${path}?page%5Blimit%5D=25&page%5Boffset%5D=0`);
    expect({ status, body }).toEqual({ status: 200, body: { data: [], links: { first, last: null, next: null, prev: null } } });
  },
);
