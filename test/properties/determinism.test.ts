import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { build, type Served, startProcess } from '../support/process.js';
import { type Call, control, everyCall, Player } from '../support/world-calls.js';
import { script } from '../support/world-scripts.js';

const now = '2026-01-01T00:00:00Z';
const simulator = await createSimulator({ seed: 1, now });
const here = await simulator.listen();
let elsewhere: Served;
let made = 0;

beforeAll(async () => {
  build();
  elsewhere = await startProcess('--seed', '1', '--now', now, '--frozen', '--quiet');
}, 120_000);

afterAll(async () => {
  await here.close();
  await elsewhere.stop();
});

/** All that comes of a script in a sandbox of that name, and the world it leaves. */
async function played(url: string, sandbox: string, seed: number, calls: readonly Call[]): Promise<readonly string[]> {
  const player = new Player(url, sandbox);
  await player.make({ seed, now });
  const seen = await player.playAll([...calls, control('GET', '/snapshot'), control('GET', '/journal'), control('GET', '/coverage')]);
  await player.remove();
  return seen;
}

test('the same seed, calls, times and faults give the same bytes in another process: replies, dates, world and journal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 3 }), script(everyCall(simulator)), async (seed, calls) => {
      const sandbox = `s-${++made}`;
      const [first, second] = await Promise.all([played(here.url, sandbox, seed, calls), played(elsewhere.url, sandbox, seed, calls)]);
      expect(second).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
