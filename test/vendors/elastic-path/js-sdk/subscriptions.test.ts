import { expect, test } from 'vitest';
import { errors } from '../store.js';
import { billing, monthly, newStories, payment } from './story.js';

// Scenarios as the vendor's own client tells them, over a real socket.
const { newStory } = await newStories();

test('S15: an invoice without tax waits for its tax run', async () => {
  const { subscribe, job, invoices } = newStory();
  const id = await subscribe({ price: { amount: 1999, includes_tax: false } });
  expect((await job(payment)).meta.report).toMatchObject({ total_payment_attempts: 0 });
  const [invoice] = await invoices(id);
  const tax_items = [{ type: 'tax_item', name: 'GST', code: '20.0 % S', rate: 0.2, jurisdiction: 'USA' }];
  expect((await job({ job_type: 'tax-run', taxes: [{ invoice_id: invoice?.id, tax_items }] })).meta.report).toEqual({
    invoices_updated: 1,
    invoice_failures: 0,
  });
  expect((await job(payment)).meta.report).toMatchObject({ total_payment_attempts: 1, failed_payments: 0 });
  expect((await invoices(id))[0]?.attributes.outstanding).toBe(false);
});

test('S16, S17: paused or canceled it stays active to the end of its period; resumed and paid it is active again', async () => {
  const { sandbox, subscribe, job, state, subscription } = newStory();
  const id = await subscribe();
  await job(payment);
  expect(await state(id, 'pause')).toBe('{}');
  expect((await subscription(id)).meta).toMatchObject({ paused: true, status: 'active' });
  await sandbox.clock.advance('P32D');
  await job(billing);
  expect((await subscription(id)).meta.status).toBe('inactive');
  await state(id, 'resume');
  await job(billing);
  await job(payment);
  expect((await subscription(id)).meta.status).toBe('active');
  await state(id, 'cancel');
  expect((await subscription(id)).meta).toMatchObject({ canceled: true, status: 'active', timestamps: { end_date: '2099-03-01T00:00:00.000Z' } });
});

test('S18: a pending one catches up one period a run', async () => {
  const { one, subscribe, job, invoices, subscription } = newStory();
  const id = await subscribe({ more: { pending: true } });
  await one('Subscriptions', 'Update', id, { id, type: 'subscription', attributes: { go_live_after: '2098-11-01T00:00:00.000Z' } });
  for (const count of [1, 2, 3]) {
    await job(billing);
    expect(await invoices(id)).toHaveLength(count);
  }
  expect((await subscription(id)).meta.pending).toBe(false);
});

test('S19: a policy is attached by the SDK’s own call, prorates, and is detached again', async () => {
  const { sdk, sandbox, one, many, subscribe, invoices } = newStory();
  const policy = await one('SubscriptionProrationPolicies', 'Create', {
    type: 'subscription_proration_policy',
    attributes: { name: 'Main', rounding: 'down' },
  });
  const fixed_price = (amount: number) => ({ USD: { amount, includes_tax: true } });
  const offering = await one('SubscriptionOfferings', 'Build', {
    name: 'Magazine',
    plans: [{ external_ref: 'print', name: 'Magazine' }],
    pricing_options: [
      { ...monthly, name: 'Basic', fixed_price: fixed_price(3100) },
      { ...monthly, name: 'Premium', fixed_price: fixed_price(6200) },
    ],
  });
  const reference = { type: 'subscription_proration_policy', id: policy.id } as const;
  expect((await sdk.SubscriptionOfferings.AttachProrationPolicy(offering.id, reference)).data).toEqual(reference);
  const [plan] = await many('SubscriptionOfferings', 'GetAttachedPlans', offering.id);
  // The SDK cannot list pricing options; the plan says what it costs by each.
  const prices = Object.entries(Object(plan?.meta.prices));
  const [basic, premium] = [3100, 6200].map((amount) => prices.find(([, price]) => JSON.stringify(price).includes(String(amount)))?.[0]);
  const more = { offering: undefined, plans: undefined, pricing_options: undefined, offering_id: offering.id, plan_id: plan?.id, pricing_option_id: basic };
  const id = await subscribe({ more });
  await sandbox.clock.advance('P15D');
  await one('Subscriptions', 'Update', id, { id, type: 'subscription', attributes: { pricing_option_id: premium } });
  expect((await invoices(id))[0]?.meta.proration_events).toEqual([expect.objectContaining({ proration_policy_id: policy.id })]);
  await expect(sdk.SubscriptionProrationPolicies.Delete(policy.id)).rejects.toMatchObject({ errors: [{ title: 'Validation Error' }] });
  expect(await sdk.SubscriptionOfferings.AttachProrationPolicy(offering.id, null)).toBe('{}');
});

test('S20: invoices come in pages, and a filter that is none is refused', async () => {
  const { sdk, subscribe } = newStory();
  for (let index = 0; index < 30; index++) await subscribe();
  const page = await sdk.SubscriptionInvoices.Filter({ eq: { outstanding: true } } as never)
    .Limit(10)
    .Offset(20)
    .All();
  expect(page.data).toHaveLength(10);
  expect(page.links).toMatchObject({ last: null, prev: expect.any(String), first: expect.any(String) });
  await expect(sdk.SubscriptionInvoices.Filter({ eq: { nonsense: 1 } } as never).All()).rejects.toEqual(errors.unreadableFilter);
});
