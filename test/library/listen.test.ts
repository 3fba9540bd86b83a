import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { rule, token } from '../support/face-calls.js';
import { collectGarbage } from '../support/heap.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });

const get = `GET ${rule} HTTP/1.1\r\nHost: paystub.test\r\nAuthorization: Bearer any\r\n\r\n`;

/** A connection that has said `text`. */
async function connected(url: string, text: string): Promise<Socket> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

describe('simulator.listen', () => {
  test('takes a free port on the loopback interface', async () => {
    const [first, second] = [await simulator.listen(), await simulator.listen()];
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(first.url).not.toBe(second.url);
    for (const { url, close } of [first, second]) {
      expect((await fetch(url + rule, { headers: token })).status).toBe(200);
      await close();
    }
  });

  test('takes the port and host that it is told, and says so', async () => {
    const { url, close } = await simulator.listen();
    await close();
    const port = Number(new URL(url).port);
    const again = await simulator.listen({ port, host: 'localhost' });
    expect(again.url).toBe(`http://localhost:${port}`);
    expect((await fetch(`${again.url}/_paystub/health`)).status).toBe(200);
    await again.close();
  });

  test('fails where the port is taken', async () => {
    const { url, close } = await simulator.listen();
    await expect(simulator.listen({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await close();
  });
});

test('nothing of a call is held once it has its reply, though its connection stays', async () => {
  const calls: WeakRef<object>[] = [];
  const note = (message: unknown) => void calls.push(new WeakRef((message as { response: object }).response));
  subscribe('http.server.request.start', note);
  onTestFinished(() => void unsubscribe('http.server.request.start', note));
  const { url, close } = await simulator.listen();
  const socket = await connected(url, get.repeat(3));
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk));
  await expect.poll(() => text.match(/200 OK/g)).toHaveLength(3);
  expect(calls).toHaveLength(3);
  const held = () => {
    collectGarbage();
    return calls.filter((call) => call.deref());
  };
  await expect.poll(held).toEqual([]);
  expect(socket.destroyed).toBe(false);
  await close();
});

describe('close', () => {
  test.each([
    ['nobody', async () => undefined],
    ['a connection that was answered and kept', async (url: string) => once(await connected(url, get), 'data')],
    ['a connection that has said nothing', async (url: string) => void (await connected(url, ''))],
    ['half a head', async (url: string) => void (await connected(url, 'GET /orders HT'))],
  ])('does not wait for %s', async (_, visit) => {
    const { url, close } = await simulator.listen();
    await visit(url);
    await close();
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });

  test('does not wait for a body that never comes', async () => {
    const { url, close } = await simulator.listen();
    const socket = await connected(url, `PUT ${rule} HTTP/1.1\r\nHost: paystub.test\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n`);
    // The interim reply shows that the head has been read.
    expect(String(await once(socket, 'data'))).toContain('100 Continue');
    const cut = once(socket, 'close');
    await close();
    await cut;
  });

  test.each([
    ['', '', ''],
    [', though another has begun behind it', '', `PUT ${rule} HTTP/1.1\r\nHost: paystub.test\r\nContent-Length: 100\r\n\r\n{`],
    [', though one before it has had its own', get, ''],
  ])('lets a call under way have its reply, to the last byte%s', async (_, before, behind) => {
    const own = await createSimulator({ now: '2026-01-01T00:00:00Z' });
    const sandbox = own.sandbox();
    const record = { name: 'x'.repeat(16_000_000) };
    const { records, ...world } = sandbox.snapshot();
    sandbox.restore({ ...world, records: [...records, ['f5-xc/namespaces', [['large', record]]]] });
    const { url, close } = await own.listen();
    const socket = await connected(url, `${before}GET /_paystub/sandboxes/default/snapshot HTTP/1.1\r\nHost: paystub.test\r\n\r\n${behind}`);
    const chunks = [(await once(socket, 'data'))[0] as Buffer];
    socket.pause();
    const closed = close();
    socket.on('data', (chunk: Buffer) => chunks.push(chunk)).resume();
    await Promise.all([closed, once(socket, 'close')]);
    const replies = Buffer.concat(chunks).toString();
    const [head = '', body = ''] = replies.slice(replies.lastIndexOf('HTTP/1.1 200 OK')).split('\r\n\r\n');
    expect([head.split('\r\n')[0], body.length]).toEqual(['HTTP/1.1 200 OK', Number(/content-length: (\d+)/i.exec(head)?.[1])]);
    expect(body.length).toBeGreaterThan(16_000_000);
  });

  test('does not wait for a caller who goes away meanwhile, whatever he has asked', async () => {
    const own = await createSimulator({ now: '2026-01-01T00:00:00Z' });
    const { url, close } = await own.listen();
    const socket = await connected(url, '');
    // Calls wait for time that is passing.
    const passing = own.sandbox().clock.advance({ to: '2031-01-01T00:00:00Z' });
    socket.write(get.repeat(2));
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => void setImmediate(resolve));
    expect(own.sandbox().journal.entries()).toHaveLength(0);
    const closed = close();
    socket.destroy();
    await Promise.all([passing, closed]);
    expect(own.sandbox().journal.entries()).toHaveLength(2);
  });

  test('may be said twice', async () => {
    const { close } = await simulator.listen();
    await Promise.all([close(), close()]);
  });
});
