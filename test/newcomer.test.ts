import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newcomer } from './support/face-newcomer.js';
import * as printed from './support/face-printed.js';

// The newcomer's minute: Paystub is started and the calls that the vendors' documents print are sent to it as they stand.
// A printed placeholder (`:dunning_rule_uuid`, `{orgId}`, `{orderId}`) is filled with something of the demo world; nothing else is changed.

const minute = await newcomer();
const { begin, clock, control, last, send, state, url } = minute;
beforeEach(begin);
afterAll(minute.stop);

const isWithoutCurl = spawnSync('curl', ['--version']).error !== undefined;

test.skipIf(isWithoutCurl)('the greeting prints calls to copy, one for each vendor, and each succeeds as it is printed', async () => {
  const commands = minute.greeting.match(/curl .*/g) ?? [];
  for (const command of commands) {
    const { stdout } = await promisify(execFile)('sh', ['-c', command]);
    expect(JSON.parse(stdout), command).not.toHaveProperty('title', expect.stringContaining('Paystub'));
  }
  const { body } = await control.get('/sandboxes/default/journal');
  const called = body.entries.map(({ operation, source, response, why }: Record<string, { status?: number }>) => [operation, source, response?.status, why]);
  expect(called.reverse()).toEqual([
    ['elastic-path/updateDunningRule', 'handler', 200, []],
    ['f5-xc/makePaymentMethodSecondary', 'handler', 200, []],
    ['hostway/getOrderPaymentInfo', 'handler', 200, []],
    ['vmware-cpn/getPaymentMethods', 'handler', 200, []],
  ]);
});

describe('Elastic Path: update a dunning rule', () => {
  const id = '00000000-0000-0000-0000-000000000000';
  const update = printed.updateDunningRule.replace(':dunning_rule_uuid', id);
  /** The printed call with other attributes. */
  const updated = (attributes: object) => send(update.replace(/"attributes": \{[^}]*\}/, `"attributes": ${JSON.stringify(attributes)}`));
  const rules = async () => (await state('elastic-path')).dunningRules;

  test('as printed: 200, and the rule is as the call says', async () => {
    const before = (await rules())[id];
    const { status, body } = await send(update);
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: {
        id,
        type: 'subscription_dunning_rule',
        attributes: {
          payment_retry_type: 'fixed',
          payment_retry_interval: 1,
          payment_retry_unit: 'day',
          payment_retry_multiplier: 1,
          payment_retries_limit: 5,
          action: 'none',
          default: false,
        },
        meta: { owner: 'store', timestamps: { created_at: before.meta.timestamps.created_at, updated_at: expect.any(String) } },
      },
    });
    expect(Date.parse(body.data.meta.timestamps.updated_at)).toBeGreaterThan(Date.parse(before.meta.timestamps.updated_at));
  });

  test('"the values of the other attributes remain the same"', async () => {
    const { attributes } = (await rules())[id];
    const { status, body } = await updated({ action: 'close' });
    expect([status, body.data.attributes]).toEqual([200, { ...attributes, action: 'close' }]);
  });

  test('"if the attributes section is empty, the rule is not updated"', async () => {
    const before = await rules();
    expect(await updated({})).toEqual({ status: 200, body: { data: before[id] } });
    expect(await rules()).toEqual(before);
  });

  test('one rule at most is the default: who becomes it takes it from the former', async () => {
    const owned = async () =>
      Object.values((await rules()) as Record<string, { id: string; other_store?: string; attributes: { default: boolean } }>).filter(
        (rule) => !rule.other_store && rule.attributes.default,
      );
    const [former] = await owned();
    expect(former?.id).not.toBe(id);
    expect((await updated({ default: true })).status).toBe(200);
    expect((await owned()).map((rule) => rule.id)).toEqual([id]);
  });

  test.each([
    [400, { title: 'Validation Error', status: '400', detail: 'data.attributes.name: "name" is required' }],
    [403, { title: 'Permission denied', status: '404', detail: 'Permission denied: plan tenancy mismatch' }],
    [404, { title: 'Not Found', status: '404', detail: 'No plan found' }],
    [409, { title: 'Write Conflict', status: '409' }],
    [500, { title: 'Internal Server Error', status: '500' }],
  ])('%i as documented, armed or asked for; nothing changes', async (status, error) => {
    const before = await rules();
    await control.post('/sandboxes/default/faults', { match: { operation: 'elastic-path/updateDunningRule' }, times: 1, effect: { status } });
    const armed = await send(update);
    const asked = await send(update.replace('-L', `-H 'Prefer: code=${status}'`));
    expect([armed, asked]).toEqual(Array(2).fill({ status, body: { errors: [error] } }));
    expect(await rules()).toEqual(before);
  });

  test.each([
    [
      403,
      '8a6b4c2e-1d3f-4e5a-b7c8-2f1e0d9c8b04',
      "another store's",
      { title: 'Permission denied', status: '404', detail: 'Permission denied: plan tenancy mismatch' },
    ],
    [404, 'deadbeef-0000-4000-8000-000000000000', "nobody's", { title: 'Not Found', status: '404', detail: 'No plan found' }],
  ])('%i by itself for the rule %s, which is %s', async (status, other, _, error) => {
    expect(await send(update.replaceAll(id, other))).toEqual({ status, body: { errors: [error] } });
  });
});

describe('F5: make a payment method secondary', () => {
  const roles = async () => {
    const methods = Object.values((await state('f5-xc')).paymentMethods as Record<string, Record<string, string>>);
    return methods.filter(({ namespace }) => namespace === 'example').map(({ name, role }) => `${name}: ${role}`);
  };

  test.each([
    ['at the long URL, as printed', printed.makePaymentMethodSecondary],
    ['at the bare path', printed.makePaymentMethodSecondary.replace('/api/v1/api/production/us-east-1/namespaces/default', '')],
  ])('%s: 200; it was primary, and now there is no primary; again, and nothing changes', async (_, command) => {
    expect(await roles()).toEqual(['example: PAYMENT_METHOD_ROLE_PRIMARY']);
    expect(await send(command)).toEqual({ status: 200, body: {} });
    expect(await roles()).toEqual(['example: PAYMENT_METHOD_ROLE_SECONDARY']);
    const before = await state('f5-xc');
    expect(await send(command)).toEqual({ status: 200, body: {} });
    expect(await state('f5-xc')).toEqual(before);
  });
});

describe('F5: initiate a plan transition', () => {
  const accepted = { status: 200, body: { id: expect.stringMatching(/./), requires_manual_approval: expect.any(Boolean) } };

  const transitions = async () => Object.keys((await state('f5-xc')).planTransitions);

  test('as printed it breaks its own schema: refused, and the journal says why', async () => {
    const before = await transitions();
    expect(await send(printed.initiatePlanTransition)).toEqual({ status: 400, body: expect.any(String) });
    expect((await last()).why).toEqual([expect.objectContaining({ rule: 'minLength', request: '/body/payload/domain', accepted: 26 })]);
    expect(await transitions()).toEqual(before);
  });

  test.each([
    ['without the domain', ''],
    ['with a legal one', '"domain": "billing.example-corporation.example", '],
  ])('%s: 200', async (_, domain) => {
    const before = await transitions();
    const reply = await send(printed.initiatePlanTransition.replace('"domain": "example", ', domain));
    expect(reply).toEqual(accepted);
    expect(await transitions()).toEqual([...before, reply.body.id]);
  });

  test('where the sandbox plays the profile "wire": 200 as it stands', async () => {
    await control.post('/sandboxes', { id: 'on-the-wire', profiles: { 'f5-xc': 'wire' } });
    expect(await send(printed.initiatePlanTransition, `${url}/@on-the-wire`)).toEqual(accepted);
  });
});

describe('Hostway: set the payment information of an order', () => {
  const { path, contentType, creditCard, verizon } = printed.setOrderPaymentInfo;
  const orders = {
    open: ['0000013ad6dd95746a399f90000a71384bf242cf', 'b0d6352a-f66a-476d-8e1d-2f3f9dea5c49'],
    'without account': ['0000013f7ba247005d0c1f4e000b93a6e2714c08', '3c1b7e52-90a4-4d6f-8b27-51e0c9f4a613'],
    unknown: ['0000013ad6dd95746a399f90000a71384bf242ff', 'b0d6352a-f66a-476d-8e1d-2f3f9dea5c49'],
  } as const;

  function put(body: string, order: keyof typeof orders = 'open') {
    const [id, owner] = orders[order];
    const [method, address] = path.replace('{orderId}', id).split(' ');
    return send(`curl -X ${method} -H 'Content-Type: ${contentType}' -H 'Cookie: OwnerId=${owner}' --data '${body}' https://api.hostway.com${address}`);
  }

  const kept = async () => (await state('hostway')).orders[orders.open[0]].account.paymentInfo;

  test.each(['2012-08-30T12:00:00Z', '2012-08-31T12:00:00Z'])('the printed card was good on %s: 204', async (now) => {
    await clock(now);
    expect(await put(creditCard)).toEqual({ status: 204, body: undefined });
    expect(await kept()).toMatchObject({ cardHolderName: 'John Smith', expirationDate: '2012-08', accountNumber: '************1111' });
  });

  test('today it has expired: 400', async () => {
    const before = await kept();
    expect(await put(creditCard)).toMatchObject({ status: 400, body: { badRequest: { code: 400 } } });
    expect((await last()).why).toMatchObject([{ rule: 'expired', request: '/body/expirationDate' }]);
    expect(await kept()).toEqual(before);
  });

  test('the printed Verizon body ends with a comma too many: 400; mended: 204', async () => {
    expect(await put(verizon)).toMatchObject({ status: 400, body: { badRequest: { message: 'POST data error', code: 400 } } });
    expect((await last()).why).toMatchObject([{ rule: 'json', request: '/body' }]);
    expect(await put(verizon.replace('",\n}', '"\n}'))).toEqual({ status: 204, body: undefined });
    expect(await kept()).toEqual({ paymentInfoType: 'vz_payment', paymentReference: '123432429034', sessionId: '23432434244' });
  });

  test.each(['without account', 'unknown'] as const)('an order %s: 404', async (order) => {
    await clock('2012-07-01T00:00:00Z');
    expect(await put(creditCard, order)).toMatchObject({ status: 404, body: { itemNotFound: { code: 404 } } });
  });
});

describe('VMware: get the payment methods of an organization', () => {
  const get = printed.getPaymentMethods.replace('{orgId}', '9d9648a7-115a-4a06-a613-a0c4077469f7');
  /** Every object anywhere in the reply. */
  const within = (value: unknown): Record<string, unknown>[] =>
    typeof value !== 'object' || value === null ? [] : [value as Record<string, unknown>, ...Object.values(value).flatMap(within)];

  test('as printed: 200, five lists; "valid" is "isValid" wherever both are; one is the default', async () => {
    const { status, body } = await send(get);
    expect([status, Object.keys(body).sort()]).toEqual([200, ['commitAggregate', 'commitContracts', 'creditCards', 'funds', 'payByInvoiceAccounts']]);
    const both = within(body).filter((item) => 'valid' in item);
    expect(both.map(({ isValid }) => isValid)).toEqual(both.map(({ valid }) => valid));
    expect(new Set(both.map(({ valid }) => valid))).toEqual(new Set([true, false]));
    expect(within(body).filter(({ defaultFlag }) => defaultFlag)).toHaveLength(1);
  });

  test('validity follows the clock', async () => {
    const validOn = async (now: string) => {
      await clock(now);
      const { commitContracts } = (await send(get)).body;
      return commitContracts.filter(({ valid }: { valid: boolean }) => valid).map(({ contractId }: { contractId: string }) => contractId);
    };
    expect(await validOn('2023-12-31T12:00:00Z')).toEqual(['5464']);
    expect(await validOn('2027-06-30T12:00:00Z')).toEqual(['5463']);
    expect(await validOn('2027-07-01T12:00:00Z')).toEqual(['5466']);
  });
});
