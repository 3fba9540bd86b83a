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

describe('a period that is used in part', () => {
  test('costs the used part, when the subscription is canceled at once before a billing run has come to it', async () => {
    const { advance, state, id, invoices, meta, policy, job } = await subscribed('down');
    await advance({ to: '2026-02-08T12:00:00Z' });
    await state(id, { action: 'cancel', cancel_immediately: true }).expect(204);
    const [invoice, ...others] = await invoices();
    expect(others).toHaveLength(1);
    // Seven whole days of 28, at 3100.
    expect(invoice).toMatchObject({
      attributes: { outstanding: true, billing_period: { start: '2026-02-01T00:00:00.000Z', end: '2026-02-08T12:00:00.000Z' } },
      meta: {
        price: { amount: 775 },
        proration_events: [
          { proration_policy_id: policy, billing_cost_before_proration: 0, refunded_amount_for_unused_pricing_option: 0, new_pricing_option_cost: 775 },
        ],
      },
    });
    expect(await meta()).toMatchObject({ status: 'inactive', canceled: true });
    await state(id, { action: 'resume' }).expect(204);
    await job('billing-run');
    expect(await invoices()).toHaveLength(2);
  });

  test.each<[string, 'down' | undefined, string, object]>([
    ['without a policy', undefined, '2026-02-08T00:00:00Z', { cancel_immediately: true }],
    ['what has been billed ahead, for nothing is given back', 'down', '2026-01-08T00:00:00Z', { cancel_immediately: true }],
    ['when it can be used to the end of the period', 'down', '2026-02-08T00:00:00Z', {}],
  ])('costs nothing more: %s', async (_, rounding, to, how) => {
    const { advance, state, id, invoices } = await subscribed(rounding);
    await advance({ to });
    await state(id, { action: 'cancel', ...how }).expect(204);
    expect(await invoices()).toHaveLength(1);
  });

  test.each([
    ['down', 1500],
    ['up', 1600],
    ['nearest', 1500],
    [undefined, 3100],
  ] as const)('costs the rest of it, when the subscription is resumed in the middle (%s)', async (rounding, amount) => {
    const { advance, state, id, invoices, job, meta } = await subscribed(rounding);
    await job('payment-run');
    await state(id, { action: 'cancel', cancel_immediately: true }).expect(204);
    await advance({ to: '2026-03-16T13:00:00Z' });
    await state(id, { action: 'resume' }).expect(204);
    await job('billing-run');
    const [invoice] = await invoices();
    expect(invoice.meta.price.amount).toBe(amount);
    expect(invoice.attributes.billing_period).toEqual({ start: `2026-03-${rounding ? '16T13' : '01T00'}:00:00.000Z`, end: '2026-04-01T00:00:00.000Z' });
    expect((await meta()).invoice_after).toBe('2026-04-01T00:00:00.000Z');
    await advance({ to: '2026-04-01T00:00:00Z' });
    await job('payment-run');
    await job('billing-run');
    expect((await invoices())[0].meta.price.amount).toBe(3100);
  });
});

describe('whatever is switched, canceled, resumed, paid and paid back', () => {
  type Step =
    | { readonly plan: string }
    | { readonly option: string }
    | { readonly action: string; readonly cancel_immediately: boolean }
    | { readonly job: string }
    | { readonly wait: string }
    | { readonly refund: number };

  const steps: fc.Arbitrary<Step[]> = fc.array(
    fc.oneof(
      fc.record({ plan: fc.constantFrom('cheap', 'dear') }),
      fc.record({ option: fc.constantFrom('Monthly', 'Yearly') }),
      fc.record({ action: fc.constantFrom('cancel', 'resume'), cancel_immediately: fc.boolean() }),
      fc.record({ job: fc.constantFrom('billing-run', 'payment-run') }),
      fc.record({ wait: fc.integer({ min: 1, max: 40 }).map((days) => `P${days}DT7H`) }),
      fc.record({ refund: fc.integer({ min: 1, max: 40_000 }) }),
    ),
    { minLength: 4, maxLength: 16 },
  );

  interface Invoice {
    readonly id: string;
    readonly attributes: { readonly outstanding: boolean };
    readonly meta: { readonly price: { readonly amount: number }; readonly proration_events: readonly Record<string, number>[] };
  }

  type Shop = Awaited<ReturnType<typeof subscribed>>;

  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const amountOf = ({ meta }: Invoice) => meta.price.amount;

  async function paymentsOf(shop: Shop) {
    const lists = await Promise.all((await shop.invoices()).map(({ id }: Invoice) => shop.read(`/invoices/${id}/payments`)));
    return lists.flat().filter(({ attributes }) => attributes.success);
  }

  const refundsAt = ({ id, meta }: { id: string; meta: { invoice_id: string } }) => `/invoices/${meta.invoice_id}/payments/${id}/refunds`;

  /** What is paid back. */
  async function payBack(shop: Shop, amount: number) {
    const [payment] = await paymentsOf(shop);
    if (!payment) return 0;
    const { status } = await shop.post(`${root}${refundsAt(payment)}`, {
      type: 'subscription_invoice_payment_refund',
      attributes: { amount, reason: 'asked' },
    });
    expect([201, 422]).toContain(status);
    return status === 201 ? amount : 0;
  }

  /** What comes in by the step, or (less than nothing) goes out. */
  async function take(shop: Shop, step: Step): Promise<number> {
    if ('refund' in step) return -(await payBack(shop, step.refund));
    if ('job' in step) return (await shop.job(step.job)).meta.report.total_collected?.USD?.amount ?? 0;
    if ('wait' in step) await shop.advance(step.wait);
    else if ('action' in step) expect([204, 422]).toContain((await shop.state(shop.id, step)).status);
    else if ('plan' in step) await shop.switchTo({ plan_id: shop.plans[step.plan] });
    else await shop.switchTo({ pricing_option_id: shop.options[step.option] });
    return 0;
  }

  function expectSound({ meta }: Invoice, billedBefore: number) {
    const [event] = meta.proration_events;
    expect(meta.price.amount).toBeGreaterThanOrEqual(0);
    if (!event) return;
    const { refunded_amount_for_unused_pricing_option: back = 0, new_pricing_option_cost: cost = 0, billing_cost_before_proration: before = 0 } = event;
    expect(meta.price.amount).toBe(cost - back);
    expect(back).toBeLessThanOrEqual(Math.min(before, billedBefore));
  }

  test('no invoice is negative, no more is given back than was billed, and what is paid in is what the paid invoices come to', async () => {
    const story = fc.asyncProperty(fc.constantFrom('up', 'down', 'nearest'), steps, async (rounding, done) => {
      const shop = await subscribed(rounding);
      const taken: number[] = [];
      for (const step of done) taken.push(await take(shop, step));
      const [collected, refunded] = [sum(taken.filter((amount) => amount > 0)), sum(taken.filter((amount) => amount < 0))];

      const invoices: Invoice[] = (await shop.invoices()).toReversed();
      for (const [index, invoice] of invoices.entries()) expectSound(invoice, sum(invoices.slice(0, index).map(amountOf)));
      expect(collected).toBe(sum(invoices.filter(({ attributes }) => !attributes.outstanding).map(amountOf)));

      const paid = await paymentsOf(shop);
      expect(collected).toBe(sum(paid.map(({ attributes }) => attributes.amount.amount)));
      const refunds = await Promise.all(paid.map((payment) => shop.read(refundsAt(payment))));
      const perPayment = refunds.map((list) => sum(list.map(({ attributes }: { attributes: { amount: number } }) => attributes.amount)));
      for (const [index, amount] of perPayment.entries()) expect(amount).toBeLessThanOrEqual(paid[index].attributes.amount.amount);
      expect(sum(perPayment) + refunded).toBe(0);
    });
    await fc.assert(story, { numRuns: 30, seed: 20260101 });
  }, 60_000);
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
