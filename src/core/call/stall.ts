import { Problem } from '../problem.js';
import type { PendingCall } from './pending-call.js';

export type Wait = () => Promise<void>;

export const inTurn = (first: Wait | undefined, second: Wait | undefined): Wait | undefined =>
  first && second ? () => first().then(second) : (first ?? second);

/** While the caller waits so, a server that stops does not wait for the reply. */
export async function stall({ request }: PendingCall, wait: Wait): Promise<void> {
  const resume = request.stall();
  await wait();
  resume();
}

/** The sandbox was reset, restored or removed while a fault kept a call waiting. The world that is there now knows nothing of the call. */
export class WorldGone extends Problem {
  constructor(sandbox: string) {
    const detail = `Sandbox "${sandbox}" was reset, restored or removed while a fault kept this call waiting. Nothing was done.`;
    super(503, 'the world is gone', { detail });
  }
}

/** @throws WorldGone */
export async function inSameWorld({ sandbox }: PendingCall, wait: Wait): Promise<void> {
  const { epoch } = sandbox;
  await wait();
  if (sandbox.epoch !== epoch) throw new WorldGone(sandbox.id);
}
