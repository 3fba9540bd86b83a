import { afterAll, describe, expect, test } from 'vitest';
import { judgeRetries } from '../../src/core/world/retries.js';
import type { Entry, FaultInput, OperationName, Sandbox } from '../../src/index.js';
import { type Call, exampleCall, send } from '../support/fuzz-calls.js';
import { named } from '../support/fuzz-contracts.js';
import { exchange, http } from '../support/fuzz-socket.js';
import { newWorld } from '../support/fuzz-world.js';

const world = await newWorld();
afterAll(world.close);

const operation = 'f5-xc/createPaymentMethod' as const;
const create = exampleCall(named(operation));
const read = exampleCall(named('f5-xc/getPlanTransition'));

/** A client that sends a call so often, and lets so much of the sandbox's time pass in between; nothing that happens to it stops it. */
async function trying(sandbox: Sandbox, call: Call, waits: readonly string[] = []) {
  const attempt = () => send(`${world.url}/@${sandbox.id}`, call).catch(() => undefined);
  await attempt();
  for (const wait of waits) {
    await sandbox.clock.advance(wait);
    await attempt();
  }
}

const struck = (...faults: object[]) => {
  const sandbox = world.sandbox();
  for (const fault of faults) sandbox.faults.add(fault as FaultInput<OperationName>);
  return sandbox;
};

const busy = (times: number, headers?: object) => ({ times, effect: { status: 429, ...(headers && { headers }) } });
const lost = { times: 1, committed: true, effect: { connection: 'reset' } };

describe('one intent, judged', () => {
  test.each<[title: string, faults: object[], call: Call, waits: string[], verdict: object]>([
    ['waits as long as Retry-After asks', [busy(1, { 'Retry-After': '30' })], create, ['PT30S'], { honouredRetryAfter: true, attempts: 2, applied: 1 }],
    ['comes too soon', [busy(1, { 'Retry-After': '30' })], create, ['PT29S'], { honouredRetryAfter: false }],
    [
      'waits till the date that Retry-After names',
      [busy(1, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' })],
      create,
      ['PT30S'],
      { honouredRetryAfter: true },
    ],
    ['comes before the date', [busy(1, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:30 GMT' })], create, ['PT29S'], { honouredRetryAfter: false }],
    ['was asked and gave up, which is as good', [busy(1, { 'Retry-After': '30' })], create, [], { honouredRetryAfter: true, attempts: 1 }],
    ['was never asked', [{ times: 1, effect: { status: 500 } }], create, ['PT1S'], { honouredRetryAfter: null }],
    ['waits twice as long each time', [busy(3)], create, ['PT1S', 'PT2S', 'PT4S'], { backedOff: true }],
    ['waits longer each time, with jitter', [busy(4)], create, ['PT2S', 'PT1S', 'PT6S', 'PT5S'], { backedOff: true }],
    ['waits the same each time', [busy(3)], create, ['PT1S', 'PT1S', 'PT1S'], { backedOff: false }],
    ['tries again once only, which says nothing', [busy(1)], create, ['PT1S'], { backedOff: null }],
    ['keeps to five attempts', [busy(4)], create, ['PT1S', 'PT1S', 'PT1S', 'PT1S'], { keptToLimit: true, attempts: 5 }],
    ['tries a sixth time', [busy(5)], create, ['PT1S', 'PT1S', 'PT1S', 'PT1S', 'PT1S'], { keptToLimit: false, attempts: 6 }],
    ['sends a write again that was done', [lost], create, ['PT1S'], { repeatedCommittedWrite: true, applied: 1 }],
    ['sends a write again that was not done', [{ ...lost, committed: false }], create, ['PT1S'], { repeatedCommittedWrite: false, applied: 1 }],
    ['reads again, which does no harm', [lost], read, ['PT1S'], { repeatedCommittedWrite: false }],
    ['gives up on a 400', [{ effect: { status: 400 } }], create, [], { gaveUpOn4xx: true }],
    ['does not give up on a 400', [{ effect: { status: 400 } }], create, ['PT1S'], { gaveUpOn4xx: false }],
    ['tries again after a 429, which may pass', [busy(1)], create, ['PT1S'], { gaveUpOn4xx: null }],
    ['comes with the same credential after a 401', [{ times: 1, effect: { status: 401 } }], create, ['PT1S'], { gaveUpOn4xx: false }],
    ['gets a reply that is cut short', [{ times: 1, effect: { connection: 'truncate' } }], create, ['PT1S'], { attempts: 2 }],
    ['gets garbage', [{ times: 1, effect: { status: 200, connection: 'garbage' } }], create, ['PT1S'], { attempts: 2 }],
  ])('%s', async (_, faults, call, waits, verdict) => {
    const sandbox = struck(...faults);
    await trying(sandbox, call, waits);
    const { retries, clients } = sandbox.journal.retries();
    expect(retries).toMatchObject([{ verdict }]);
    expect(clients).toMatchObject([{ intents: 1, verdict }]);
  });

  test('a 401 answered with another credential goes on with the same intent', async () => {
    const sandbox = struck({ times: 1, effect: { status: 401 } });
    await trying(sandbox, create);
    await trying(sandbox, { ...create, headers: { ...create.headers, Authorization: 'APIToken renewed-after-401' } });
    expect(sandbox.journal.retries().retries).toMatchObject([{ attempts: [{ status: 401 }, { status: 200 }], verdict: { gaveUpOn4xx: null } }]);
  });

  test('a caller that could not wait is told by its going: what was done is repeated', async () => {
    const sandbox = struck({ times: 1, committed: true, match: { operation }, effect: { hold: 'slow' } });
    const patience = new AbortController();
    const headers = create.headers;
    const gone = fetch(`${world.url}/@${sandbox.id}${create.path}`, { method: 'POST', headers, body: create.body ?? '', signal: patience.signal });
    await sandbox.faults.held('slow');
    patience.abort();
    await expect(gone).rejects.toThrow();
    const again = await fetch(`${world.url}/@${sandbox.id}${create.path}`, { method: 'POST', headers, body: create.body ?? '' });
    sandbox.faults.release('slow');
    expect(again.status).toBe(409);
    await expect.poll(() => sandbox.journal.entry('e1')?.unheard).toBe(true);
    expect(sandbox.journal.retries().retries).toMatchObject([
      {
        attempts: [
          { entry: 'e1', status: 200, unheard: true, committed: true },
          { entry: 'e2', status: 409 },
        ],
        verdict: { repeatedCommittedWrite: true },
      },
    ]);
  });

  test('what succeeds the first time is no matter', async () => {
    const sandbox = world.sandbox();
    await trying(sandbox, read, ['PT1S', 'PT1S']);
    expect(sandbox.journal.retries()).toEqual({ retries: [], clients: [] });
  });

  test('once it has succeeded, the same call is another intent', async () => {
    const sandbox = struck(busy(1), { skip: 1, times: 1, effect: { status: 500 } });
    await trying(sandbox, read, ['PT1S', 'PT1S', 'PT1S']);
    expect(sandbox.journal.retries().retries.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual([
      [429, 200],
      [500, 200],
    ]);
  });
});

describe('clients', () => {
  const as = (credential: string, call = create): Call => ({ ...call, headers: { ...call.headers, Authorization: `APIToken ${credential}` } });

  test('are told apart by credential and user agent, and each is judged by all it did', async () => {
    const sandbox = struck(busy(20, { 'Retry-After': '10' }));
    await trying(sandbox, as('a-patient-client'), ['PT10S']);
    await trying(sandbox, as('a-hasty-client'), ['PT10S']);
    await trying(sandbox, as('a-hasty-client', read), ['PT1S']);
    const { clients } = sandbox.journal.retries();
    expect(clients.map(({ intents, verdict }) => [intents, verdict.attempts, verdict.honouredRetryAfter])).toEqual([
      [1, 2, true],
      [2, 4, false],
    ]);
    expect(JSON.stringify(clients)).not.toContain('hasty');
  });

  test('over HTTP the limit is a parameter', async () => {
    const sandbox = struck(busy(2));
    await trying(sandbox, create, ['PT1S', 'PT1S']);
    const judged = async (query: string) =>
      JSON.parse((await exchange(world.url, http(`GET /_paystub/sandboxes/${sandbox.id}/journal/retries${query}`))).text).clients[0].verdict.keptToLimit;
    expect([await judged(''), await judged('?limit=3'), await judged('?limit=2')]).toEqual([true, true, false]);
  });
});

describe('where the sandbox clock stands still, real time counts', () => {
  const entry = (id: string, more: Partial<Entry>): Entry => ({
    id,
    at: '2026-01-01T00:00:00.000Z',
    operation,
    source: 'fault',
    request: { method: 'POST', url: '/a', headers: {} },
    committed: false,
    why: [],
    ...more,
  });
  const response = (status: number, headers = {}) => ({ response: { status, headers } });

  test.each([
    [999, false],
    [1000, true],
  ])('%i ms after a Retry-After of a second', (wait, honouredRetryAfter) => {
    const exchanges = [
      { entry: entry('e1', response(429, { 'Retry-After': '1' })), arrived: 0, left: 5 },
      { entry: entry('e2', response(200)), arrived: 5 + wait, left: 6 + wait },
    ];
    expect(judgeRetries(exchanges).retries).toMatchObject([{ attempts: [{}, { waited: wait / 1000 }], verdict: { honouredRetryAfter } }]);
  });
});
