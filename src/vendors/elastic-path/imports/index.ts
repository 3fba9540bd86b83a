import { type Handlers, reply } from '../../../kit/index.js';
import { addJob } from '../billing/job.js';
import { type Filters, filtered, listPage } from '../catalogue/list.js';
import { assertFree } from '../catalogue/references.js';
import { find } from '../catalogue/stored.js';
import { invalid } from '../errors.js';
import type { StoredImport } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { importErrorResource, importResource, newImport } from './import.js';
import { countLines } from './lines.js';

const fields = ['external_ref'];
const filters: Filters<StoredImport> = { filterable: { eq: fields, in: fields }, texts: { external_ref: ({ external_ref }) => external_ref } };
const path = '/v2/subscriptions/imports';

/** Subscriptions reference, "Create an import". */
const mostLines = 50_000;

/** What comes from elsewhere: files of features, subscribers, offerings and subscriptions. */
export const imports = {
  listImportJobs(call) {
    const wanted = filtered(call.state.imports, call, filters);
    return reply(200, listPage(wanted, call, path, importResource));
  },

  createImport(call) {
    const { import_file, external_ref } = call.body;
    assertFree(call.state.imports, 'external_ref', { id: '', external_ref }, '/body/external_ref');
    if (countLines(import_file, mostLines) > mostLines) throw invalid('/body/import_file', 'maxItems', `must have at most ${mostLines} lines`);
    const job = addJob(call, { job_type: 'import', ...(external_ref !== undefined && { external_ref }) });
    const waiting = newImport(call.body, job.id, call);
    return reply(201, { data: importResource(call.state.imports.put(waiting.id, waiting)) });
  },

  getImport({ path, state }) {
    return reply(200, { data: importResource(find(state.imports, path, 'import_uuid')) });
  },

  getImportErrors(call) {
    const found = find(call.state.imports, call.path, 'import_uuid');
    return reply(200, listPage(found.errors, call, `${path}/${found.id}/errors`, importErrorResource(found)));
  },
} satisfies Handlers<operations, State>;
