import { expect, test } from 'vitest';
import { createSimulator } from '../../../src/index.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { named } from '../../support/fuzz-contracts.js';

/** A fault with every counter that there is, armed and spent. */
const effect = { delay: { median: 'PT0.000001S', p99: 'PT0.000002S' }, status: 404 } as const;

test('faults that were armed and spent leave nothing behind but the last hundred: a world that has had many is as large as one that has had few', async () => {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  const call = exampleCall(named('hostway/getOrder'));
  const after = async (count: number) => {
    const sandbox = simulator.sandbox(`spent-${count}`);
    for (let n = 0; n < count; n++) {
      sandbox.faults.add({ match: { operation: 'hostway/getOrder' }, times: 1, probability: 0.999_999, effect });
      await send(`${url}/@${sandbox.id}`, call);
    }
    const { faults, coverage } = { faults: sandbox.faults.list(), coverage: sandbox.coverage().faults };
    const kept = sandbox
      .snapshot()
      .records.filter(([name]) => name.startsWith('$'))
      .map(([name, rows]) => [name, rows.length]);
    return { faults: faults.length, newest: faults.at(-1)?.id, coverage: coverage.length, kept };
  };
  const [few, many] = [await after(150), await after(600)];
  expect(few).toMatchObject({ faults: 101, newest: 'f150', coverage: 1 });
  expect({ ...many, newest: few.newest }).toEqual(few);
  await close();
});

test('a fault that is removed takes what it has drawn with it', async () => {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  const sandbox = simulator.sandbox('removed');
  const { id } = sandbox.faults.add({ probability: 0.5, effect: { delay: { median: 'PT0.000001S', p99: 'PT0.000002S' } } });
  for (let n = 0; n < 10; n++) await send(`${url}/@removed`, exampleCall(named('hostway/getOrder')));
  const drawn = () => JSON.stringify(sandbox.snapshot().records.find(([name]) => name === '$ids')).match(/chance:fault/g)?.length ?? 0;
  expect(drawn()).toBe(2);
  sandbox.faults.remove(id);
  expect(drawn()).toBe(0);
  await close();
});
