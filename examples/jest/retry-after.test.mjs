// Jest, which takes ES modules with NODE_OPTIONS=--experimental-vm-modules: a client that waits as long as the vendor asks.
import { createSimulator } from 'paystub';
import { matchers } from 'paystub/jest';
import supertest from 'supertest';

expect.extend(matchers);

const list = 'elastic-path/listDunningRules';

/** The client under test: when the vendor asks it to come back later it does so, once. `wait` is how it waits. */
async function listRules(app, wait) {
  const send = () => supertest(app).get('/v2/subscriptions/dunning-rules').set('Authorization', 'Bearer any');
  const first = await send();
  if (first.status !== 429) return first.status;
  await wait(Number(first.headers['retry-after']));
  return (await send()).status;
}

test('after a 429 it waits for as long as it is told to', async () => {
  const sandbox = (await createSimulator({ now: '2026-01-01T00:00:00Z' })).sandbox('limited');
  sandbox.faults.add({ match: { operation: list }, times: 1, effect: { status: 429, headers: { 'Retry-After': '60' } } });
  expect(await listRules(sandbox.app, (seconds) => sandbox.clock.advance(`PT${seconds}S`))).toBe(200);
  expect(sandbox).toHaveReceived(list, { exactly: 2 });
  expect(sandbox).toHaveHonouredRetryAfter();
  expect(sandbox).toHaveKeptTheContract();
});
