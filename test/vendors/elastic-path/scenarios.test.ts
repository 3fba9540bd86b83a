import { expect, test } from 'vitest';
import { newShop } from './billing/shop.js';
import { application, errors, newStore, otherStores, refused, rulesPath, type } from './store.js';

// The scenarios S1 to S9, S18 and S19 of an integration with the service; the others are told where their rules are tested, under their numbers.

const T0 = '2026-01-01T00:00:00.000Z';
const T60 = '2026-01-01T00:01:00.000Z';
const attributes = {
  default: true,
  payment_retry_type: 'fixed',
  payment_retry_unit: 'day',
  payment_retry_interval: 2,
  payment_retries_limit: 10,
  action: 'close',
};

/** An empty store, with the calls about dunning rules in one line each. */
function newRules(store = newStore({ fixtures: 'empty' })) {
  const create = async (given: object = attributes) => (await store.post(rulesPath, { type, attributes: given }).expect(201)).body.data;
  return {
    ...store,
    create,
    get: (id: string) => store.get(`${rulesPath}/${id}`),
    update: (id: string, changes: object) => store.put(`${rulesPath}/${id}`, { id, type, attributes: changes }),
    list: async () => (await store.get(rulesPath).expect(200)).body,
  };
}

test('S1: a token is issued, asked for, and works for an hour', async () => {
  const { token, get, sandbox } = newStore({ auth: 'strict' });
  const { body } = await token({ grant_type: 'client_credentials', ...application }).expect(200);
  expect(body).toEqual({
    access_token: expect.any(String),
    token_type: 'Bearer',
    expires_in: 3600,
    expires: Date.parse(T0) / 1000 + 3600,
    identifier: 'client_credentials',
  });
  await get(rulesPath, body.access_token).expect(200);
  expect((await get(rulesPath).unset('Authorization').expect(401)).body).toEqual(errors.platformUnauthorized);
  await sandbox.clock.advance('PT1H1S');
  expect((await get(rulesPath, body.access_token).expect(401)).body).toEqual(errors.platformUnauthorized);
});

test('S2: a default rule is made, and read as it was sent', async () => {
  const { create, get } = newRules();
  const made = await create();
  expect(made).toMatchObject({ type, meta: { owner: 'store', timestamps: { created_at: T0, updated_at: T0 } } });
  expect(made.attributes).toEqual(attributes);
  expect((await get(made.id).expect(200)).body.data).toEqual(made);
});

test('S3: empty attributes change nothing, the time of the last update included', async () => {
  const { create, update, sandbox } = newRules();
  const made = await create();
  await sandbox.clock.advance('PT1M');
  expect((await update(made.id, {}).expect(200)).body.data).toEqual(made);
});

test('S4: an update is partial', async () => {
  const { create, update, sandbox } = newRules();
  const { id } = await create();
  await sandbox.clock.advance('PT1M');
  const changes = { payment_retry_unit: 'week', payment_retry_interval: 3 };
  const { data } = (await update(id, changes).expect(200)).body;
  expect(data.attributes).toEqual({ ...attributes, ...changes });
  expect(data.meta.timestamps).toEqual({ created_at: T0, updated_at: T60 });
});

test('S5: the whole request of the vendor’s page leaves the store without a default', async () => {
  const { create, update, list } = newRules();
  const { id } = await create();
  const printed = {
    payment_retry_type: 'fixed',
    payment_retry_interval: 1,
    payment_retry_unit: 'day',
    payment_retry_multiplier: 1,
    payment_retries_limit: 5,
    action: 'none',
    default: false,
  };
  expect((await update(id, printed).expect(200)).body.data.attributes).toEqual(printed);
  expect((await list()).data.filter((rule: { attributes: { default: boolean } }) => rule.attributes.default)).toEqual([]);
});

test('S6: a second default takes over from the first', async () => {
  const { create, list } = newRules();
  const [first, second] = [await create(), await create()];
  const { data, links, ...rest } = await list();
  expect(data.map(({ id, attributes: { default: isDefault } }: typeof first) => [id, isDefault])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
  expect(links).toEqual({
    first: expect.stringMatching(/\/v2\/subscriptions\/dunning-rules\?page%5Blimit%5D=25&page%5Boffset%5D=0$/),
    last: null,
    next: null,
    prev: null,
  });
  expect(rest).toEqual({});
});

test('S7: null takes an attribute away; what is deleted is nowhere, and the built-in policy is in force', async () => {
  const shop = newShop();
  const { create, update, get, delete: remove } = newRules(shop);
  const { id } = await create();
  expect((await update(id, { payment_retry_interval: null }).expect(200)).body.data.attributes).not.toHaveProperty('payment_retry_interval');
  expect((await remove(`${rulesPath}/${id}`).expect(204)).text).toBe('');
  expect((await get(id).expect(404)).body).toEqual(errors.notFound);
  expect((await update(id, { action: 'none' }).expect(404)).body).toEqual(errors.notFound);

  await shop.subscribe({ card: 'card_fail' });
  const attempts = async () => (await shop.job('payment-run')).meta.report.total_payment_attempts;
  expect(await attempts()).toBe(1);
  await shop.advance('P1D');
  expect(await attempts()).toBe(1);
});

test('S8: what breaks a rule of the contract is refused, and named', async () => {
  const { create, post, put, update } = newRules();
  const { action: _, ...without } = attributes;
  expect((await post(rulesPath, { type, attributes: without }).expect(400)).body).toEqual(refused('data.attributes.action: "action" is required'));
  const { id } = await create();
  for (const wrong of [
    { payment_retry_interval: 0 },
    { payment_retry_interval: 1025 },
    { payment_retry_multiplier: 0.5 },
    { payment_retries_limit: -1 },
    { payment_retry_unit: 'month' },
    { action: 'cancel' },
    { payment_retry_type: null },
  ]) {
    const [attribute] = Object.keys(wrong);
    for (const refusal of [await update(id, wrong), await post(rulesPath, { type, attributes: { ...attributes, ...wrong } })]) {
      const error = { title: 'Validation Error', status: '400', detail: expect.stringContaining(`data.attributes.${attribute}: `) };
      expect([refusal.status, refusal.body.errors[0]]).toMatchObject([400, error]);
    }
  }
  await post(rulesPath, undefined).expect(400);
  await post(rulesPath, { type: 'subscription-dunning-rule', attributes }).expect(400);
  await put(`${rulesPath}/${id}`, { id: otherStores, type, attributes: {} }).expect(400);
});

test('S9: another store’s rule, a write conflict, and a failure of the service, each in its own words', async () => {
  const { put, sandbox } = newStore();
  const rule = (id: string) => put(`${rulesPath}/${id}`, { id, type, attributes: { action: 'none' } });
  expect((await rule(otherStores).expect(403)).body).toEqual(errors.forbidden);
  const own = '00000000-0000-0000-0000-000000000000';
  for (const [status, body] of [[409, errors.conflict] as const, [500, errors.internal] as const]) {
    sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, times: 1, effect: { status } });
    expect((await rule(own).expect(status)).body).toEqual(body);
  }
  await rule(own).expect(200);
});

test('S18: a pending subscription is not billed before it goes live, and then for what it has missed, one period a run', async () => {
  const shop = newShop();
  const { id } = await shop.subscribe({ build: { pending: true } });
  const [invoices, meta] = [async () => (await shop.read(`/subscriptions/${id}/invoices`)).length, async () => (await shop.read(`/subscriptions/${id}`)).meta];
  expect((await meta()).pending).toBe(true);
  await shop.job('billing-run');
  expect(await invoices()).toBe(0);
  const go_live_after = '2025-11-01T00:00:00.000Z';
  await shop.put(`/v2/subscriptions/subscriptions/${id}`, { id, type: 'subscription', attributes: { go_live_after } }).expect(200);
  for (const made of [1, 2, 3]) {
    await shop.job('billing-run');
    expect(await invoices()).toBe(made);
  }
  expect(await meta()).toMatchObject({ pending: false, status: 'active', timestamps: { go_live: expect.stringMatching(/^2026-01-01T/), go_live_after } });
});

test('S19: a change in mid-period is prorated while the offering has a policy, which cannot be deleted before it is detached', async () => {
  const shop = newShop();
  const at = '/v2/subscriptions';
  const policy = (
    await shop.post(`${at}/proration-policies`, { type: 'subscription_proration_policy', attributes: { name: 'Main', rounding: 'down' } }).expect(201)
  ).body.data;
  const option = {
    billing_interval_type: 'month',
    billing_frequency: 1,
    plan_length: 12,
    end_behavior: 'roll',
    can_pause: true,
    can_resume: true,
    can_cancel: true,
  };
  const price = (amount: number) => ({ fixed_price: { USD: { amount, includes_tax: true } } });
  const build = {
    name: 'Magazine',
    plans: [{ name: 'Magazine', price: { USD: { amount: 1000, includes_tax: true } } }],
    pricing_options: [
      { ...option, name: 'Basic', ...price(3100) },
      { ...option, name: 'Premium', ...price(6200) },
    ],
  };
  const offering = (await shop.post(`${at}/offerings/build`, build).expect(201)).body.data;
  const relate = (proration_policy: object | null) =>
    shop.put(`${at}/offerings/${offering.id}`, { id: offering.id, type: 'subscription_offering', relationships: { proration_policy } });
  await relate({ type: 'subscription_proration_policy', id: policy.id }).expect(200);

  const [plan] = await shop.read(`/offerings/${offering.id}/plans`);
  const options = await shop.read(`/offerings/${offering.id}/pricing-options`);
  const named = (name: string) => options.find((each: { attributes: { name: string } }) => each.attributes.name === name).id;
  const chosen = {
    offering: undefined,
    plans: undefined,
    pricing_options: undefined,
    offering_id: offering.id,
    plan_id: plan.id,
    pricing_option_id: named('Basic'),
  };
  const { id } = await shop.subscribe({ build: chosen });
  await shop.advance({ to: '2026-01-16T00:00:00Z' });
  await shop.put(`${at}/subscriptions/${id}`, { id, type: 'subscription', attributes: { pricing_option_id: named('Premium') } }).expect(200);
  await shop.job('billing-run');
  const [newest] = await shop.read(`/subscriptions/${id}/invoices`);
  expect(newest.meta.proration_events).toEqual([expect.objectContaining({ proration_policy_id: policy.id })]);

  expect((await shop.delete(`${at}/proration-policies/${policy.id}`).expect(400)).body.errors[0].title).toBe('Validation Error');
  await relate(null).expect(200);
  // The subscription's own copy of the offering has it still.
  await shop.delete(`${at}/proration-policies/${policy.id}`).expect(400);
  await shop.delete(`${at}/subscriptions/${id}`).expect(204);
  await shop.delete(`${at}/proration-policies/${policy.id}`).expect(204);
});
