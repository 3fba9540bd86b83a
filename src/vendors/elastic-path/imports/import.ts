import type { Collections, Context } from '../../../kit/index.js';
import { newRecord } from '../catalogue/attributes.js';
import type { StoredImport, StoredImportError } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';

type Schemas = components['schemas'];

const none = { subscription_feature: 0, subscription_subscriber: 0, subscription_offering: 0, subscription: 0 };

/** An import that waits for its job; until that has read the file, nothing is counted (inferred). */
export const newImport = ({ import_file, external_ref }: Schemas['ImportCreate'], job_id: string, { id, clock }: Context<State>): StoredImport => ({
  ...newRecord(id.uuid('import'), clock.now()),
  ...(external_ref !== undefined && { external_ref }),
  job_id,
  status: 'pending',
  file: import_file,
  records: { uploaded: none, imported: none },
  errors: [],
});

/**
 * An import whose job broke, or was taken away before it began, has failed; its file is not kept (inferred). `times` are those of the
 * try, if there was one.
 */
export function failImport({ imports }: Collections<State>, job_id: string, at: string, times: Pick<StoredImport, 'started_at' | 'finished_at'> = {}): void {
  for (const { file: _, ...waiting } of imports.where('job_id', job_id)) imports.put(waiting.id, { ...waiting, ...times, status: 'failed', updated_at: at });
}

/** The import as callers see it. */
export const importResource = ({ id, owner, external_ref, status, records, ...times }: StoredImport): Schemas['Import'] => ({
  id,
  type: 'subscription_import',
  attributes: { ...(external_ref !== undefined && { external_ref }), status },
  meta: {
    owner,
    timestamps: {
      updated_at: times.updated_at,
      created_at: times.created_at,
      ...(times.started_at !== undefined && { started_at: times.started_at }),
      ...(times.finished_at !== undefined && { finished_at: times.finished_at }),
    },
    records,
  },
});

/** A bad line as callers see it; it was found when the import ran. */
export const importErrorResource =
  ({ owner, updated_at }: StoredImport) =>
  ({ id, ...problem }: StoredImportError): Schemas['SubscriptionImportError'] => ({
    id,
    type: 'subscription_import_error',
    meta: { owner, timestamps: { updated_at, created_at: updated_at }, ...problem },
  });
