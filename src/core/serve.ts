import { ApiError } from '../kit/index.js';
import { type Answer, answer } from './call/answer.js';
import { authenticate } from './call/authenticate.js';
import { BrokenContract } from './call/broken-contract.js';
import { type Checked, check } from './call/check.js';
import { match } from './call/match.js';
import { type Course, type Outcome, problemWire } from './call/outcome.js';
import type { ApiRequest, PendingCall } from './call/pending-call.js';
import { receive } from './call/receive.js';
import { record } from './call/record.js';
import { inWords, refusal } from './call/refuse.js';
import { type Wait, WorldGone } from './call/stall.js';
import { strike } from './call/strike.js';
import { validate } from './call/validate.js';
import { Problem } from './problem.js';
import { stopwatch } from './world/edge.js';
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
  const arrived = stopwatch();
  const arriving = receive(call, await call.request.body(call.operation.bodyLimit));
  const received = arriving instanceof Promise ? await arriving : arriving;
  for (let passing = call.sandbox.settle(); passing; passing = call.sandbox.settle()) await passing;
  let work = call.sandbox.work(call.pack);
  const course: Course = { received, now: work.now, arrived, strike: undefined };
  try {
    const caller = authenticate(call, work);
    const input = validate(call, received);
    const struck = strike(call, input);
    const fault = struck instanceof Promise ? await struck : struck;
    if (fault.fault) {
      course.strike = fault;
      // A delay may have passed.
      work = (await call.sandbox.settled()).work(call.pack);
    }
    const given = fault.works ? answer(call, caller, input, work) : undefined;
    // Waited for only where it must be: nothing comes between what a handler read and what it writes.
    let reply = given && check(given instanceof Promise ? await given : given, call.operation);
    if (fault.beforeCommit) ({ reply, work } = await hold(fault.beforeCommit, call, { reply, work }, (anew) => answer(call, caller, input, anew)));
    const committed = commit(reply, work, call);
    const outcome = record(call, course, { struck: fault.after(reply), committed, events: committed ? work.events : [] });
    if (fault.beforeReply) await fault.beforeReply();
    return outcome;
  } catch (error) {
    // The journal of the world that is there now does not tell of it.
    if (error instanceof WorldGone) return { wire: problemWire(error) };
    return record(call, course, { struck: await refused(error, call, course.now), committed: false, valid: !(error instanceof BrokenContract) });
  }
}

interface Done {
  readonly reply: Checked | undefined;
  readonly work: Work;
}

/** What was done, once the call is let go; done anew where it has to be. */
async function hold(wait: Wait, call: PendingCall, done: Done, again: (work: Work) => Answer | Promise<Answer>): Promise<Done> {
  await wait();
  if (!done.reply || !mustRepeat(done.work, call)) return done;
  const work = call.sandbox.work(call.pack);
  return { reply: check(await again(work), call.operation), work };
}

/**
 * Whether a call that was held does its work anew on what others have written meanwhile, as if it came after them: where they met in Paystub's own
 * counters only, and where the contract has no 409 to refuse it with.
 */
function mustRepeat({ transaction }: Work, { operation }: PendingCall): boolean {
  const met = transaction.conflict();
  return met !== undefined && (met.startsWith('$') || operation.response(409) === undefined);
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
async function refused(error: unknown, call: PendingCall, now: number): Promise<Checked | { problem: Problem }> {
  try {
    if (error instanceof ApiError) return check(await inWords(call, refusal(call, error, now)), call.operation);
    return { problem: Problem.from(error) };
  } catch (unsayable) {
    return { problem: Problem.from(unsayable) };
  }
}
