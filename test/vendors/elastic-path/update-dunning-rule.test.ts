import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { backoff, byDefault, errors, newStore, nowhere, otherStores, printed, refused, rulesPath, type } from './store.js';

/** The body of the call that "Update dunning rule policy" prints, character by character. */
const printedBody = `{
"data": {
"id": "00000000-0000-0000-0000-000000000000",
"type": "subscription_dunning_rule",
"attributes": {
"payment_retry_type": "fixed",
"payment_retry_interval": 1,
"payment_retry_unit": "day",
"payment_retry_multiplier": 1,
"payment_retries_limit": 5,
"action": "none",
"default": false
}
}
}`;

const update = (id: string, attributes: object) => ({ id, type, attributes });

test('the call printed in the reference works as it stands', async () => {
  const { sandbox } = newStore();
  const { status, body } = await supertest(sandbox.app)
    .put(`${rulesPath}/${printed}`)
    .set('Content-Type', 'application/json')
    .set('Accept', 'application/json')
    .set('Authorization', 'Bearer <TOKEN>')
    .send(printedBody);
  expect(status).toBe(200);
  expect(body).toEqual({
    data: {
      ...JSON.parse(printedBody).data,
      meta: { owner: 'store', timestamps: { updated_at: '2026-01-01T00:00:00.000Z', created_at: '2017-01-10T11:41:19.244Z' } },
    },
  });
});

describe('only what is named changes', () => {
  test('two attributes change, the others and created_at stay, updated_at moves', async () => {
    const store = newStore();
    const before = (await store.get(`${rulesPath}/${byDefault}`)).body.data;
    await store.sandbox.clock.advance('PT2M');
    const { status, body } = await store.put(`${rulesPath}/${byDefault}`, update(byDefault, { payment_retry_unit: 'week', payment_retry_interval: 3 }));
    expect(status).toBe(200);
    expect(body.data).toEqual({
      ...before,
      attributes: { ...before.attributes, payment_retry_unit: 'week', payment_retry_interval: 3 },
      meta: { ...before.meta, timestamps: { ...before.meta.timestamps, updated_at: '2026-01-01T00:02:00.000Z' } },
    });
    expect((await store.get(`${rulesPath}/${byDefault}`)).body).toEqual(body);
  });

  test('empty attributes change nothing, updated_at included', async () => {
    const store = newStore();
    const before = await store.get(`${rulesPath}/${byDefault}`);
    await store.sandbox.clock.advance('PT1M');
    const after = await store.put(`${rulesPath}/${byDefault}`, update(byDefault, {}));
    expect(after).toMatchObject({ status: 200, body: before.body });
    expect((await store.get(`${rulesPath}/${byDefault}`)).body).toEqual(before.body);
  });

  test('attributes that no rule has are left out of the answer, and alone change nothing', async () => {
    const store = newStore();
    const before = await store.get(`${rulesPath}/${printed}`);
    const after = await store.put(`${rulesPath}/${printed}`, update(printed, { name: 'Main rule' }));
    expect(after).toMatchObject({ status: 200, body: before.body });
    expect(after.body).toEqual(before.body);
  });

  test.each(['payment_retry_interval', 'payment_retry_unit', 'payment_retry_multiplier'])('null takes the optional %s away', async (name) => {
    const store = newStore();
    const before = (await store.get(`${rulesPath}/${backoff}`)).body.data.attributes;
    const { status, body } = await store.put(`${rulesPath}/${backoff}`, update(backoff, { [name]: null }));
    const { [name]: _, ...others } = before;
    expect({ status, attributes: body.data.attributes }).toEqual({ status: 200, attributes: others });
  });
});

describe('at most one rule is the default', () => {
  const defaults = async (store: ReturnType<typeof newStore>): Promise<string[]> => {
    const { body } = await store.get(rulesPath);
    return body.data.filter((rule: { attributes: { default: boolean } }) => rule.attributes.default).map((rule: { id: string }) => rule.id);
  };

  test('default: true takes it from the rule that had it', async () => {
    const store = newStore();
    expect(await defaults(store)).toEqual([byDefault]);
    await store.put(`${rulesPath}/${printed}`, update(printed, { default: true }));
    expect(await defaults(store)).toEqual([printed]);
    const former = await store.get(`${rulesPath}/${byDefault}`);
    expect(former.body.data).toMatchObject({
      attributes: { default: false, action: 'close' },
      meta: { timestamps: { created_at: '2024-07-22T12:33:29.995Z', updated_at: '2026-01-01T00:00:00.000Z' } },
    });
  });

  test('it may be switched off without a successor, which leaves the built-in policy', async () => {
    const store = newStore();
    const { status } = await store.put(`${rulesPath}/${byDefault}`, update(byDefault, { default: false }));
    expect({ status, defaults: await defaults(store) }).toEqual({ status: 200, defaults: [] });
  });

  test('naming it again takes it from nobody', async () => {
    const store = newStore();
    await store.put(`${rulesPath}/${byDefault}`, update(byDefault, { default: true }));
    expect(await defaults(store)).toEqual([byDefault]);
  });

  test("another store's default stays out of it", async () => {
    const { sandbox, put } = newStore();
    await put(`${rulesPath}/${printed}`, update(printed, { default: true }));
    expect(sandbox.state('elastic-path')).toMatchObject({ dunningRules: { [otherStores]: { attributes: { default: true } } } });
  });
});

describe('what a retry may be', () => {
  test.each([
    ['a longest interval', { payment_retry_interval: 1024 }],
    ['a shortest interval', { payment_retry_interval: 1 }],
    ['a multiplier that is no whole number', { payment_retry_type: 'backoff', payment_retry_multiplier: 1.5 }],
    ['a multiplier beside a fixed type', { payment_retry_type: 'fixed', payment_retry_multiplier: 1024 }],
    ['no retries', { payment_retries_limit: 0 }],
    ['more retries than the guides speak of', { payment_retries_limit: 21 }],
    ['tiers, though nothing can list them', { payment_retry_type: 'tiered' }],
    ['weeks', { payment_retry_unit: 'week' }],
    ['each action: none', { action: 'none' }],
    ['each action: pause', { action: 'pause' }],
    ['each action: close', { action: 'close' }],
    ['each action: suspend', { action: 'suspend' }],
  ])('%s', async (_, attributes) => {
    const { put } = newStore();
    const { status, body } = await put(`${rulesPath}/${printed}`, update(printed, attributes));
    expect({ status, attributes: body.data?.attributes }).toMatchObject({ status: 200, attributes });
  });

  test.each([
    ['an interval of 0', { payment_retry_interval: 0 }, 'payment_retry_interval'],
    ['an interval of 1025', { payment_retry_interval: 1025 }, 'payment_retry_interval'],
    ['half an interval', { payment_retry_interval: 1.5 }, 'payment_retry_interval'],
    ['a multiplier below 1', { payment_retry_multiplier: 0.5 }, 'payment_retry_multiplier'],
    ['a multiplier above 1024', { payment_retry_multiplier: 1024.5 }, 'payment_retry_multiplier'],
    ['fewer than no retries', { payment_retries_limit: -1 }, 'payment_retries_limit'],
    ['months', { payment_retry_unit: 'month' }, 'payment_retry_unit'],
    ['an action that does not exist', { action: 'cancel' }, 'action'],
    ['a type that does not exist', { payment_retry_type: 'random' }, 'payment_retry_type'],
    ['null for the type', { payment_retry_type: null }, 'payment_retry_type'],
    ['null for the limit', { payment_retries_limit: null }, 'payment_retries_limit'],
    ['null for the action', { action: null }, 'action'],
    ['null for default', { default: null }, 'default'],
    ['a default in quotes', { default: 'true' }, 'default'],
  ])('not %s', async (_, attributes, name) => {
    const { put, get } = newStore();
    const before = await get(`${rulesPath}/${printed}`);
    const { status, body } = await put(`${rulesPath}/${printed}`, update(printed, attributes));
    expect({ status, error: body.errors[0] }).toMatchObject({ status: 400, error: { title: 'Validation Error', status: '400' } });
    expect(body.errors[0].detail).toMatch(`data.attributes.${name}: `);
    expect((await get(`${rulesPath}/${printed}`)).body).toEqual(before.body);
  });
});

describe('refusals', () => {
  const path = `${rulesPath}/${printed}`;

  test.each([
    ['no data', {}, 'data: "data" is required'],
    ['no id', { data: { type, attributes: {} } }, 'data.id: "id" is required'],
    ['no type', { data: { id: printed, attributes: {} } }, 'data.type: "type" is required'],
    ['no attributes', { data: { id: printed, type } }, 'data.attributes: "attributes" is required'],
    ['the id of another rule', { data: update(backoff, {}) }, 'data.id: must be the id in the path'],
  ])('400 for %s', async (_, body, detail) => {
    const { sandbox } = newStore();
    const response = await supertest(sandbox.app).put(path).set('Authorization', 'Bearer t').send(body);
    expect(response).toMatchObject({ status: 400, body: refused(detail) });
  });

  test('400 for the old spelling of the type', async () => {
    const { put } = newStore();
    const { status, body } = await put(path, { id: printed, type: 'subscription-dunning-rule', attributes: {} });
    expect({ status, detail: body.errors[0].detail }).toEqual({ status: 400, detail: expect.stringMatching(/^data\.type: /) });
  });

  test('400 in the words of the platform, with a number, for a body that is not JSON', async () => {
    const { sandbox } = newStore();
    const response = await supertest(sandbox.app).put(path).set('Authorization', 'Bearer t').set('Content-Type', 'application/json').send('{"data": ');
    expect(response).toMatchObject({ status: 400, body: { errors: [{ status: 400, source: 'body' }] } });
  });

  test.each([
    ['404 for a rule that does not exist', nowhere, 404, errors.notFound],
    ["403 for another store's rule, whose body says 404", otherStores, 403, errors.forbidden],
  ])('%s', async (_, id, status, body) => {
    const { put } = newStore();
    const response = await put(`${rulesPath}/${id}`, update(id, { action: 'close' }));
    expect(response.status).toBe(status);
    expect(response.body).toEqual(body);
  });

  test.each([
    ['401 without a token', undefined, 401, errors.platformUnauthorized],
    ['401 with an expired token', 'Bearer expired-1', 401, errors.platformUnauthorized],
    ['403 with a forbidden token, as the operation documents it', 'Bearer forbidden-1', 403, errors.forbidden],
    ["403 with a shopper's token, as the platform says it", 'Bearer demo-implicit-token', 403, errors.platformForbidden],
  ])('%s', async (_, authorization, status, body) => {
    const { sandbox } = newStore();
    const call = supertest(sandbox.app)
      .put(path)
      .send({ data: update(printed, {}) });
    const response = await (authorization ? call.set('Authorization', authorization) : call);
    expect(response.status).toBe(status);
    expect(response.body).toEqual(body);
  });

  test.each([
    [400, errors.missingName],
    [403, errors.forbidden],
    [404, errors.notFound],
    [409, errors.conflict],
    [500, errors.internal],
  ] as const)('%i as documented, when it is asked for and when it is armed', async (status, body) => {
    const { sandbox, put, get } = newStore();
    const before = await get(path);
    const asked = await put(path, update(printed, { action: 'close' })).set('Prefer', `code=${status}`);
    sandbox.faults.add({ match: { operation: 'elastic-path/updateDunningRule' }, times: 1, effect: { status } });
    const armed = await put(path, update(printed, { action: 'close' }));
    for (const response of [asked, armed]) {
      expect(response.status).toBe(status);
      expect(response.body).toEqual(body);
    }
    expect((await get(path)).body).toEqual(before.body);
  });

  test('the error that the reference makes from the schema has a number for its status', async () => {
    const { put } = newStore();
    const response = await put(path, update(printed, {})).set('Prefer', 'code=409, example=schema');
    expect(response.body.errors[0]).toEqual({
      status: 500,
      title: 'Internal server error',
      detail: 'An internal error has occurred.',
      meta: { missing_ids: ['e7d50bd5-1833-43c0-9848-f9d325b08be8'] },
    });
  });
});
