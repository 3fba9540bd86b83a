import { ApiError } from '../kit/index.js';
import { answer } from './call/answer.js';
import { authenticate } from './call/authenticate.js';
import { type Checked, check } from './call/check.js';
import { match } from './call/match.js';
import type { ApiRequest, PendingCall } from './call/pending-call.js';
import { receive } from './call/receive.js';
import { type Outcome, record } from './call/record.js';
import { refusal } from './call/refuse.js';
import { strike } from './call/strike.js';
import { validate } from './call/validate.js';
import { Problem } from './problem.js';
import type { Simulator } from './world/simulator.js';
import { WriteConflict } from './world/transaction.js';
import type { Work } from './world/work.js';

/**
 * A request's whole life. Each line is one rule of Paystub; whatever refuses the call on the way leaves no trace in the state.
 * `undefined` = no vendor has such an operation.
 */
export async function serve(request: ApiRequest, simulator: Simulator): Promise<Outcome | undefined> {
  const call = match(request, simulator);
  if (!call) return undefined;
  const received = await receive(call);
  await call.sandbox.settle();
  const work = call.sandbox.work(call.pack);
  const ended = { received, now: work.now };
  try {
    const caller = authenticate(call, work);
    const input = validate(call, received);
    const fault = strike(call, input);
    const reply = fault.works ? check(await answer(call, caller, input, work), call.operation) : undefined;
    const committed = commit(reply, work, call);
    return record(call, { ...ended, strike: fault, struck: await fault.after(reply), committed });
  } catch (error) {
    return record(call, { ...ended, struck: refused(error, call), committed: false });
  }
}

/** Applies what the vendor did, unless it refused. */
function commit(reply: Checked | undefined, work: Work, { sandbox }: PendingCall): boolean {
  if (!reply || reply.refused) return false;
  try {
    sandbox.finish(work);
    return true;
  } catch (error) {
    if (error instanceof WriteConflict) throw new ApiError(409, { reason: 'conflict' });
    throw error;
  }
}

/** The vendor's refusal, or Paystub's own complaint: never to be confused. */
function refused(error: unknown, call: PendingCall): Checked | { problem: Problem } {
  try {
    if (error instanceof ApiError) return check(refusal(call, error), call.operation);
    return { problem: Problem.from(error) };
  } catch (unsayable) {
    return { problem: Problem.from(unsayable) };
  }
}
