import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authorization, makeSecondarySample, tenant } from './tenant.js';

const methods = '/api/web/namespaces/system/billing/payment_methods';
const secondary = (name: string, namespace = 'system') => `/api/web/namespaces/${namespace}/billing/payment_method/${name}/secondary`;

const spec = parse(readFileSync('specs/f5-xc.yaml', 'utf8'));
const operations: [id: string, method: string, statuses: string[]][] = Object.values<Record<string, { operationId: string; responses: object }>>(
  spec.paths,
).flatMap((item) =>
  Object.entries(item).map(([method, { operationId, responses }]) => [operationId, method, Object.keys(responses)] as [string, string, string[]]),
);

test.each(operations)('%s lists the documented statuses, and 400', (_id, _method, statuses) => {
  expect(statuses).toEqual(['200', '400', '401', '403', '404', '409', '429', '500', '503', '504']);
  expect(spec.components.responses.Invalid['x-paystub-inferred']).toBeTruthy();
});

/** gRPC codes (documented sample for 400, 404 and 409, standard mapping for the others). */
const codes = { 400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 429: 8, 500: 13, 503: 14, 504: 4 };
const statuses = Object.entries(codes).map(([status, code]) => [Number(status), code] as const);

describe.each(statuses)('an error with status %d', (status, code) => {
  test('is a bare JSON string as documented', async () => {
    const { client } = await tenant();
    const response = await client.post(secondary('payment-method-1')).set('Authorization', authorization).set('Prefer', `code=${status}`).send({});
    expect(response).toMatchObject({ status, type: 'application/json' });
    expect(typeof JSON.parse(response.text)).toBe('string');
  });

  test(`is {code: ${code}, details, message} on the wire`, async () => {
    const { client } = await tenant({ profile: 'wire' });
    const response = await client.post(secondary('payment-method-1')).set('Authorization', authorization).set('Prefer', `code=${status}`).send({});
    expect(response).toMatchObject({ status, body: { code, details: [], message: expect.any(String) } });
    expect(Object.keys(response.body)).toEqual(['code', 'details', 'message']);
  });
});

describe.each([
  ['documented', 'example'],
  ['wire', { code: 6, details: [], message: 'Object already exists' }],
] as const)('a fault in the profile %s', (profile, body) => {
  test('answers in the form of the profile and leaves the roles alone', async () => {
    const { post, sandbox, roles } = await tenant({ profile });
    sandbox.faults.add({ match: { operation: 'f5-xc/makePaymentMethodSecondary' }, times: 1, effect: { status: 409 } });
    const before = roles();
    expect(await post(secondary('payment-method-1'))).toMatchObject({ status: 409, body });
    expect(roles()).toEqual(before);
  });
});

describe('on the wire', () => {
  test('errors of the service are objects', async () => {
    const { post } = await tenant({ profile: 'wire' });
    const { status, body } = await post(secondary('nope'));
    expect({ status, body }).toEqual({
      status: 404,
      body: { code: 5, details: [], message: 'no view ves.io.schema.billing.payment_method.Object entry system/nope' },
    });
  });

  test('payment methods live in the namespace system only', async () => {
    const { post, why } = await tenant({ profile: 'wire' });
    const { status, body } = await post(secondary('example', 'example'), makeSecondarySample);
    expect({ status, body }).toEqual({ status: 400, body: { code: 3, details: [], message: 'Field namespace should be equal to "system" in request.' } });
    expect(why()).toMatchObject([{ rule: 'const', request: '/path/namespace', accepted: 'system' }]);
  });

  test('names have no limits, and the body no say in the namespace', async () => {
    const { post } = await tenant({ profile: 'wire' });
    expect((await post(secondary('payment-method-1'), { name: 'short', namespace: 'ns1' })).status).toBe(200);
  });

  test('an empty body stands for {}', async () => {
    const { client, roles } = await tenant({ profile: 'wire' });
    const empty = (path: string) => client.post(path).set('Authorization', authorization);
    expect((await empty(secondary('payment-method-1'))).status).toBe(200);
    expect((await empty(methods)).body).toEqual({ name: 'payment-method-4' });
    expect((await empty('/api/web/namespaces/system/billing/plan_transition')).body).toMatchObject({ requires_manual_approval: false });
    expect(roles()).toEqual(['payment-method-1: SECONDARY', 'payment-method-2: NORMAL', 'payment-method-3: NORMAL', 'payment-method-4: PRIMARY']);
  });

  test('an enum value may be its number', async () => {
    const { post, roles } = await tenant({ profile: 'wire' });
    expect((await post(methods, { role: 2, token: 'tok-123456', contact: { contact_type: 1 } })).status).toBe(200);
    expect(roles()).toContain('payment-method-4: SECONDARY');
  });
});
