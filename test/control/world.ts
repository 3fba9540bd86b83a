import { onTestFinished } from 'vitest';
import { createSimulator, type SandboxOptions } from '../../src/index.js';
import { vendorCalls } from '../support/face-calls.js';
import { inProcess, overSocket, steering } from '../support/face-doors.js';

/** Where clocks stand. */
export const now = '2026-01-01T00:00:00.000Z';

/** One for all tests of a file; each has a sandbox of its own. */
export const simulator = await createSimulator({ seed: 1, now });
let made = 0;

/** A fresh sandbox, steered over HTTP without a port, and the vendors in it. */
export function newWorld(options?: SandboxOptions, within = simulator) {
  const sandbox = within.sandbox(`world-${++made}`, options);
  const ask = inProcess(sandbox.app);
  const control = steering(ask);
  return { sandbox, id: sandbox.id, at: `/sandboxes/${sandbox.id}`, ask, control, vendors: vendorCalls(ask) };
}

/** A simulator of its own, where the process as a whole is what matters. */
export async function newProcess(options: Parameters<typeof createSimulator>[0] = {}) {
  const own = await createSimulator({ seed: 1, now, ...options });
  const { url, close } = await own.listen();
  onTestFinished(close);
  const ask = overSocket(url);
  return { simulator: own, url, ask, control: steering(ask) };
}
