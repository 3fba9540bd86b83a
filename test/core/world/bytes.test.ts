import { expect, test } from 'vitest';
import { createSimulator } from '../../../src/index.js';
import { bytes, vendorRecords } from '../../support/world-bytes.js';

// A thousand tests say "nothing changed" by these two: they must see what does.
test('a change of the world shows in its bytes, one of the vendors in their records too, and neither where it is as it was', async () => {
  const sandbox = (await createSimulator({ now: '2026-01-01T00:00:00Z' })).sandbox('any');
  const was = [bytes(sandbox), vendorRecords(sandbox)];
  const isSame = () => [bytes(sandbox) === was[0], vendorRecords(sandbox) === was[1]];
  sandbox.faults.add({ match: {}, effect: { status: 503 } });
  expect(isSame()).toEqual([false, true]);
  sandbox.reset();
  expect(isSame()).toEqual([true, true]);
  const { records, ...world } = sandbox.snapshot();
  const changed = records.map(([name, rows]) => [
    name,
    rows.map(([key, record]) => [key, name === 'elastic-path/dunningRules' ? { ...record, owner: 'else' } : record]),
  ]);
  sandbox.restore({ ...world, records: changed } as never);
  expect(isSame()).toEqual([false, false]);
});
