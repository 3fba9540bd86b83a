import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { type Delta, Store } from '../../src/core/world/store.js';
import { createSimulator, Simulator, type Snapshot } from '../../src/index.js';
import { type Call, control, everyCall, Player } from '../support/world-calls.js';
import { script } from '../support/world-scripts.js';

const input = { seed: 1, now: '2026-01-01T00:00:00Z' };
const simulator = await createSimulator(input);
const another = new Simulator(simulator.core.packs, { seed: 99, now: '2031-01-01T00:00:00Z' });
const [here, there] = await Promise.all([simulator.listen(), another.listen()]);
afterAll(() => Promise.all([here.close(), there.close()]));

let made = 0;
const scripts = script(everyCall(simulator));
const isReset = ({ path }: Call) => path === '/reset';

async function playIn(url: string, id: string, calls: readonly Call[]): Promise<readonly string[]> {
  return new Player(url, id).playAll(calls);
}

test('the deltas of a sandbox, applied in order to a fresh one, give the same world, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, async (calls) => {
      const id = `delta-${++made}`;
      const copy = Store.from(simulator.sandbox(`fresh-${made}`).snapshot().records);
      const apply = vi.spyOn(simulator.core.sandbox(id), 'apply');
      // A reset begins a new world: no delta leads there.
      await playIn(
        here.url,
        id,
        calls.filter((call) => !isReset(call)),
      );
      for (const { type, value } of apply.mock.results) if (type === 'return') copy.apply(JSON.parse(JSON.stringify(value)) as Delta);
      expect(JSON.stringify(copy.records())).toBe(JSON.stringify(simulator.sandbox(id).snapshot().records));
    }),
    { numRuns: 60 },
  );
});

test('a world goes on from its snapshot, read from JSON in another simulator, as it does where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, scripts, async (before, after) => {
      const id = `moved-${++made}`;
      simulator.sandbox(id);
      await playIn(here.url, id, before);
      const text = JSON.stringify(simulator.sandbox(id).snapshot());
      another.sandbox(id).restore(JSON.parse(text) as Snapshot);
      expect(JSON.stringify(another.sandbox(id).snapshot())).toBe(text);
      // Entries are numbered by the journal, which is no part of a world.
      const unnumbered = (seen: readonly string[]) => seen.map((reply) => reply.replace(/\nX-Paystub-Entry: e\d+/, ''));
      const calls = [...after, control('GET', '/snapshot')];
      expect(unnumbered(await playIn(there.url, id, calls))).toEqual(unnumbered(await playIn(here.url, id, calls)));
    }),
    { numRuns: 40 },
  );
});

test('a fork does what its origin does, and a reset world what a new one does', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, scripts, async (before, after) => {
      const id = `origin-${++made}`;
      simulator.sandbox(id);
      await playIn(here.url, id, before);
      simulator.sandbox(id).fork(`fork-${made}`);
      const snapshotOf = async (sandbox: string) => (await playIn(here.url, sandbox, [...after, control('GET', '/snapshot')])).at(-1);
      expect(await snapshotOf(`fork-${made}`)).toBe(await snapshotOf(id));
      simulator.sandbox(id).reset();
      expect(JSON.stringify(simulator.sandbox(id).snapshot())).toBe(JSON.stringify(simulator.sandbox(`new-${made}`).snapshot()));
    }),
    { numRuns: 40 },
  );
});
