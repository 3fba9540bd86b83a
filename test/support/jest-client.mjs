// What Jest runs: each matcher on calls that it accepts, and on calls that it does not. `test/matchers/jest.test.ts` reads what Jest says.
import { createSimulator } from 'paystub';
import { matchers } from 'paystub/jest';
import supertest from 'supertest';

expect.extend(matchers);

const id = '00000000-0000-0000-0000-000000000000';
const update = 'elastic-path/updateDunningRule';
let sandbox;

beforeEach(async () => {
  sandbox = (await createSimulator({ now: '2026-01-01T00:00:00Z', vendors: ['elastic-path', 'hostway'] })).sandbox('jest');
});

const change = (payment_retries_limit) =>
  supertest(sandbox.app)
    .put(`/v2/subscriptions/dunning-rules/${id}`)
    .set('Authorization', 'Bearer any')
    .send({ data: { id, type: 'subscription_dunning_rule', attributes: { payment_retries_limit } } });

const limit = () => sandbox.faults.add({ match: { operation: update }, times: 1, effect: { status: 429, headers: { 'Retry-After': '60' } } });

describe('toHaveReceived', () => {
  test('accepts', async () => {
    await change(3);
    expect(sandbox).toHaveReceived(update, { status: 200, exactly: 1 });
    expect(sandbox).not.toHaveReceived('hostway/getOrder');
  });

  test('refuses', async () => {
    await change(3);
    expect(sandbox).toHaveReceived(update, { status: 409 });
  });
});

describe('toHaveKeptTheContract', () => {
  test('accepts', async () => {
    await change(3);
    expect(sandbox).toHaveKeptTheContract();
  });

  test('refuses', async () => {
    await change(-3);
    expect(sandbox).toHaveKeptTheContract();
  });
});

describe('toHaveHonouredRetryAfter', () => {
  test('accepts', async () => {
    limit();
    await change(3);
    await sandbox.clock.advance('PT1M');
    await change(3);
    expect(sandbox).toHaveHonouredRetryAfter();
  });

  test('refuses', async () => {
    limit();
    await change(3);
    await change(3);
    expect(sandbox).toHaveHonouredRetryAfter();
  });
});
