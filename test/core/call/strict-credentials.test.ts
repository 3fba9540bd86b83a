import { afterAll, describe, expect, test } from 'vitest';
import { breaches } from '../../support/fuzz-breaches.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named, operations } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';

const world = await newWorld();
afterAll(world.close);

type Headers = Readonly<Record<string, string>>;

/** What a strict sandbox answers in the words of the vendor: who is not known or known no longer (401), and who is known and may not (403). */
const refusals: readonly (readonly [title: string, name: string, headers: Headers, status: number, body: unknown])[] = [
  [
    'an unknown token',
    'elastic-path/getDunningRule',
    { Authorization: 'Bearer abc' },
    401,
    { errors: [{ title: 'Unable to validate access token', status: 401 }] },
  ],
  [
    'an expired token',
    'elastic-path/getDunningRule',
    { Authorization: 'Bearer expired-1' },
    401,
    { errors: [{ title: 'Unable to validate access token', status: 401 }] },
  ],
  [
    "a shopper's token",
    'elastic-path/getDunningRule',
    { Authorization: 'Bearer demo-implicit-token' },
    403,
    { errors: [expect.objectContaining({ title: expect.any(String) })] },
  ],
  ['an unknown token', 'f5-xc/makePaymentMethodPrimary', { Authorization: 'APIToken abc' }, 401, 'operation is not authorized'],
  ['a token that may only read', 'f5-xc/makePaymentMethodPrimary', { Authorization: 'APIToken readonly' }, 403, 'no permission to access resource'],
  ['no cookie', 'hostway/getOrderAccount', {}, 401, expect.stringMatching(/\S/)],
  ["somebody else's cookie", 'hostway/getOrderAccount', { Cookie: 'OwnerId=948ce0d4-7cf0-43b6-88a5-2b3f1331b689' }, 401, expect.stringMatching(/\S/)],
  ['an owner who may not', 'hostway/getOrderAccount', { Cookie: 'OwnerId=forbidden-1' }, 403, expect.anything()],
  ['an unknown token', 'vmware-cpn/getOrg', { 'csp-auth-token': 'abc' }, 401, expect.objectContaining({ statusCode: 401, message: 'Unauthorized' })],
  ['a token that may not', 'vmware-cpn/getOrg', { 'csp-auth-token': 'forbidden-1' }, 403, expect.objectContaining({ statusCode: 403, message: 'Forbidden' })],
];

test.each(refusals)('%s: %s', async (_, name, headers, status, body) => {
  const operation = named(name);
  const { headers: own, ...call } = exampleCall(operation);
  const type: Headers = own['Content-Type'] ? { 'Content-Type': own['Content-Type'] } : {};
  const reply = await send(`${world.url}/@${world.sandbox({ auth: 'strict' }).id}`, { ...call, headers: { ...type, ...headers } });
  expect([reply.status, reply.header('x-paystub-source'), breaches(operation, reply)]).toEqual([status, 'handler', []]);
  expect(reply.header('content-type')?.includes('json') ? JSON.parse(reply.text) : reply.text).toEqual(body);
});

describe.each(operations.filter(({ isOpen }) => !isOpen).map((operation) => [operation.name, operation] as const))('%s, strict', (_, operation) => {
  const statusWith = async (change: (header: string) => string) => {
    const { headers, ...call } = exampleCall(operation);
    const type: Headers = headers['Content-Type'] ? { 'Content-Type': headers['Content-Type'] } : {};
    const changed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, name === 'Content-Type' ? value : change(value)]));
    const sandbox = world.sandbox({ auth: 'strict' });
    const reply = await send(`${world.url}/@${sandbox.id}`, { ...call, headers: { ...type, ...changed } });
    return { status: reply.status, breaches: breaches(operation, reply), committed: sandbox.journal.entries()[0]?.committed };
  };
  const basic = (user: string) => `Basic ${Buffer.from(`${user}:password`).toString('base64')}`;
  const replaced = (word: string) => (header: string) => (header.startsWith('Basic ') ? basic(word) : header.replace(/[^ =]+$/, word));

  test('takes no stranger, none whose time is over, and none who may not; and nothing is done', async () => {
    for (const [word, status] of [
      ['a-stranger', 401],
      ['expired-1', 401],
      ['forbidden-1', 403],
    ] as const)
      expect([word, await statusWith(replaced(word))]).toEqual([word, { status, breaches: [], committed: false }]);
  });
});

test('a credential that the fixtures list with an end is good until then, on the sandbox clock', async () => {
  const sandbox = world.sandbox({ auth: 'strict' });
  const { records, ...rest } = sandbox.snapshot();
  const listed = records.filter(([name]) => name !== 'f5-xc/credentials');
  const expires = Date.parse('2026-01-02T00:00:00Z');
  sandbox.restore({ ...rest, records: [...listed, ['f5-xc/credentials', [['a-day', { scheme: 'ApiTokenAuth', expires }]]]] });
  const call = exampleCall(named('f5-xc/makePaymentMethodPrimary'));
  const ask = async () => (await send(`${world.url}/@${sandbox.id}`, { ...call, headers: { ...call.headers, Authorization: 'APIToken a-day' } })).status;
  await sandbox.clock.set({ now: '2026-01-01T23:59:59.999Z' });
  expect(await ask()).toBe(200);
  await sandbox.clock.set({ now: '2026-01-02T00:00:00Z' });
  expect(await ask()).toBe(401);
});
