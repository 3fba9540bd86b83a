import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { application, errors, newStore, printed, rulesPath, type } from './store.js';

const writer = { grant_type: 'client_credentials', ...application };
const shopper = { grant_type: 'implicit', client_id: application.client_id };
const start = Date.parse('2026-01-01T00:00:00Z') / 1000;

describe('createAnAccessToken', () => {
  test.each([
    ['client_credentials', writer],
    ['implicit', shopper],
  ])('%s: a flat body; the hour counts on the sandbox clock', async (identifier, form) => {
    const { token } = newStore();
    const { status, body } = await token(form);
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        access_token: expect.stringMatching(/^[0-9a-f]{40}$/),
        token_type: 'Bearer',
        expires_in: 3600,
        expires: start + 3600,
        identifier,
      },
    });
  });

  test.each([
    ['grant_type', { client_id: 'a', client_secret: 'b' }],
    ['client_id', { grant_type: 'implicit' }],
    ['client_secret', { grant_type: 'client_credentials', client_id: 'a' }],
  ])('wants %s', async (name, form) => {
    const { token } = newStore();
    expect(await token(form)).toMatchObject({
      status: 400,
      body: { errors: [{ title: 'Bad Request', status: '400', detail: `The field '${name}' is required` }] },
    });
  });

  test('knows two grant types', async () => {
    const { token } = newStore();
    const { status, body } = await token({ ...writer, grant_type: 'password' });
    expect({ status, error: body.errors[0] }).toMatchObject({ status: 400, error: { title: 'Bad Request', status: '400' } });
  });

  test('wants a form, not JSON', async () => {
    const { sandbox } = newStore();
    const response = await supertest(sandbox.app).post('/oauth/access_token').send(writer);
    expect(response).toMatchObject({ status: 400, body: { errors: [{ status: 400 }] } });
  });

  test.each([
    ['lets any application key in', 'lenient', { ...writer, client_id: 'mine' }, 200],
    ['lets a known key in', 'strict', writer, 200],
    ['lets a known key in without its secret as a shopper', 'strict', shopper, 200],
    ['does not know a strange key', 'strict', { ...writer, client_id: 'mine' }, 401],
    ['does not take a wrong secret', 'strict', { ...writer, client_secret: 'guess' }, 401],
    ['does not know a strange shopper', 'strict', { ...shopper, client_id: 'mine' }, 401],
    ['refuses a key that begins with expired', 'lenient', { ...writer, client_id: 'expired-key' }, 401],
    ['refuses a key that begins with forbidden', 'lenient', { ...writer, client_secret: 'forbidden-secret' }, 403],
  ] as const)('%s (%s)', async (_, auth, form, status) => {
    const { token } = newStore({ auth });
    const response = await token(form);
    expect(response.status).toBe(status);
    if (status === 401) expect(response.body).toEqual({ errors: [{ title: 'Unauthorized', status: '401', detail: 'Unauthorized' }] });
    if (status === 403) expect(response.body).toEqual(errors.platformForbidden);
  });

  test('neither tokens nor secrets can be read in the journal or in the state', async () => {
    const { sandbox, token, get } = newStore();
    const { access_token } = (await token(writer)).body;
    await get(rulesPath, access_token);
    const seen = JSON.stringify([sandbox.journal.entries({}), sandbox.state('elastic-path')]);
    expect(seen).not.toContain(access_token);
    expect(seen).not.toContain(application.client_secret);
  });
});

describe('the hour of a token that was issued', () => {
  test('counts on the sandbox clock in a strict store', async () => {
    const { sandbox, token, get } = newStore({ auth: 'strict' });
    const { access_token } = (await token(writer)).body;
    await sandbox.clock.advance('PT59M59S');
    expect(await get(rulesPath, access_token)).toMatchObject({ status: 200 });
    await sandbox.clock.advance('PT2S');
    expect(await get(rulesPath, access_token)).toMatchObject({ status: 401, body: errors.platformUnauthorized });
  });

  test('means nothing in a lenient store, where any token will do', async () => {
    const { sandbox, token, get } = newStore();
    const { access_token } = (await token(writer)).body;
    await sandbox.clock.advance('PT2H');
    expect(await get(rulesPath, access_token)).toMatchObject({ status: 200 });
  });
});

describe.each(['lenient', 'strict'] as const)('a token that was issued (%s)', (auth) => {
  test('for a shopper may not write', async () => {
    const { token, put, post, delete: remove } = newStore({ auth });
    const { access_token } = (await token(shopper)).body;
    const attributes = { payment_retry_type: 'fixed', payment_retries_limit: 1, action: 'none' };
    for (const response of [
      await put(`${rulesPath}/${printed}`, { id: printed, type, attributes: {} }, access_token),
      await post(rulesPath, { type, attributes }, access_token),
      await remove(`${rulesPath}/${printed}`, access_token),
    ]) {
      expect(response.status).toBe(403);
      expect(response.body).toEqual(errors.platformForbidden);
    }
  });
});

describe('a strict store', () => {
  test('knows the tokens of its fixtures and no others', async () => {
    const { get } = newStore({ auth: 'strict' });
    expect(await get(rulesPath, 'demo-client-credentials-token')).toMatchObject({ status: 200 });
    expect(await get(rulesPath, 'demo-implicit-token')).toMatchObject({ status: 403, body: errors.platformForbidden });
    expect(await get(rulesPath, '<TOKEN>')).toMatchObject({ status: 401, body: errors.platformUnauthorized });
  });

  test("does not know another sandbox's tokens", async () => {
    const { access_token } = (await newStore({ auth: 'strict' }).token({ ...writer })).body;
    const other = newStore({ auth: 'strict' });
    expect(await other.get(rulesPath, access_token)).toMatchObject({ status: 401 });
  });
});
