import supertest from 'supertest';
import { afterAll, describe, expect, test } from 'vitest';
import type { OperationName } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { type Operation, operations } from '../../support/fuzz-contracts.js';
import { exchange, http } from '../../support/fuzz-socket.js';
import { newWorld } from '../../support/fuzz-world.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

async function reset(operation: Operation, committed: boolean) {
  const { sandbox, base } = world.playing(operation);
  const before = vendorRecords(sandbox);
  sandbox.faults.add({ match: { operation: operation.name as OperationName }, times: 1, committed, effect: { connection: 'reset' } });
  const { method, path, headers, body } = exampleCall(operation);
  const reply = await exchange(world.url, http(`${method} /@${sandbox.id}${path}`, headers, body));
  return { sandbox, base, before, reply, after: vendorRecords(sandbox), entry: sandbox.journal.entries()[0] };
}

describe.each(operations.map((operation) => [operation.name, operation] as const))('%s, its connection reset', (_, operation) => {
  test('before the vendor did anything: nothing was done, and the next try succeeds', async () => {
    const { reply, before, after, entry, base } = await reset(operation, false);
    expect(reply).toMatchObject({ status: 0, text: '', error: 'ECONNRESET' });
    expect(after).toBe(before);
    expect(entry).toMatchObject({ operation: operation.name, source: 'fault', connection: 'reset', fault: 'f1', committed: false, why: [] });
    expect(entry).not.toHaveProperty('response');
    expect((await send(base, exampleCall(operation))).status).toBeLessThan(300);
  });

  test('after the vendor did it all: the state moved as without the fault', async () => {
    const { reply, after, entry } = await reset(operation, true);
    const undisturbed = world.playing(operation);
    await send(undisturbed.base, exampleCall(operation));
    expect(reply).toMatchObject({ status: 0, error: 'ECONNRESET' });
    expect(after).toBe(vendorRecords(undisturbed.sandbox));
    // What is answered from examples has nothing to do.
    expect(entry).toMatchObject({ connection: 'reset', committed: !operation.isExampleOnly });
  });
});

test('a reset reaches a caller of the app that listens nowhere', async () => {
  const sandbox = world.sandbox();
  sandbox.faults.add({ match: { operation: 'hostway/createOrder' }, effect: { connection: 'reset' } });
  await expect(supertest(sandbox.app).post('/orders').send({})).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a lost reply and a retry: what the vendor did once is there once', async () => {
  const sandbox = world.sandbox();
  sandbox.faults.add({ match: { operation: 'f5-xc/createPaymentMethod' }, times: 1, committed: true, effect: { connection: 'reset' } });
  const create = () =>
    supertest(sandbox.app).post('/api/web/namespaces/system/billing/payment_methods').set('Authorization', 'APIToken any').send({ token: 'tok-1' });
  await expect(create()).rejects.toMatchObject({ code: 'ECONNRESET' });
  // The token is on file: the retry learns that it had been heard.
  expect(await create()).toMatchObject({ status: 409 });
});
