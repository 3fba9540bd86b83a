import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feesOf, priced, totalOf } from '../../../src/vendors/hostway/orders/pricing.js';
import type { Discount } from '../../../src/vendors/hostway/state.js';
import { demo, hostway, orderPath, users } from './world.js';

const { owner } = demo.complete;
const agent = { owner, basic: users.agent };
const server = `${orderPath('complete')}/account/products/00000139b5dd73be7f14d3f8000a88fa0fa65d70`;
const recurring = (type: string, value: string) => ({ priceName: 'recurring', recurrences: -1, type, value });

async function quoted(world: Awaited<ReturnType<typeof hostway>>) {
  const response = await world.get(`${orderPath('complete')}/quote`, { owner });
  expect(response.status).toBe(200);
  return response.body.quote;
}

describe('getOrderQuote', () => {
  test('tells each fee as the documented example does, all in text', async () => {
    const world = await hostway({ now: '2012-09-11T10:00:00Z' });
    const quote = await quoted(world);
    const once = { ProrationAllowed: '0', StartDate: '2012-09-11', NumCharged: '0', EndDate: '2012-09-11', Description: 'Setup fee ', BaseAmount: '100.00' };
    const often = {
      ProrationAllowed: '1',
      StartDate: '2012-09-11',
      NumCharged: '0',
      EndDate: '2012-10-10',
      Description: 'Recurring fee',
      BaseAmount: '239.00',
    };
    const common = { Prorated: '0', MonthlyCycle: '1', Currency: 'USD', Quantity: '1' };
    expect(quote).toEqual({
      Hash: expect.stringMatching(/^[0-9a-f]{40}$/),
      Currency: 'USD',
      Products: [
        {
          Services: [{ ServiceNumber: '00000139b5de0a1c5b0d8e47000b2c91d3f7a684', Fees: [] }],
          PlanNumber: '00000139b5dd73be7f14d3f8000a88fa0fa65d70',
          Fees: [
            { ...once, ...common, UnitAmount: '100.00', Amount: '100.00', NumCharges: '1', ProratedUnitAmount: '100.00', Type: 'setup_fee' },
            { ...often, ...common, UnitAmount: '239.00', Amount: '239.00', NumCharges: '-1', ProratedUnitAmount: '239.00', Type: 'recurring' },
          ],
        },
      ],
      Total: '339.00',
      SubTotal: '339.00',
      OneTimeFeeAmount: '100.00',
      TaxTotal: '0',
    });
  });

  test.each([
    ['2026-01-31T00:00:00Z', '2026-02-27'],
    ['2028-01-31T00:00:00Z', '2028-02-28'],
    ['2026-12-15T23:59:59Z', '2027-01-14'],
  ])('a month from %s ends on %s', async (now, end) => {
    const quote = await quoted(await hostway({ now }));
    expect(quote.Products[0].Fees[1].EndDate).toBe(end);
  });

  test('counts services that cost something, each as often as it is wanted', async () => {
    const world = await hostway();
    const mailbox = { name: 'john', serviceSpecification: 'https://api.hostway.com/serviceSpecifications/core.mailbox', billingCycle: 3, quantity: 4 };
    await world.post(`${server}/services`, { owner }, mailbox);
    const { Total, Products } = await quoted(world);
    expect(Products[0].Services[1].Fees).toMatchObject([{ UnitAmount: '7.50', Quantity: '4', Amount: '30.00', MonthlyCycle: '3' }]);
    expect(Total).toBe('369.00');
  });

  test('takes promotions off, and discounts of what is left, never below nothing', async () => {
    const world = await hostway();
    await world.put(`${server}/promotion`, { owner }, { promoCode: 'ThanksgivingPriceDrop' });
    const promoted = await quoted(world);
    expect(promoted.Products[0]).toMatchObject({ PromotionCode: 'ThanksgivingPriceDrop', PromotionName: 'Thanksgiving price drop' });
    expect(promoted.Products[0].Fees[1]).toMatchObject({ BaseAmount: '239.00', UnitAmount: '215.10', Amount: '215.10' });
    const discounts = `${orderPath('complete')}/discounts`;
    await world.put(discounts, agent, { discounts: [recurring('percent', '10'), recurring('amount', '3.59')] });
    expect((await quoted(world)).Total).toBe('290.00');
    await world.put(discounts, agent, { discounts: [recurring('amount', '1000.00')] });
    expect((await quoted(world)).Total).toBe('100.00');
    await world.remove(discounts, agent);
    expect((await quoted(world)).Total).toBe('315.10');
    await world.remove(`${server}/promotion`, { owner });
    expect((await quoted(world)).Total).toBe('339.00');
  });

  test('a code that names no promotion is shown and changes no price', async () => {
    const world = await hostway();
    await world.put(`${server}/promotion`, { owner }, { promoCode: 'Easter' });
    const { Total, Products } = await quoted(world);
    expect([Total, Products[0].PromotionCode, Products[0].PromotionName]).toEqual(['339.00', 'Easter', undefined]);
  });

  test('has a hash of the price, not of the day', async () => {
    const world = await hostway();
    const { Hash } = await quoted(world);
    await world.sandbox.clock.advance('P3D');
    expect((await quoted(world)).Hash).toBe(Hash);
    await world.put(`${server}/promotion`, { owner }, { promoCode: 'ThanksgivingPriceDrop' });
    expect((await quoted(world)).Hash).not.toBe(Hash);
  });

  test('an order with nothing in it costs nothing', async () => {
    const world = await hostway();
    const { body } = await world.get(`${orderPath('withoutAccount')}/quote`, { owner: demo.withoutAccount.owner });
    expect(body.quote).toMatchObject({ Currency: 'USD', Products: [], Total: '0.00', SubTotal: '0.00', OneTimeFeeAmount: '0.00', TaxTotal: '0' });
  });
});

test('whatever is taken off, no fee is negative, none is above its list price, and the setup is paid in full', () => {
  const collection = <Record_>(record: Record_) => ({ get: () => record }) as never;
  const discount = fc.record({
    priceName: fc.constant('recurring' as const),
    recurrences: fc.constant(-1 as const),
    type: fc.constantFrom('amount' as const, 'percent' as const),
    value: fc.nat(30_000).map((units) => (units / 100).toFixed(2)),
  });
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(100), fc.array(discount, { maxLength: 5 }), (setup, price, percent, discounts: Discount[]) => {
      const catalogue = {
        offerings: collection({ specification: 's', id: 'USD-1', name: 's', currency: 'USD', months: 1, setup, recurring: price, useType: 'public' }),
        serviceSpecifications: collection({ id: 'x' }),
        promotions: collection({ name: 'p', percent }),
      };
      const product = { id: '1', offering: 's/USD-1', currency: 'USD', services: [], promoCode: 'p' };
      const fees = feesOf(priced({ orderId: '1', ownerId: '1', franchise: 'default', status: 'new', products: [product], discounts }, catalogue));
      for (const { unit, base } of fees) expect(unit >= 0 && unit <= base).toBe(true);
      expect(totalOf(fees.filter(({ type }) => type === 'setup_fee'))).toBe(setup);
    }),
  );
});
