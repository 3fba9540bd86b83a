import { gateway, MemoryStorageFactory } from '@elasticpath/js-sdk';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSimulator, type FaultInput } from '../../../../src/index.js';
import { application, errors, type } from '../store.js';

/**
 * What the vendor's own client, @elasticpath/js-sdk 35.0.0, does when a write fails, told by Paystub's judgement. It tries again after a 429 and a
 * 401, whatever the vendor had done by then: a rule that was made before the 429 is made twice. It waits as it likes, not as `Retry-After` asks. A
 * connection that breaks it hands to its caller, who cannot know whether the work was done.
 */
const simulator = await createSimulator({ seed: 1, now: '2099-01-01T00:00:00Z' });
let server: Awaited<ReturnType<typeof simulator.listen>>;

beforeAll(async () => {
  // The SDK tells the console each time it fetches a token.
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  server = await simulator.listen({ port: 0 });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.close();
});

const create = 'elastic-path/createDunningRule' as const;
const attributes = { payment_retry_type: 'fixed', payment_retry_unit: 'day', payment_retry_interval: 2, payment_retries_limit: 3, action: 'close' } as const;

function connect(id: string, fault: Omit<FaultInput<typeof create>, 'match' | 'times'>) {
  const sandbox = simulator.sandbox(id, { auth: 'strict', now: '2099-01-01T00:00:00Z' });
  const host = `${server.url.replace('http://', '')}/@${id}`;
  // Not written in place: the SDK knows `protocol`, its types do not.
  const options = { ...application, host, protocol: 'http', storage: new MemoryStorageFactory(), disableCart: true, retryDelay: 1, retryJitter: 1 };
  const sdk = gateway(options);
  const count = () => Object.keys(sandbox.state('elastic-path').dunningRules ?? {}).length;
  const before = count();
  sandbox.faults.add({ match: { operation: create }, times: 1, ...fault });
  const made = () => count() - before;
  const verdict = () => sandbox.journal.retries().retries[0]?.verdict;
  return { make: () => sdk.SubscriptionDunningRules.Create({ type, attributes }), made, verdict, sandbox };
}

describe('a reply that is replaced after the work was done', () => {
  test.each([429, 401] as const)('by a %i: the client tries again unasked, and the rule is there twice', async (status) => {
    const { make, made, verdict } = connect(`committed-${status}`, { committed: true, effect: { status } });
    expect((await make()).data.attributes).toMatchObject(attributes);
    expect(made()).toBe(2);
    expect(verdict()).toMatchObject({ attempts: 2, applied: 2, repeatedCommittedWrite: true });
  });

  test('by a 500: the client does not try again', async () => {
    const { make, made, verdict } = connect('committed-500', { committed: true, effect: { status: 500 } });
    await expect(make()).rejects.toEqual(errors.internal);
    expect([made(), verdict()?.attempts]).toEqual([1, 1]);
  });
});

describe('a connection that breaks', () => {
  test.each([
    ['reset', false, 0],
    ['reset', true, 1],
    ['empty', true, 1],
  ] as const)('by %s, the work done: %s: the caller gets an error that tells nothing of it', async (connection, committed, rules) => {
    const { make, made, verdict } = connect(`${connection}-${committed}`, { committed, effect: { connection } });
    await expect(make()).rejects.toThrow();
    expect([made(), verdict()?.attempts]).toEqual([rules, 1]);
  });
});

test('a rate limit: the client waits as it is configured, not as Retry-After asks', async () => {
  const { make, made, sandbox, verdict } = connect('limited', { effect: { rateLimit: { limit: 0, per: 'PT1M' } } });
  await make();
  expect(sandbox.journal.entries({ status: 429 })[0]?.response?.headers).toMatchObject({ 'Retry-After': '60' });
  expect([made(), verdict()?.honouredRetryAfter]).toEqual([1, false]);
});
