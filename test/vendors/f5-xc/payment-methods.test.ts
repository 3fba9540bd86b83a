import { describe, expect, test } from 'vitest';
import { makeSecondarySample, sampleBase, tenant } from './tenant.js';

const methods = '/api/web/namespaces/system/billing/payment_methods';
const method = (name: string, change: string, namespace = 'system') => `/api/web/namespaces/${namespace}/billing/payment_method/${name}/${change}`;

describe('makePaymentMethodSecondary', () => {
  describe.each([
    ['as the published sample addresses it', sampleBase],
    ['at its bare path', ''],
    ['behind other values of the server variables', '/api/v1/web/staging/eu-west-2/namespaces/system'],
  ])('%s', (_, base) => {
    const sample = (client: Awaited<ReturnType<typeof tenant>>['client']) =>
      client
        .post(base + method('example', 'secondary', 'example'))
        .set('Authorization', '<Authorization>')
        .set('Content-Type', 'application/json')
        .send(makeSecondarySample);

    test('the sample makes `example` secondary and leaves no primary; the same again changes nothing', async () => {
      const { client, sandbox, roles } = await tenant();
      expect(roles('example')).toEqual(['example: PRIMARY']);

      expect(await sample(client)).toMatchObject({ status: 200, body: {}, text: '{}', type: 'application/json' });
      expect(roles('example')).toEqual(['example: SECONDARY']);

      const before = JSON.stringify(sandbox.snapshot());
      expect(await sample(client)).toMatchObject({ status: 200, text: '{}' });
      expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    });
  });

  test.each([
    ['a primary: no primary is left, the former secondary becomes normal', 'payment-method-1', ['1: SECONDARY', '2: NORMAL', '3: NORMAL']],
    ['a secondary: nothing changes', 'payment-method-2', ['1: PRIMARY', '2: SECONDARY', '3: NORMAL']],
    ['a normal one: the primary stays', 'payment-method-3', ['1: PRIMARY', '2: NORMAL', '3: SECONDARY']],
  ])('%s', async (_, name, expected) => {
    const { post, roles } = await tenant();
    expect(await post(method(name, 'secondary'))).toMatchObject({ status: 200, body: {} });
    expect(roles()).toEqual(expected.map((line) => `payment-method-${line}`));
  });

  test('other namespaces keep their roles', async () => {
    const { post, roles } = await tenant();
    await post(method('payment-method-1', 'secondary'));
    expect(roles('example')).toEqual(['example: PRIMARY']);
  });
});

describe('makePaymentMethodPrimary', () => {
  test.each([
    ['a secondary: there is no secondary afterwards', 'payment-method-2', ['1: NORMAL', '2: PRIMARY', '3: NORMAL']],
    ['a primary: nothing changes', 'payment-method-1', ['1: PRIMARY', '2: SECONDARY', '3: NORMAL']],
    ['a normal one: the secondary stays', 'payment-method-3', ['1: NORMAL', '2: SECONDARY', '3: PRIMARY']],
  ])('%s', async (_, name, expected) => {
    const { post, roles } = await tenant();
    expect(await post(method(name, 'primary'), { name, namespace: 'system' })).toMatchObject({ status: 200, body: {} });
    expect(roles()).toEqual(expected.map((line) => `payment-method-${line}`));
  });
});

describe('swapPaymentMethodRole', () => {
  test('two methods swap; the name in the body is ignored', async () => {
    const { post, delete: remove, roles } = await tenant();
    await remove(`${methods}/payment-method-3`);
    const swap = await post(method('payment-method-2', 'swap-primary'), { name: 'anything-else', namespace: 'system' });
    expect(swap).toMatchObject({ status: 200, body: {} });
    expect(roles()).toEqual(['payment-method-1: SECONDARY', 'payment-method-2: PRIMARY']);
  });

  test('with three there is still one secondary: the former primary', async () => {
    const { post, roles } = await tenant();
    await post(method('payment-method-3', 'swap-primary'));
    expect(roles()).toEqual(['payment-method-1: SECONDARY', 'payment-method-2: NORMAL', 'payment-method-3: PRIMARY']);
  });
});

describe('createPaymentMethod', () => {
  const contact = { contact_type: 'PAYMENT', address1: '1234 Main road', city: 'Sunnyvale', country: 'US', zip_code: '95054' };

  test.each([
    ['as primary: the former one becomes normal', { role: 'PAYMENT_METHOD_ROLE_PRIMARY' }, ['1: NORMAL', '2: SECONDARY', '3: NORMAL', '4: PRIMARY']],
    ['as secondary: the former one becomes normal', { role: 'PAYMENT_METHOD_ROLE_SECONDARY' }, ['1: PRIMARY', '2: NORMAL', '3: NORMAL', '4: SECONDARY']],
    ['as normal', { role: 'PAYMENT_METHOD_ROLE_NORMAL' }, ['1: PRIMARY', '2: SECONDARY', '3: NORMAL', '4: NORMAL']],
    ['without a role beside a primary: normal', {}, ['1: PRIMARY', '2: SECONDARY', '3: NORMAL', '4: NORMAL']],
  ])('%s', async (_, role, expected) => {
    const { post, roles } = await tenant();
    expect(await post(methods, { namespace: 'system', token: 'tok-123456', contact, ...role })).toMatchObject({
      status: 200,
      body: { name: 'payment-method-4' },
    });
    expect(roles()).toEqual(expected.map((line) => `payment-method-${line}`));
  });

  test('the first one of a namespace becomes primary', async () => {
    const { post, roles } = await tenant({ fixtures: 'empty' });
    expect(await post('/api/web/namespaces/shop-1/billing/payment_methods', { token: 'tok-123456' })).toMatchObject({
      status: 200,
      body: { name: 'payment-method-1' },
    });
    expect(roles('shop-1')).toEqual(['payment-method-1: PRIMARY']);
  });

  test('the path says in which namespace, the body does not', async () => {
    const { post, roles } = await tenant();
    await post('/api/web/namespaces/example/billing/payment_methods', { namespace: 'system', token: 'tok-123456' });
    expect(roles('example')).toEqual(['example: PRIMARY', 'payment-method-1: NORMAL']);
  });

  test('a name is never given again', async () => {
    const { post, delete: remove } = await tenant();
    expect((await post(methods, { token: 'tok-first' })).body).toEqual({ name: 'payment-method-4' });
    await remove(`${methods}/payment-method-4`);
    expect((await post(methods, { token: 'tok-second' })).body).toEqual({ name: 'payment-method-5' });
  });

  test.each([
    ['a token that is on file', 'tok-demo-0002', 'Another payment method with that token already exists'],
    ['a token that the provider rejects', 'tok-decline', 'Payment provider rejected the token'],
  ])('%s is a conflict, and nothing changes', async (_, token, message) => {
    const { post, sandbox } = await tenant();
    const before = JSON.stringify(sandbox.snapshot());
    expect(await post(methods, { role: 'PAYMENT_METHOD_ROLE_PRIMARY', token })).toMatchObject({ status: 409, body: message });
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
  });

  test('the token is shown to nobody', async () => {
    const { post, sandbox } = await tenant();
    await post(methods, { token: 'tok-very-secret-1234' });
    const seen = JSON.stringify([sandbox.state('f5-xc'), sandbox.journal.entries({})]);
    expect(seen).not.toContain('tok-very-secret');
    expect(seen).toContain('1234');
  });
});

describe('deletePaymentMethod', () => {
  test('nobody takes over from a deleted primary; afterwards it is not found', async () => {
    const { delete: remove, post, roles } = await tenant();
    expect(await remove(`${methods}/payment-method-1`)).toMatchObject({ status: 200, body: {}, text: '{}' });
    expect(roles()).toEqual(['payment-method-2: SECONDARY', 'payment-method-3: NORMAL']);
    expect(await remove(`${methods}/payment-method-1`)).toMatchObject({ status: 404 });
    expect(await post(method('payment-method-1', 'primary'))).toMatchObject({
      status: 404,
      body: 'no view ves.io.schema.billing.payment_method.Object entry system/payment-method-1',
    });
  });
});

describe('what is refused', () => {
  test.each(['primary', 'secondary', 'swap-primary'])('%s of a method that is not there', async (change) => {
    const { post } = await tenant();
    expect(await post(method('nope', change))).toMatchObject({ status: 404, body: 'no view ves.io.schema.billing.payment_method.Object entry system/nope' });
  });

  test('a name of five characters in the body, though the path decides', async () => {
    const { post, why } = await tenant();
    expect(await post(method('payment-method-1', 'secondary'), { name: 'short' })).toMatchObject({
      status: 400,
      body: 'Field name must NOT have fewer than 6 characters in request.',
    });
    expect(why()).toMatchObject([{ rule: 'minLength', request: '/body/name' }]);
    expect((await post(method('payment-method-1', 'secondary'), { name: 'sixsix' })).status).toBe(200);
  });

  test('a missing body', async () => {
    const { client } = await tenant();
    const refused = await client.post(method('payment-method-1', 'secondary')).set('Authorization', 'APIToken test-token');
    expect(refused).toMatchObject({ status: 400, body: expect.any(String) });
  });

  test('a body that is no JSON', async () => {
    const { post } = await tenant();
    expect(await post(method('payment-method-1', 'secondary'), '{"name": ')).toMatchObject({
      status: 400,
      body: expect.stringMatching(/^the body is not valid JSON/),
    });
  });

  test('a role by its number', async () => {
    const { post } = await tenant();
    expect((await post(methods, { role: 1, token: 'tok-123456' })).status).toBe(400);
  });
});

test('an unknown member is ignored', async () => {
  const { post } = await tenant();
  expect((await post(method('payment-method-1', 'secondary'), { force: true })).status).toBe(200);
});

test('what happened is told', async () => {
  const { post, delete: remove, sandbox } = await tenant();
  await post(methods, { role: 'PAYMENT_METHOD_ROLE_SECONDARY', token: 'tok-123456' });
  await post(method('payment-method-2', 'primary'));
  await remove(`${methods}/payment-method-3`);
  const told = sandbox.journal.events().map(({ type, name, role }) => [type, name, role].filter(Boolean).join(' '));
  expect(told).toEqual([
    'payment_method.role_changed payment-method-2 PAYMENT_METHOD_ROLE_NORMAL',
    'payment_method.created payment-method-4 PAYMENT_METHOD_ROLE_SECONDARY',
    'payment_method.role_changed payment-method-1 PAYMENT_METHOD_ROLE_NORMAL',
    'payment_method.role_changed payment-method-2 PAYMENT_METHOD_ROLE_PRIMARY',
    'payment_method.deleted payment-method-3',
  ]);
});
