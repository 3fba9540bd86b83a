import { describe, expect, test } from 'vitest';
import { errors, newStore, nowhere } from '../store.js';
import { newShop, root } from './shop.js';

const settled = '1ce00000-0000-4000-8000-000000000001';
const paid = 'fee00000-0000-4000-8000-000000000001';
const pending = 'fee00000-0000-4000-8000-000000000002';
const owner = '5ab00000-0000-4000-8000-000000000001';
const other = '5ab00000-0000-4000-8000-000000000002';

describe('lists of invoices', () => {
  test('S20: come in pages, newest first, filtered', async () => {
    const { subscribe, job, get } = newShop();
    for (let count = 0; count < 30; count++) await subscribe();
    const { body } = await get(`${root}/invoices?filter=eq(outstanding%2Ctrue)&page%5Blimit%5D=10&page%5Boffset%5D=20`).expect(200);
    expect(body.data).toHaveLength(10);
    expect(body.data.every(({ attributes }: { attributes: { outstanding: boolean } }) => attributes.outstanding)).toBe(true);
    expect(body.links).toEqual({ first: expect.stringContaining('filter=eq(outstanding%2Ctrue)'), last: null, next: null, prev: expect.any(String) });
    expect((await job('payment-run')).meta.report.total_collected).toEqual({ USD: { amount: 30_000, includes_tax: true } });
    expect((await get(`${root}/invoices?filter=eq(outstanding,true)`)).body.data).toEqual([]);
  });

  test.each([
    [`eq(subscription_id,${other})`, 1],
    [`in(subscription_id,${other},${owner})`, 3],
    ['eq(tax_required,true)', 1],
    ['eq(outstanding,true):eq(tax_required,false)', 1],
    [`eq(subscriber_id,${nowhere})`, 0],
  ])('%s', async (filter, length) => {
    const { body } = await newStore().get(`${root}/invoices?filter=${filter}`).expect(200);
    expect(body.data).toHaveLength(length);
  });

  test.each(['eq(nonsense,1)', 'in(outstanding,true)'])('refuse %s', async (filter) => {
    const response = await newStore().get(`${root}/invoices?filter=${filter}`);
    expect(response.status).toBe(400);
    expect(response.body).toEqual(errors.unreadableFilter);
  });
});

describe('what belongs together', () => {
  test.each([
    [`/subscriptions/${owner}/invoices`, 200],
    [`/subscriptions/${owner}/invoices/${settled}`, 200],
    [`/subscriptions/${owner}/invoices/${settled}/payments`, 200],
    [`/subscriptions/${owner}/invoices/${settled}/payments/${paid}`, 200],
    [`/invoices/${settled}/payments/${paid}/refunds`, 200],
    [`/invoices/${settled}/payments/${paid}/refunds/bac00000-0000-4000-8000-000000000001`, 200],
    [`/subscriptions/${nowhere}/invoices`, 404],
    [`/subscriptions/${other}/invoices/${settled}`, 404],
    [`/subscriptions/${other}/invoices/${settled}/payments`, 404],
    [`/subscriptions/${other}/invoices/${settled}/payments/${paid}`, 404],
    [`/subscriptions/${owner}/invoices/${settled}/payments/${pending}`, 404],
    [`/invoices/${nowhere}`, 404],
    [`/invoices/${nowhere}/payments`, 404],
    [`/invoices/${settled}/payments/${pending}`, 404],
    [`/invoices/${settled}/payments/${nowhere}/refunds`, 404],
    [`/invoices/${settled}/payments/${paid}/refunds/${nowhere}`, 404],
  ])('%s: %i', async (path, status) => {
    const response = await newStore().get(`${root}${path}`);
    expect(response.status).toBe(status);
    if (status === 404) expect(response.body).toEqual(errors.notFound);
  });

  test('a shopper sees the invoices of the own account only', async () => {
    const { get } = newStore();
    const seen = async (account: string) => (await get(`${root}/invoices`).set('EP-Account-Management-Authentication-Token', account)).body.data.length;
    expect(await seen('acc00000-0000-4000-8000-000000000001')).toBe(3);
    expect(await seen('acc00000-0000-4000-8000-000000000005')).toBe(0);
  });
});

describe('refunds', () => {
  const type = 'subscription_invoice_payment_refund';
  const unprocessable = { errors: [{ title: 'Unprocessable Content', status: '422', detail: 'Unprocessable Content: cannot process the refund' }] };

  test('S21: come in parts, up to what was paid; the invoice stays paid', async () => {
    const { subscribe, job, read, post } = newShop();
    const { invoice } = await subscribe();
    await job('payment-run');
    const [payment] = await read(`/invoices/${invoice}/payments`);
    const refund = (amount: number) =>
      post(`${root}/invoices/${invoice}/payments/${payment.id}/refunds`, { type, attributes: { amount, reason: 'Customer requested cancellation' } });
    const first = await refund(400);
    expect(first.status).toBe(201);
    expect(first.body.data).toMatchObject({
      type,
      attributes: { amount: 400, reason: 'Customer requested cancellation', gateway: 'elastic_path_payments_stripe' },
    });
    const second = await refund(700);
    expect([second.status, second.body]).toEqual([422, unprocessable]);
    expect((await refund(600)).status).toBe(201);
    expect((await refund(1)).status).toBe(422);
    expect(await read(`/invoices/${invoice}/payments/${payment.id}/refunds`)).toHaveLength(2);
    expect((await read(`/invoices/${invoice}`)).attributes.outstanding).toBe(false);
  });

  test('there are none of a payment that did not succeed', async () => {
    const { subscribe, job, read, post } = newShop();
    const { invoice } = await subscribe({ card: 'card_fail' });
    await job('payment-run');
    const [payment] = await read(`/invoices/${invoice}/payments`);
    const response = await post(`${root}/invoices/${invoice}/payments/${payment.id}/refunds`, { type, attributes: { amount: 1, reason: 'x' } });
    expect([response.status, response.body]).toEqual([422, unprocessable]);
  });
});
