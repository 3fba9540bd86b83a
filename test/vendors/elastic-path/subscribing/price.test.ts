import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodPrice, priceOf } from '../../../../src/vendors/elastic-path/subscribing/price.js';
import { option, type Plan, plan, subscription } from './made.js';

const dollars = (amount: number, includes_tax?: boolean): Pick<Plan, 'price'> => ({
  price: { USD: { amount, ...(includes_tax !== undefined && { includes_tax }) } },
});

describe('what a period costs', () => {
  test.each([
    ['the plan’s price, where the pricing option says nothing', dollars(5000), {}, 5000],
    ['50 with 5 % off is 47.50, as in the reference', dollars(5000), { base_price_percentage: 5 }, 4750],
    ['50 with 10 % off is 45, as in the reference', dollars(5000), { base_price_percentage: 10 }, 4500],
    ['75 with 5 % off', dollars(7500), { base_price_percentage: 5 }, 7125],
    ['nothing is left of 100 % off', dollars(5000), { base_price_percentage: 100 }, 0],
    ['less than a cent is dropped', dollars(999), { base_price_percentage: 33.3 }, 666],
    ['a fixed price counts instead', dollars(5000), { base_price_percentage: 5, fixed_price: { USD: { amount: 1999 } } }, 1999],
    ['a price per month, billed by the quarter', { ...dollars(1299), price_units: { unit: 'month', amount: 1 } }, { billing_frequency: 3 }, 3897],
    ['a price per month, billed by the year', { ...dollars(1299), price_units: { unit: 'month', amount: 1 } }, { billing_interval_type: 'year' }, 15588],
    ['a price per 7 days, billed by the week', { ...dollars(700), price_units: { unit: 'day', amount: 7 } }, { billing_interval_type: 'week' }, 700],
    ['a price per quarter, billed by the month', { ...dollars(1000), price_units: { unit: 'month', amount: 3 } }, {}, 333],
  ] as const)('%s', (_, attributes, by, amount) => {
    expect(priceOf(plan(attributes), option(by), 'USD')).toMatchObject({ currency: 'USD', amount });
  });

  test.each([
    [undefined, false],
    [false, false],
    [true, true],
  ])('includes_tax sent as %s is told as %s', (sent, told) => {
    expect(priceOf(plan(dollars(1, sent)), option(), 'USD')?.includes_tax).toBe(told);
  });

  test.each(['GBP', 'usd', 'constructor', '__proto__'])('there is none in %s', (currency) => {
    expect(priceOf(plan(), option(), currency)).toBeUndefined();
    expect(() => periodPrice(subscription({}, { currency }))).toThrow(expect.objectContaining({ status: 400 }));
  });
});

describe('whatever the amounts', () => {
  const amounts = fc.nat(1_000_000_000);
  const percentages = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const amountBy = (amount: number, base_price_percentage: number) => priceOf(plan(dollars(amount)), option({ base_price_percentage }), 'USD')?.amount ?? -1;

  test('a discount takes the share that it names, to the cent, and always rounds down', () => {
    fc.assert(
      fc.property(amounts, percentages, (amount, percentage) => {
        const hundredths = BigInt(Math.round((100 - percentage) * 100));
        expect(BigInt(amountBy(amount, percentage))).toBe((BigInt(amount) * hundredths) / 10_000n);
      }),
    );
  });

  test('more discount never costs more', () => {
    fc.assert(
      fc.property(amounts, percentages, percentages, (amount, one, other) => {
        expect(amountBy(amount, Math.max(one, other))).toBeLessThanOrEqual(amountBy(amount, Math.min(one, other)));
      }),
    );
  });

  test('a year by the month comes to the year at once, but for what is rounded', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 36 }), (amount, months) => {
        const priced = plan({ ...dollars(amount), price_units: { unit: 'month', amount: months } });
        const twelve = 12 * (priceOf(priced, option(), 'USD')?.amount ?? -1);
        const atOnce = priceOf(priced, option({ billing_interval_type: 'year' }), 'USD')?.amount ?? -1;
        expect(twelve).toBeLessThanOrEqual(atOnce);
        expect(atOnce - twelve).toBeLessThan(12);
      }),
    );
  });
});
