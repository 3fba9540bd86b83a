import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newShop } from '../billing/shop.js';

type Shop = ReturnType<typeof newShop>;

const statusOf = async ({ read }: Shop, id: string) => (await read(`/subscriptions/${id}`)).meta;
const invoicesOf = async ({ read }: Shop, id: string) => (await read(`/subscriptions/${id}/invoices`)).length;

test('S17: a canceled subscription can be used to the end of its period, and is billed no more', async () => {
  const shop = newShop();
  const { id } = await shop.subscribe();
  await shop.advance('P10D');
  await shop.state(id, { action: 'cancel' }).expect(204);
  expect(await statusOf(shop, id)).toMatchObject({
    status: 'active',
    canceled: true,
    timestamps: { canceled_at: '2026-01-11T00:00:00.000Z', end_date: '2026-02-01T00:00:00.000Z' },
  });
  await shop.advance('P1D');
  await shop.job('billing-run');
  expect((await statusOf(shop, id)).status).toBe('active');
  await shop.advance({ to: '2026-02-01T00:00:00Z' });
  await shop.job('billing-run');
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', canceled: true });
  await shop.advance('P2M');
  await shop.job('billing-run');
  expect(await invoicesOf(shop, id)).toBe(1);
});

test('S17: one that is canceled at once is inactive at once; what was invoiced stays', async () => {
  const shop = newShop();
  const { id, invoice } = await shop.subscribe();
  await shop.state(id, { action: 'cancel', cancel_immediately: true }).expect(204);
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', canceled: true });
  await shop.job('payment-run');
  expect((await shop.read(`/invoices/${invoice}`)).attributes.outstanding).toBe(false);
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', canceled: true });
});

test('a canceled one that is resumed before its end goes on as if nothing had been', async () => {
  const shop = newShop();
  const { id } = await shop.subscribe();
  await shop.state(id, { action: 'cancel' }).expect(204);
  await shop.state(id, { action: 'resume' }).expect(204);
  const meta = await statusOf(shop, id);
  expect(meta).toMatchObject({ status: 'active', canceled: false, invoice_after: '2026-02-01T00:00:00.000Z' });
  expect(meta.timestamps).not.toHaveProperty('end_date');
});

test('one that has ended is resumed, billed for the period that it is resumed in, and active with the payment', async () => {
  const shop = newShop();
  const { id } = await shop.subscribe();
  await shop.state(id, { action: 'cancel', cancel_immediately: true }).expect(204);
  await shop.advance({ to: '2026-05-20T00:00:00Z' });
  await shop.state(id, { action: 'resume' }).expect(204);
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', canceled: false });
  await shop.job('billing-run');
  const [newest] = await shop.read(`/subscriptions/${id}/invoices`);
  expect(newest.attributes.billing_period).toEqual({ start: '2026-05-01T00:00:00.000Z', end: '2026-06-01T00:00:00.000Z' });
  await shop.job('payment-run');
  expect((await statusOf(shop, id)).status).toBe('active');
});

test('what dunning has closed cannot be changed before its invoice is paid; then the merchant resumes it', async () => {
  const shop = newShop();
  await shop.rule({ payment_retries_limit: 0, action: 'close' });
  const { id } = await shop.subscribe({ card: 'card_fail' });
  await shop.job('payment-run');
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', closed: true });
  await shop.state(id, { action: 'resume' }).expect(422);
  await shop.state(id, { action: 'cancel' }).expect(422);
  await shop.card(id, 'card_ok');
  await shop.job('payment-run');
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', closed: true });
  await shop.state(id, { action: 'resume' }).expect(204);
  expect(await statusOf(shop, id)).toMatchObject({ status: 'inactive', closed: false });
});

test('a pending one that is resumed goes live at once', async () => {
  const shop = newShop();
  const { id } = await shop.subscribe({ build: { pending: true } });
  await shop.advance('P5D');
  await shop.state(id, { action: 'resume' }).expect(204);
  expect(await statusOf(shop, id)).toMatchObject({ status: 'active', pending: false, timestamps: { go_live: '2026-01-06T00:00:00.000Z' } });
  await shop.job('billing-run');
  const [first] = await shop.read(`/subscriptions/${id}/invoices`);
  expect(first.attributes.billing_period).toEqual({ start: '2026-01-06T00:00:00.000Z', end: '2026-02-06T00:00:00.000Z' });
});

test('whatever is asked and however late billing runs, no day is billed twice', async () => {
  const steps = fc.oneof(
    fc.constantFrom('pause', 'resume', 'cancel').map((action) => ({ action })),
    fc.constant({ action: 'cancel', cancel_immediately: true }),
    fc.constantFrom('billing-run', 'payment-run'),
    fc.integer({ min: 1, max: 50 }).map((days) => `P${days}D`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 14 }), async (story) => {
      const shop = newShop();
      const { id } = await shop.subscribe();
      for (const step of story) {
        if (typeof step === 'object') expect([204, 422]).toContain((await shop.state(id, step)).status);
        else if (step.endsWith('run')) await shop.job(step);
        else await shop.advance(step);
      }
      const periods = (await shop.read(`/subscriptions/${id}/invoices`)).map((invoice: Invoice) => invoice.attributes.billing_period).reverse();
      for (const [index, { start }] of periods.entries()) if (index > 0) expect(start >= periods[index - 1].end).toBe(true);
    }),
    { numRuns: 25 },
  );
});

interface Invoice {
  readonly attributes: { readonly billing_period: { readonly start: string; readonly end: string } };
}
