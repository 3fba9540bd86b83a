import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose_gc');

export const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are in use once all garbage is gone. */
export function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
