// Vitest and supertest, without a port: each test has a sandbox of its own.
import { createSimulator } from 'paystub';
import { matchers } from 'paystub/vitest';
import supertest from 'supertest';
import { expect, test } from 'vitest';

expect.extend(matchers);

const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
const update = 'elastic-path/updateDunningRule';
const id = '00000000-0000-0000-0000-000000000000';

/** The client under test: changes a rule, and tries once more after a conflict. */
async function changeRule(app: Parameters<typeof supertest>[0], attributes: object): Promise<number> {
  const send = () =>
    supertest(app)
      .put(`/v2/subscriptions/dunning-rules/${id}`)
      .set('Authorization', 'Bearer any')
      .send({ data: { id, type: 'subscription_dunning_rule', attributes } });
  const first = await send();
  return first.status === 409 ? (await send()).status : first.status;
}

test('after a conflict the change is made all the same', async () => {
  const sandbox = simulator.sandbox('conflict');
  sandbox.faults.add({ match: { operation: update }, times: 1, effect: { status: 409 } });
  expect(await changeRule(sandbox.app, { payment_retries_limit: 3 })).toBe(200);
  expect(sandbox).toHaveReceived(update, { exactly: 2 });
  expect(sandbox).toHaveReceived(update, { status: 200, body: { data: { attributes: { payment_retries_limit: 3 } } } });
  expect(sandbox).toHaveKeptTheContract();
});
