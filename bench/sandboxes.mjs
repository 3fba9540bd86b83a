// What a sandbox costs: made; made, called once and dropped; and ten thousand alive.
import { resolve } from 'node:path';
import { createSimulator } from '../dist/index.js';
import { measure } from './calls.mjs';
import { start } from './contenders.mjs';
import { median } from './median.mjs';
import { id, path } from './servers/rule.mjs';

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** What a sandbox of its own adds to a call: made for it, and dropped after it. Microseconds of CPU. */
async function usedOnce() {
  const serving = (kind) => start({ words: [resolve('bench/servers/sandboxes.mjs'), kind] });
  const [own, common] = [await serving('own'), await serving('common')];
  const call = { method: 'GET', path: `${path}/${id}`, headers: { Authorization: 'Bearer t' } };
  const micros = async (server, count) => (await measure(server, call, count)).micros;
  try {
    for (const server of [own, common]) await micros(server, 20_000);
    const rounds = [];
    for (let round = 0; round < 9; round++) rounds.push((await micros(own, 4000)) - (await micros(common, 4000)));
    return median(rounds);
  } finally {
    await Promise.all([own.stop(), common.stop()]);
  }
}

export async function sandboxes(count = 10_000) {
  const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
  for (let index = 0; index < 500; index++) simulator.core.sandbox(`warm-${index}`);
  for (let index = 0; index < 500; index++) simulator.core.remove(`warm-${index}`);
  const before = used();
  const began = performance.now();
  for (let index = 0; index < count; index++) simulator.core.sandbox(`s-${index}`);
  const made = performance.now() - began;
  const figures = {
    'a sandbox made, µs': (made / count) * 1000,
    'a sandbox made, called once and dropped: more than the call, µs of CPU': await usedOnce(),
    'a sandbox at rest, kB': (used() - before) / count / 1024,
    [`resident memory with ${count} of them, MB`]: process.memoryUsage().rss / 1024 / 1024,
  };
  return { figures };
}
