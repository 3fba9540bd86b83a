import { ApiError } from '../kit/index.js';
import { answer } from './call/answer.js';
import { authenticate } from './call/authenticate.js';
import { type Checked, check } from './call/check.js';
import { match } from './call/match.js';
import type { ApiRequest, PendingCall } from './call/pending-call.js';
import { receive } from './call/receive.js';
import { type Outcome, record } from './call/record.js';
import { inWords, refusal } from './call/refuse.js';
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
  for (let passing = call.sandbox.settle(); passing; passing = call.sandbox.settle()) await passing;
  const work = call.sandbox.work(call.pack);
  const ended = { received, now: work.now };
  try {
    const caller = authenticate(call, work);
    const input = validate(call, received);
    const struck = strike(call, input);
    const fault = struck instanceof Promise ? await struck : struck;
    const given = fault.works ? answer(call, caller, input, work) : undefined;
    // Waited for only where it must be: nothing comes between what a handler read and what it writes.
    const reply = given && check(given instanceof Promise ? await given : given, call.operation);
    const committed = commit(reply, work, call);
    return record(call, { ...ended, strike: fault, struck: fault.after(reply), committed, events: committed ? work.events : [] });
  } catch (error) {
    return record(call, { ...ended, struck: await refused(error, call), committed: false });
  }
}

/** Applies what the vendor did, unless it refused; a stub or an example did nothing. */
function commit(reply: Checked | undefined, work: Work, { sandbox }: PendingCall): boolean {
  if (!reply || reply.refused || reply.source === 'stub' || reply.source === 'example') return false;
  try {
    sandbox.finish(work);
    return true;
  } catch (error) {
    if (error instanceof WriteConflict) throw new ApiError(409, { reason: 'conflict' });
    throw error;
  }
}

/** The vendor's refusal, or Paystub's own complaint: never to be confused. */
async function refused(error: unknown, call: PendingCall): Promise<Checked | { problem: Problem }> {
  try {
    if (error instanceof ApiError) return check(await inWords(call, refusal(call, error)), call.operation);
    return { problem: Problem.from(error) };
  } catch (unsayable) {
    return { problem: Problem.from(unsayable) };
  }
}
