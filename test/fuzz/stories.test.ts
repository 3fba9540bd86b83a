import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/index.js';
import { send } from '../support/fuzz-calls.js';
import { type Contract, contracts, type Operation } from '../support/fuzz-contracts.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes } from '../support/world-bytes.js';
import { anyCall, type FuzzCall } from './calls.js';
import { wrongs } from './oracle.js';

const numRuns = Number(process.env.FUZZ_RUNS ?? 40) / 4;
const firstSeed = Number(process.env.FUZZ_SEED ?? 20260101);

const world = await newWorld();
afterAll(world.close);

type Step = { readonly operation: Operation; readonly call: FuzzCall } | { readonly by: string };

/** Any calls to a vendor, one after the other, while time passes. */
const anyStory = ({ operations }: Contract): fc.Arbitrary<readonly Step[]> => {
  const called = operations.map((operation) => anyCall(operation).map((call): Step => ({ operation, call })));
  const passing = fc.constantFrom('PT1M', 'PT1H', 'P1D', 'P40D').map((by): Step => ({ by }));
  return fc.array(fc.oneof(...called, ...called, passing), { minLength: 2, maxLength: 10 });
};

/** Plays the steps and gives every reply, head and body. */
async function play(story: readonly Step[], sandbox: Sandbox): Promise<readonly string[]> {
  const told: string[] = [];
  for (const step of story) {
    if ('by' in step) {
      told.push(JSON.stringify(await sandbox.clock.advance(step.by)));
      continue;
    }
    const before = bytes(sandbox);
    // Named by its header, so that links do not differ from sandbox to sandbox.
    const reply = await send(world.url, step.call, { 'X-Paystub-Sandbox': sandbox.id });
    const [entry] = sandbox.journal.entries();
    expect(wrongs({ ...step, reply, entry, isUnchanged: bytes(sandbox) === before })).toEqual([]);
    told.push([reply.status, ...['date', 'location', 'set-cookie', 'x-paystub-entry'].map(reply.header), reply.text].join('\n'));
  }
  return told;
}

describe('whatever happened before, the vendor answers by its contract, and the same again in another sandbox', () => {
  const rows = contracts.map((contract, index) => [`${contract.vendor} (${contract.profile})`, contract, firstSeed + index] as const);

  test.each(rows)(
    '%s',
    async (_, contract, seed) => {
      const property = fc.asyncProperty(anyStory(contract), async (story) => {
        const [first, second] = [world.playing(contract).sandbox, world.playing(contract).sandbox];
        expect(await play(story, second)).toEqual(await play(story, first));
        expect(bytes(second)).toBe(bytes(first));
        for (const { id } of [first, second]) world.simulator.remove(id);
      });
      await fc.assert(property, { numRuns, seed });
    },
    600_000,
  );
});
