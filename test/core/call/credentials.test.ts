import { afterAll, describe, expect, test } from 'vitest';
import { breaches } from '../../support/fuzz-breaches.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named, type Operation, operations } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { bytes } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

type Headers = Readonly<Record<string, string>>;
const basic = (pair: string): Headers => ({ Authorization: `Basic ${Buffer.from(pair).toString('base64')}` });

/** The example call with these credentials and no others, in a sandbox of its own. */
async function asking(operation: Operation, headers: Headers, auth: 'lenient' | 'strict', sandbox = world.sandbox({ auth })) {
  const { headers: own, ...call } = exampleCall(operation);
  const type: Headers = own['Content-Type'] ? { 'Content-Type': own['Content-Type'] } : {};
  const before = bytes(sandbox);
  const reply = await send(`${world.url}/@${sandbox.id}`, { ...call, headers: { ...type, ...headers } });
  return { reply, sandbox, isUnchanged: bytes(sandbox) === before };
}

/** How each vendor's scheme is told: what is sent, and what a lenient and a strict sandbox answer. */
const schemes: Readonly<Record<string, readonly (readonly [title: string, headers: Headers, lenient: number, strict: number])[]>> = {
  'elastic-path/getDunningRule': [
    ['nothing', {}, 401, 401],
    ['an empty header', { Authorization: '' }, 401, 401],
    ['the scheme word alone', { Authorization: 'Bearer' }, 401, 401],
    ['a token without the scheme word', { Authorization: 'abc' }, 401, 401],
    ['another scheme', basic('a:b'), 401, 401],
    ['another header', { 'X-Api-Key': 'abc' }, 401, 401],
    ['any token', { Authorization: 'Bearer abc' }, 200, 401],
    ['any token, the scheme word in any case', { Authorization: 'bEARER abc' }, 200, 401],
    ['the token as the documents print it', { Authorization: 'Bearer <TOKEN>' }, 200, 401],
    ['a token that begins "expired"', { Authorization: 'Bearer expired-1' }, 401, 401],
    ['a token that begins "forbidden"', { Authorization: 'Bearer forbidden' }, 403, 403],
    ['a token of the fixtures', { Authorization: 'Bearer demo-client-credentials-token' }, 200, 200],
    ["a shopper's token of the fixtures", { Authorization: 'Bearer demo-implicit-token' }, 403, 403],
  ],
  'f5-xc/makePaymentMethodPrimary': [
    ['nothing', {}, 401, 401],
    ['an empty header', { Authorization: '' }, 401, 401],
    ['the scheme word alone', { Authorization: 'APIToken ' }, 401, 401],
    ['any token', { Authorization: 'APIToken abc' }, 200, 401],
    ['the header as the documents print it', { Authorization: '<Authorization>' }, 200, 401],
    ['a token that begins "expired"', { Authorization: 'APIToken expired-1' }, 401, 401],
    ['a token that begins "forbidden"', { Authorization: 'APIToken forbidden-1' }, 403, 403],
    ['a token of the fixtures', { Authorization: 'APIToken full' }, 200, 200],
    ['the same without the scheme word', { Authorization: 'full' }, 200, 401],
    ['the same behind another scheme word', { Authorization: 'Bearer full' }, 200, 401],
    ['a token of the fixtures without the right', { Authorization: 'APIToken readonly' }, 403, 403],
  ],
  'hostway/getOrderAccount': [
    ['nothing', {}, 401, 401],
    ['an empty cookie', { Cookie: 'OwnerId=' }, 401, 401],
    ['another cookie', { Cookie: 'Owner=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' }, 401, 401],
    ['the cookie in another case', { Cookie: 'ownerid=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' }, 401, 401],
    ["somebody else's cookie", { Cookie: 'OwnerId=948ce0d4-7cf0-43b6-88a5-2b3f1331b689' }, 401, 401],
    ['a cookie that begins "expired"', { Cookie: 'OwnerId=expired-1' }, 401, 401],
    ['a cookie that begins "forbidden"', { Cookie: 'OwnerId=forbidden-1' }, 403, 403],
    ["the owner's cookie", { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' }, 200, 200],
    ['the same with the path that the documents repeat', { Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49; Path=/' }, 200, 200],
    ['the same among other cookies', { Cookie: 'a=b; OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49; c' }, 200, 200],
  ],
  'hostway/createOrder': [
    ['nothing, where nothing is asked for', {}, 201, 201],
    ['any owner', { Cookie: 'OwnerId=11111111-2222-4333-8444-555555555555' }, 201, 401],
    ['an owner that begins "expired"', { Cookie: 'OwnerId=expired-1' }, 401, 401],
    ['an owner that begins "forbidden"', { Cookie: 'OwnerId=forbidden-1' }, 403, 403],
  ],
  'vmware-cpn/getOrg': [
    ['nothing', {}, 401, 401],
    ['an empty header', { 'csp-auth-token': '' }, 401, 401],
    ['any token', { 'csp-auth-token': 'string' }, 200, 401],
    ['any token as a bearer', { Authorization: 'Bearer abc' }, 200, 401],
    ['a bearer without a token', { Authorization: 'Bearer' }, 401, 401],
    ['a token that begins "expired"', { 'csp-auth-token': 'expired-1' }, 401, 401],
    ['a bearer that begins "forbidden"', { Authorization: 'Bearer forbidden-1' }, 403, 403],
    ['two tokens, of which the first of the contract counts', { 'csp-auth-token': 'expired-1', Authorization: 'Bearer abc' }, 401, 401],
    ['an API token in place of an access token', { 'csp-auth-token': 'PaystubDemoApiTokenOfLoremMsp000000000000000000000000000000000AAA' }, 200, 401],
  ],
};

const rows = Object.entries(schemes).flatMap(([name, cases]) =>
  cases.map(([title, headers, lenient, strict]) => [name, title, headers, { lenient, strict }] as const),
);

describe.each(['lenient', 'strict'] as const)('a %s sandbox', (auth) => {
  test.each(rows)('%s with %s', async (name, _, headers, expected) => {
    const operation = named(name);
    const { reply, sandbox, isUnchanged } = await asking(operation, headers, auth);
    expect({ status: reply.status, source: reply.header('x-paystub-source'), breaches: breaches(operation, reply) }).toEqual({
      status: expected[auth],
      source: 'handler',
      breaches: [],
    });
    if (expected[auth] < 400) return;
    expect(isUnchanged).toBe(true);
    expect(sandbox.journal.entries()).toMatchObject([{ operation: name, committed: false, response: { status: expected[auth] } }]);
  });

  test.each(operations.filter(({ isOpen }) => !isOpen).map((operation) => [operation.name, operation] as const))(
    'says in the journal why a stranger may not call %s',
    async (_, operation) => {
      const { reply, sandbox } = await asking(operation, {}, auth);
      expect(reply.status).toBe(401);
      expect(sandbox.journal.entries()).toMatchObject([
        { why: [{ rule: expect.stringMatching(/credential|order/), request: expect.stringMatching(/^\/(header|cookie)\//) }] },
      ]);
    },
  );
});

describe('a credential that the sandbox issued', () => {
  const issuers: readonly (readonly [vendor: string, issuer: string, asked: string, lifetime: number, credentialOf: (text: string) => Headers])[] = [
    ['elastic-path', 'createAnAccessToken', 'getDunningRule', 3_600_000, (text) => ({ Authorization: `Bearer ${JSON.parse(text).access_token}` })],
    ['vmware-cpn', 'createAccessToken', 'getOrg', 1_799_000, (text) => ({ 'csp-auth-token': JSON.parse(text).accessToken })],
  ];

  test.each(issuers)('%s: opens a strict sandbox, until its time is over on the sandbox clock', async (vendor, issuer, asked, lifetime, credentialOf) => {
    const [operation, sandbox] = [named(`${vendor}/${asked}`), world.sandbox({ auth: 'strict' })];
    const { reply } = await asking(named(`${vendor}/${issuer}`), {}, 'strict', sandbox);
    const credential = credentialOf(reply.text);
    const over = Date.parse(sandbox.clock.now()) + lifetime;
    for (const [now, status] of [
      [over - 1, 200],
      [over, 401],
    ] as const) {
      await sandbox.clock.set({ now: new Date(now).toISOString() });
      expect((await asking(operation, credential, 'strict', sandbox)).reply.status).toBe(status);
    }
  });

  test('counts as it is: behind a scheme word where the contract has none, a strict sandbox does not know it', async () => {
    const [operation, sandbox] = [named('vmware-cpn/getOrg'), world.sandbox({ auth: 'strict' })];
    const { accessToken } = JSON.parse((await asking(named('vmware-cpn/createAccessToken'), {}, 'strict', sandbox)).reply.text);
    const status = async (sent: string) => (await asking(operation, { 'csp-auth-token': sent }, 'strict', sandbox)).reply.status;
    expect([await status(accessToken), await status(`Bearer ${accessToken}`)]).toEqual([200, 401]);
  });

  test.each(issuers)('%s: means nothing in another sandbox that is strict', async (vendor, issuer, asked, _, credentialOf) => {
    const { reply } = await asking(named(`${vendor}/${issuer}`), {}, 'strict');
    expect((await asking(named(`${vendor}/${asked}`), credentialOf(reply.text), 'strict')).reply.status).toBe(401);
  });

  test.each(issuers)('%s: never runs out in a lenient sandbox, where any will do', async (vendor, issuer, asked, _, credentialOf) => {
    const sandbox = world.sandbox();
    const { reply } = await asking(named(`${vendor}/${issuer}`), {}, 'lenient', sandbox);
    await sandbox.clock.advance('P1Y');
    expect((await asking(named(`${vendor}/${asked}`), credentialOf(reply.text), 'lenient', sandbox)).reply.status).toBe(200);
  });
});
