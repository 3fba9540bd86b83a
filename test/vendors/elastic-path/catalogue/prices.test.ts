import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pricesOf } from '../../../../src/vendors/elastic-path/catalogue/prices.js';
import { monthly } from './shop.js';

type Plan = Parameters<typeof pricesOf>[0]['attributes'];
type Option = Parameters<typeof pricesOf>[1]['attributes'];

const plan = (amount: number, more: Partial<Plan> = {}) => ({
  attributes: { name: 'Magazine', price: { USD: { amount, includes_tax: true } }, feature_configurations: {}, ...more },
});
const option = (more: Partial<Option> = {}) => ({ attributes: { ...(monthly as Option), ...more } });
const costs = (of: ReturnType<typeof plan>, by: ReturnType<typeof option>) => pricesOf(of, by).USD?.amount;

describe('what one billing period costs', () => {
  test.each<[string, number | undefined, number, Partial<Option>, Partial<Plan>]>([
    ["the plan's price", 5000, 5000, {}, {}],
    ['the reference: 50 with 5 % off', 4750, 5000, { base_price_percentage: 5 }, {}],
    ['the reference: 50 with 10 % off', 4500, 5000, { base_price_percentage: 10 }, {}],
    ['the reference: 50 and 75 with 5 % off', 11875, 12500, { base_price_percentage: 5 }, {}],
    ['the reference: 50 and 75 with 10 % off', 11250, 12500, { base_price_percentage: 10 }, {}],
    ['nothing at all', 0, 5000, { base_price_percentage: 100 }, {}],
    ['a fraction of a percent', 4993, 5000, { base_price_percentage: 0.125 }, {}],
    ['rounded down', 1, 3, { base_price_percentage: 50 }, {}],
    ['a fixed price, whatever the plan costs and whatever the discount', 100, 5000, { fixed_price: { USD: { amount: 100 } }, base_price_percentage: 5 }, {}],
    ['a fixed price in another currency only', undefined, 5000, { fixed_price: { GBP: { amount: 90 } } }, {}],
    ['a year of a monthly price', 12000, 1000, { billing_interval_type: 'year' }, { price_units: { unit: 'month', amount: 1 } }],
    ['two weeks of a weekly price', 2000, 1000, { billing_interval_type: 'week', billing_frequency: 2 }, { price_units: { unit: 'day', amount: 7 } }],
    ['a week of a daily price', 700, 100, { billing_interval_type: 'week' }, { price_units: { unit: 'day', amount: 1 } }],
    ['a quarter of a yearly price, 10 % off', 2250, 10000, { billing_frequency: 3, base_price_percentage: 10 }, { price_units: { unit: 'month', amount: 12 } }],
    ['a day of a monthly price, of which there are 365 in 12', 32, 1000, { billing_interval_type: 'day' }, { price_units: { unit: 'month', amount: 1 } }],
  ])('%s', (_, expected, amount, by, of) => {
    expect(costs(plan(amount, of), option(by))).toBe(expected);
  });

  test('says that tax is not in it where nothing was said', () => {
    const of = plan(0, { price: { USD: { amount: 100 }, GBP: { amount: 90, includes_tax: true } } });
    expect(pricesOf(of, option())).toEqual({ USD: { amount: 100, includes_tax: false }, GBP: { amount: 90, includes_tax: true } });
  });

  test('a plan without a price costs nothing in no currency', () => {
    const { price: _, ...unpriced } = plan(0).attributes;
    expect(pricesOf({ attributes: unpriced }, option())).toEqual({});
  });
});

const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
const percents = fc.integer({ min: 0, max: 100 });

describe('whatever the price', () => {
  test('a discount takes what it says, less than one minor unit rounded away', () => {
    fc.assert(
      fc.property(amounts, percents, (amount, percent) => {
        const paid = costs(plan(amount), option({ base_price_percentage: percent })) ?? Number.NaN;
        expect(paid * 100).toBeLessThanOrEqual(amount * (100 - percent));
        expect(paid * 100).toBeGreaterThan(amount * (100 - percent) - 100);
      }),
    );
  });

  test('a larger discount never costs more', () => {
    fc.assert(
      fc.property(amounts, percents, percents, (amount, a, b) => {
        const [less, more] = [Math.max(a, b), Math.min(a, b)].map((percent) => costs(plan(amount), option({ base_price_percentage: percent })) ?? Number.NaN);
        expect(less).toBeLessThanOrEqual(more ?? Number.NaN);
      }),
    );
  });

  test('n periods in one are n times the price, where the price names its time', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 48 }), (amount, months) => {
        expect(costs(plan(amount, { price_units: { unit: 'month', amount: 1 } }), option({ billing_frequency: months }))).toBe(amount * months);
      }),
    );
  });
});
