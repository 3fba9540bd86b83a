import { describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { owner, rule, token } from '../support/face-calls.js';
import { inProcess } from '../support/face-doors.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z', specs: ['test/support/face-gallery.yaml'] });
const ask = inProcess(simulator.sandbox().app);
let made = 0;

/** Which operation answered, and in which sandbox it is journaled. */
async function reached(method: string, path: string, headers: Record<string, string> = {}) {
  const mark = String(++made);
  const sent = { ...token, ...owner, 'csp-auth-token': 't', 'X-Mark': mark, ...headers };
  const { status, headers: given } = await ask(method, path, method === 'GET' ? undefined : {}, sent);
  const ids = simulator.core.list().map(({ id }) => id);
  const sandbox = ids.find((id) => simulator.sandbox(id).journal.entries()[0]?.request.headers['x-mark'] === mark);
  return { status, operation: given['x-paystub-operation'], sandbox };
}

const secondary = '/api/web/namespaces/example/billing/payment_method/example/secondary';
/** The base that F5's published samples put in front of every path. */
const sampleBase = '/api/v1/api/production/us-east-1/namespaces/default';

/** One operation of each vendor, at the address that its documents print. */
const documented = [
  ['elastic-path', 'getDunningRule', 'GET', rule],
  ['f5-xc', 'makePaymentMethodSecondary', 'POST', secondary],
  ['hostway', 'getOrder', 'GET', '/orders/0000013ad6dd95746a399f90000a71384bf242cf'],
  ['vmware-cpn', 'getPaymentMethods', 'GET', '/cphub/api/core/v1/mgmt/orgs/9d9648a7-115a-4a06-a613-a0c4077469f7/payment-methods'],
  ['face-gallery', 'getPicture', 'GET', '/pictures/sunrise'],
] as const;

/** Behind the base of a server, where the contract has one. */
const behindBases = [
  ['f5-xc', 'makePaymentMethodSecondary', 'POST', `${sampleBase}${secondary}`],
  ['f5-xc', 'makePaymentMethodSecondary', 'POST', `/api/v1/any-prefix/staging/eu-2/namespaces/whichever${secondary}`],
  ['face-gallery', 'listPictures', 'GET', '/paris/v1/pictures'],
  ['face-gallery', 'getPicture', 'GET', '/New%20York/v1/pictures/sunrise'],
] as const;

describe.each([...documented, ...behindBases])('%s/%s answers at', (vendor, operation, method, path) => {
  const answer = { status: 200, operation: `${vendor}/${operation}` };
  const name = `sandbox-of-${vendor}-${++made}`;

  test.each([
    ['its documented path', '', {}, 'default'],
    ['/<vendor>', `/${vendor}`, {}, 'default'],
    ['/@<sandbox>', `/@${name}`, {}, name],
    ['/@<sandbox>/<vendor>', `/@${name}-v/${vendor}`, {}, `${name}-v`],
    ['its documented path, the sandbox in a header', '', { 'X-Paystub-Sandbox': `${name}-h` }, `${name}-h`],
    ['/<vendor>, the sandbox in a header', `/${vendor}`, { 'X-Paystub-Sandbox': `${name}-vh` }, `${name}-vh`],
    ['/@<sandbox>, which counts more than a header', `/@${name}-both`, { 'X-Paystub-Sandbox': `${name}-lost` }, `${name}-both`],
  ])('%s', async (_, prefix, headers, sandbox) => {
    expect(await reached(method, prefix + path, headers)).toEqual({ ...answer, sandbox });
  });
});

describe('an address that only nearly fits', () => {
  test.each([
    ["another vendor's prefix", `/hostway${rule}`],
    ['the sandbox behind the vendor', `/elastic-path/@x${rule}`],
    ['a prefix twice', `/elastic-path/elastic-path${rule}`],
    ['a base cut short', `/api/v1/api/production/namespaces/default${secondary}`],
    ["one vendor's base before another's path", `${sampleBase}${rule}`],
    ['the control API behind a sandbox', '/@x/_paystub/health'],
  ])('%s', async (_, path) => {
    const { status, headers, text } = await ask('GET', path, undefined, token);
    expect([status, headers['content-type'], JSON.parse(text).nearest]).toEqual([404, 'application/problem+json', expect.any(String)]);
  });

  test.each(['/', '/?a=1', '/elastic-path', '/@x/'])('%s is near nothing but the list of all', async (path) => {
    const { status, text } = await ask('GET', path);
    expect([status, JSON.parse(text)]).toEqual([
      404,
      expect.objectContaining({ nearest: 'GET /_paystub/operations', detail: expect.not.stringContaining('nearest') }),
    ]);
  });

  test.each(['/@Big', '/@', '/@-x', `/@${'a'.repeat(64)}`, '/@a.b'])('%s names no sandbox that could be', async (prefix) => {
    const { status, text } = await ask('GET', prefix + rule, undefined, token);
    expect([status, JSON.parse(text).title]).toEqual([400, 'Paystub: no sandbox can be called that']);
  });

  test('nor does such a header', async () => {
    const { status, text } = await ask('GET', rule, undefined, { ...token, 'X-Paystub-Sandbox': 'Not One' });
    expect([status, JSON.parse(text).detail]).toEqual([400, expect.stringContaining('"Not One" cannot be a sandbox\'s id: use a-z, 0-9 and -')]);
  });
});

describe('where paths meet', () => {
  test("a spec whose name begins another vendor's paths takes nothing away", async () => {
    const own = await createSimulator({ specs: ['test/http/api.yaml', 'test/http/orders.yaml'] });
    const meet = inProcess(own.sandbox().app);
    const operation = async (method: string, path: string) =>
      (await meet(method, path, method === 'GET' ? undefined : {}, { ...token, ...owner })).headers['x-paystub-operation'];
    expect(await operation('POST', secondary)).toBe('f5-xc/makePaymentMethodSecondary');
    expect(await operation('GET', '/api/users')).toBe('api/listUsers');
    expect(await operation('GET', '/api/api/users')).toBe('api/listUsers');
    expect(await operation('GET', '/@x/api/users')).toBe('api/listUsers');
    expect(await operation('GET', '/orders/0000013ad6dd95746a399f90000a71384bf242cf')).toBe('hostway/getOrder');
    expect(await operation('GET', '/orders/orders/1')).toBe('orders/getAnyOrder');
  });

  test('the vendor that was named first answers; behind its prefix, each', async () => {
    const own = await createSimulator({ specs: ['test/http/orders.yaml'] });
    const meet = inProcess(own.sandbox().app);
    const operation = async (path: string) => (await meet('GET', path, undefined, owner)).headers['x-paystub-operation'];
    expect([await operation('/orders/1'), await operation('/hostway/orders/1'), await operation('/orders/orders/1')]).toEqual([
      'hostway/getOrder',
      'hostway/getOrder',
      'orders/getAnyOrder',
    ]);
  });

  test('no vendor can stand in the way of the control API', async () => {
    const own = await createSimulator({ specs: ['test/http/api.yaml'] });
    const { url, close } = await own.listen();
    for (const reply of [await inProcess(own.sandbox().app)('GET', '/_paystub/health'), { text: await (await fetch(`${url}/_paystub/health`)).text() }])
      expect(JSON.parse(reply.text)).toMatchObject({ status: 'ok' });
    expect((await inProcess(own.sandbox().app)('GET', '/anything/health')).headers['x-paystub-operation']).toBe('api/health');
    await close();
  });
});
