import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { token } from '../support/face-calls.js';
import { overSocket, steering } from '../support/face-doors.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
const { url, close } = await simulator.listen();
afterAll(close);
let made = 0;

/** Where callers may come in: what stands before the path, and what they set. `{s}` is a sandbox of their own. */
const entrances = [
  ['at the root', '', {}],
  ['behind the vendor', '/{vendor}', {}],
  ['behind a sandbox', '/@{s}', {}],
  ['behind both', '/@{s}/{vendor}', {}],
  ['with the sandbox in a header', '', { 'X-Paystub-Sandbox': '{s}' }],
] as const;

interface Link {
  readonly href: string;
}

interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly links: { readonly next: string };
}

function enter(prefix: string, headers: Readonly<Record<string, string>>, vendor: string) {
  const s = `caller-${++made}`;
  const put = (text: string) => text.replace('{s}', s).replace('{vendor}', vendor);
  return { base: put(prefix), headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value)])) };
}

describe.each(entrances)('a caller who came in %s', (_, prefix, given) => {
  test('is led back there: by Location, by links, by the cookie', async () => {
    const { base, headers } = enter(prefix, given, 'hostway');
    const created = await fetch(`${url}${base}/orders`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{}' });
    const location = created.headers.get('location') ?? '';
    const { orderId, links } = (await created.json()) as { orderId: string; links: Link[] };
    expect([location, ...links.map(({ href }) => href)]).toEqual([
      `${url}${base}/orders/${orderId}`,
      `${url}${base}/orders/`,
      `${url}${base}/orders/${orderId}`,
    ]);

    const [cookie = '', path] = (created.headers.get('set-cookie') ?? '').split('; ');
    expect(path).toBe(`Path=${base}/`);
    const follow = (address: string) => fetch(address, { headers: { ...headers, Cookie: cookie } });
    const order = await follow(location);
    expect(order.status).toBe(200);
    const { self } = ((await order.json()) as { links: { self: Link } }).links;
    expect(self.href).toBe(`${url}${base}/orders/${orderId}/`);
    expect((await follow(self.href)).status).toBe(200);
  });

  test('turns pages there', async () => {
    const { base, headers } = enter(prefix, given, 'elastic-path');
    const page = await fetch(`${url}${base}/v2/subscriptions/dunning-rules?page[limit]=2`, { headers: { ...headers, ...token } });
    const { data, links } = (await page.json()) as Page;
    expect(links.next).toMatch(new RegExp(`^(${url})?${base}/v2/subscriptions/dunning-rules\\?`));
    const next = await fetch(new URL(links.next, url), { headers: { ...headers, ...token } });
    const { data: others } = (await next.json()) as Page;
    expect([next.status, others.length, others[0]?.id === data[0]?.id]).toEqual([200, 2, false]);
  });
});

describe('the host is the one that the caller wrote', () => {
  test.each(['localhost', 'paystub.internal:8443', '[::1]:4010'])('%s', async (host) => {
    const location = await new Promise((resolve, reject) => {
      const sending = request(`${url}/orders`, { method: 'POST', headers: { Host: host, 'Content-Type': 'application/json' } }, (response) => {
        response.resume();
        resolve(response.headers.location);
      });
      sending.on('error', reject).end('{}');
    });
    expect(location).toMatch(new RegExp(`^http://${host.replaceAll(/[[\]]/g, '\\$&')}/orders/[0-9a-f]{40}$`));
  });
});

test('the control API leads back too', async () => {
  const { post } = steering(overSocket(url));
  const places = [
    await post('/sandboxes', { id: 'led' }),
    await post('/sandboxes/led/fork', { id: 'led-too' }),
    await post('/sandboxes/led/faults', { match: { operation: 'f5-xc/getPlanTransition' }, effect: { status: 404 } }),
    await post('/sandboxes/led/stubs', { match: { operation: 'hostway/deleteOrder' }, response: { status: 204 } }),
  ].map(({ headers }) => headers.location);
  expect(places).toEqual(['led', 'led-too', 'led/faults/f1', 'led/stubs/s1'].map((place) => `${url}/_paystub/sandboxes/${place}`));
  for (const place of [...places].reverse()) expect((await fetch(place ?? '', { method: 'DELETE' })).status).toBe(204);
});
