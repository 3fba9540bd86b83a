import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleCall } from '../support/fuzz-calls.js';
import { named } from '../support/fuzz-contracts.js';
import { exchange, http } from '../support/fuzz-socket.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes } from '../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const update = named('elastic-path/updateDunningRule');
const { method, path, headers, body = '' } = exampleCall(update);
const line = `${method} ${path}`;
const withoutHost = (version: string, more = '') => `GET /v2/subscriptions/dunning-rules HTTP/${version}\r\n${more}Authorization: Bearer any\r\n\r\n`;

/** Paystub's own word on bytes that no vendor gets to see. */
const unreadable: readonly (readonly [title: string, bytes: string | Buffer, status: number, problem: string])[] = [
  ['words', 'hello?\r\n\r\n', 400, 'unreadable request'],
  ['a TLS greeting', Buffer.from('16030102000100010001fc0303', 'hex'), 400, 'unreadable request'],
  ['an HTTP of another version', `GET / HTTP/3.0\r\nHost: a\r\n\r\n`, 400, 'unreadable request'],
  ['a method that nobody knows', http('FROBNICATE /'), 400, 'unreadable request'],
  ['a header without a colon', `GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n`, 400, 'unreadable request'],
  ['a header with a space in its name', http('GET /', { 'X y': '1' }), 400, 'unreadable request'],
  ['two lengths', http(line, { 'Content-Length': '3', 'Transfer-Encoding': 'chunked' }, '0\r\n\r\n'), 400, 'unreadable request'],
  ['a negative length', http(line, { ...headers, 'Content-Length': '-3' }, body), 400, 'unreadable request'],
  ['a broken chunk', http(line, { ...headers, 'Transfer-Encoding': 'chunked' }, 'zz\r\n{}'), 400, 'unreadable request'],
  ['a header of 20 KB', http(line, { ...headers, 'X-Big': 'x'.repeat(20_000) }, body), 431, 'headers too large'],
  ['a thousand headers', http(line, Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`X-${n}`, 'x'.repeat(20)]))), 431, 'headers too large'],
  ['an address of 20 KB', http(`GET /orders/${'x'.repeat(20_000)}`), 431, 'headers too large'],
  ['a request for a tunnel', http('CONNECT api.example.com:443'), 405, 'no tunnel'],
  ['an expectation that nobody can meet', http(line, { ...headers, Expect: 'the-unexpected' }, body), 417, 'unmet expectation'],
  ['no Host', withoutHost('1.1'), 400, 'no host'],
  ['a Host that is no address', withoutHost('1.1', 'Host: exa mple<>\r\n'), 400, 'no host'],
  ['a Host of strange bytes', withoutHost('1.1', 'Host: a\x80b\r\n'), 400, 'no host'],
  ['a Host that no link leads back to', http('POST /orders', { 'Content-Type': 'application/json', Host: '[' }, '{}'), 400, 'no host'],
  ['no Host at the control API', 'GET /_paystub/health HTTP/1.1\r\n\r\n', 400, 'no host'],
];

describe('Paystub answers for itself', () => {
  test.each(unreadable)('%s', async (_, request, status, title) => {
    const before = bytes(world.simulator.sandbox());
    const reply = await exchange(world.url, request);
    expect({ status: reply.status, type: reply.header('content-type'), source: reply.header('x-paystub-source') }).toEqual({
      status,
      type: 'application/problem+json',
      source: 'paystub',
    });
    expect(JSON.parse(reply.text)).toMatchObject({ title: `Paystub: ${title}`, status, detail: expect.stringMatching(/\.$/) });
    expect(Number(reply.header('content-length'))).toBe(Buffer.byteLength(reply.text));
    expect(bytes(world.simulator.sandbox())).toBe(before);
    await expectAlive();
  });
});

describe('half a request', () => {
  test.each([
    ['half a head', `${line} HTTP/1.1\r\nHost: a\r\nAuthor`],
    ['half a body', http(line, { ...headers, 'Content-Length': '1000' }, body)],
    ['half a chunk', http(line, { ...headers, 'Transfer-Encoding': 'chunked' }, 'ff\r\n{"data"')],
  ])('%s changes nothing and stands nowhere, whether the caller waits or is gone', async (_, request) => {
    const sandbox = world.sandbox();
    const before = bytes(sandbox);
    const half = request.toString('latin1').replace(path, `/@${sandbox.id}${path}`);
    expect(await exchange(world.url, half, { half: true })).toMatchObject({ status: 400 });
    const { port, hostname } = new URL(world.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(half);
    // The server has read it once it answers the next one.
    await expectAlive();
    socket.resetAndDestroy();
    await expectAlive();
    expect(bytes(sandbox)).toBe(before);
    expect(sandbox.journal.entries()).toEqual([]);
  });
});

describe('odd, but good HTTP', () => {
  test.each([
    ['no Host in HTTP/1.0', withoutHost('1.0')],
    ['an empty Host', withoutHost('1.1', 'Host: \r\n')],
    ['a Host without a port', withoutHost('1.1', 'Host: api.example.com\r\n')],
    ['a Host that is an IPv6 address', withoutHost('1.1', 'Host: [::1]:4010\r\n')],
    ['a Host with an underscore, as in a compose file', withoutHost('1.1', 'Host: pay_stub:4010\r\n')],
    ['a whole URL for a target, as proxies get it', http('GET http://api.example.com/v2/subscriptions/dunning-rules', { Authorization: 'Bearer any' })],
    ['a whole URL for a target, at the control API', http(`GET ${world.url}/_paystub/health`)],
    [
      'the offer of another protocol',
      http('GET /v2/subscriptions/dunning-rules', { Authorization: 'Bearer any', Connection: 'Upgrade', Upgrade: 'websocket' }),
    ],
    ['a body where none is asked for', http('GET /v2/subscriptions/dunning-rules', { Authorization: 'Bearer any' }, 'why not')],
    ['Expect: 100-continue', http(line, { ...headers, Expect: '100-continue' }, body)],
  ])('%s', async (_, request) => {
    expect(await exchange(world.url, request)).toMatchObject({ status: 200 });
  });

  test('links of a caller without a Host lead to the socket', async () => {
    const reply = await exchange(world.url, 'POST /orders HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}');
    expect(reply.header('location')).toMatch(new RegExp(`^${world.url}/orders/[0-9a-f]{40}$`));
  });
});

async function expectAlive(): Promise<void> {
  expect(await exchange(world.url, http('GET /_paystub/health'))).toMatchObject({ status: 200 });
}
