import { afterAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { rule, token } from '../support/face-calls.js';
import { type Ask, inProcess, overSocket } from '../support/face-doors.js';

const origin = 'https://app.example';
const asks = { 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': 'authorization,content-type' };

const open = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
const closed = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z', cors: false });
const listening = await Promise.all([open.listen(), closed.listen()]);
afterAll(() => Promise.all(listening.map(({ close }) => close())));

/** What a page's browser is told, of all that it listens to. */
const told = ({ headers }: { readonly headers: Readonly<Record<string, string>> }) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control-') || name === 'vary'));

const doors: readonly (readonly [string, Ask])[] = [
  ['without a port', inProcess(open.sandbox().app)],
  ['over a socket', overSocket(listening[0].url)],
];

describe.each(doors)('%s, a page of any origin', (_, ask) => {
  test.each([rule, `/@trial${rule}`, `/elastic-path${rule}`, '/orders/1', '/orders'])('is told before it calls %s that it may', async (path) => {
    const { status, headers, text } = await ask('OPTIONS', path, undefined, { Origin: origin, ...asks });
    expect({ status, text, told: told({ headers }) }).toEqual({
      status: 204,
      text: '',
      told: {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-allow-methods': expect.stringContaining('PUT'),
        'access-control-allow-headers': 'authorization,content-type',
        'access-control-max-age': '600',
        vary: 'Origin, Access-Control-Request-Headers',
      },
    });
  });

  test('calls, and sees every header', async () => {
    const reply = await ask('GET', rule, undefined, { Origin: origin, ...token });
    expect(reply.status).toBe(200);
    expect(told(reply)).toMatchObject({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'Origin' });
    for (const name of ['X-Paystub-Operation', 'X-Paystub-Entry', 'X-Paystub-Source', 'Date'])
      expect(reply.headers['access-control-expose-headers']?.split(', ')).toContain(name);
  });

  test.each([
    ["the vendor's refusal", rule, {}, 401],
    ["a fault's reply", rule, { ...token, Prefer: 'code=500' }, 500],
    ['that the path means nothing', '/v2/nothing', token, 404],
    ['that the sandbox cannot be', `/@Not!${rule}`, token, 400],
    ['that an escape is broken', '/orders/%zz', {}, 400],
  ])('may read %s', async (_title, path, headers, status) => {
    const reply = await ask('GET', path, undefined, { Origin: origin, ...headers });
    expect({ status: reply.status, ...told(reply) }).toMatchObject({ status, 'access-control-allow-origin': origin });
  });

  test('leaves no trace by asking', async () => {
    await ask('OPTIONS', `/@asked-only${rule}`, undefined, { Origin: origin, ...asks });
    expect(open.core.find('asked-only')).toBeUndefined();
  });
});

describe('who is no page', () => {
  test('is told nothing of origins', async () => {
    const [[, ask]] = doors as [(typeof doors)[0]];
    expect(told(await ask('GET', rule, undefined, token))).toEqual({});
  });

  test('gets no preflight: OPTIONS is a method like any other', async () => {
    const [[, ask]] = doors as [(typeof doors)[0]];
    const { status, headers } = await ask('OPTIONS', rule, undefined, token);
    expect([status, headers.allow]).toEqual([405, 'GET, PUT, DELETE']);
  });
});

test('a preflight whose path is broken does not end the process', async () => {
  const broken = await overSocket(listening[0].url)('OPTIONS', '/%zz', undefined, { Origin: origin, ...asks });
  expect(broken.status).toBe(400);
  expect((await overSocket(listening[0].url)('GET', rule, undefined, token)).status).toBe(200);
});

describe('with --no-cors', () => {
  const ask = overSocket(listening[1].url);

  test('pages of other origins are told nothing', async () => {
    const preflight = await ask('OPTIONS', rule, undefined, { Origin: origin, ...asks });
    const call = await ask('GET', rule, undefined, { Origin: origin, ...token });
    const gap = await ask('GET', '/v2/nothing', undefined, { Origin: origin });
    expect([preflight, call, gap].map((reply) => [reply.status, told(reply)])).toEqual([
      [405, {}],
      [200, {}],
      [404, {}],
    ]);
  });
});
