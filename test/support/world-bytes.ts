import { createHash } from 'node:crypto';
import type { Sandbox, Snapshot } from '../../src/index.js';

/** What stands for a record. A world holds its records frozen, so one that is still there is still the same. */
const digests = new WeakMap<object, string>();

/** The whole world as a text: of two worlds the same exactly when they are the same byte for byte. For what is compared a thousand times. */
export function bytes(sandbox: Sandbox): string {
  const { records, ...world } = sandbox.snapshot();
  return [JSON.stringify(world), ...records.map(told)].join('\n');
}

/** The same of what the vendors hold and how far their ids have come, without the faults and stubs beside it. */
export function vendorRecords(sandbox: Sandbox): string {
  const others = /^(\$faults|\$stubs|chance:fault:)/;
  const records = sandbox.snapshot().records.filter(([collection]) => !others.test(collection));
  const own = records.map(([collection, rows]) => [collection, rows.filter(([key]) => !others.test(key))] as const);
  return own
    .filter(([, rows]) => rows.length > 0)
    .map(told)
    .join('\n');
}

const told = ([collection, rows]: Snapshot['records'][number]): string =>
  `${JSON.stringify(collection)}: ${rows.map(([key, record]) => `${JSON.stringify(key)} ${digest(record)}`).join()}`;

function digest(record: object): string {
  let known = digests.get(record);
  if (known === undefined) {
    expectFrozen(record);
    known = createHash('sha256').update(JSON.stringify(record)).digest('base64');
    digests.set(record, known);
  }
  return known;
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Object.isFrozen(value)) throw new Error(`a record of the world can be changed behind its back: ${JSON.stringify(value)}`);
  for (const member of Object.values(value)) expectFrozen(member);
}
