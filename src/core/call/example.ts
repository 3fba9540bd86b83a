import type { Reply } from '../../kit/index.js';
import { type MediaPlace, mediaTypes, type Operation } from '../contract/operation.js';
import { resolve } from '../contract/pointer.js';
import { generate } from './generate.js';
import { negotiate } from './media.js';
import type { PendingCall } from './pending-call.js';

/** What a caller or a fault may ask of a documented answer. */
export interface Wanted {
  readonly example?: string | undefined;
  readonly accept?: string | undefined;
}

/** The documented answer for a status: the named example, else the first. `undefined` = the contract has none for it. */
export function documented(operation: Operation, status: number, wanted: Wanted = {}): Reply | undefined {
  const response = operation.response(status);
  if (!response) return undefined;
  const media = mediaTypes(response);
  if (media.length === 0) return { status, body: undefined, headers: exampleHeaders(operation, status) };
  // Who wants an example by its name gets it in whatever type it is.
  const order = wanted.example === undefined ? [negotiate(wanted.accept, media) ?? media[0]] : media;
  for (const place of order) {
    const value = place && exampleOf(operation, place, wanted.example);
    if (place && value) return { status, body: value.value, mediaType: place.name, headers: exampleHeaders(operation, status) };
  }
  return undefined;
}

/** Like `documented`; where the contract has no example, one made from the schema with the sandbox's seed. `undefined` = the status has no such answer. */
export async function documentedOrMade(call: PendingCall, status: number, wanted: Wanted & { readonly dynamic?: boolean }): Promise<Reply | undefined> {
  const { operation } = call;
  const example = wanted.dynamic ? undefined : documented(operation, status, wanted);
  if (example) return example;
  const media = negotiate(wanted.accept, mediaTypes(operation.response(status))) ?? mediaTypes(operation.response(status))[0];
  if (!media || (wanted.example !== undefined && !wanted.dynamic)) return undefined;
  const body = await generate(operation.contract.responses, media, call.sandbox.settings.seed);
  return { status, body, mediaType: media.name, headers: exampleHeaders(operation, status) };
}

/** Names of the examples that the contract has for a status. */
export const exampleNames = (operation: Operation, status: number): readonly string[] =>
  mediaTypes(operation.response(status)).flatMap(({ node }) => Object.keys(node.examples ?? {}));

function exampleOf(operation: Operation, { node, pointer }: MediaPlace, name: string | undefined): { value: unknown } | undefined {
  const { document } = operation.contract.responses;
  const examples = Object.entries(node.examples ?? {});
  const [, found] = (name === undefined ? examples[0] : examples.find(([key]) => key === name)) ?? [];
  if (found) return { value: resolve(document, found, pointer).node.value };
  if (name !== undefined) return undefined;
  if (node.example !== undefined) return { value: node.example };
  const schema = node.schema === undefined ? undefined : resolve(document, node.schema, pointer).node;
  if (typeof schema !== 'object') return undefined;
  return schema.example !== undefined ? { value: schema.example } : schema.examples?.length ? { value: schema.examples[0] } : undefined;
}

/** The headers that the contract says are always there, with its example values. */
function exampleHeaders(operation: Operation, status: number): Record<string, string> {
  const { document } = operation.contract.responses;
  const headers = Object.entries(operation.response(status)?.node.headers ?? {}).map(([name, header]) => [name, resolve(document, header, '#').node] as const);
  return Object.fromEntries(
    headers.filter(([, header]) => header.required).map(([name, header]) => [name, String(header.example ?? schemaExample(header.schema) ?? 'example')]),
  );
}

const schemaExample = (schema: unknown): unknown => {
  const { example, examples, default: preset } = (schema ?? {}) as { example?: unknown; examples?: unknown[]; default?: unknown };
  return example ?? examples?.[0] ?? preset;
};
