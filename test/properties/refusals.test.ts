import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { bytes } from '../support/world-bytes.js';
import { type Call, everyCall, Player } from '../support/world-calls.js';
import { brokenCall, preferringCall } from '../support/world-scripts.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
const { url, close } = await simulator.listen();
afterAll(close);

const calls = Object.values(everyCall(simulator));

/** Plays the calls; after each one `unchanged` says whether it must have left the world as it was. */
async function check(id: string, played: readonly Call[], mustChangeNothing: (status: number) => boolean): Promise<number> {
  const player = new Player(url, id);
  let count = 0;
  for (const call of played) {
    const before = bytes(simulator.sandbox(id));
    const status = Number((await player.play(call)).slice(0, 3));
    if (!mustChangeNothing(status)) continue;
    expect(bytes(simulator.sandbox(id))).toBe(before);
    count++;
  }
  return count;
}

describe.each(['lenient', 'strict'] as const)('with %s credentials', (auth) => {
  const id = `refused-${auth}`;
  simulator.sandbox(id, { auth, now: '2026-01-01T00:00:00Z' });

  test('a call that is refused leaves the world as it was, byte for byte', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(brokenCall(calls), { maxLength: 10 }), async (broken) => {
        refused += await check(id, broken, (status) => status >= 400);
      }),
      { numRuns: 80 },
    );
    // The property would be an empty one if the calls were not broken enough.
    expect(refused).toBeGreaterThan(50);
  });

  test('a call that wishes for a documented answer changes nothing, whatever it gets', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(preferringCall(calls), { maxLength: 10 }), async (wishing) => {
        await check(id, wishing, () => true);
      }),
      { numRuns: 20 },
    );
  });
});
