import { describe, expect, test } from 'vitest';
import { errors, newStore, nowhere, refused } from '../store.js';
import { edit, newShop, root } from './shop.js';

const type = 'subscription_job';

describe('manual payments', () => {
  test('S14: wait for their result, fail, wait again, and come in', async () => {
    const { subscribe, job, read, pay, advance } = newShop();
    const { invoice } = await subscribe({ build: { manual_payments: true } });
    expect((await job('payment-run')).meta.report).toEqual({ total_payment_attempts: 1, failed_payments: 0, total_collected: {} });
    const [first] = await read(`/invoices/${invoice}/payments`);
    expect(first).toMatchObject({ attributes: { pending: true, success: false, gateway: 'manual' }, meta: { manual_payment: true } });
    expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ manual_payment_pending: true, outstanding: true });

    await advance('P1D');
    expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
    const lost = await pay(invoice, first.id, { success: false, failure_detail: 'Card Failure' });
    expect(lost.status).toBe(200);
    expect(lost.body.data.attributes).toMatchObject({ pending: false, success: false, failure_detail: { reason: 'Card Failure' } });
    expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ manual_payment_pending: false, outstanding: true });

    await job('payment-run');
    const [second] = await read(`/invoices/${invoice}/payments`);
    expect(second.id).not.toBe(first.id);
    const came = await pay(invoice, second.id, { success: true, external_payment_id: '33e7ec6b-8b34-4c92-a95b-2e2647922e47' });
    expect(came.body.data).toMatchObject({ attributes: { success: true, pending: false, external_payment_id: '33e7ec6b-8b34-4c92-a95b-2e2647922e47' } });
    expect(came.body.data.meta.timestamps.payment_taken_at).toBe('2026-01-02T00:00:03.000Z');
    expect((await read(`/invoices/${invoice}`)).attributes).toMatchObject({ manual_payment_pending: false, outstanding: false });
    expect((await pay(invoice, second.id, { success: true })).status).toBe(409);
  });

  test('are announced with all that is needed to tell how they went', async () => {
    const { subscribe, post, read, pay, advance } = newShop();
    const { id: subscription_id, invoice: invoice_id } = await subscribe({ build: { manual_payments: true } });
    const run = async () => {
      await post(`${root}/jobs`, { type, attributes: { job_type: 'payment-run' } }).expect(201);
      const { events } = await advance('PT1S');
      const [{ id: payment_id }] = await read(`/invoices/${invoice_id}/payments`);
      return { told: events.map(({ at: _, vendor: __, ...event }) => event), payment_id };
    };
    const first = await run();
    const ids = { subscription_id, invoice_id };
    expect(first.told[0]).toEqual({ type: 'subscription-invoice.created', id: invoice_id, ...ids, payment_id: first.payment_id });
    await pay(invoice_id, first.payment_id, { success: false }).expect(200);
    await advance('P1D');
    const second = await run();
    expect(second.told[0]).toEqual({ type: 'subscription-invoice-payment.updated', id: second.payment_id, ...ids, payment_id: second.payment_id });
  });

  test('count as attempts: the last failure has the consequence that the rule names', async () => {
    const { rule, subscribe, job, read, pay } = newShop();
    await rule({ payment_retries_limit: 0, action: 'close' });
    const { id, invoice } = await subscribe({ build: { manual_payments: true } });
    await job('payment-run');
    const [payment] = await read(`/invoices/${invoice}/payments`);
    expect((await pay(invoice, payment.id, { success: false, failure_detail: { reason: 'No cash' } })).body.data.attributes.failure_detail).toEqual({
      reason: 'No cash',
    });
    expect((await read(`/invoices/${invoice}`)).attributes.payment_retries_limit_reached).toBe(true);
    expect((await read(`/subscriptions/${id}`)).meta).toMatchObject({ closed: true, status: 'inactive' });
  });

  test.each([
    ['another id in the body', '1ce00000-0000-4000-8000-000000000002', 'fee00000-0000-4000-8000-000000000002', nowhere, 400],
    ['a payment that does not exist', '1ce00000-0000-4000-8000-000000000002', nowhere, nowhere, 404],
    ["another invoice's payment", '1ce00000-0000-4000-8000-000000000003', 'fee00000-0000-4000-8000-000000000002', 'fee00000-0000-4000-8000-000000000002', 404],
    [
      'a payment that was not manual',
      '1ce00000-0000-4000-8000-000000000001',
      'fee00000-0000-4000-8000-000000000001',
      'fee00000-0000-4000-8000-000000000001',
      409,
    ],
  ])('%s is refused', async (_, invoice, payment, id, status) => {
    const { put } = newStore();
    const response = await put(`${root}/invoices/${invoice}/payments/${payment}`, { id, type: 'subscription_invoice_payment', attributes: { success: true } });
    expect(response.status).toBe(status);
  });
});

describe('tax-run', () => {
  const gst = { type: 'tax_item', name: 'GST', code: '20.0 % S', rate: 0.2, jurisdiction: 'USA' };

  test('S15: lets an invoice without tax be collected, with the tax rounded down', async () => {
    const { subscribe, job, read } = newShop();
    const { invoice } = await subscribe({ amount: 1999, includes_tax: false });
    expect(await read(`/invoices/${invoice}`)).toMatchObject({
      attributes: { tax_required: true, tax_items: [] },
      meta: { display_price: { without_tax: { amount: 1999, currency: 'USD', formatted: '$19.99' } } },
    });
    expect((await job('payment-run')).meta.report.total_payment_attempts).toBe(0);
    const run = await job({ job_type: 'tax-run', taxes: [{ invoice_id: invoice, tax_items: [gst] }] });
    expect(run.meta.report).toEqual({ invoices_updated: 1, invoice_failures: 0 });
    expect(await read(`/invoices/${invoice}`)).toMatchObject({
      attributes: { tax_required: false, tax_items: [gst] },
      meta: {
        price: { amount: 1999, currency: 'USD', includes_tax: false },
        display_price: { tax: { amount: 399, formatted: '$3.99' }, with_tax: { amount: 2398, formatted: '$23.98' } },
        timestamps: { taxes_added_at: '2026-01-01T00:00:02.000Z' },
      },
    });
    expect((await job('payment-run')).meta.report).toEqual({
      total_payment_attempts: 1,
      failed_payments: 0,
      total_collected: { USD: { amount: 2398, includes_tax: true } },
    });
  });

  test('counts what it cannot tax and goes on', async () => {
    const { subscribe, job, read } = newShop();
    const withTax = await subscribe();
    const without = await subscribe({ includes_tax: false });
    const taxes = [nowhere, withTax.invoice, without.invoice].map((invoice_id) => ({ invoice_id, tax_items: [gst, { type: 'tax_item', rate: 0.075 }] }));
    expect((await job({ job_type: 'tax-run', taxes })).meta.report).toEqual({ invoices_updated: 1, invoice_failures: 2 });
    expect((await read(`/invoices/${without.invoice}`)).meta.display_price.tax.amount).toBe(275);
  });
});

describe('createJob', () => {
  test('jobs run in the order in which they were made, a second later', async () => {
    const { post, read, advance, get } = newShop();
    for (const job_type of ['billing-run', 'payment-run', 'notification-run']) {
      const { body } = await post(`${root}/jobs`, { type, attributes: { job_type, external_ref: job_type } }).expect(201);
      expect(body.data).toMatchObject({ type, attributes: { job_type, external_ref: job_type, status: 'pending' } });
      expect(body.data.meta.report).toBeUndefined();
    }
    await advance('PT0.999S');
    const statuses = async () => (await read('/jobs')).map(({ attributes }: { attributes: { status: string } }) => attributes.status);
    expect(await statuses()).toEqual(['pending', 'pending', 'pending']);
    const { events } = await advance('PT0.001S');
    expect(await statuses()).toEqual(['success', 'success', 'success']);
    expect(events.map(({ type }) => type)).toEqual(Array(3).fill('subscription-job.updated'));
    const found = (await get(`${root}/jobs?filter=in(external_ref,billing-run,payment-run)`)).body.data;
    expect(found.map(({ attributes }: { attributes: { job_type: string } }) => attributes.job_type)).toEqual(['payment-run', 'billing-run']);
  });

  test('those without a name of the merchant are found by the empty one', async () => {
    const { post, get } = newShop();
    await post(`${root}/jobs`, { type, attributes: { job_type: 'billing-run' } }).expect(201);
    await post(`${root}/jobs`, { type, attributes: { job_type: 'payment-run', external_ref: 'nightly' } }).expect(201);
    const { data } = (await get(`${root}/jobs?filter=eq(external_ref,'')`)).body;
    expect(data.map(({ attributes }: { attributes: { job_type: string } }) => attributes.job_type)).toContain('billing-run');
    expect(data.map(({ attributes }: { attributes: { job_type: string } }) => attributes.job_type)).not.toContain('payment-run');
  });

  test.each([
    ['an import', { job_type: 'import' }, refused('data.attributes.job_type: must not be import')],
    ['a tax run without taxes', { job_type: 'tax-run', taxes: [] }, undefined],
    ['an unknown type', { job_type: 'coffee-run' }, undefined],
    ['an update of nothing', { job_type: 'subscription-update' }, undefined],
  ])('refuses %s', async (_, attributes, body) => {
    const response = await newStore().post(`${root}/jobs`, { type, attributes });
    expect(response.status).toBe(400);
    if (body) expect(response.body).toEqual(body);
  });

  test('two jobs do not share a name of the merchant; once the first is deleted it is free', async () => {
    const { post, delete: remove } = newShop();
    const named = () => post(`${root}/jobs`, { type, attributes: { job_type: 'billing-run', external_ref: 'nightly' } });
    const { body } = await named().expect(201);
    expect((await named().expect(400)).body).toEqual(refused('data.attributes.external_ref: belongs to another resource already'));
    await remove(`${root}/jobs/${body.data.id}`).expect(204);
    await named().expect(201);
  });

  test('a job that is deleted before its time does nothing', async () => {
    const { post, advance, ...store } = newShop();
    const { body } = await post(`${root}/jobs`, { type, attributes: { job_type: 'billing-run' } });
    await store.delete(`${root}/jobs/${body.data.id}`).expect(204);
    await store.delete(`${root}/jobs/${body.data.id}`).expect(204);
    expect((await advance('PT1S')).events).toEqual([]);
    expect((await store.get(`${root}/jobs/${body.data.id}`)).body).toEqual(errors.notFound);
  });

  test('on a clock that stands a job is pending for whoever looks, until a second has passed', async () => {
    const { post, read, advance } = newShop();
    const { body } = await post(`${root}/jobs`, { type, attributes: { job_type: 'billing-run' } }).expect(201);
    const made = await read(`/jobs/${body.data.id}`);
    expect(made).toEqual(body.data);
    expect(made.meta.timestamps).not.toHaveProperty('started_at');
    await advance('PT1S');
    const done = await read(`/jobs/${body.data.id}`);
    expect(done.attributes.status).toBe('success');
    expect(done.meta.timestamps).toMatchObject({ started_at: '2026-01-01T00:00:01.000Z', finished_at: '2026-01-01T00:00:01.000Z' });
  });

  test('the oldest pending job runs first: a second billing run finds nothing left, and a payment run collects what the first has billed', async () => {
    const { post, read, advance, subscribe } = newShop();
    await subscribe();
    await advance('P1M');
    for (const job_type of ['billing-run', 'billing-run', 'payment-run']) await post(`${root}/jobs`, { type, attributes: { job_type } }).expect(201);
    await advance('PT1S');
    const reports = (await read('/jobs')).toReversed().map(({ meta }: { meta: { report: Record<string, unknown> } }) => meta.report);
    expect(reports).toMatchObject([{ invoices_ready_for_payment: 1 }, { invoices_ready_for_payment: 0 }, { total_payment_attempts: 2 }]);
  });

  test('a job that has started cannot be deleted', async () => {
    const store = newStore();
    const finished = '10b00000-0000-4000-8000-000000000001';
    await edit(store, 'jobs', (rows) => {
      for (const [, record] of rows) record.status = 'started';
    });
    const response = await store.delete(`${root}/jobs/${finished}`);
    expect([response.status, response.body]).toEqual([409, errors.conflict]);
  });
});
