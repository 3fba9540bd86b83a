import { describe, expect, test } from 'vitest';
import { tenant } from './tenant.js';

const system = '/api/web/namespaces/system';
const subscribe = `${system}/addon/subscribe`;
const unsubscribe = `${system}/addon/unsubscribe`;
const whoami = '/api/web/custom/namespaces/system/whoami';
const taxExempt = `${system}/customer_support/tax_exempt_request`;

type Tenant = Awaited<ReturnType<typeof tenant>>;
const stateOf = async ({ get }: Tenant, name: string) => (await get(`${system}/addon_services/${name}/activation-status`)).body.state;

describe('an addon service', () => {
  test('that activates itself is subscribed to at once, and left at once', async () => {
    const xc = await tenant();
    expect(await stateOf(xc, 'f5xc-waap-standard')).toBe('AS_NONE');
    await xc.post(subscribe, { f5xc_waap_standard: {} });
    expect(await stateOf(xc, 'f5xc-waap-standard')).toBe('AS_SUBSCRIBED');
    await xc.post(unsubscribe, { f5xc_waap_standard: {} });
    expect(await stateOf(xc, 'f5xc-waap-standard')).toBe('AS_NONE');
  });

  test('that the vendor activates is pending for a day', async () => {
    const xc = await tenant();
    await xc.post(subscribe, { f5xc_delegated_access_standard: {} });
    expect(await stateOf(xc, 'f5xc-delegated-access-standard')).toBe('AS_PENDING');
    expect(xc.records('supportTickets')).toMatchObject([{ kind: 'addon_service', subject: 'f5xc-delegated-access-standard', state: 'open' }]);
    await xc.sandbox.clock.advance('P1D');
    expect(await stateOf(xc, 'f5xc-delegated-access-standard')).toBe('AS_SUBSCRIBED');
    expect(xc.records('supportTickets')).toMatchObject([{ state: 'closed' }]);
  });

  test('whose request is taken back is not activated', async () => {
    const xc = await tenant();
    await xc.post(subscribe, { f5xc_delegated_access_standard: {} });
    await xc.post(unsubscribe, { f5xc_delegated_access_standard: {} });
    await xc.sandbox.clock.advance('P2D');
    expect(await stateOf(xc, 'f5xc-delegated-access-standard')).toBe('AS_NONE');
  });

  test('that a plan transition gives up is not activated later', async () => {
    const xc = await tenant();
    await xc.post(subscribe, { f5xc_delegated_access_standard: {} });
    await xc.post(`${system}/billing/plan_transition`, { new_plan: 'plan-1', payload: { unsubscribe_addon_services: ['f5xc-delegated-access-standard'] } });
    await xc.sandbox.clock.advance('P2D');
    expect(await stateOf(xc, 'f5xc-delegated-access-standard')).toBe('AS_NONE');
  });

  test('that the plan includes is subscribed to', async () => {
    expect(await stateOf(await tenant(), 're-2-ce-v1')).toBe('AS_SUBSCRIBED');
  });

  test.each([subscribe, unsubscribe])('the same call again changes nothing: %s', async (path) => {
    const { post, sandbox } = await tenant();
    await post(path, { f5xc_waap_standard: {} });
    const before = JSON.stringify(sandbox.snapshot());
    expect((await post(path, { f5xc_waap_standard: {} })).status).toBe(200);
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  test.each([
    ['no choice', {}, 400, 'oneof'],
    ['two choices', { f5xc_waap_standard: {}, f5xc_waap_advanced: {} }, 400, 'oneof'],
    ['a choice that is none', { f5xc_coffee_standard: {} }, 400, 'oneof'],
    ['a choice beside what is none', { f5xc_waap_standard: {}, note: 'please' }, 200, undefined],
    ['a choice that is no object', { f5xc_waap_standard: true }, 400, 'type'],
    ['a service that the plan does not have', { f5xc_waap_advanced: {} }, 403, 'allowed_addon_services'],
  ])('%s', async (_, body, status, rule) => {
    const { post, why } = await tenant();
    expect((await post(subscribe, body)).status).toBe(status);
    expect(why()?.[0]?.rule).toBe(rule);
  });

  test('may be had when the plan has it', async () => {
    const xc = await tenant();
    await xc.post(`${system}/billing/plan_transition`, { new_plan: 'plan-1' });
    await xc.sandbox.clock.advance('PT1M');
    expect((await xc.post(subscribe, { f5xc_waap_advanced: {} })).status).toBe(200);
  });
});

describe('whoami', () => {
  test('tells who calls and how the billing stands', async () => {
    const { get } = await tenant();
    const { status, body } = await get(whoami);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        name: 'admin@acmecorp.com',
        email: 'admin@acmecorp.com',
        tenant: 'example-corp',
        type: 'USER',
        billing_plan_name: 'Free',
        plan_type: 'FREE',
        tenant_type: 'FREEMIUM',
        active_plan_transition_uid: '',
        addon_service_status: { 're-2-ce-v1': 'AS_SUBSCRIBED' },
        billing_flags: [],
      },
    });
  });

  test('the token says whose it is, and reading is allowed to those who may not change anything', async () => {
    const { client } = await tenant();
    expect((await client.get(whoami).set('Authorization', 'APIToken readonly')).body.email).toBe('auditor@acmecorp.com');
  });

  test('follows the plan', async () => {
    const xc = await tenant();
    await xc.post(`${system}/billing/plan_transition`, { new_plan: 'plan-1' });
    await xc.sandbox.clock.advance('PT1M');
    expect((await xc.get(whoami)).body).toMatchObject({ billing_plan_name: 'Plan 1', plan_type: 'TEAM', tenant_type: 'ENTERPRISE' });
  });

  test('of an empty tenant', async () => {
    const { get } = await tenant({ fixtures: 'empty' });
    expect((await get(whoami)).body).toMatchObject({
      billing_plan_name: '',
      plan_type: 'PLAN_TYPE_UNSPECIFIED',
      billing_flags: [{ billing_flag: 'VALID_PAYMENT_METHOD' }],
    });
  });
});

describe('a tax exemption', () => {
  test('is asked for once at a time, and decided in three days', async () => {
    const { post, records, sandbox } = await tenant();
    const first = await post(taxExempt, {
      request_description: 'We are a school.',
      attachments: [{ filename: 'a.txt', content_type: 'text/plain', attachment: 'YQ==' }],
    });
    expect(first).toMatchObject({ status: 200, body: { err: 'EOK' } });
    expect(records('supportTickets')).toMatchObject([{ id: first.body.name, kind: 'tax_exemption', description: 'We are a school.', state: 'open' }]);
    expect((await post(taxExempt)).body).toEqual({ name: '', err: 'E_NOT_CLOSED' });
    await sandbox.clock.advance('P3D');
    expect((await post(taxExempt)).body).toMatchObject({ err: 'EOK' });
  });

  test('is for the United States', async () => {
    const { post } = await tenant();
    await post(`${system}/billing/payment_methods`, { role: 'PAYMENT_METHOD_ROLE_PRIMARY', token: 'tok-123456', contact: { country: 'NO' } });
    expect((await post(taxExempt)).body).toEqual({ name: '', err: 'E_NOT_ELIGIBLE' });
  });
});

test('the plans of a tenant without any are none', async () => {
  const { get } = await tenant({ fixtures: 'empty' });
  expect((await get(`${system}/usage_plans/current`)).body).toEqual({ locale: 'en-us', plans: [] });
  expect((await get(`${system}/usage_plans/custom_list`)).body).toEqual({ usage_plans: [{ locale: 'en-us', plans: [] }] });
});

test.each([
  ['current_usage', 'post'],
  ['monthly_usage', 'post'],
  ['usage_details', 'post'],
  ['hourly_usage_details', 'post'],
  ['usage/invoices/custom_list', 'get'],
  ['usage/invoice_pdf', 'get'],
  ['subscriptions/custom_list', 'get'],
] as const)('on the wire %s is of the namespace system only', async (path, verb) => {
  const { client } = await tenant({ profile: 'wire' });
  const call = (namespace: string) => client[verb](`/api/web/namespaces/${namespace}/${path}`).set('Authorization', 'APIToken any');
  expect(await call('example')).toMatchObject({ status: 400, body: { code: 3, message: 'Field namespace should be equal to "system" in request.' } });
  expect((await call('system')).status).not.toBe(400);
});
