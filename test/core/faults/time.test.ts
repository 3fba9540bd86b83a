import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { delayOf } from '../../../src/core/world/delay.js';
import { fixedDuration } from '../../../src/core/world/duration.js';
import type { Sandbox } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const operation = 'f5-xc/createPaymentMethod' as const;
const create = exampleCall(named(operation));
const call = (sandbox: Sandbox) => send(`${world.url}/@${sandbox.id}`, create);

/** How long something took, in milliseconds of real time. */
async function timed<Made>(make: () => Promise<Made>): Promise<readonly [Made, number]> {
  const began = performance.now();
  return [await make(), performance.now() - began];
}

describe('a delay', () => {
  test('takes real time and no time of the sandbox, and the call goes on as usual', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, effect: { delay: 'PT0.06S' } });
    const [reply, took] = await timed(() => call(sandbox));
    expect([reply.status, reply.header('x-paystub-source'), took >= 60, sandbox.clock.now()]).toEqual([200, 'handler', true, '2026-01-01T00:00:00.000Z']);
    expect(sandbox.journal.entries()).toMatchObject([{ fault: 'f1', source: 'handler', committed: true }]);
  });

  test('may stand beside another effect', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, effect: { delay: 'PT0.06S', status: 503 } });
    const [reply, took] = await timed(() => call(sandbox));
    expect([reply.status, took >= 60]).toEqual([503, true]);
  });

  test.each([
    ['before the work: the caller that gives up has not moved the state yet', false],
    ['after the work: the state has moved while the caller waits', true],
  ])('comes %s', async (_, committed) => {
    const sandbox = world.sandbox();
    const before = vendorRecords(sandbox);
    sandbox.faults.add({ match: { operation }, committed, effect: { delay: 'PT0.2S' } });
    const reply = call(sandbox);
    await expect.poll(() => sandbox.faults.list()[0]?.hits).toBe(1);
    if (committed) await expect.poll(() => sandbox.journal.entries().length).toBe(1);
    expect(vendorRecords(sandbox) !== before).toBe(committed);
    expect((await reply).status).toBe(200);
    expect(vendorRecords(sandbox)).not.toBe(before);
  });

  test('does not hold up anybody else', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ times: 1, effect: { delay: 'PT1H' } });
    void call(sandbox).catch(() => undefined);
    await expect.poll(() => sandbox.faults.list()[0]?.hits).toBe(1);
    expect((await call(sandbox)).status).toBe(200);
  });

  test('by distribution comes from the seed', () => {
    const drawn = (seed: number) => {
      const sandbox = world.sandbox({ seed });
      sandbox.faults.add({ effect: { delay: { median: 'PT0.001S', p99: 'PT0.002S' } } });
      return call(sandbox).then(() => vendorRecords(sandbox));
    };
    return Promise.all([drawn(1), drawn(1)]).then(([one, other]) => expect(one).toBe(other));
  });

  test('by distribution has the median and the 99th percentile that it was given', () => {
    const draws = Array.from({ length: 20_000 }, (_, index) => index);
    let state = 42;
    // A linear congruential generator (Numerical Recipes): the test is the same each time.
    const random = () => (state = (1_664_525 * state + 1_013_904_223) % 2 ** 32) / 2 ** 32;
    const sorted = draws.map(() => delayOf({ median: 'PT0.1S', p99: 'PT2S' }, random)).sort((a, b) => a - b);
    expect(sorted[10_000]).toBeGreaterThan(94);
    expect(sorted[10_000]).toBeLessThan(106);
    expect(sorted[19_800]).toBeGreaterThan(1700);
    expect(sorted[19_800]).toBeLessThan(2350);
  });
});

describe('a duration of fixed length', () => {
  test.each([
    ['PT0.2S', 200],
    ['PT0,2S', 200],
    ['PT1M', 60_000],
    ['PT1H30M', 5_400_000],
    ['P1DT1S', 86_401_000],
    ['P2W', 1_209_600_000],
    ['PT0S', 0],
    ['P', undefined],
    ['PT', undefined],
    ['P1DT', undefined],
    ['P1M', undefined],
    ['P1Y', undefined],
    ['-PT1S', undefined],
    ['PT1.5M', undefined],
    ['1s', undefined],
    ['', undefined],
  ])('%s is %s ms', (text, length) => {
    expect(fixedDuration(text)).toBe(length);
  });

  test('is never less than nothing, whatever is written', () => {
    fc.assert(fc.property(fc.string(), (text) => (fixedDuration(text) ?? 0) >= 0));
  });
});

describe('a rate limit', () => {
  const limited = (order: object = {}) => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation: 'f5-xc/getPlanTransition' }, effect: { rateLimit: { limit: 2, per: 'PT1M' } }, ...order } as never);
    return sandbox;
  };
  const read = exampleCall(named('f5-xc/getPlanTransition'));
  const ask = async (sandbox: Sandbox) => {
    const { status, header } = await send(`${world.url}/@${sandbox.id}`, read);
    return [status, header('retry-after')];
  };

  test('lets so many through in a window, and says in the words of the vendor when the next begins', async () => {
    const sandbox = limited();
    expect([await ask(sandbox), await ask(sandbox), await ask(sandbox)]).toEqual([
      [200, undefined],
      [200, undefined],
      [429, '60'],
    ]);
    await sandbox.clock.advance('PT20.5S');
    expect(await ask(sandbox)).toEqual([429, '40']);
    await sandbox.clock.advance('PT39.499S');
    expect(await ask(sandbox)).toEqual([429, '1']);
    await sandbox.clock.advance('PT0.001S');
    expect([await ask(sandbox), await ask(sandbox), await ask(sandbox)].map(([status]) => status)).toEqual([200, 200, 429]);
    expect(sandbox.journal.entries({ status: 429 })[0]).toMatchObject({ source: 'fault', response: { status: 429, headers: { 'Retry-After': '60' } } });
    expect(sandbox.faults.list()).toMatchObject([{ seen: 8, hits: 4, window: { calls: 3 } }]);
  });

  test('goes on in a fork and in a snapshot put back, each for itself', async () => {
    const sandbox = limited();
    await ask(sandbox);
    await ask(sandbox);
    const [fork, snapshot] = [sandbox.fork(`${sandbox.id}-fork`), sandbox.snapshot()];
    expect(await ask(fork)).toEqual([429, '60']);
    const other = world.sandbox();
    other.restore(snapshot);
    expect(await ask(other)).toEqual([429, '60']);
    sandbox.reset();
    expect(sandbox.faults.list()).toEqual([]);
  });

  test('does not count those that it skips, and strikes no more often than it may', async () => {
    const sandbox = limited({ skip: 1, times: 1 });
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await ask(sandbox))[0]);
    expect(statuses).toEqual([200, 200, 200, 429, 200, 200]);
  });

  test('begins anew where the clock is set back', async () => {
    const sandbox = limited();
    for (let n = 0; n < 3; n++) await ask(sandbox);
    await sandbox.clock.set({ now: '2025-06-01T00:00:00Z' });
    expect(await ask(sandbox)).toEqual([200, undefined]);
  });

  test('with committed lets the vendor do its work and refuses all the same', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match: { operation }, committed: true, effect: { rateLimit: { limit: 0, per: 'PT1M' } } });
    expect((await call(sandbox)).status).toBe(429);
    expect(sandbox.journal.entries()).toMatchObject([{ committed: true, source: 'fault' }]);
  });
});
