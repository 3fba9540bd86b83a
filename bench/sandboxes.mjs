// What a sandbox costs: made; made, called once and dropped; and ten thousand alive.
import { createSimulator } from '../dist/index.js';

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

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
    'a sandbox at rest, kB': (used() - before) / count / 1024,
    [`resident memory with ${count} of them, MB`]: process.memoryUsage().rss / 1024 / 1024,
  };
  return { figures };
}
