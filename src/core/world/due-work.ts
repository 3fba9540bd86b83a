import { breathe } from './edge.js';
import { type SandboxEvent, toEvent } from './entry.js';
import type { Sandbox } from './sandbox.js';
import { type TimerRecord, timerPlace } from './timers.js';

/** A timer whose time has come, and the key of its record. */
export interface Due {
  readonly place: string;
  readonly timer: TimerRecord;
}

/** How many timers run before the process gets a turn for others. */
const stride = 256;

/** Does all that has fallen due, in order of time, then of creation; tells what happened. */
export async function runDue(sandbox: Sandbox, next: () => Due | undefined): Promise<readonly SandboxEvent[]> {
  const events: SandboxEvent[] = [];
  let ran = 0;
  for (let due = next(); due; due = next()) {
    const happened = run(sandbox, due);
    for (const event of happened) events.push(event);
    sandbox.journal.passed(happened);
    if (++ran % stride === 0) await breathe();
  }
  return events;
}

/** One piece of work, in a transaction of its own. If it fails it is reported and leaves nothing half done; the others go on. */
function run(sandbox: Sandbox, { place, timer }: Due): readonly SandboxEvent[] {
  const pack = sandbox.packs.get(timer.vendor);
  const timers = pack?.vendor.timers ?? {};
  const handle = Object.hasOwn(timers, timer.type) ? timers[timer.type] : undefined;
  try {
    if (!pack || !handle) throw new Error(`${timer.vendor} has no timer "${timer.type}"`);
    const work = sandbox.work(pack, timer.at);
    work.transaction.collection(timerPlace).remove(place);
    handle({ ...work.context, key: timer.key, data: timer.data });
    sandbox.finish(work);
    return work.events.map(toEvent);
  } catch (error) {
    return [failed(sandbox, place, timer, error)];
  }
}

function failed(sandbox: Sandbox, place: string, { at, vendor, type, key }: TimerRecord, error: unknown): SandboxEvent {
  const transaction = sandbox.begin();
  transaction.collection(timerPlace).remove(place);
  sandbox.commit(transaction);
  const message = error instanceof Error ? error.message : String(error);
  const event = { at, vendor, type: 'paystub.timer_failed', data: { timer: type, key, message } };
  sandbox.journal.happened([event]);
  return toEvent(event);
}
