import { afterAll, describe, expect, test } from 'vitest';
import { type Specimen, specimen } from '../../../src/core/call/specimen.js';
import type { OperationName } from '../../../src/index.js';
import { loadVendors } from '../../../src/vendors.js';
import { breaches, type Reply } from '../../support/fuzz-breaches.js';
import { send } from '../../support/fuzz-calls.js';
import { type Documented, type Operation, operationsByProfile } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const all = operationsByProfile.map((operation) => [`${operation.name} (${operation.contract.profile})`, operation] as const);

const packs = await loadVendors();

/** The call that the contract's own examples make. */
function callOf({ name, contract: { vendor, profile } }: Operation): Specimen {
  const pack = packs.get(vendor);
  const operation = pack?.contract(profile).operation(name.slice(vendor.length + 1));
  if (!pack || !operation) throw new Error(`there is no operation ${name}`);
  return specimen(pack, operation);
}

/** The documented answer to the contract's own example call, forced; and what it did. */
async function forced(operation: Operation, documented: Documented, committed: boolean) {
  const { sandbox, base } = world.playing(operation);
  sandbox.faults.add({ match: { operation: operation.name as OperationName }, times: 1, committed, effect: { status: documented.status as 500 } });
  const reply = await send(base, callOf(operation));
  return { reply, state: vendorRecords(sandbox), entry: sandbox.journal.entries()[0] };
}

/** The state after the example call, with no fault in the way. */
async function undisturbed(operation: Operation) {
  const { sandbox, base } = world.playing(operation);
  const before = vendorRecords(sandbox);
  await send(base, callOf(operation));
  return { before, after: vendorRecords(sandbox), isApplied: sandbox.journal.entries()[0]?.committed };
}

const bodyOf = ({ text }: Reply, { type }: Documented): unknown => (type?.includes('json') || type === '*/*' ? JSON.parse(text) : text);

describe.each(all)('%s', (_, operation) => {
  test.each([false, true])('gives every documented status in the documented words, and the state moves only where the work was done: %s', async (committed) => {
    const { before, after, isApplied } = await undisturbed(operation);
    for (const documented of operation.responses) {
      const { reply, state, entry } = await forced(operation, documented, committed);
      const [example = ''] = Object.values(documented.examples);
      expect({
        status: reply.status,
        body: bodyOf(reply, documented),
        breaches: breaches(operation, reply),
        source: reply.header('x-paystub-source'),
        operation: reply.header('x-paystub-operation'),
        entry: reply.header('x-paystub-entry'),
        hasMoved: state !== before,
      }).toEqual({
        status: documented.status,
        body: example,
        breaches: [],
        source: 'fault',
        operation: operation.name,
        entry: 'e1',
        hasMoved: committed && after !== before,
      });
      expect(state === (committed ? after : before)).toBe(true);
      expect(entry).toMatchObject({ source: 'fault', fault: 'f1', committed: committed && isApplied, response: { status: documented.status } });
      expect(entry).not.toHaveProperty('documented');
    }
  });
});

test('that is thousands of cases', () => {
  expect(operationsByProfile.flatMap(({ responses }) => responses).length * 2).toBeGreaterThan(1000);
});
