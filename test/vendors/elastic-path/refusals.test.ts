import { expect, test } from 'vitest';
import { newShop } from './billing/shop.js';
import { newStore, nowhere, otherStores, rulesPath, type } from './store.js';

// The vendor has one sentence for everything that is not there; what it was the journal says.

const root = '/v2/subscriptions';
const invoice = '1ce00000-0000-4000-8000-000000000001';
const subscription = '5ab00000-0000-4000-8000-000000000001';
const payment = 'fee00000-0000-4000-8000-000000000001';

const reasons = ({ sandbox }: Pick<ReturnType<typeof newStore>, 'sandbox'>) => sandbox.journal.entries({ limit: 1 })[0]?.why;

test.each([
  ['a rule', `${rulesPath}/${nowhere}`, '/path/dunning_rule_uuid'],
  ["another store's rule", `${rulesPath}/${otherStores}`, '/path/dunning_rule_uuid'],
  ['an offering', `${root}/offerings/${nowhere}/plans`, '/path/offering_uuid'],
  ['a subscription', `${root}/subscriptions/${nowhere}`, '/path/subscription_uuid'],
  ['a plan of a subscription', `${root}/subscriptions/${subscription}/plans/${nowhere}`, '/path/plan_uuid'],
  ['a state of a subscription', `${root}/subscriptions/${subscription}/states/${nowhere}`, '/path/state_uuid'],
  ['an invoice', `${root}/invoices/${nowhere}`, '/path/invoice_uuid'],
  ['a payment', `${root}/invoices/${invoice}/payments/${nowhere}`, '/path/payment_uuid'],
  ['a refund', `${root}/invoices/${invoice}/payments/${payment}/refunds/${nowhere}`, '/path/refund_uuid'],
  ['a job', `${root}/jobs/${nowhere}`, '/path/job_uuid'],
  ['an import', `${root}/imports/${nowhere}`, '/path/import_uuid'],
  ['a schedule', `${root}/schedules/${nowhere}`, '/path/schedule_uuid'],
])('the journal says what is nowhere: %s', async (_, path, request) => {
  const store = newStore();
  await store.get(path).expect(404);
  expect(reasons(store)).toEqual([{ rule: 'exists', message: 'names nothing that is here', request }]);
});

test('and why something cannot be done', async () => {
  const shop = newShop();
  const { subscribe, state, job, read, pay, post } = shop;
  const { id, invoice } = await subscribe();
  await state(id, { action: 'resume' }).expect(422);
  expect(reasons(shop)).toMatchObject([
    { rule: 'lifecycle', message: 'leads nowhere from a subscription that is running', accepted: ['pause', 'cancel', 'pending'] },
  ]);
  await job('payment-run');
  const [{ id: paid }] = await read(`/invoices/${invoice}/payments`);
  await pay(invoice, paid, { success: true }).expect(409);
  expect(reasons(shop)).toMatchObject([{ rule: 'state', message: 'names a payment that is not pending', request: '/path/payment_uuid' }]);
  const refund = { type: 'subscription_invoice_payment_refund', attributes: { amount: 1001, reason: 'Too much' } };
  await post(`${root}/invoices/${invoice}/payments/${paid}/refunds`, refund).expect(422);
  expect(reasons(shop)).toMatchObject([{ rule: 'maximum', message: 'must not be more than what is left of the payment' }]);
});

test('and who may not', async () => {
  const store = newStore();
  await store.put(`${rulesPath}/${otherStores}`, { id: otherStores, type, attributes: {} }).expect(403);
  expect(reasons(store)).toMatchObject([{ rule: 'owner', request: '/path/dunning_rule_uuid' }]);
  await store.get(rulesPath, 'demo-implicit-token').expect(403);
  expect(reasons(store)).toMatchObject([{ rule: 'permission', request: '/header/authorization' }]);
  await store.token({ grant_type: 'implicit', client_id: 'expired-key' }).expect(401);
  expect(reasons(store)).toMatchObject([{ rule: 'client', request: '/body/client_id' }]);
});
