import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createSimulator, Simulator } from '../../src/index.js';
import { type Call, control, everyCall, Player } from '../support/world-calls.js';
import { script } from '../support/world-scripts.js';

const input = { seed: 1, now: '2026-01-01T00:00:00Z' };
const crowded = await createSimulator(input);
const quiet = new Simulator(crowded.core.packs, input);
const [crowd, alone] = await Promise.all([crowded.listen(), quiet.listen()]);

afterAll(() => Promise.all([crowd.close(), alone.close()]));

/** What a sandbox of that name shows to one who plays a script in it, and the world that is left. */
async function seenBy(url: string, sandbox: string, seed: number, calls: readonly Call[]): Promise<readonly string[]> {
  const player = new Player(url, sandbox);
  await player.make({ seed, now: input.now });
  const seen = await player.playAll([...calls, control('GET', '/snapshot'), control('GET', '/journal'), control('GET', '/coverage')]);
  await player.remove();
  return seen;
}

test('64 callers in 64 sandboxes, all at once, see exactly what each of them sees alone', async () => {
  const actor = fc.tuple(fc.nat({ max: 2 }), script(everyCall(crowded)));
  await fc.assert(
    fc.asyncProperty(fc.array(actor, { minLength: 64, maxLength: 64, size: 'max' }), async (actors) => {
      const together = await Promise.all(actors.map(([seed, calls], index) => seenBy(crowd.url, `actor-${index}`, seed, calls)));
      for (const [index, [seed, calls]] of actors.entries()) {
        expect(await seenBy(alone.url, `actor-${index}`, seed, calls)).toEqual(together[index]);
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

test('64 callers who share a sandbox never get in each other’s way: each order is made, each with an id of its own', async () => {
  const order = everyCall(crowded)['hostway/createOrder'] as Call;
  const players = Array.from({ length: 64 }, () => new Player(crowd.url, 'shared'));
  await players[0]?.make(input);
  const replies = await Promise.all(players.map((player) => player.playAll([order, order, order])));
  const made = replies.flat().map((reply) => /^201\n[\s\S]*"orderId":"(\w+)"/.exec(reply)?.[1]);
  expect(new Set(made).size).toBe(192);
  expect(made).not.toContain(undefined);
  await players[0]?.remove();
});
