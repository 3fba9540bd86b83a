import { fixedDuration } from './duration.js';
import type { Delay } from './effect.js';

/** Nobody waits longer; who is to wait for ever meets a connection that hangs. Milliseconds. */
export const longestDelay = 86_400_000;

/** The 99th percentile of the standard normal distribution. */
const z99 = 2.326_347_874;

/** Milliseconds; of a distribution the next draw. `random` gives numbers in [0, 1). */
export function delayOf(delay: Delay, random: () => number): number {
  if (typeof delay === 'string') return fixedDuration(delay) ?? 0;
  const [median, p99] = [fixedDuration(delay.median) ?? 0, fixedDuration(delay.p99) ?? 0];
  return Math.min(logNormal(median, p99, random), longestDelay);
}

/** Response times are close to log-normal: few are far below the middle, some are far above. */
const logNormal = (median: number, p99: number, random: () => number): number => median * Math.exp((Math.log(p99 / median) / z99) * normal(random));

/** Box and Muller's way. */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
