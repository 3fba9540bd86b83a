import { describe, expect, test } from 'vitest';
import { planTransitionSample, sampleBase, tenant } from './tenant.js';

const path = '/api/web/namespaces/system/billing/plan_transition';
const samplePath = '/api/web/namespaces/example/billing/plan_transition';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Tenant = Awaited<ReturnType<typeof tenant>>;

/** The state of a transition, asked for as anybody may. */
const stateOf = async ({ client }: Tenant, id: string) => (await client.get('/no_auth/namespaces/system/billing/plan_transition').query({ id })).body.state;

const sampleWith = (payload: object) => {
  const sample = JSON.parse(planTransitionSample);
  return { ...sample, payload: { ...sample.payload, ...payload } };
};

/** What became of the transition and its card; bills go their own way. */
const ofTransition = <Event extends { type: string }>(events: readonly Event[]) =>
  events.filter(({ type }) => /^(plan_transition|payment_method)\./.test(type));

const plans = ({ records }: Tenant) => Object.fromEntries(records('plans').map(({ name, current, state }) => [name, `${current ? 'current ' : ''}${state}`]));

describe('the published sample', () => {
  describe.each([
    ['as published', sampleBase],
    ['at its bare path', ''],
  ])('%s', (_, base) => {
    test('as printed is refused for its domain, which has 7 characters where 26 are documented, and for nothing else', async () => {
      const { post, why, sandbox } = await tenant();
      const before = JSON.stringify(sandbox.snapshot());
      expect(await post(base + samplePath, planTransitionSample)).toMatchObject({
        status: 400,
        body: 'Field payload.domain must NOT have fewer than 26 characters in request.',
      });
      expect(why()).toEqual([
        {
          rule: 'minLength',
          message: 'must NOT have fewer than 26 characters',
          request: '/body/payload/domain',
          spec: '#/components/schemas/plan_transitionTransitionPayload/properties/domain/minLength',
          accepted: 26,
        },
      ]);
      expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    });

    test.each([
      ['without a domain', undefined],
      ['with a domain of 27 characters', 'enterprise.example-corp.com'],
      ['with a domain of 26 characters', 'shop.example-corp.internal'],
    ])('%s is stored and waits for approval', async (_name, domain) => {
      const { post } = await tenant();
      const { status, body } = await post(base + samplePath, sampleWith({ domain }));
      expect({ status, body }).toEqual({ status: 200, body: { id: expect.stringMatching(uuid), requires_manual_approval: true } });
    });

    test('as printed is accepted on the wire', async () => {
      const { post } = await tenant({ profile: 'wire' });
      const { status, body } = await post(base + samplePath, planTransitionSample);
      expect({ status, body }).toEqual({ status: 200, body: { id: expect.stringMatching(uuid), requires_manual_approval: true } });
    });
  });

  test('a long domain that is no host name is refused as well', async () => {
    const { post, why } = await tenant();
    expect((await post(samplePath, sampleWith({ domain: 'not a host name, however long' }))).status).toBe(400);
    expect(why()).toMatchObject([{ rule: 'format', request: '/body/payload/domain', accepted: 'hostname' }]);
  });
});

describe('a plan transition over time', () => {
  test('without approval is worked on, and then the tenant is on the plan', async () => {
    const xc = await tenant();
    const { body } = await xc.post(path, { namespace: 'system', new_plan: 'plan-1', payload: {} });
    expect(body).toEqual({ id: expect.stringMatching(uuid), requires_manual_approval: false });
    expect(await stateOf(xc, body.id)).toBe('STATE_CREATING');
    expect(plans(xc)).toMatchObject({ 'free-p25-v2': 'current STATE_TRANSITION_PENDING', 'plan-1': 'STATE_TRANSITION_PENDING', example: 'STATE_READY' });

    await xc.sandbox.clock.advance('PT59S');
    expect(await stateOf(xc, body.id)).toBe('STATE_CREATING');

    const { events } = await xc.sandbox.clock.advance('PT1S');
    expect(ofTransition(events)).toMatchObject([
      { at: '2026-01-01T00:01:00.000Z', vendor: 'f5-xc', type: 'plan_transition.finished', id: body.id, new_plan: 'plan-1' },
    ]);
    expect(await stateOf(xc, body.id)).toBe('STATE_FINISHED');
    expect(plans(xc)).toMatchObject({ 'free-p25-v2': 'STATE_READY', 'plan-1': 'current STATE_READY' });
  });

  test('with approval waits for it, is then worked on, and finishes', async () => {
    const xc = await tenant();
    const { body } = await xc.post(samplePath, sampleWith({ domain: undefined }));
    expect(await stateOf(xc, body.id)).toBe('STATE_WAITING_FOR_APPROVAL');

    await xc.sandbox.clock.advance('P1D');
    expect(await stateOf(xc, body.id)).toBe('STATE_CREATING');

    const { events } = await xc.sandbox.clock.advance('PT1M');
    expect(ofTransition(events).map(({ type }) => type)).toEqual(['payment_method.created', 'plan_transition.finished']);
    expect(await stateOf(xc, body.id)).toBe('STATE_FINISHED');
    expect(plans(xc)).toMatchObject({ example: 'current STATE_READY' });
  });

  test('all of it happens in one long step of the clock, in order', async () => {
    const xc = await tenant();
    await xc.post(samplePath, sampleWith({ domain: undefined }));
    const { events } = await xc.sandbox.clock.advance('P30D');
    expect(ofTransition(events).map(({ at, type }) => `${at} ${type}`)).toEqual([
      '2026-01-02T00:00:00.000Z plan_transition.creating',
      '2026-01-02T00:01:00.000Z payment_method.created',
      '2026-01-02T00:01:00.000Z plan_transition.finished',
    ]);
  });

  test('a rejected one fails, the tenant stays on its plan, and may try again', async () => {
    const xc = await tenant();
    const { body } = await xc.post(samplePath, sampleWith({ domain: undefined, support_ticket_info: 'reject this one' }));
    await xc.sandbox.clock.advance('P1D');
    expect(await stateOf(xc, body.id)).toBe('STATE_FAILED');
    expect(plans(xc)).toMatchObject({ 'free-p25-v2': 'current STATE_READY', example: 'STATE_READY' });
    expect((await xc.post(path, { new_plan: 'plan-1' })).status).toBe(200);
  });

  test.each([
    ['no plan to go to', { namespace: 'system' }],
    ['a token that the provider rejects', { new_plan: 'plan-1', payload: { payment_provider_token: 'tok-decline' } }],
    ['a token that is on file already', { new_plan: 'plan-1', payload: { payment_provider_token: 'tok-demo-0001', subscribe_addon_services: ['service1'] } }],
  ])('with %s it fails, and nothing but its state changes', async (_, request) => {
    const xc = await tenant();
    const before = { methods: xc.records('paymentMethods'), plans: xc.records('plans'), subscriptions: xc.records('subscriptions') };
    const { status, body } = await xc.post(path, request);
    expect(status).toBe(200);
    await xc.sandbox.clock.advance('PT1M');
    expect(await stateOf(xc, body.id)).toBe('STATE_FAILED');
    expect({ methods: xc.records('paymentMethods'), plans: xc.records('plans'), subscriptions: xc.records('subscriptions') }).toEqual(before);
    expect(xc.records('addonServices')).toEqual([]);
  });

  test('what it brought along is there when it has finished', async () => {
    const xc = await tenant();
    await xc.post(path, {
      new_plan: 'plan-1',
      payload: {
        payment_provider_token: 'tok-of-a-new-card',
        payment_address: { city: 'Sunnyvale' },
        subscribe_addon_services: ['service1'],
        unsubscribe_addon_services: ['service2'],
      },
    });
    await xc.sandbox.clock.advance('PT1M');
    expect(xc.roles()).toContain('payment-method-4: NORMAL');
    expect(xc.records('paymentMethods').at(-1)).toMatchObject({ contact: { city: 'Sunnyvale' } });
    expect(xc.records('addonServices')).toEqual([
      { name: 'service2', state: 'AS_NONE' },
      { name: 'service1', state: 'AS_SUBSCRIBED' },
    ]);
    expect(xc.records('subscriptions')).toMatchObject([
      { plan_name: 'Free', current: false, cancelled: true, cancellation_date: '2026-01-01T00:01:00.000Z' },
      { plan_name: 'Plan 1', current: true, cancelled: false, cancellation_date: null, last_billing_period_end_date: '2026-02-01T00:01:00.000Z' },
    ]);
  });

  test('its card becomes primary where there is none', async () => {
    const xc = await tenant();
    await xc.delete('/api/web/namespaces/system/billing/payment_methods/payment-method-1');
    await xc.post(path, { new_plan: 'plan-1', payload: { payment_provider_token: 'tok-of-a-new-card' } });
    await xc.sandbox.clock.advance('PT1M');
    expect(xc.roles()).toContain('payment-method-4: PRIMARY');
  });
});

describe('initiatePlanTransition', () => {
  test('refuses a second one while the first is waiting, and while it is worked on', async () => {
    const xc = await tenant();
    const first = await xc.post(samplePath, sampleWith({ domain: undefined }));
    const refusal = { status: 409, body: 'Another plan transition is in progress' };
    expect(await xc.post(path, { new_plan: 'plan-1' })).toMatchObject(refusal);
    await xc.sandbox.clock.advance('P1D');
    expect(await xc.post(path, { new_plan: 'plan-1' })).toMatchObject(refusal);
    expect(await stateOf(xc, first.body.id)).toBe('STATE_CREATING');
    await xc.sandbox.clock.advance('PT1M');
    expect((await xc.post(path, { new_plan: 'plan-1' })).status).toBe(200);
  });

  test.each([
    ['a plan that is not there', { new_plan: 'plan-9' }, 404, 'no view ves.io.schema.usage.plan.Object entry system/plan-9'],
    ['the plan the tenant is on', { new_plan: 'free-p25-v2' }, 409, 'Tenant is already on plan free-p25-v2'],
    [
      'a plan that asks for a token',
      { new_plan: 'individual-v1', payload: {} },
      400,
      'Field payload.payment_provider_token should be not nil, got nil in request.',
    ],
  ])('refuses %s', async (_, request, status, body) => {
    const { post } = await tenant();
    expect(await post(path, request)).toMatchObject({ status, body });
  });

  test('says in the journal what the plan asks for', async () => {
    const { post, why } = await tenant();
    await post(path, {
      new_plan: 'individual-v1',
      payload: { payment_provider_token: 'tok-123456', billing_address: { address1: '1234 Main road', city: 'Sunnyvale' } },
    });
    expect(why()).toMatchObject([
      { rule: 'required_fields', request: '/body/payload/billing_address/country' },
      { rule: 'required_fields', request: '/body/payload/billing_address/zip_code' },
    ]);
  });

  test('never takes over the ids that the service sets', async () => {
    const { post, records } = await tenant();
    await post(path, { new_plan: 'plan-1', payload: { billing_provider_account_id: 'client', tp_subscription_id: 'client' } });
    const { payload } = records('planTransitions').at(-1) ?? {};
    expect(payload).toMatchObject({ billing_provider_account_id: expect.stringMatching(uuid), tp_subscription_id: expect.stringMatching(uuid) });
  });

  test('opens a support ticket when asked to', async () => {
    const { post, records } = await tenant();
    const { body } = await post(path, { new_plan: 'plan-1', payload: { create_support_ticket: true, support_ticket_info: 'user comment' } });
    expect(records('supportTickets')).toMatchObject([{ kind: 'plan_transition', subject: body.id, description: 'user comment', state: 'open' }]);
  });

  test('hides the token from whoever looks', async () => {
    const { post, sandbox } = await tenant();
    await post(path, { new_plan: 'plan-1', payload: { payment_provider_token: 'tok-very-secret-1234' } });
    expect(JSON.stringify([sandbox.state('f5-xc'), sandbox.journal.entries({})])).not.toContain('tok-very-secret');
  });
});

describe('getPlanTransition', () => {
  test.each([
    ['a transition that is over', '?id=dec2417d-adb1-4fcc-8dcd-529b1d31a652', 200, { state: 'STATE_FINISHED' }],
    ['an id that is not there', '?id=none', 404, 'no view ves.io.schema.billing.plan_transition.Object entry system/none'],
    ['no id', '', 404, expect.any(String)],
  ])('%s', async (_, query, status, body) => {
    const { client } = await tenant();
    expect(await client.get(`/no_auth/namespaces/system/billing/plan_transition${query}`)).toMatchObject({ status, body });
  });
});
