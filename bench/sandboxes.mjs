// What a sandbox costs: made; made, called once and dropped; and ten thousand alive.
import request from 'supertest';
import { createSimulator } from '../dist/index.js';
import { id, path } from './servers/rule.mjs';

const used = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Microseconds of CPU for each of many. */
async function cost(count, work) {
  const before = process.cpuUsage();
  for (let index = 0; index < count; index++) await work(index);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
}

/** What a sandbox of its own adds to a call: made for it, and dropped after it. */
async function usedOnce(simulator) {
  const call = (sandbox) => request(sandbox.app).get(`${path}/${id}`).set('Authorization', 'Bearer t');
  const ownSandbox = async (index) => {
    await call(simulator.sandbox(`own-${index}`));
    simulator.remove(`own-${index}`);
  };
  const rounds = [];
  for (let round = 0; round < 9; round++) {
    const common = await cost(300, () => call(simulator.sandbox('common')));
    rounds.push((await cost(300, ownSandbox)) - common);
  }
  return median(rounds.slice(2));
}

export async function sandboxes(count = 10_000) {
  const simulator = await createSimulator({ now: '2026-01-01T00:00:00Z' });
  for (let index = 0; index < 500; index++) simulator.core.sandbox(`warm-${index}`);
  for (let index = 0; index < 500; index++) simulator.core.remove(`warm-${index}`);
  const usedUp = await usedOnce(simulator);
  const before = used();
  const began = performance.now();
  for (let index = 0; index < count; index++) simulator.core.sandbox(`s-${index}`);
  const made = performance.now() - began;
  const figures = {
    'a sandbox made, µs': (made / count) * 1000,
    'a sandbox made, called once and dropped: more than the call, µs of CPU': usedUp,
    'a sandbox at rest, kB': (used() - before) / count / 1024,
    [`resident memory with ${count} of them, MB`]: process.memoryUsage().rss / 1024 / 1024,
  };
  return { figures };
}
