import type { components } from '../spec.gen.js';
import type { Quota } from './quota.js';

type Format = components['schemas']['quotaGetResponseFormatCode'];

/** A quota as a list shows it: null or empty is what `report_fields` does not ask for. */
export const listed = ({ metadata, system_metadata, spec }: Quota, fields: readonly string[]) => ({
  name: metadata.name,
  namespace: metadata.namespace,
  tenant: system_metadata.tenant,
  uid: system_metadata.uid,
  description: metadata.description,
  disabled: metadata.disable,
  labels: metadata.labels,
  annotations: metadata.annotations,
  owner_view: null,
  metadata: fields.includes('metadata') ? metadata : null,
  system_metadata: fields.includes('system_metadata') ? system_metadata : null,
  get_spec: fields.includes('get_spec') || fields.includes('spec') ? spec : null,
  status_set: [],
});

/** Which members of the answer a format fills (inferred from the formats' names), in the order of their numbers; the rest is null, and lists are empty. */
const formats: Readonly<Record<Format, (quota: Quota) => object>> = {
  GET_RSP_FORMAT_DEFAULT: (quota) => quota,
  GET_RSP_FORMAT_FOR_CREATE: ({ metadata, spec }) => ({ create_form: { metadata, spec } }),
  GET_RSP_FORMAT_FOR_REPLACE: ({ metadata, spec }) => ({ replace_form: { metadata, spec } }),
  GET_RSP_FORMAT_STATUS: () => ({}),
  GET_RSP_FORMAT_READ: (quota) => quota,
  GET_RSP_FORMAT_REFERRING_OBJECTS: () => ({}),
  GET_RSP_FORMAT_BROKEN_REFERENCES: () => ({}),
};

/** A quota in the form asked for, by its name or, as the service takes it too, by its number. */
export const read = (quota: Quota, format: Format | number = 0) => ({
  create_form: null,
  replace_form: null,
  metadata: null,
  spec: null,
  system_metadata: null,
  status: [],
  referring_objects: [],
  deleted_referred_objects: [],
  disabled_referred_objects: [],
  ...formats[formatNamed(format)](quota),
});

const formatNamed = (format: Format | number): Format =>
  typeof format === 'number' ? ((Object.keys(formats) as Format[])[format] ?? 'GET_RSP_FORMAT_DEFAULT') : format;
