import { describe, expect, test } from 'vitest';
import { errors, newStore } from '../store.js';
import { idsOf, monthly, nowhere, offeringsPath, option, optionsPath, plan, plansPath, started, subscription, subscriptionsPath } from './shop.js';

const type = 'subscription_offering_pricing_option';
const optionPath = `${optionsPath}/${option(1)}`;
const update = (attributes: object, id = option(1)) => ({ id, type, attributes });

describe('createOfferingPricingOption', () => {
  test('keeps all that it knows', async () => {
    const { post, get } = newStore();
    const attributes = {
      ...monthly,
      external_ref: 'trial',
      description: 'With a trial.',
      trial_period: 1,
      lead_time: { type: 'week', time: 2 },
      notification_schedule: [{ name: 'Soon', unit: 'day', amount: 3 }],
      base_price_percentage: 12.5,
      fixed_price: { USD: { amount: 100, includes_tax: false } },
    };
    const { status, body } = await post(optionsPath, { type, attributes: { ...attributes, colour: 'red' } });
    expect({ status, attributes: body.data.attributes }).toEqual({ status: 201, attributes: { ...attributes, created_at: started, updated_at: started } });
    expect(body.data.meta).toMatchObject({ prices: {}, price: { USD: { amount: 100 } } });
    expect((await get(`${optionsPath}/${body.data.id}`)).body).toEqual(body);
  });

  test.each([
    ['no frequency', { ...monthly, billing_frequency: undefined }],
    ['a frequency of nothing', { ...monthly, billing_frequency: 0 }],
    ['another interval', { ...monthly, billing_interval_type: 'fortnight' }],
    ['another end', { ...monthly, end_behavior: 'stop' }],
    ['a negative trial', { ...monthly, trial_period: -1 }],
    ['more than everything off', { ...monthly, base_price_percentage: 101 }],
    ['an external_ref that another of the offering has', { ...monthly, external_ref: 'magazine-weekly' }],
  ])('refuses %s', async (_, attributes) => {
    const { post } = newStore();
    expect(await post(optionsPath, { type, attributes })).toMatchObject({ status: 400, body: { errors: [{ title: 'Validation Error', status: '400' }] } });
  });
});

describe('updateOfferingPricingOption', () => {
  test.each([
    ['changes what is given', { name: 'Every month', trial_period: 2 }, { name: 'Every month', trial_period: 2, base_price_percentage: 5 }, []],
    ['takes away what is null', { description: null, base_price_percentage: null }, { name: 'Monthly' }, ['description', 'base_price_percentage']],
    ['takes away what is not there', { lead_time: null, fixed_price: null }, { name: 'Monthly' }, ['lead_time', 'fixed_price']],
    ['replaces the notifications', { notification_schedule: [] }, { notification_schedule: [] }, []],
  ])('%s', async (_, changes, expected, gone) => {
    const { put } = newStore();
    const { status, body } = await put(optionPath, update(changes));
    expect({ status, attributes: body.data.attributes }).toMatchObject({ status: 200, attributes: { ...expected, updated_at: started } });
    expect(gone.filter((name) => name in body.data.attributes)).toEqual([]);
  });

  test('with empty attributes changes nothing, not even updated_at', async () => {
    const { put, get } = newStore();
    const before = await get(optionPath);
    expect((await put(optionPath, update({}))).body).toEqual(before.body);
  });

  test('changes what the plans cost, but not what subscribers pay', async () => {
    const { put, get } = newStore();
    const copied = `${subscriptionsPath}/${subscription(1)}/pricing-options/${option(1)}`;
    const before = await get(copied);
    const { body } = await put(optionPath, update({ base_price_percentage: 50 }));
    expect(body.data.meta.prices).toMatchObject({ [plan(1)]: { price: { USD: { amount: 2500 } } }, [plan(2)]: { price: { USD: { amount: 3750 } } } });
    expect((await get(copied)).body).toEqual(before.body);
  });

  test.each([
    ['an id that is not the one in the path', optionPath, update({}, option(2)), 400],
    ['the length taken away', optionPath, update({ plan_length: null }), 400],
    ["another's external_ref", optionPath, update({ external_ref: 'magazine-yearly' }), 400],
    ["another offering's pricing option", `${optionsPath}/${option(5)}`, update({}, option(5)), 404],
  ])('refuses %s', async (_, path, data, status) => {
    const { put } = newStore();
    expect(await put(path, data)).toMatchObject({ status });
  });
});

describe('the other calls on pricing options', () => {
  test('list gives them newest first', async () => {
    const { get } = newStore();
    expect(idsOf(await get(optionsPath))).toEqual([4, 3, 2, 1].map(option));
  });

  test.each([`${offeringsPath}/${nowhere}/pricing-options`, `${optionsPath}/${nowhere}`])('%s does not exist', async (path) => {
    const { get } = newStore();
    expect(await get(path)).toMatchObject({ status: 404, body: errors.notFound });
  });

  test('delete takes it away, from the plans too, and answers 204 once more', async () => {
    const { delete: remove, get } = newStore();
    expect([(await remove(optionPath)).status, (await remove(optionPath)).status]).toEqual([204, 204]);
    const { body } = await get(plansPath);
    expect(body.data.flatMap((each: { meta: { prices: object } }) => Object.keys(each.meta.prices))).toEqual([option(3), option(2)]);
    expect(await get(`${plansPath}/${plan(1)}/relationships/pricing_options`)).toMatchObject({ body: { data: [{ id: option(2) }] } });
  });
});
