import { type Call, type Context, type Handlers, reply } from '../../../kit/index.js';
import { conflict, invalid, noQuota } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { userOf } from '../user.js';
import { labelFilter } from './label-filter.js';
import { metadataOf, newSystemMetadata, type Quota, specOf } from './quota.js';
import { listed, read } from './quota-forms.js';

type Place = { readonly namespace: string; readonly name: string };

export const quotas = {
  /** "Create quota". @throws ApiError 400 without a name (vendor rule), 409 for a name that is taken (inferred) */
  createQuota(call) {
    const { path, body, state, clock, id, emit } = call;
    const name = body?.metadata?.name ?? '';
    if (name === '') throw invalid('/metadata/name', 'should be not nil, got nil', 'message.required');
    assertDescription(body?.metadata?.description);
    const place = { namespace: path.namespace, name };
    if (state.quotas.has(keyOf(place))) throw conflict('Object already exists', 'unique', '/body/metadata/name');
    const system_metadata = newSystemMetadata(id.uuid('quota'), userOf(call), clock.now());
    emit('quota.created', place);
    return reply(200, state.quotas.put(keyOf(place), { metadata: metadataOf(body?.metadata, place), system_metadata, spec: specOf(body?.spec) }));
  },

  /** "Replace quota": what the request leaves out is empty afterwards. @throws ApiError 404 */
  replaceQuota({ path, body, state, clock, emit }: Call<operations['replaceQuota'], State>) {
    const { system_metadata } = find(state, path);
    assertDescription(body?.metadata?.description);
    state.quotas.put(keyOf(path), {
      metadata: metadataOf(body?.metadata, path),
      system_metadata: { ...system_metadata, modification_timestamp: clock.now().toISOString() },
      spec: specOf(body?.spec),
    });
    emit('quota.replaced', { ...path });
    return reply(200, {});
  },

  /** "List quotas". @throws ApiError 400 for a label filter that cannot be read */
  listQuotas({ path, query, state }) {
    const matches = labelFilter(query.label_filter ?? '');
    if (!matches) throw invalid('/label_filter', 'should be a list of label expressions', 'label_filter', 'query');
    const found = state.quotas.where('metadata.namespace', path.namespace).filter(({ metadata }) => matches(metadata.labels));
    return reply(200, { items: found.map((quota) => listed(quota, query.report_fields ?? [])), errors: [] });
  },

  /** "Get quota", in the form asked for. @throws ApiError 404 */
  getQuota: ({ path, query, state }) => reply(200, read(find(state, path), query.response_format)),

  /** "Delete quota": nothing ever refers to one. @throws ApiError 404 */
  deleteQuota({ path, state, emit }) {
    find(state, path);
    state.quotas.remove(keyOf(path));
    emit('quota.deleted', { ...path });
    return reply(200, {});
  },
} satisfies Handlers<operations, State>;

/** Vendor rule `string.max_bytes`: the contract can only count characters. */
function assertDescription(text = ''): void {
  if (Buffer.byteLength(text) > 1200) throw invalid('/metadata/description', 'should be at most 1200 bytes', 'max_bytes');
}

function find(state: Context<State>['state'], place: Place): Quota {
  const quota = state.quotas.get(keyOf(place));
  if (!quota) throw noQuota(place.namespace, place.name);
  return quota;
}

const keyOf = ({ namespace, name }: Place): string => `${namespace}/${name}`;
