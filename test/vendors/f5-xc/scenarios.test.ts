import { describe, expect, test } from 'vitest';
import { makeSecondarySample, planTransitionSample, sampleBase, tenant } from './tenant.js';

const system = '/api/web/namespaces/system';
const method = (name: string, change: string) => `${system}/billing/payment_method/${name}/${change}`;
const methods = `${system}/billing/payment_methods`;
const transitions = `${system}/billing/plan_transition`;
const whoami = '/api/web/custom/namespaces/system/whoami';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Tenant = Awaited<ReturnType<typeof tenant>>;

const stateOf = async ({ client }: Tenant, id: string) => (await client.get('/no_auth/namespaces/system/billing/plan_transition').query({ id })).body.state;
const currentPlan = async ({ get }: Tenant) => (await get(`${system}/usage_plans/current`)).body.plans[0];
const flags = async ({ get }: Tenant) => (await get(whoami)).body.billing_flags.map(({ billing_flag }: { billing_flag: string }) => billing_flag);
const statusOf = async ({ get }: Tenant, name: string) =>
  (await get(`${system}/usage/invoices/custom_list`)).body.invoices.find((invoice: { name: string }) => invoice.name === name)?.status;

/** The published sample for a move to the plan `example`, without its domain. */
const sample = (more: object = {}) => {
  const { domain: _, ...payload } = JSON.parse(planTransitionSample).payload;
  return { namespace: 'example', new_plan: 'example', payload: { ...payload, ...more } };
};
const waiting = async (xc: Tenant, more: object = {}) => (await xc.post('/api/web/namespaces/example/billing/plan_transition', sample(more))).body;

test('S1 the sample as published makes `example` secondary, and again changes nothing', async () => {
  const { post, roles, sandbox } = await tenant();
  const url = `${sampleBase}/api/web/namespaces/example/billing/payment_method/example/secondary`;
  expect(await post(url, makeSecondarySample)).toMatchObject({ status: 200, text: '{}' });
  expect(roles('example')).toEqual(['example: SECONDARY']);
  const before = JSON.stringify(sandbox.snapshot());
  expect(await post(url, makeSecondarySample)).toMatchObject({ status: 200, text: '{}' });
  expect(JSON.stringify(sandbox.snapshot())).toBe(before);
});

test('S2 a primary made secondary leaves no primary; the former secondary is normal', async () => {
  const { post, roles } = await tenant();
  expect((await post(method('payment-method-1', 'secondary'))).status).toBe(200);
  expect(roles()).toEqual(['payment-method-1: SECONDARY', 'payment-method-2: NORMAL', 'payment-method-3: NORMAL']);
});

test('S3 a secondary promoted leaves no secondary; the former primary is normal', async () => {
  const { post, roles } = await tenant();
  expect((await post(method('payment-method-2', 'primary'), { name: 'payment-method-2', namespace: 'system' })).status).toBe(200);
  expect(roles()).toEqual(['payment-method-1: NORMAL', 'payment-method-2: PRIMARY', 'payment-method-3: NORMAL']);
});

test('S4 two methods swap roles; the name in the body is ignored', async () => {
  const { post, delete: remove, roles } = await tenant();
  expect((await remove(`${methods}/payment-method-3`)).status).toBe(200);
  expect((await post(method('payment-method-2', 'swap-primary'), { name: 'anything-else', namespace: 'system' })).status).toBe(200);
  expect(roles()).toEqual(['payment-method-1: SECONDARY', 'payment-method-2: PRIMARY']);
});

test('S5 a method created as primary takes over', async () => {
  const { post, roles } = await tenant();
  const contact = { contact_type: 'PAYMENT', address1: '1234 Main road', city: 'Sunnyvale', country: 'US', zip_code: '95054' };
  const created = await post(methods, { namespace: 'system', role: 'PAYMENT_METHOD_ROLE_PRIMARY', token: 'tok-123456', contact });
  expect(created).toMatchObject({ status: 200, body: { name: 'payment-method-4' } });
  expect(roles()).toEqual(['payment-method-1: NORMAL', 'payment-method-2: SECONDARY', 'payment-method-3: NORMAL', 'payment-method-4: PRIMARY']);
});

test('S6 what is deleted is not found afterwards', async () => {
  const { post, delete: remove, roles } = await tenant();
  expect(await remove(`${methods}/payment-method-1`)).toMatchObject({ status: 200, text: '{}' });
  expect(roles()).toEqual(['payment-method-2: SECONDARY', 'payment-method-3: NORMAL']);
  expect((await remove(`${methods}/payment-method-1`)).status).toBe(404);
  expect(await post(method('payment-method-1', 'primary'))).toMatchObject({ status: 404, body: expect.any(String) });
});

test('S7 a name of five characters in the body is refused, one of six is not: the path decides', async () => {
  const { post } = await tenant();
  expect((await post(method('payment-method-1', 'secondary'), { name: 'short' })).status).toBe(400);
  expect((await post(method('payment-method-1', 'secondary'), { name: 'sixsix' })).status).toBe(200);
});

test.each([
  ['without a header', {}, 401],
  ['with a token whose user is not in the API group of billing', { Authorization: 'APIToken readonly' }, 403],
])('S8 %s nothing happens', async (_, headers, status) => {
  const { client, sandbox } = await tenant();
  const before = JSON.stringify(sandbox.snapshot());
  expect(await client.post(method('payment-method-1', 'secondary')).set(headers).send({})).toMatchObject({ status, body: expect.any(String) });
  expect(JSON.stringify(sandbox.snapshot())).toBe(before);
});

test('S9 a plan change without approval is created, then finished, and the plan is the current one', async () => {
  const xc = await tenant();
  const { body } = await xc.post(transitions, { namespace: 'system', new_plan: 'plan-1', payload: {} });
  expect(body).toEqual({ id: expect.stringMatching(uuid), requires_manual_approval: false });
  expect(await stateOf(xc, body.id)).toBe('STATE_CREATING');
  await xc.sandbox.clock.advance('PT1M');
  expect(await stateOf(xc, body.id)).toBe('STATE_FINISHED');
  expect(await currentPlan(xc)).toMatchObject({ name: 'plan-1', current: true, state: 'STATE_READY' });
});

test('S10 a plan change with approval waits, and finishes when it is approved', async () => {
  const xc = await tenant();
  const { id, requires_manual_approval } = await waiting(xc);
  expect(requires_manual_approval).toBe(true);
  expect(await stateOf(xc, id)).toBe('STATE_WAITING_FOR_APPROVAL');
  await xc.sandbox.clock.advance('P1DT1M');
  expect(await stateOf(xc, id)).toBe('STATE_FINISHED');
});

test('S11 a second plan change conflicts with the one that waits', async () => {
  const xc = await tenant();
  const { id } = await waiting(xc);
  expect(await xc.post(transitions, { namespace: 'system', new_plan: 'plan-1', payload: {} })).toMatchObject({ status: 409, body: expect.any(String) });
  expect((await xc.get(whoami)).body.active_plan_transition_uid).toBe(id);
  const [{ plans }] = (await xc.get(`${system}/usage_plans/custom_list`)).body.usage_plans;
  const pending = plans.filter(({ state }: { state: string }) => state === 'STATE_TRANSITION_PENDING');
  expect(pending.map(({ name }: { name: string }) => name)).toEqual(['free-p25-v2', 'example']);
});

test('S12 a rejected plan change fails, the plan stays, and a new one is accepted', async () => {
  const xc = await tenant();
  const { id } = await waiting(xc, { support_ticket_info: 'reject' });
  await xc.sandbox.clock.advance('P1D');
  expect(await stateOf(xc, id)).toBe('STATE_FAILED');
  expect(await currentPlan(xc)).toMatchObject({ name: 'free-p25-v2', state: 'STATE_READY' });
  expect((await xc.get(whoami)).body.active_plan_transition_uid).toBe('');
  expect((await xc.post(transitions, { new_plan: 'plan-1' })).status).toBe(200);
});

test('S13 the ids that the service sets are never those of the client', async () => {
  const { post, records } = await tenant();
  const payload = { billing_provider_account_id: 'client', tp_subscription_id: 'client' };
  expect((await post(transitions, { new_plan: 'plan-1', payload })).status).toBe(200);
  expect(records('planTransitions').at(-1)?.payload).toMatchObject({
    billing_provider_account_id: expect.stringMatching(uuid),
    tp_subscription_id: expect.stringMatching(uuid),
  });
});

test('S14 a domain of seven characters is refused, one of 27 is not', async () => {
  const { post } = await tenant();
  expect((await post(transitions, { new_plan: 'plan-1', payload: { domain: 'example' } })).status).toBe(400);
  expect((await post(transitions, { new_plan: 'plan-1', payload: { domain: 'enterprise.example-corp.com' } })).status).toBe(200);
});

test('S15 a plan gets what it asks for, and then one more payment method is on file', async () => {
  const { post, sandbox, roles } = await tenant();
  expect((await post(transitions, { new_plan: 'individual-v1', payload: {} })).status).toBe(400);
  const billing_address = { address1: '1234 Main road', city: 'Sunnyvale', country: 'US', zip_code: '95054' };
  expect((await post(transitions, { new_plan: 'individual-v1', payload: { payment_provider_token: 'tok-123456', billing_address } })).status).toBe(200);
  expect(roles()).toHaveLength(3);
  await sandbox.clock.advance('PT1M');
  expect(roles()).toContain('payment-method-4: NORMAL');
});

describe('S16 dunning:', () => {
  const card = (role: string, token: string) => ({ role: `PAYMENT_METHOD_ROLE_${role}`, token });

  test('the primary is declined, the secondary pays', async () => {
    const xc = await tenant();
    await xc.post(methods, card('PRIMARY', 'tok-charge-declined-1'));
    expect(await statusOf(xc, 'invoice-abc-2')).toBe('STATUS_ISSUED');
    await xc.sandbox.clock.advance('P1D');
    expect(await statusOf(xc, 'invoice-abc-2')).toBe('STATUS_PAID');
    expect((await xc.get(whoami)).body.billing_flags).toEqual([
      {
        billing_flag: 'PAYMENT_METHOD_PRIMARY_DECLINED_SECONDARY_CHARGED',
        failed: true,
        action: 'ADD_NEW_PAYMENT_METHOD',
        additional_info: 'payment method was declined',
      },
    ]);
  });

  test('both are declined, the invoice becomes overdue; a good primary pays it and the flags go', async () => {
    const xc = await tenant();
    await xc.post(methods, card('PRIMARY', 'tok-charge-declined-1'));
    await xc.post(methods, card('SECONDARY', 'tok-charge-declined-2'));
    await xc.sandbox.clock.advance('P1D');
    expect(await statusOf(xc, 'invoice-abc-2')).toBe('STATUS_ISSUED');
    expect(await flags(xc)).toEqual(['LAST_TRANSACTION_STATUS', 'PAYMENT_METHOD_PRIMARY_DECLINED', 'PAYMENT_METHOD_BOTH_PAYMENT_METHOD_FAILED']);

    await xc.sandbox.clock.advance('P13D');
    expect(await statusOf(xc, 'invoice-abc-2')).toBe('OVERDUE');
    expect(await flags(xc)).toContain('OVERDUE_INVOICE');

    await xc.post(methods, card('PRIMARY', 'tok-of-a-good-card'));
    await xc.sandbox.clock.advance('PT1M');
    expect(await statusOf(xc, 'invoice-abc-2')).toBe('STATUS_PAID');
    expect(await flags(xc)).toEqual([]);
  });
});

test('S17 invoices are listed newest first, and a paid one is a PDF', async () => {
  const { get } = await tenant();
  const { status, body } = await get(`${system}/usage/invoices/custom_list?limit=2`);
  expect({ status, names: body.invoices.map(({ name }: { name: string }) => name) }).toEqual({ status: 200, names: ['invoice-abc-3', 'invoice-abc-2'] });
  for (const { amount } of body.invoices) expect(amount).toMatch(/^\d+$/);
  expect(await get(`${system}/usage/invoice_pdf?name=invoice-abc-1`)).toMatchObject({ status: 200, body: { pdf: expect.stringMatching(/^JVBERi0/) } });
  expect((await get(`${system}/usage/invoice_pdf?name=invoice-abc-2`)).status).toBe(409);
  expect((await get(`${system}/usage/invoice_pdf?name=nope-invoice`)).status).toBe(404);
});

test('S18 the hours of a usage item add up to it', async () => {
  const { post, sandbox } = await tenant();
  await sandbox.clock.advance('P2DT30M');
  const { body } = await post(`${system}/usage_details`, { namespace: 'system' });
  expect(body.usage_items.map(({ object_name }: { object_name: string }) => object_name)).toEqual(['pa4-resource1', 'vip-1']);
  for (const { hourly_breakdown_query: query, quantity } of body.usage_items) {
    const { hourly_usage_items } = (await post(`${system}/hourly_usage_details`, { query, namespace: 'system' })).body;
    expect(hourly_usage_items).toHaveLength(48);
    expect(hourly_usage_items.reduce((sum: number, hour: { quantity: number }) => sum + hour.quantity, 0)).toBe(quantity);
  }
});

test('S19 one addon service is subscribed to, two at once are refused', async () => {
  const { post, get } = await tenant();
  expect(await post(`${system}/addon/subscribe`, { f5xc_waap_standard: {} })).toMatchObject({ status: 200, text: '{}' });
  expect((await get(`${system}/addon_services/f5xc-waap-standard/activation-status`)).body).toEqual({ state: 'AS_SUBSCRIBED' });
  expect((await post(`${system}/addon/subscribe`, { f5xc_waap_standard: {}, f5xc_waap_advanced: {} })).status).toBe(400);
});

describe.each(['documented', 'wire'] as const)('S20 in the profile %s', (profile) => {
  test.each([
    [409, 6],
    [429, 8],
    [500, 13],
    [503, 14],
    [504, 4],
  ] as const)('a fault answers %d in its form, and the roles stay', async (status, code) => {
    const { post, roles, sandbox } = await tenant({ profile });
    const before = roles();
    sandbox.faults.add({ match: { operation: 'f5-xc/makePaymentMethodSecondary' }, times: 1, effect: { status } });
    const refused = await post(method('payment-method-1', 'secondary'));
    expect(refused.status).toBe(status);
    expect(refused.body).toEqual(profile === 'wire' ? { code, details: [], message: expect.any(String) } : expect.any(String));
    expect(roles()).toEqual(before);
  });
});
