import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, standIn, token } from './stand-in.js';

const heard: string[] = [];
let connections = 0;
const listener = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  response.end();
}).on('connection', () => connections++);
let url = '';

beforeAll(async () => {
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(() => void listener.close());

const refund = () => ({ kind: 'refund', subject: 'x', invoice: 'INV-1', amount: 1, notifyUrl: `${url}/closed` });

test('callbacks of a contract are never sent: nobody is called from here', async () => {
  const sandbox = await standIn();
  for (const headers of [{}, { Prefer: 'dynamic=true' }, { Prefer: 'code=409' }, { Prefer: 'example=outage' }]) {
    expect((await ask(sandbox, 'post', '/tickets', { ...token, ...headers }, refund())).status).toBeLessThan(500);
  }
  await sandbox.clock.advance('P1Y');
  // Whatever had been sent would arrive before this.
  await fetch(`${url}/the-test-itself`);
  expect({ heard, connections }).toEqual({ heard: ['GET /the-test-itself'], connections: 1 });
});
