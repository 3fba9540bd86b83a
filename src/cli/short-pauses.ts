import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** As large as V8's young generation need be, its two halves together. Bytes. */
const enough = 8 * 1024 * 1024;

/**
 * Keeps the pauses short in which garbage is collected: of a young generation that may grow to 32 MB each takes as long as fifty calls, and the
 * calls that wait for it are those of which 99 of 100 are sooner. One thread is also sooner done with so little than several that have to agree.
 */
export function keepPausesShort(): void {
  setFlagsFromString('--no-parallel-scavenge');
  // V8 reads its limit at start only, but how much it grows by each time.
  const grown = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young && young.space_size < enough) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    grown.disconnect();
  });
  grown.observe({ entryTypes: ['gc'] });
}
