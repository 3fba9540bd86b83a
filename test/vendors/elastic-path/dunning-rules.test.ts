import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { backoff, byDefault, errors, newStore, nowhere, otherStores, printed, refused, rulesPath, type } from './store.js';

const everyTwoWeeks = {
  default: true,
  payment_retry_type: 'fixed',
  payment_retry_unit: 'week',
  payment_retry_interval: 2,
  payment_retries_limit: 10,
  action: 'close',
};
const fewest = { payment_retry_type: 'fixed', payment_retries_limit: 0, action: 'none' };

describe('createDunningRule', () => {
  test('gives back what was sent, with an id, an owner and one time for both timestamps', async () => {
    const { post, get } = newStore();
    const { status, body } = await post(rulesPath, { type, attributes: everyTwoWeeks });
    expect(status).toBe(201);
    expect(body).toEqual({
      data: {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        type,
        attributes: everyTwoWeeks,
        meta: { owner: 'store', timestamps: { created_at: '2026-01-01T00:00:00.000Z', updated_at: '2026-01-01T00:00:00.000Z' } },
      },
    });
    expect((await get(`${rulesPath}/${body.data.id}`)).body).toEqual(body);
  });

  test('a rule always says whether it is the default; other attributes only if they were sent', async () => {
    const { post } = newStore();
    const { body } = await post(rulesPath, { type, attributes: fewest });
    expect(body.data.attributes).toEqual({ ...fewest, default: false });
  });

  test('the later of two defaults is the default', async () => {
    const { post, get } = newStore({ fixtures: 'empty' });
    const first = await post(rulesPath, { type, attributes: everyTwoWeeks });
    const second = await post(rulesPath, { type, attributes: everyTwoWeeks });
    const { body } = await get(rulesPath);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(body.data.map((rule: { id: string; attributes: { default: boolean } }) => [rule.id, rule.attributes.default])).toEqual([
      [second.body.data.id, true],
      [first.body.data.id, false],
    ]);
  });

  test.each([
    ['payment_retry_type', 'data.attributes.payment_retry_type: "payment_retry_type" is required'],
    ['payment_retries_limit', 'data.attributes.payment_retries_limit: "payment_retries_limit" is required'],
    ['action', 'data.attributes.action: "action" is required'],
  ])('wants %s', async (name, detail) => {
    const { post } = newStore();
    const { [name]: _, ...attributes } = everyTwoWeeks as Record<string, unknown>;
    expect(await post(rulesPath, { type, attributes })).toMatchObject({ status: 400, body: refused(detail) });
  });

  test.each(['payment_retry_interval', 'payment_retry_unit', 'payment_retry_multiplier', 'default'])('takes no null for %s', async (name) => {
    const { post } = newStore();
    expect(await post(rulesPath, { type, attributes: { ...fewest, [name]: null } })).toMatchObject({ status: 400 });
  });
});

describe('getDunningRule', () => {
  test.each([
    ['gives a rule', printed, 200, { data: { id: printed } }],
    ['does not know a strange id', nowhere, 404, errors.notFound],
    ["does not know another store's rule", otherStores, 404, errors.notFound],
    ['takes no id that is none', 'attributes', 400, { errors: [{ title: 'Validation Error', status: '400' }] }],
  ])('%s', async (_, id, status, body) => {
    const { get } = newStore();
    expect(await get(`${rulesPath}/${id}`)).toMatchObject({ status, body });
  });

  test("does not tell callers whose another store's rule is", async () => {
    const { get } = newStore();
    const { body } = await get(`${rulesPath}/${printed}`);
    expect(Object.keys(body.data)).toEqual(['id', 'type', 'attributes', 'meta']);
  });
});

describe('deleteDunningRule', () => {
  test('takes the rule away for good', async () => {
    const { delete: remove, get, put } = newStore();
    const { status, text } = await remove(`${rulesPath}/${backoff}`);
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(await get(`${rulesPath}/${backoff}`)).toMatchObject({ status: 404, body: errors.notFound });
    expect(await put(`${rulesPath}/${backoff}`, { id: backoff, type, attributes: {} })).toMatchObject({ status: 404, body: errors.notFound });
  });

  test('after the default nobody is the default: the built-in policy applies', async () => {
    const { delete: remove, get } = newStore();
    await remove(`${rulesPath}/${byDefault}`);
    expect(await get(`${rulesPath}?filter=eq(default,true)`)).toMatchObject({ status: 200, body: { data: [] } });
  });

  test.each([
    ['answers alike for a rule that does not exist', nowhere, 204],
    ["answers alike for another store's rule, which stays", otherStores, 204],
    ['takes no id that is none', '17', 400],
  ])('%s', async (_, id, status) => {
    const { sandbox, delete: remove } = newStore();
    const before = sandbox.state('elastic-path');
    expect(await remove(`${rulesPath}/${id}`)).toMatchObject({ status });
    expect(sandbox.state('elastic-path')).toEqual(before);
  });
});

describe('every dunning rule operation', () => {
  const calls = [
    ['listDunningRules', 'get', rulesPath, undefined],
    ['createDunningRule', 'post', rulesPath, { data: { type, attributes: fewest } }],
    ['getDunningRule', 'get', `${rulesPath}/${printed}`, undefined],
    ['deleteDunningRule', 'delete', `${rulesPath}/${printed}`, undefined],
  ] as const;

  test.each(calls)('%s wants a token that may do it, in the words of the platform', async (_, method, path, body) => {
    const { sandbox } = newStore();
    const call = (authorization: string) => supertest(sandbox.app)[method](path).set('Authorization', authorization).send(body);
    expect(await supertest(sandbox.app)[method](path).send(body)).toMatchObject({ status: 401, body: errors.platformUnauthorized });
    expect(await call('Bearer expired-1')).toMatchObject({ status: 401, body: errors.platformUnauthorized });
    expect(await call('Bearer forbidden-1')).toMatchObject({ status: 403, body: errors.platformForbidden });
    expect(await call('Bearer demo-implicit-token')).toMatchObject({ status: 403, body: errors.platformForbidden });
  });

  test.each(calls)('%s answers 429 with a number for its status', async (_, method, path, body) => {
    const { sandbox } = newStore();
    const response = await supertest(sandbox.app)[method](path).set('Authorization', 'Bearer t').set('Prefer', 'code=429').send(body);
    expect(response).toMatchObject({ status: 429, body: { errors: [{ status: 429, title: 'Too Many Requests' }] } });
  });
});

test('the same seed and the same calls give the same rules', async () => {
  const bodies = await Promise.all([newStore(), newStore()].map(async ({ post }) => (await post(rulesPath, { type, attributes: fewest })).body));
  expect(bodies[0]).toEqual(bodies[1]);
});
