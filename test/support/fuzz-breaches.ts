import { createRequire } from 'node:module';
import type { Operation } from './fuzz-contracts.js';

const require = createRequire(import.meta.url);
const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
const addFormats = require('ajv-formats') as typeof import('ajv-formats').default;

/** Headers are texts: `3` passes for a number. */
const headers = addFormats(new Ajv2020({ strict: false, coerceTypes: true }));

/** What a caller got. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  header(name: string): string | undefined;
}

/** What is wrong with a reply by the operation's contract; nothing = it fits. */
export function breaches({ contract, responses, name }: Operation, reply: Reply): readonly string[] {
  const response = responses.find(({ status }) => status === reply.status);
  if (!response) return [`${name} documents no ${reply.status}`];
  const wrong = Object.entries(response.headers).flatMap(([header, { required, schema }]) => {
    const value = reply.header(header);
    if (value === undefined) return required ? [`the header ${header} is missing`] : [];
    return headers.validate(schema, value) ? [] : [`the header ${header} is ${value}`];
  });
  if (response.type === undefined) return reply.text === '' ? wrong : [...wrong, `${reply.status} has a body`];
  const type = response.type === '*/*' ? 'application/json' : response.type;
  if (reply.header('content-type') !== type) return [...wrong, `the type is ${reply.header('content-type')}, not ${type}`];
  return [...wrong, ...contract.misfits(response.pointer, type.includes('json') ? JSON.parse(reply.text) : reply.text)];
}
