import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { Player } from '../support/world-calls.js';
import { plants, type Secret, twins } from '../support/world-secrets.js';

const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
const { url, close } = await simulator.listen();
afterAll(close);

/** All that is kept of a call that carried the secret: world, state, journal, events, coverage. */
async function keptOf(plant: string, secret: Secret): Promise<string> {
  const sandbox = simulator.sandbox('secrets');
  sandbox.reset();
  const call = plants[plant]?.(secret);
  if (call) await new Player(url, 'secrets').play(call);
  expect(sandbox.journal.entries()).toHaveLength(1);
  const { journal } = sandbox;
  return JSON.stringify([sandbox.snapshot(), sandbox.state('hostway'), journal.entries(), journal.events(), sandbox.coverage()], null, 1);
}

const digitsOf = (text: string) => text.replaceAll(/[ +-]|%20/g, '');

describe('a card number and a security code', () => {
  test.each(Object.keys(plants))('%s: nothing that is kept depends on them, but for the last four digits of the number', async (plant) => {
    await fc.assert(
      fc.asyncProperty(twins, async ([one, other]) => {
        const kept = await keptOf(plant, one);
        expect(digitsOf(kept)).not.toContain(one.card);
        expect(await keptOf(plant, other)).toBe(kept);
      }),
      { numRuns: 5 },
    );
  });
});
