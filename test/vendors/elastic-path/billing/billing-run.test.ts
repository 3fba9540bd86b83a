import { describe, expect, test } from 'vitest';
import { monthly, newShop, root } from './shop.js';

interface Invoice {
  attributes: { number: number; outstanding: boolean; billing_period: { start: string; end: string }; invoice_items: { price: { amount: number } }[] };
}

const periods = (invoices: Invoice[]) => invoices.map(({ attributes }) => attributes.billing_period.start.slice(0, 10)).toReversed();

describe('billing-run', () => {
  test('makes one invoice for each subscription that is due, numbered within the run', async () => {
    const { subscribe, job, read, advance } = newShop();
    const { id } = await subscribe();
    await subscribe({ includes_tax: false, amount: 500 });
    await subscribe({ amount: 250 });
    expect((await job('billing-run')).meta.report).toMatchObject({ invoices_ready_for_payment: 0, invoices_tax_required: 0, total_ready_for_payment: {} });
    await advance({ to: '2026-02-01T00:00:00Z' });
    expect((await job('billing-run')).meta.report).toEqual({
      invoices_ready_for_payment: 2,
      invoices_tax_required: 1,
      invoice_failures: 0,
      total_ready_for_payment: { USD: { amount: 1250, includes_tax: true } },
      total_tax_required: { USD: { amount: 500, includes_tax: false } },
    });
    const invoices: Invoice[] = await read('/invoices');
    expect(invoices.map(({ attributes }) => attributes.number)).toEqual([3, 2, 1, 1, 1, 1]);
    const [invoice] = await read(`/subscriptions/${id}/invoices`);
    expect(invoice).toMatchObject({
      attributes: { billing_period: { start: '2026-02-01T00:00:00.000Z', end: '2026-03-01T00:00:00.000Z' }, outstanding: true, pro_forma: false },
      meta: { price: { amount: 1000, currency: 'USD', includes_tax: true }, proration_events: [] },
    });
    expect((await read(`/subscriptions/${id}`)).meta.invoice_after).toBe('2026-03-01T00:00:00.000Z');
  });

  test('what is long overdue catches up one period a run', async () => {
    const { subscribe, job, read, advance } = newShop();
    const { id } = await subscribe();
    await advance('P3M');
    for (let run = 0; run < 5; run++) await job('billing-run');
    expect(periods(await read(`/subscriptions/${id}/invoices`))).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01']);
  });

  test('S16: a paused subscription gets no invoice and becomes inactive; resumed and paid it is active again', async () => {
    const { subscribe, job, read, advance, state } = newShop();
    const { id } = await subscribe();
    await job('payment-run');
    await state(id, { action: 'pause' }).expect(204);
    const meta = async () => (await read(`/subscriptions/${id}`)).meta;
    expect(await meta()).toMatchObject({ paused: true, status: 'active', timestamps: { paused_at: '2026-01-01T00:00:01.000Z' } });
    await advance('P1M');
    expect((await job('billing-run')).meta.report.invoices_ready_for_payment).toBe(0);
    expect(await meta()).toMatchObject({ paused: true, status: 'inactive' });
    await advance('P2M');
    expect((await job('billing-run')).meta.report.invoices_ready_for_payment).toBe(0);
    await state(id, { action: 'resume' }).expect(204);
    expect((await job('billing-run')).meta.report.invoices_ready_for_payment).toBe(1);
    expect(await meta()).toMatchObject({ paused: false, status: 'inactive', timestamps: { resumed_at: '2026-04-01T00:00:03.000Z' } });
    await job('payment-run');
    expect(await meta()).toMatchObject({ status: 'active' });
    const states = await read(`/subscriptions/${id}/states`);
    expect(states.map(({ attributes }: { attributes: { action: string } }) => attributes.action)).toEqual(['resume', 'pause']);
    expect(periods(await read(`/subscriptions/${id}/invoices`))).toEqual(['2026-01-01', '2026-04-01']);
  });

  test('a pending subscription waits for its day and then catches up', async () => {
    const { subscribe, job, read, put, advance } = newShop();
    await advance('P3M');
    const { id } = await subscribe({ build: { pending: true } });
    await job('billing-run');
    expect(await read(`/subscriptions/${id}/invoices`)).toEqual([]);
    await put(`${root}/subscriptions/${id}`, { id, type: 'subscription', attributes: { go_live_after: '2026-02-01T00:00:00Z' } }).expect(200);
    for (let run = 1; run <= 3; run++) {
      await job('billing-run');
      expect(await read(`/subscriptions/${id}/invoices`)).toHaveLength(run);
    }
    expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ pending: false, status: 'active' });
  });

  const wait = { build: { pending: true } };

  test.each<[string, Parameters<ReturnType<typeof newShop>['subscribe']>[0], (readonly [period: string, amount: number, outstanding: boolean])[]]>([
    [
      'as it stands',
      wait,
      [
        ['01-01 02-01', 1000, true],
        ['02-01 03-01', 1000, true],
        ['03-01 04-01', 1000, true],
      ],
    ],
    [
      'with a trial, which begins then',
      { ...wait, option: { trial_period: 1 } },
      [
        ['01-01 02-01', 0, false],
        ['02-01 03-01', 1000, true],
        ['03-01 04-01', 1000, true],
      ],
    ],
    [
      'with its first period paid for elsewhere',
      { build: { pending: true, first_invoice_paid: true } },
      [
        ['01-01 02-01', 1000, false],
        ['02-01 03-01', 1000, true],
        ['03-01 04-01', 1000, true],
      ],
    ],
    [
      'with a date on which it had started elsewhere: it starts when it goes live',
      { build: { pending: true, first_invoice_paid: true, started_at: '2025-06-15T00:00:00Z' } },
      [
        ['01-01 02-01', 1000, false],
        ['02-01 03-01', 1000, true],
        ['03-01 04-01', 1000, true],
      ],
    ],
    [
      'with the end of its first period given',
      { build: { pending: true, first_invoice_paid: true, started_at: '2025-06-15T00:00:00Z', override_first_period_end_date: '2026-01-10T00:00:00Z' } },
      [
        ['01-01 01-10', 1000, false],
        ['01-10 02-10', 1000, true],
        ['02-10 03-10', 1000, true],
      ],
    ],
    [
      'with an end of its first period that is over when it goes live',
      { build: { pending: true, first_invoice_paid: true, started_at: '2025-06-15T00:00:00Z', override_first_period_end_date: '2025-12-10T00:00:00Z' } },
      [
        ['01-01 02-01', 1000, false],
        ['02-01 03-01', 1000, true],
        ['03-01 04-01', 1000, true],
      ],
    ],
  ])('two months after its day three runs bill a pending subscription three times: %s', async (_, wish, expected) => {
    const { subscribe, job, read, put, advance } = newShop();
    await advance({ to: '2026-03-01T00:00:00Z' });
    const { id } = await subscribe(wish);
    expect(await read(`/subscriptions/${id}`)).toMatchObject({ meta: { pending: true, status: 'inactive' } });
    await put(`${root}/subscriptions/${id}`, { id, type: 'subscription', attributes: { go_live_after: '2026-01-01T00:00:00Z' } }).expect(200);
    for (let run = 1; run <= 3; run++) {
      await job('billing-run');
      expect(await read(`/subscriptions/${id}/invoices`)).toHaveLength(run);
    }
    const invoices: Invoice[] = (await read(`/subscriptions/${id}/invoices`)).toReversed();
    const shown = invoices.map(({ attributes: { billing_period, invoice_items, outstanding } }) => [
      `${billing_period.start.slice(5, 10)} ${billing_period.end.slice(5, 10)}`,
      invoice_items[0]?.price.amount,
      outstanding,
    ]);
    expect(shown).toEqual(expected);
    expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ pending: false, status: 'active', timestamps: { go_live: '2026-03-01T00:00:01.000Z' } });
    const { meta } = await job('billing-run');
    expect(meta.report.invoices_ready_for_payment).toBe(0);
  });

  test('the end of the first period of a pending subscription must be after its start', async () => {
    const { post } = newShop();
    const { body } = await post(`${root}/subscriptions`, {
      account_id: 'acc00000-0000-4000-8000-000000000001',
      currency: 'USD',
      name: 'Albert Einstein',
      email: 'albert@elasticpath.com',
      manual_payments: false,
      offering: { name: 'Magazine' },
      plans: [{ name: 'Magazine', price: { USD: { amount: 1 } }, meta: { selected: true } }],
      pricing_options: [{ ...monthly, meta: { selected: true } }],
      pending: true,
      first_invoice_paid: true,
      started_at: '2026-01-15T00:00:00Z',
      override_first_period_end_date: '2026-01-10T00:00:00Z',
    }).expect(400);
    expect(body.errors[0].detail).toContain('override_first_period_end_date');
  });

  test('a subscription of limited length closes when it is over', async () => {
    const { subscribe, job, read, advance } = newShop();
    const { id } = await subscribe({ option: { end_behavior: 'close', plan_length: 2 } });
    await advance('P1M');
    await job('billing-run');
    await advance('P1M');
    expect((await job('billing-run')).meta.report.invoices_ready_for_payment).toBe(0);
    expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ closed: true, status: 'inactive' });
    expect(await read(`/subscriptions/${id}/invoices`)).toHaveLength(2);
  });

  test('a trial costs nothing and needs no card', async () => {
    const { subscribe, job, read, advance } = newShop();
    const { id, invoice } = await subscribe({ option: { trial_period: 1 }, build: { payment_authority: undefined } });
    expect(await read(`/invoices/${invoice}`)).toMatchObject({ attributes: { outstanding: false, tax_required: false }, meta: { price: { amount: 0 } } });
    expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
    await advance('P1M');
    expect((await job('billing-run')).meta.report.total_ready_for_payment).toEqual({ USD: { amount: 1000, includes_tax: true } });
    expect((await read(`/subscriptions/${id}/invoices`)).map(({ meta }: { meta: { price: { amount: number } } }) => meta.price.amount)).toEqual([1000, 0]);
  });

  test('a lead time makes the invoice early, pro forma until its period begins', async () => {
    const { subscribe, job, read, advance } = newShop();
    const { id } = await subscribe({ option: { lead_time: { type: 'week', time: 1 } } });
    await job('payment-run');
    expect((await read(`/subscriptions/${id}`)).meta.invoice_after).toBe('2026-01-25T00:00:00.000Z');
    await advance({ to: '2026-01-25T00:00:00Z' });
    await job('billing-run');
    const [early] = await read(`/subscriptions/${id}/invoices`);
    expect(early.attributes).toMatchObject({ pro_forma: true, valid_from: '2026-02-01T00:00:00.000Z', outstanding: true });
    expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
    await advance({ to: '2026-02-01T00:00:00Z' });
    expect((await read(`/invoices/${early.id}`)).attributes.pro_forma).toBe(false);
    expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(1);
  });
});

test('notifications are sent once, when they are due', async () => {
  const { subscribe, job, read, advance } = newShop();
  const { invoice } = await subscribe({ option: { notification_schedule: [{ name: 'A week before renewal', unit: 'week', amount: 1 }] } });
  expect((await job('notification-run')).meta.report).toEqual({ total_notifications_sent: 0, failed_notifications: 0 });
  await advance({ to: '2026-01-25T00:00:00Z' });
  expect((await job('notification-run')).meta.report.total_notifications_sent).toBe(1);
  expect((await job('notification-run')).meta.report.total_notifications_sent).toBe(0);
  expect((await read(`/invoices/${invoice}`)).meta.notifications).toEqual([
    { name: 'A week before renewal', due: '2026-01-25T00:00:00.000Z', sent_at: '2026-01-25T00:00:01.000Z' },
  ]);
});

test('new prices hold from the next period; the old ones go into the history', async () => {
  const { subscribe, job, read, advance } = newShop();
  const { id } = await subscribe();
  const { attributes } = await read(`/subscriptions/${id}`);
  const run = await job({
    job_type: 'subscription-update',
    subscription_ids: [id, 'deadbeef-0000-4000-8000-000000000000'],
    price_changes: { plan_prices: { [attributes.plan_id]: { USD: { amount: 1500, includes_tax: true } } } },
  });
  expect(run.meta.report).toEqual({ subscriptions_updated: 1, subscription_failures: 1, total_processed: 2 });
  expect((await read(`/subscriptions/${id}`)).meta.pending_price_change.plan_prices).toEqual({
    [attributes.plan_id]: { USD: { amount: 1500, includes_tax: true } },
  });
  await advance('P1M');
  await job('billing-run');
  const { meta } = await read(`/subscriptions/${id}`);
  expect(meta.pending_price_change).toBeUndefined();
  expect(meta.price_update_history).toEqual([
    {
      price_changes: { plan_prices: { [attributes.plan_id]: { USD: { amount: 1000, includes_tax: true } } }, pricing_option_prices: {} },
      valid_until: '2026-02-01T00:00:02.000Z',
    },
  ]);
  expect((await read(`/subscriptions/${id}/invoices`)).map(({ meta }: { meta: { price: { amount: number } } }) => meta.price.amount)).toEqual([1500, 1000]);
});

const now = { amount: 1500, includes_tax: true };

test.each<[what: string, given: object, kept: object]>([
  ['a fixed price', { fixed_price: { USD: now } }, { fixed_price: { USD: now } }],
  ["a bare price, as in the reference's example", { USD: now }, { fixed_price: { USD: now } }],
  ['a discount of none, and what no price has', { base_price_percentage: 0, note: 'x' }, { base_price_percentage: 0 }],
])('a pricing option gets %s', async (_, given, kept) => {
  const { subscribe, job, read, advance } = newShop();
  const { id } = await subscribe({ amount: 1500, option: { base_price_percentage: 10 } });
  const { pricing_option_id } = (await read(`/subscriptions/${id}`)).attributes;
  const price_changes = { pricing_option_prices: { [pricing_option_id]: given } };
  await job({ job_type: 'subscription-update', subscription_ids: [id], price_changes });
  expect((await read(`/subscriptions/${id}`)).meta.pending_price_change.pricing_option_prices).toEqual({ [pricing_option_id]: kept });
  await advance('P1M');
  await job('billing-run');
  expect((await read(`/subscriptions/${id}/invoices`)).map(({ meta }: { meta: { price: { amount: number } } }) => meta.price.amount)).toEqual([1500, 1350]);
  expect((await read(`/subscriptions/${id}/pricing-options`))[0].attributes).not.toHaveProperty('USD');
});

test('a bare price has to be one', async () => {
  const { post } = newShop();
  const price_changes = { pricing_option_prices: { 'deadbeef-0000-4000-8000-000000000000': { USD: { amount: -1 } } } };
  const subscription_ids = ['deadbeef-0000-4000-8000-000000000000'];
  const attributes = { job_type: 'subscription-update', subscription_ids, price_changes };
  await post(`${root}/jobs`, { type: 'subscription_job', attributes }).expect(400);
});
