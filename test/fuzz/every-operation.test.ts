import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { send } from '../support/fuzz-calls.js';
import { operationsByProfile } from '../support/fuzz-contracts.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes } from '../support/world-bytes.js';
import { anyCall } from './calls.js';
import { wrongs } from './oracle.js';

// More of it: FUZZ_RUNS=2000 FUZZ_SEED=7 npx vitest run test/fuzz
const numRuns = Number(process.env.FUZZ_RUNS ?? 40);
const firstSeed = Number(process.env.FUZZ_SEED ?? 20260101);

const world = await newWorld();
afterAll(world.close);

describe('whatever is sent, the vendor answers by its contract', () => {
  const rows = operationsByProfile.map((operation, index) => [`${operation.name} (${operation.contract.profile})`, operation, firstSeed + index] as const);

  test.each(rows)(
    '%s',
    async (_, operation, seed) => {
      const property = fc.asyncProperty(anyCall(operation), async (call) => {
        const { sandbox, base } = world.playing(operation);
        const before = bytes(sandbox);
        const reply = await send(base, call);
        const [entry] = sandbox.journal.entries();
        expect(wrongs({ operation, call, reply, entry, isUnchanged: bytes(sandbox) === before })).toEqual([]);
        world.simulator.remove(sandbox.id);
      });
      await fc.assert(property, { numRuns, seed });
    },
    600_000,
  );
});
