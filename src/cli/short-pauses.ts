import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** As large as V8's young generation need be, its two halves together. Bytes. */
const enough = 4 * 1024 * 1024;

/**
 * Keeps the pauses short in which garbage is collected: the larger the young generation, the longer each, and the more calls wait for it. V8 lets
 * it grow to 32 MB, on Node.js 24 to 128. With so little to collect one thread is also done sooner than several that have to agree. For a
 * process that does nothing else than serve; where somebody has said how large it is to be, that counts.
 */
export function keepPausesShort(): void {
  const said = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (said.includes('semi-space')) return;
  setFlagsFromString('--no-parallel-scavenge');
  // V8 reads its limit at start only, but each time it grows by how much. It shrinks too, when there is little to do, and has to grow again.
  const resized = new PerformanceObserver(() => setFlagsFromString(`--semi-space-growth-factor=${youngSize() < enough ? 2 : 1}`));
  resized.observe({ entryTypes: ['gc'] });
}

const youngSize = (): number => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? enough;
