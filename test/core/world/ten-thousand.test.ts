import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import supertest from 'supertest';
import { expect, test } from 'vitest';
import { createSimulator } from '../../../src/index.js';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test('ten thousand sandboxes live side by side in less than 200 MB, each with a world of its own', async () => {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const ids = Array.from({ length: 10_000 }, (_, index) => `s-${index}`);
  // Whatever is read and compiled once is no cost of a sandbox.
  await supertest(simulator.sandbox('first').app).post('/orders').send({}).expect(201);
  const before = heapUsed();
  for (const id of ids) {
    const sandbox = simulator.core.sandbox(id);
    const transaction = sandbox.begin();
    transaction.collection('hostway/orders').put(id, { orderId: id });
    sandbox.commit(transaction);
  }
  expect(heapUsed() - before).toBeLessThan(200 * 1024 * 1024);
  expect(simulator.core.list()).toHaveLength(10_002);
  for (const id of ['s-0', 's-4999', 's-9999']) {
    const made = simulator.core.sandbox(id).begin().collection('hostway/orders');
    expect([made.size, made.has(id), made.has('s-1')]).toEqual([6, true, false]);
  }
});
