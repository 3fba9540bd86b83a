import { expect, test } from 'vitest';
import { edit, newShop, root } from './shop.js';

test.each([
  ['its plan is gone', { plan_id: 'gone' }, /./],
  ['its plan has no price in its currency', { currency: 'CHF' }, /must be a currency that the plan has a price in/],
])('a subscription that cannot be billed (%s) is reported and left as it was, and the others are billed', async (_, odd, message) => {
  const shop = newShop();
  const { subscribe, job, read, advance } = shop;
  const ids = [await subscribe(), await subscribe(), await subscribe()].map(({ id }) => id);
  await edit(shop, 'subscriptions', (rows) => {
    const broken = rows[1]?.[1];
    Object.assign(broken ?? {}, odd);
  });
  await advance('P1M');
  const before = JSON.stringify(shop.sandbox.state('elastic-path').subscriptions?.[ids[1] ?? '']);
  expect((await job('billing-run')).meta.report).toMatchObject({ invoices_ready_for_payment: 2, invoice_failures: 1 });
  // The vendor's report says how many; Paystub says which, and why.
  const why = shop.sandbox.journal.events().filter(({ type }) => type === 'paystub.record_failed');
  expect(why).toEqual([expect.objectContaining({ vendor: 'elastic-path', id: ids[1], message: expect.stringMatching(message) })]);
  expect((await read('/invoices')).slice(0, 2).map(({ attributes }: { attributes: { number: number } }) => attributes.number)).toEqual([2, 1]);
  expect(JSON.stringify(shop.sandbox.state('elastic-path').subscriptions?.[ids[1] ?? ''])).toBe(before);
});

test('an invoice that cannot be collected is reported, and the others are', async () => {
  const shop = newShop();
  const { subscribe, job, read } = shop;
  const broken = await subscribe();
  await subscribe();
  await edit(shop, 'invoices', (rows) => {
    const record = rows[0]?.[1];
    if (record)
      Object.assign(record, {
        tax_items: [{ type: 'tax_item', rate: 'much' }],
        items: [{ description: '?', price: { amount: 'much', includes_tax: false } }],
        taxes_added_at: 'once',
      });
  });
  expect((await job('payment-run')).meta.report).toEqual({
    total_payment_attempts: 2,
    failed_payments: 1,
    total_collected: { USD: { amount: 1000, includes_tax: true } },
  });
  expect(await read(`/invoices/${broken.invoice}/payments`)).toEqual([]);
});

test.each<[job: string, what: Record<string, unknown>, report: object]>([
  ['notification-run', { notifications: [{ name: '?', due: 'some day' }] }, { total_notifications_sent: 1, failed_notifications: 1 }],
  ['tax-run', { items: 'some' }, { invoices_updated: 1, invoice_failures: 1 }],
])('a %s that meets a broken invoice reports it, leaves it as it was, and goes on', async (job_type, what, report) => {
  const shop = newShop();
  const { subscribe, job, advance } = shop;
  const wish = { includes_tax: false, option: { notification_schedule: [{ name: 'A day before', unit: 'day', amount: 1 }] } };
  const [broken, sound] = [await subscribe(wish), await subscribe(wish)];
  await edit(shop, 'invoices', (rows) => {
    const found = rows.find(([key]) => key === broken.invoice)?.[1];
    if (found) Object.assign(found, what);
  });
  const held = (id: string) => JSON.stringify(shop.sandbox.state('elastic-path').invoices?.[id]);
  const before = [held(broken.invoice), held(sound.invoice)];
  await advance('P1M');
  const taxes = [broken, sound].map(({ invoice }) => ({ invoice_id: invoice, tax_items: [{ type: 'tax_item', rate: 0.2 }] }));
  const run = await job({ job_type, ...(job_type === 'tax-run' && { taxes }) });
  expect([run.attributes.status, run.meta.report]).toEqual(['success', report]);
  expect(held(broken.invoice)).toBe(before[0]);
  expect(held(sound.invoice)).not.toBe(before[1]);
});

test('a job that breaks as a whole has failed and done nothing, says so, and lets the next one run', async () => {
  const shop = newShop();
  const { rule, subscribe, job, post, read, advance } = shop;
  await rule({ action: 'close' });
  const { id, invoice } = await subscribe();
  await edit(shop, 'dunningRules', (rows) => {
    for (const [, record] of rows) delete record.attributes;
  });
  const held = () => JSON.stringify([shop.sandbox.state('elastic-path').invoices, shop.sandbox.state('elastic-path').subscriptions]);
  const before = held();
  const { body } = await post(`${root}/jobs`, { type: 'subscription_job', attributes: { job_type: 'payment-run' } }).expect(201);
  await post(`${root}/jobs`, { type: 'subscription_job', attributes: { job_type: 'billing-run' } }).expect(201);
  const { events } = await advance('PT1S');
  expect(await read(`/jobs/${body.data.id}`)).toEqual({
    ...body.data,
    attributes: { ...body.data.attributes, status: 'failed', updated_at: '2026-01-01T00:00:01.000Z' },
    meta: {
      owner: 'store',
      timestamps: {
        created_at: '2026-01-01T00:00:00.000Z',
        updated_at: '2026-01-01T00:00:01.000Z',
        started_at: '2026-01-01T00:00:01.000Z',
        finished_at: '2026-01-01T00:00:01.000Z',
      },
    },
  });
  expect(events).toEqual([
    expect.objectContaining({ type: 'subscription-job.updated', id: body.data.id, reason: expect.stringContaining('default') }),
    expect.objectContaining({ type: 'subscription-job.updated' }),
  ]);
  expect(held()).toBe(before);
  expect((await read('/jobs')).map(({ attributes }: { attributes: { status: string } }) => attributes.status)).toEqual(['success', 'failed']);

  await edit(shop, 'dunningRules', (rows) => void rows.splice(0));
  expect((await job('payment-run')).meta.report).toMatchObject({ total_payment_attempts: 1, failed_payments: 0 });
  expect(await read(`/invoices/${invoice}`)).toMatchObject({ attributes: { outstanding: false }, meta: { subscription_id: id } });
});

test('ten thousand subscriptions are billed and collected', async () => {
  const shop = newShop();
  const { subscribe, job, advance } = shop;
  await subscribe();
  await edit(shop, 'subscriptions', (rows) => {
    const [, record] = rows[0] ?? [];
    for (let number = 1; number < 10_000; number++) {
      const id = `5ab00000-0000-4000-8000-${String(number).padStart(12, '0')}`;
      rows.push([id, { ...record, id }]);
    }
  });
  await advance('P1M');
  expect((await job('billing-run')).meta.report).toMatchObject({ invoices_ready_for_payment: 10_000, invoice_failures: 0 });
  expect((await job('payment-run')).meta.report).toMatchObject({ total_payment_attempts: 10_001, failed_payments: 0 });
}, 60_000);
