import type { Context } from '../../../kit/index.js';
import { failImport } from '../imports/import.js';
import { importRun } from '../imports/run.js';
import type { StoredJob } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { billingRun } from './billing-run.js';
import { notificationRun } from './notification-run.js';
import { paymentRun } from './payment-run.js';
import { subscriptionUpdate } from './subscription-update.js';
import { taxRun } from './tax-run.js';

type Schemas = components['schemas'];

/** Puts a job in line. */
export function addJob(context: Context<State>, attributes: StoredJob['attributes']): StoredJob {
  const at = context.clock.now().toISOString();
  const job: StoredJob = {
    id: context.id.uuid('job'),
    owner: 'store',
    created_at: at,
    updated_at: at,
    ...(attributes.external_ref === undefined ? {} : { external_ref: attributes.external_ref }),
    attributes,
    status: 'pending',
  };
  context.emit('subscription-job.created', { id: job.id });
  startSoon(context, job);
  return context.state.jobs.put(job.id, job);
}

/**
 * A job starts, and finishes, a second after it was made: jobs of the same second in the order in which they were made. On a clock that
 * stands still it stays `pending` until the clock is advanced.
 */
export const startSoon = ({ timers, clock }: Context<State>, { id }: StoredJob): void =>
  timers.set(timerOf(id), new Date(clock.now().getTime() + 1000), 'job', { id });

export const timerOf = (jobId: string): string => `job/${jobId}`;

/** Does the job, if it is still there, and notes what it did. One that breaks has done nothing and `failed`; that it has no report then is inferred. */
export function work(context: Context<State>, id: string): void {
  const { state, clock, emit, atomically } = context;
  const job = state.jobs.get(id);
  if (job?.status !== 'pending') return;
  const at = clock.now().toISOString();
  const done = { ...job, started_at: at, finished_at: at, updated_at: at };
  try {
    const report = atomically(() => run(context, job));
    state.jobs.put(id, { ...done, status: 'success', ...(report && { report }) });
    emit('subscription-job.updated', { id });
  } catch (error) {
    state.jobs.put(id, { ...done, status: 'failed' });
    failImport(state, id, at, { started_at: at, finished_at: at });
    emit('subscription-job.updated', { id, reason: error instanceof Error ? error.message : String(error) });
  }
}

function run(context: Context<State>, job: StoredJob): Schemas['JobReport'] | undefined {
  const { attributes } = job;
  switch (attributes.job_type) {
    case 'billing-run':
      return billingRun(context);
    case 'payment-run':
      return paymentRun(context, job);
    case 'tax-run':
      return taxRun(context, attributes);
    case 'notification-run':
      return notificationRun(context);
    case 'subscription-update':
      return subscriptionUpdate(context, attributes);
    case 'import':
      importRun(context, job);
      return undefined;
  }
}

/** The job as callers see it. */
export function jobResource({ id, owner, external_ref, attributes, status, report, ...times }: StoredJob): Schemas['Job'] {
  const { created_at, updated_at, started_at, finished_at } = times;
  const taxes = attributes.job_type === 'tax-run' ? attributes.taxes : undefined;
  return {
    id,
    type: 'subscription_job',
    attributes: {
      ...(external_ref === undefined ? {} : { external_ref }),
      job_type: attributes.job_type,
      ...(taxes && { taxes }),
      status,
      updated_at,
      created_at,
    },
    meta: {
      owner,
      timestamps: { updated_at, created_at, ...(started_at && { started_at }), ...(finished_at && { finished_at }) },
      ...(report && { report }),
    },
  };
}
