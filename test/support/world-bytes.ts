import { createHash } from 'node:crypto';
import type { Sandbox } from '../../src/index.js';

/** What stands for a record. A world holds its records frozen, so one that is still there is still the same. */
const digests = new WeakMap<object, string>();

/** The whole world as a text: of two worlds the same exactly when they are the same byte for byte. For what is compared a thousand times. */
export function bytes(sandbox: Sandbox): string {
  const { records, ...world } = sandbox.snapshot();
  const rows = records.map(
    ([collection, all]) => `${JSON.stringify(collection)}: ${all.map(([key, record]) => `${JSON.stringify(key)} ${digest(record)}`).join()}`,
  );
  return [JSON.stringify(world), ...rows].join('\n');
}

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
