import { expect as expectOfJest } from 'expect';
import { describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { matchers as forJest } from '../../src/jest.js';
import { matchers } from '../../src/vitest.js';
import { vendorCalls } from '../support/face-calls.js';
import { inProcess } from '../support/face-doors.js';

expect.extend(matchers);
expectOfJest.extend(forJest);

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z', vendors: ['elastic-path', 'hostway'] });
let made = 0;

function newWorld() {
  const sandbox = simulator.sandbox(`matched-${++made}`);
  return { sandbox, ...vendorCalls(inProcess(sandbox.app)) };
}

const update = 'elastic-path/updateDunningRule';
const retryAfter = (seconds: string) => ({ match: { operation: update }, times: 1, effect: { status: 429, headers: { 'Retry-After': seconds } } }) as const;

/** What somebody reads whose expectation failed. */
function failure(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it did not fail');
}

describe.each([
  ['Vitest', expect],
  ['Jest', expectOfJest as unknown as typeof expect],
])('with %s', (_, expectation) => {
  test('toHaveReceived: a call was made so, and so often', async () => {
    const { sandbox, changeRule } = newWorld();
    await changeRule({ payment_retries_limit: 3 });
    expectation(sandbox).toHaveReceived(update);
    expectation(sandbox).toHaveReceived(update, { status: 200, body: { data: { attributes: { payment_retries_limit: 3 } } }, exactly: 1 });
    expectation(sandbox).not.toHaveReceived('hostway/getOrder');
    expect(failure(() => expectation(sandbox).toHaveReceived(update, { status: 409 }))).toContain('The closest is e1: /status is 200, not 409.');
    expect(failure(() => expectation(sandbox).not.toHaveReceived(update))).toContain('was not to be called so, but it was: e1.');
  });

  test('toHaveKeptTheContract: vendors were called, and no request broke its contract', async () => {
    const { sandbox, changeRule, readRule } = newWorld();
    expect(failure(() => expectation(sandbox).toHaveKeptTheContract())).toContain('does the client use it?');
    await readRule();
    await readRule({ Prefer: 'code=404' });
    expectation(sandbox).toHaveKeptTheContract();
    await changeRule({ payment_retries_limit: -3 });
    const message = failure(() => expectation(sandbox).toHaveKeptTheContract());
    expect(message).toContain('1 of 3 requests broke the contract');
    expect(message).toContain('e3 elastic-path/updateDunningRule\n  /body/data/attributes/payment_retries_limit must be >= 0\n  curl -X PUT');
    expectation(sandbox).not.toHaveKeptTheContract();
  });

  test('toHaveHonouredRetryAfter: who was asked to wait did wait', async () => {
    const { sandbox, changeRule } = newWorld();
    const attempt = () => changeRule({ payment_retries_limit: 3 });
    expect(failure(() => expectation(sandbox).toHaveHonouredRetryAfter())).toContain('Arm one that does: sandbox.faults.add(');
    sandbox.faults.add(retryAfter('60'));
    await attempt();
    await sandbox.clock.advance('PT1M');
    await attempt();
    expectation(sandbox).toHaveHonouredRetryAfter();
    sandbox.faults.add(retryAfter('60'));
    await attempt();
    await attempt();
    expect(failure(() => expectation(sandbox).toHaveHonouredRetryAfter())).toMatch(/updateDunningRule: e3 asked for 60 s, e4 came after 0[.\d]* s/);
  });

  test('what is no sandbox is said to be none', () => {
    expect(failure(() => expectation({}).toHaveKeptTheContract())).toContain('takes a sandbox of Paystub');
  });
});

test('operations and their documented statuses are literal types', () => {
  const { sandbox } = newWorld();
  // @ts-expect-error: no such operation
  expect(() => expect(sandbox).toHaveReceived('hostway/getOrdr')).toThrow('hostway/getOrder');
  // @ts-expect-error: no such status
  expect(sandbox).not.toHaveReceived(update, { status: 418 });
  // Where `@types/jest` declares `expect`, this is what it gives.
  const given = expectOfJest(sandbox) as unknown as jest.Matchers<void, typeof sandbox>;
  given.toHaveKeptTheContract satisfies () => void;
});
