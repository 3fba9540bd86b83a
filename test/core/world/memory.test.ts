import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Simulator } from '../../../src/index.js';
import { collectGarbage, heapUsed } from '../../support/heap.js';
import { input, order, packs, served } from '../../support/world-sandboxes.js';

test('ten thousand sandboxes live side by side in less than 200 MB, each with a world of its own', () => {
  const { core } = new Simulator(packs, input);
  // Whatever is read and made once is no cost of a sandbox.
  core.sandbox('first');
  const before = heapUsed();
  for (let index = 0; index < 10_000; index++) {
    const sandbox = core.sandbox(`s-${index}`);
    const transaction = sandbox.begin();
    transaction.collection('hostway/orders').put(sandbox.id, { orderId: sandbox.id });
    sandbox.commit(transaction);
  }
  expect(heapUsed() - before).toBeLessThan(200 * 1024 * 1024);
  expect(core.list()).toHaveLength(10_002);
  for (const id of ['s-0', 's-4999', 's-9999']) {
    const orders = core.sandbox(id).begin().collection('hostway/orders');
    expect([orders.size, orders.has(id), orders.has('s-1')]).toEqual([6, true, false]);
  }
});

test('what a journal no longer keeps is let go', async () => {
  const { core, app } = served({ journalRoom: 2 });
  await order(app, 'a').expect(201);
  const { journal } = core.sandbox('a');
  const first = new WeakRef(journal.exchanges()[0] as object);
  for (let count = 0; count < 10; count++) await order(app, 'a').expect(201);
  // What was looked at in this turn of the event loop is held until its end.
  await turn();
  collectGarbage();
  expect(first.deref()).toBeUndefined();
  expect(journal.entries()).toHaveLength(2);
});
