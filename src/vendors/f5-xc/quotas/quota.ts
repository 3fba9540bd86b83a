import type { components } from '../spec.gen.js';

type Schemas = components['schemas'];
export type QuotaSpec = Schemas['quotaSpecType'];
export type Metadata = Required<Schemas['schemaObjectGetMetaType']>;
type SystemMetadata = Required<Schemas['schemaSystemObjectGetMetaType']>;

/** A quota object, as it is created and read. */
export interface Quota {
  readonly metadata: Metadata;
  readonly system_metadata: SystemMetadata;
  readonly spec: QuotaSpec;
}

/** Of what a request says the metadata that is stored: name and namespace are those of the path, what is left out is empty. */
export const metadataOf = (given: Schemas['schemaObjectCreateMetaType'] = {}, { namespace, name }: { namespace: string; name: string }): Metadata => ({
  name,
  namespace,
  description: given.description ?? '',
  disable: given.disable ?? false,
  labels: given.labels ?? {},
  annotations: given.annotations ?? {},
});

/** Likewise: absent maps are empty ones. */
export const specOf = ({ object_limits = {}, resource_limits = {}, api_limits = {} }: QuotaSpec = {}): QuotaSpec => ({
  object_limits,
  resource_limits,
  api_limits,
});

/** What the service says about a new object; the form is that of the documented example. */
export const newSystemMetadata = (uid: string, creator_id: string, now: Date): SystemMetadata => ({
  uid,
  tenant: 'example-corp',
  creation_timestamp: now.toISOString(),
  modification_timestamp: null,
  deletion_timestamp: null,
  creator_class: 'prism',
  creator_id,
  finalizers: [],
  initializers: null,
  labels: {},
  object_index: 0,
  owner_view: null,
});
