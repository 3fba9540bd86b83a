import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { apiTokens, ipsum, lorem } from './demo.js';
import { navigator, paths, refusal } from './navigator.js';

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('createAccessToken', () => {
  test('gives a token in the shape of a JWT, made on the sandbox clock', async () => {
    const { exchange } = await navigator();
    const { status, body } = await exchange({ refreshToken: apiTokens.lorem, passcode: '123456' });
    expect(status).toBe(201);
    expect(body).toEqual({ accessToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/), refreshToken: apiTokens.lorem });
    expect(JSON.parse(Buffer.from(body.accessToken.split('.')[0], 'base64url').toString())).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(claimsOf(body.accessToken)).toEqual({
      iss: 'https://console.navigator.vmware.com',
      jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
      iat: Date.parse('2026-01-01T00:00:00Z') / 1000,
      exp: Date.parse('2026-01-01T00:29:59Z') / 1000,
      context_name: lorem,
      perms: ['Provider Administrator'],
    });
  });

  test('gives another token each time; the same seed gives the same ones', async () => {
    const [a, b] = [await navigator(), await navigator()];
    const first = await a.signIn(apiTokens.lorem);
    expect(await a.signIn(apiTokens.lorem)).not.toBe(first);
    expect(await b.signIn(apiTokens.lorem)).toBe(first);
  });

  test.each([
    ['no body', undefined, 'Bad Request: refreshToken is missing'],
    ['no API token', {}, 'Bad Request: refreshToken is missing'],
    ['an empty API token', { refreshToken: '' }, 'Bad Request: refreshToken is missing'],
    ['an expired one', { refreshToken: 'expired-12345' }, 'invalid_grant: Invalid refresh token: xxxx...12345'],
  ])('refuses %s', async (_, body, message) => {
    const { sandbox } = await navigator();
    expect(await supertest(sandbox.app).post(paths.accessToken).send(body)).toMatchObject({ status: 400, body: refusal(400, message) });
  });

  test('refuses a token that is no text, and a body that is no JSON', async () => {
    const { sandbox, exchange } = await navigator();
    expect(await exchange({ refreshToken: 5 })).toMatchObject({ status: 400, body: refusal(400, 'Bad Request: refreshToken must be string') });
    expect(await supertest(sandbox.app).post(paths.accessToken).type('form').send('refreshToken=a')).toMatchObject({
      status: 415,
      body: refusal(415, 'Unsupported Media Type'),
    });
  });

  test('takes any API token where credentials are lenient; a strange one opens every organization', async () => {
    const { get, signIn } = await navigator();
    const token = await signIn('my-own-token');
    expect(claimsOf(token)).not.toHaveProperty('context_name');
    expect(await get(paths.paymentMethods(lorem), token)).toMatchObject({ status: 200 });
    expect(await get(paths.paymentMethods(ipsum), token)).toMatchObject({ status: 200 });
  });
});

describe('authorizeApiToken', () => {
  const path = '/csp/gateway/am/api/auth/api-tokens/authorize';

  test.each<[string, 'form' | 'json', object]>([
    ['a form', 'form', { api_token: apiTokens.lorem }],
    ['a form with the grant named', 'form', { grant_type: 'refresh_token', api_token: apiTokens.lorem }],
    ['a form under the former name', 'form', { refresh_token: apiTokens.lorem }],
    ['JSON under the former name', 'json', { refresh_token: apiTokens.lorem }],
  ])('takes %s, and says how long the token lives; it works for that long', async (_, type, body) => {
    const { sandbox, get } = await navigator({ auth: 'strict' });
    const answer = await supertest(sandbox.app).post(path).type(type).send(body);
    expect(answer).toMatchObject({
      status: 200,
      body: { access_token: expect.any(String), expires_in: 1799, refresh_token: apiTokens.lorem, scope: '*', token_type: 'bearer' },
    });
    await sandbox.clock.advance('PT1798S');
    expect(await get(paths.paymentMethods(lorem), answer.body.access_token)).toMatchObject({ status: 200 });
    await sandbox.clock.advance('PT1S');
    expect(await get(paths.paymentMethods(lorem), answer.body.access_token)).toMatchObject({ status: 401 });
  });

  test.each([
    ['an unknown API token', { api_token: 'nope-12345' }, 'invalid_grant: Invalid refresh token: xxxx...12345'],
    ['none', { grant_type: 'refresh_token' }, 'Bad Request: api_token is missing'],
  ])('refuses %s', async (_, body, message) => {
    const { sandbox } = await navigator({ auth: 'strict' });
    expect(await supertest(sandbox.app).post(path).type('form').send(body)).toMatchObject({ status: 400, body: refusal(400, message) });
  });
});

describe('where credentials are strict', () => {
  test.each([
    ['an API token of the fixtures is good', apiTokens.lorem, 201],
    ['an unknown one is not', 'nope-12345', 400],
    ['one past its date is not', apiTokens.outdated, 400],
  ])('%s', async (_, refreshToken, status) => {
    const { exchange } = await navigator({ auth: 'strict' });
    expect(await exchange({ refreshToken })).toMatchObject({ status });
  });

  test('a bad API token is shown by its last five characters alone', async () => {
    const { exchange } = await navigator({ auth: 'strict' });
    const { body } = await exchange({ refreshToken: 'nope-12345' });
    expect(body).toEqual(refusal(400, 'invalid_grant: Invalid refresh token: xxxx...12345'));
  });

  test('an access token works for 1799 seconds of the sandbox clock', async () => {
    const { sandbox, get, signIn } = await navigator({ auth: 'strict' });
    const token = await signIn(apiTokens.lorem);
    await sandbox.clock.advance('PT1798S');
    expect(await get(paths.paymentMethods(lorem), token)).toMatchObject({ status: 200 });
    await sandbox.clock.advance('PT1S');
    expect(await get(paths.paymentMethods(lorem), token)).toMatchObject({ status: 401, body: refusal(401, 'Unauthorized') });
    expect(await get(paths.paymentMethods(lorem), await signIn(apiTokens.lorem))).toMatchObject({ status: 200 });
  });

  test('neither a token made up nor the API token itself opens anything, nor is an access token exchanged', async () => {
    const { get, exchange, signIn } = await navigator({ auth: 'strict' });
    expect(await get(paths.org(lorem), 'string')).toMatchObject({ status: 401 });
    expect(await get(paths.org(lorem), apiTokens.lorem)).toMatchObject({ status: 401 });
    expect(await exchange({ refreshToken: await signIn(apiTokens.lorem) })).toMatchObject({ status: 400 });
  });

  test('no token is written to the journal or shown with the state', async () => {
    const { sandbox, get, signIn } = await navigator({ auth: 'strict' });
    const token = await signIn(apiTokens.lorem);
    await get(paths.paymentMethods(lorem), token);
    const told = JSON.stringify([sandbox.journal.entries({}), sandbox.state('vmware-cpn')]);
    expect(told).not.toContain(token);
    expect(told).not.toContain(apiTokens.lorem);
  });
});
