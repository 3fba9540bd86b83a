import { type Handlers, reply } from '../../../kit/index.js';
import { type Filters, filtered, listPage } from '../catalogue/list.js';
import { assertFree } from '../catalogue/references.js';
import { find } from '../catalogue/stored.js';
import { invalid, refused } from '../errors.js';
import { failImport } from '../imports/import.js';
import type { StoredJob } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { addJob, jobResource, timerOf } from './job.js';

const filters: Filters<StoredJob> = {
  filterable: { eq: ['external_ref'], in: ['external_ref'] },
  texts: { external_ref: ({ external_ref }) => external_ref ?? '' },
};

export const jobs = {
  listJobs(call) {
    const wanted = filtered(call.state.jobs, call, filters);
    return reply(200, listPage(wanted, call, '/v2/subscriptions/jobs', jobResource));
  },

  createJob(call) {
    const { attributes } = call.body.data;
    // An import is made by uploading its file.
    if (attributes.job_type === 'import') throw invalid('/body/data/attributes/job_type', 'enum', 'must not be import');
    assertFree(call.state.jobs, 'external_ref', { id: '', external_ref: attributes.external_ref });
    return reply(201, { data: jobResource(addJob(call, attributes)) });
  },

  getJob({ path, state }) {
    return reply(200, { data: jobResource(find(state.jobs, path, 'job_uuid')) });
  },

  deleteJob({ path, state, clock, timers, emit }) {
    const job = state.jobs.get(path.job_uuid);
    if (job?.status === 'started') throw refused(409, '/path/job_uuid', 'state', 'names a job that has started');
    if (!job) return reply(204);
    timers.cancel(timerOf(job.id));
    state.jobs.remove(job.id);
    if (job.status === 'pending') failImport(state, job.id, clock.now().toISOString());
    emit('subscription-job.deleted', { id: job.id });
    return reply(204);
  },
} satisfies Handlers<operations, State>;
