import type { Context, Handlers, Timer } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { invoices } from './invoices.js';
import { startSoon, work } from './job.js';
import { jobs } from './jobs.js';
import { payments } from './payments.js';
import { refunds } from './refunds.js';
import { planSoon, ring } from './schedule.js';
import { schedules } from './schedules.js';

/** What it costs: invoices, payments, refunds, jobs, schedules, and dunning that runs on the clock. */
export const billing = {
  handlers: { ...invoices, ...payments, ...refunds, ...jobs, ...schedules } satisfies Handlers<operations, State>,

  timers: {
    job: (due) => work(due, String(due.data.id)),
    schedule: (due) => ring(due, String(due.data.id)),
  } satisfies Record<string, Timer<State>>,

  /** Jobs that the fixtures left pending start, and schedules count from the sandbox's first moment. */
  begin(context: Context<State>): void {
    for (const job of context.state.jobs.values()) if (job.status === 'pending') startSoon(context, job);
    for (const schedule of [...context.state.schedules.values()]) planSoon(context, schedule);
  },
};
