import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rule } from '../support/face-calls.js';
import { overSocket, steering } from '../support/face-doors.js';
import { openStream } from '../support/face-stream.js';
import { start } from '../support/face-terminal.js';

/** A connection that has said `text` and does nothing more. */
async function connected(url: string, text: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const head = `PUT ${rule} HTTP/1.1\r\nHost: paystub.test\r\nAuthorization: Bearer any\r\n`;

/** What may be open when the signal comes. Where the server answers, its answer shows that it has seen it. */
const situations: readonly (readonly [string, (url: string) => Promise<unknown>])[] = [
  ['nothing', async () => undefined],
  ['a connection that has said nothing', (url) => connected(url, '')],
  ['a connection that was answered and is kept', async (url) => once(await connected(url, `${head.replace('PUT', 'GET')}\r\n`), 'data')],
  ["fetch's own kept connections", (url) => Promise.all([fetch(url + rule), fetch(url + rule)].map(async (reply) => (await reply).text()))],
  ['half a head', (url) => connected(url, head)],
  ['half a body', async (url) => once(await connected(url, `${head}Content-Length: 100\r\nExpect: 100-continue\r\n\r\n`), 'data')],
  [
    'a call that hangs',
    async (url) => {
      const { get, post } = steering(overSocket(url));
      await post('/sandboxes/default/faults', { effect: { connection: 'hang' } });
      await connected(url, `${head.replace('PUT', 'GET')}\r\n`);
      await expect.poll(async () => (await get('/sandboxes/default/faults')).body.faults[0].hits).toBe(1);
    },
  ],
  [
    'a call behind one that hangs',
    async (url) => {
      const { get, post } = steering(overSocket(url));
      await post('/sandboxes/default/faults', { times: 1, effect: { connection: 'hang' } });
      await connected(url, `${head.replace('PUT', 'GET')}\r\n`.repeat(2));
      await expect.poll(async () => (await get('/sandboxes/default/journal')).body.entries.length).toBe(2);
    },
  ],
  [
    'a call that is held',
    async (url) => {
      const { get, post } = steering(overSocket(url));
      await post('/sandboxes/default/faults', { effect: { hold: 'gate' } });
      await connected(url, `${head.replace('PUT', 'GET')}\r\n`);
      await expect.poll(async () => (await get('/sandboxes/default/faults/holds')).body.holds[0].calls).toBe(1);
    },
  ],
  ['a stream that is read', (url) => openStream(`${url}/_paystub/sandboxes/default/journal/stream`)],
  ['a reset connection', async (url) => (await connected(url, head)).resetAndDestroy()],
];

describe.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once with 0', (signal) => {
  test.each(situations)('with %s open', async (_, open) => {
    const { url, stop } = await start();
    await open(url);
    expect(await stop(signal)).toEqual({ code: 0, stdout: expect.stringContaining(url), stderr: '' });
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('a call under way gets its reply, to the last byte', async () => {
    const { socket, begun, stop } = await sending();
    const chunks = [begun];
    const ended = stop(signal);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).resume();
    await once(socket, 'close');
    const reply = Buffer.concat(chunks).toString();
    const body = reply.slice(reply.indexOf('\r\n\r\n') + 4);
    expect([(await ended).code, body.length]).toEqual([0, Number(/content-length: (\d+)/i.exec(reply)?.[1])]);
    expect(body.length).toBeGreaterThan(16_000_000);
  });
});

/** A server that is asked for more than fits between the two: the reply has begun, the rest of it waits with the server. */
async function sending() {
  const { url, stop } = await start();
  const { get, put } = steering(overSocket(url));
  const { records, ...world } = (await get('/sandboxes/default/snapshot')).body;
  const large = ['f5-xc/namespaces', [['large', { name: 'x'.repeat(16_000_000) }]]];
  const others = records.filter(([name]: [string]) => name !== 'f5-xc/namespaces');
  expect((await put('/sandboxes/default/snapshot', { ...world, records: [...others, large] })).status).toBe(200);
  const socket = await connected(url, 'GET /_paystub/sandboxes/default/snapshot HTTP/1.1\r\nHost: paystub.test\r\n\r\n');
  const [begun] = (await once(socket, 'data')) as [Buffer];
  socket.pause();
  return { stop, socket, begun };
}
