import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prorate } from '../../../../src/vendors/elastic-path/billing/prorated.js';
import { newShop, root } from './shop.js';

const policies = `${root}/proration-policies`;

const option = (name: string, more: object = {}) => ({
  external_ref: name,
  name,
  billing_interval_type: 'month',
  billing_frequency: 1,
  plan_length: 12,
  end_behavior: 'roll',
  can_pause: true,
  can_resume: true,
  can_cancel: true,
  ...more,
});

/** A subscription to the cheap plan, monthly for 3100, of an offering with a dear one (6200) and a yearly option. */
async function subscribed(rounding?: 'up' | 'down' | 'nearest') {
  const shop = newShop();
  const policy = rounding && (await shop.post(policies, { type: 'subscription_proration_policy', attributes: { name: 'Main Policy', rounding } })).body.data.id;
  const plan = (name: string, amount: number) => ({ external_ref: name, name, price: { USD: { amount, includes_tax: true } } });
  const { body } = await shop.post(`${root}/offerings/build`, {
    name: 'Magazine',
    ...(policy && { proration_policy_id: policy }),
    plans: [plan('cheap', 3100), plan('dear', 6200)],
    pricing_options: [
      option('Monthly'),
      option('Yearly', { billing_interval_type: 'year', plan_length: 2, end_behavior: 'close', fixed_price: { USD: { amount: 30_000, includes_tax: true } } }),
    ],
  });
  const offering = body.data.id;
  const ids = async (kind: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await shop.read(`/offerings/${offering}/${kind}`)).map(({ id, attributes }: { id: string; attributes: { name: string } }) => [attributes.name, id]),
    );
  const [plans, options] = [await ids('plans'), await ids('pricing-options')];
  const build = {
    offering_id: offering,
    plan_id: plans.cheap,
    pricing_option_id: options.Monthly,
    offering: undefined,
    plans: undefined,
    pricing_options: undefined,
  };
  const { id } = await shop.subscribe({ build });
  const switchTo = (attributes: object) => shop.put(`${root}/subscriptions/${id}`, { id, type: 'subscription', attributes }).expect(200);
  const meta = async () => (await shop.read(`/subscriptions/${id}`)).meta;
  const invoices = () => shop.read(`/subscriptions/${id}/invoices`);
  return { ...shop, id, offering, policy, plans, options, switchTo, meta, invoices };
}

test('a dearer plan in the middle of a period costs the difference for the rest of it', async () => {
  const { advance, switchTo, plans, invoices, policy, job, meta, id, read } = await subscribed('down');
  await advance({ to: '2026-01-11T12:00:00Z' });
  await switchTo({ plan_id: plans.dear });
  const [invoice, ...others] = await invoices();
  expect(others).toHaveLength(1);
  expect(invoice).toMatchObject({
    attributes: { outstanding: true, billing_period: { start: '2026-01-11T12:00:00.000Z', end: '2026-02-01T00:00:00.000Z' } },
    meta: { price: { amount: 2000, currency: 'USD', includes_tax: true } },
  });
  expect(invoice.meta.proration_events).toEqual([
    {
      proration_policy_id: policy,
      billing_cost_before_proration: 3100,
      refunded_amount_for_unused_pricing_option: 2000,
      new_pricing_option_cost: 4000,
      prorated_at: '2026-01-11T12:00:00.000Z',
    },
  ]);
  expect((await read(`/subscriptions/${id}`)).attributes.plan_id).toBe(plans.dear);
  expect((await meta()).invoice_after).toBe('2026-02-01T00:00:00.000Z');
  await advance({ to: '2026-02-01T00:00:00Z' });
  await job('billing-run');
  expect((await invoices())[0].meta).toMatchObject({ price: { amount: 6200 }, proration_events: [] });
});

test('an option of another length begins a new period at once, paid in full less what was not used', async () => {
  const { advance, switchTo, options, invoices, meta } = await subscribed('up');
  await advance({ to: '2026-01-11T12:00:00Z' });
  await switchTo({ pricing_option_id: options.Yearly });
  const [invoice] = await invoices();
  expect(invoice).toMatchObject({
    attributes: { billing_period: { start: '2026-01-11T12:00:00.000Z', end: '2027-01-11T12:00:00.000Z' } },
    meta: { price: { amount: 27_900 }, proration_events: [{ refunded_amount_for_unused_pricing_option: 2100, new_pricing_option_cost: 30_000 }] },
  });
  expect(await meta()).toMatchObject({ invoice_after: '2027-01-11T12:00:00.000Z', timestamps: { end_date: '2028-01-11T12:00:00.000Z' } });
});

test('a cheaper plan is not prorated: its price begins with the next period', async () => {
  const { advance, switchTo, plans, invoices, job } = await subscribed('down');
  await switchTo({ plan_id: plans.dear });
  await advance('P10D');
  await switchTo({ plan_id: plans.cheap });
  expect(await invoices()).toHaveLength(2);
  await advance({ to: '2026-02-01T00:00:00Z' });
  await job('billing-run');
  expect((await invoices())[0].meta.price.amount).toBe(3100);
});

test('without a policy nothing is invoiced before the period is over, and what is paid for goes on', async () => {
  const { advance, switchTo, options, invoices, job, meta } = await subscribed();
  await advance('P10D');
  await switchTo({ pricing_option_id: options.Yearly });
  expect(await invoices()).toHaveLength(1);
  expect((await meta()).invoice_after).toBe('2026-02-01T00:00:00.000Z');
  await advance({ to: '2026-02-01T00:00:00Z' });
  await job('billing-run');
  expect((await invoices())[0]).toMatchObject({
    attributes: { billing_period: { start: '2026-02-01T00:00:00.000Z', end: '2027-02-01T00:00:00.000Z' } },
    meta: { price: { amount: 30_000 } },
  });
  await switchTo({ pricing_option_id: options.Monthly });
  expect((await meta()).timestamps.end_date).toBeUndefined();
});

test('a policy that is in use cannot be deleted', async () => {
  const { policy, offering, put, ...shop } = await subscribed('down');
  await shop.delete(`${policies}/${policy}`).expect(400);
  await put(`${root}/offerings/${offering}`, { id: offering, type: 'subscription_offering', relationships: { proration_policy: null } }).expect(200);
});

describe('prorate', () => {
  const january = { start: new Date('2026-01-01T00:00:00Z'), end: new Date('2026-02-01T00:00:00Z') };

  test.each([
    ['up', '2026-01-11T12:00:00Z', 2100],
    ['down', '2026-01-11T12:00:00Z', 2000],
    ['nearest', '2026-01-11T13:00:00Z', 2000],
    ['nearest', '2026-01-11T11:00:00Z', 2100],
    ['up', '2026-01-01T00:00:00Z', 3100],
    ['down', '2026-01-31T12:00:00Z', 0],
  ] as const)('%s at %s gives back %i', (rounding, now, refund) => {
    expect(prorate(january, new Date(now), rounding, { before: 3100, after: 0, goesOn: true }).refund).toBe(refund);
  });

  const moments = fc.date({ min: january.start, max: january.end, noInvalidDate: true });
  const amounts = fc.nat(10_000_000);

  test('never gives back more than was paid, and the later the less', () => {
    fc.assert(
      fc.property(moments, moments, fc.constantFrom('up', 'down', 'nearest'), amounts, (one, other, rounding, before) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const at = (now: Date) => prorate(january, now, rounding, { before, after: 0, goesOn: true }).refund;
        expect(at(early)).toBeLessThanOrEqual(before);
        expect(at(late)).toBeLessThanOrEqual(at(early));
        expect(at(late)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
