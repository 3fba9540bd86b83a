import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';
import { exchange, http } from '../../support/fuzz-socket.js';
import { newWorld } from '../../support/fuzz-world.js';

const world = await newWorld();
afterAll(world.close);

const asked = exampleCall(named('f5-xc/getPlanTransition'));
const match = { operation: 'f5-xc/getPlanTransition' } as const;

/** The statuses of so many calls, one after the other. */
async function statuses(sandbox: Sandbox, count: number): Promise<readonly number[]> {
  const given: number[] = [];
  for (let n = 0; n < count; n++) given.push((await send(`${world.url}/@${sandbox.id}`, asked)).status);
  return given;
}

describe('a fault', () => {
  test.each([
    ['strikes until it is removed', {}, [503, 503, 503, 503]],
    ['strikes so many times', { times: 2 }, [503, 503, 200, 200]],
    ['lets so many pass first', { skip: 2 }, [200, 200, 503, 503]],
    ['lets some pass, strikes some, and is spent', { skip: 1, times: 1 }, [200, 503, 200, 200]],
    ['never strikes without a chance', { probability: 0 }, [200, 200, 200, 200]],
    ['always strikes with certainty', { probability: 1, times: 3 }, [503, 503, 503, 200]],
  ])('%s', async (_, order, expected) => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match, ...order, effect: { status: 503 } });
    expect(await statuses(sandbox, 4)).toEqual(expected);
  });

  test('counts the calls that it saw and those that it struck, and stays to be looked at when it is spent', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match, skip: 1, times: 2, effect: { status: 503 } });
    const counted: unknown[] = [];
    for (let n = 0; n < 5; n++) {
      await statuses(sandbox, 1);
      const { text } = await exchange(world.url, http(`GET /_paystub/sandboxes/${sandbox.id}/faults`));
      counted.push(JSON.parse(text).faults.map(({ id, seen, hits }: Record<string, unknown>) => [id, seen, hits]));
    }
    // Once spent it looks at no call any more.
    expect(counted).toEqual([[['f1', 1, 0]], [['f1', 2, 1]], [['f1', 3, 2]], [['f1', 3, 2]], [['f1', 3, 2]]]);
  });

  test('counts neither calls that are not meant nor those that the vendor refuses at the door', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match, effect: { status: 503 } });
    const base = `${world.url}/@${sandbox.id}`;
    await send(base, exampleCall(named('hostway/getOrder')));
    await send(base, { ...asked, path: `${asked.path}&id=twice` });
    expect(sandbox.faults.list()).toMatchObject([{ seen: 0, hits: 0 }]);
  });
});

describe('several faults', () => {
  test('the first in order of arming strikes, whose turn it is', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match, times: 1, effect: { status: 500 } });
    sandbox.faults.add({ match, skip: 1, times: 1, effect: { status: 503 } });
    sandbox.faults.add({ match, times: 3, effect: { status: 504 } });
    // A fault sees only those calls that none before it struck.
    expect(await statuses(sandbox, 6)).toEqual([500, 504, 503, 504, 504, 200]);
    expect(sandbox.faults.list().map(({ id, seen, hits }) => [id, seen, hits])).toEqual([
      ['f1', 1, 1],
      ['f2', 2, 1],
      ['f3', 3, 3],
    ]);
  });

  test('those for an operation and those for all come in one order', async () => {
    const sandbox = world.sandbox();
    for (const [each, status] of [
      [{}, 500],
      [match, 503],
      [{}, 504],
      [{ operation: 'f5-xc/getQuota' }, 429],
    ] as const)
      sandbox.faults.add({ match: each, times: 1, effect: { status }, undocumented: true });
    expect(await statuses(sandbox, 4)).toEqual([500, 503, 504, 200]);
  });

  test('may go one by one or all at once, and ids are not given twice', async () => {
    const sandbox = world.sandbox();
    const [first, second] = [500, 503].map((status) => sandbox.faults.add({ match, effect: { status: status as 500 } }));
    expect(sandbox.faults.remove(first?.id ?? '')).toBe(true);
    expect(sandbox.faults.remove(first?.id ?? '')).toBe(false);
    expect([await statuses(sandbox, 1), sandbox.faults.list()]).toEqual([[503], [{ ...second, seen: 1, hits: 1 }]]);
    sandbox.faults.clear();
    expect([await statuses(sandbox, 1), sandbox.faults.list()]).toEqual([[200], []]);
    expect(sandbox.faults.add({ effect: { connection: 'reset' } }).id).toBe('f3');
  });

  test('over HTTP: 204 for the one that was there, 404 with the nearest for the one that was not', async () => {
    const sandbox = world.sandbox();
    sandbox.faults.add({ match, effect: { status: 500 } });
    const remove = (id: string) => exchange(world.url, http(`DELETE /_paystub/sandboxes/${sandbox.id}/faults${id}`));
    expect(JSON.parse((await remove('/f2')).text)).toMatchObject({ status: 404, nearest: 'f1' });
    expect([(await remove('/f1')).status, (await remove('/f1')).status, (await remove('')).status, (await remove('')).status]).toEqual([204, 404, 204, 204]);
  });

  test('of the spent ones the last hundred are kept', async () => {
    const sandbox = world.sandbox();
    for (let n = 0; n < 150; n++) {
      sandbox.faults.add({ match, times: 1, effect: { status: 500 } });
      await statuses(sandbox, 1);
    }
    const ids = sandbox.faults.list().map(({ id }) => id);
    expect([ids.length <= 101, ids.at(-1)]).toEqual([true, 'f150']);
  });
});

describe('a chance', () => {
  const strikesOf = async (options: SandboxOptions, count: number, probability: number) => {
    const sandbox = world.sandbox(options);
    sandbox.faults.add({ match, probability, effect: { status: 503 } });
    return (await statuses(sandbox, count)).map((status) => status === 503);
  };

  test('is about right over a thousand calls', async () => {
    const struck = await strikesOf({}, 1000, 0.3);
    // Five standard deviations around 300.
    expect(Math.abs(struck.filter(Boolean).length - 300)).toBeLessThan(73);
  });

  test('comes from the seed: the same one tells the same story, another one another', async () => {
    const story = await strikesOf({ seed: 7 }, 40, 0.5);
    expect(await strikesOf({ seed: 7 }, 40, 0.5)).toEqual(story);
    expect(await strikesOf({ seed: 8 }, 40, 0.5)).not.toEqual(story);
  });

  test('goes on where a fork begins, and begins anew with a reset', async () => {
    const sandbox = world.sandbox();
    const arm = () => sandbox.faults.add({ match, probability: 0.5, effect: { status: 503 } });
    arm();
    const begun = await statuses(sandbox, 20);
    const fork = sandbox.fork(`${sandbox.id}-fork`);
    expect(await statuses(fork, 20)).toEqual(await statuses(sandbox, 20));
    sandbox.reset();
    expect(sandbox.faults.list()).toEqual([]);
    arm();
    expect(await statuses(sandbox, 20)).toEqual(begun);
  });
});
