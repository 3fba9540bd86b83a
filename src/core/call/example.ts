import type { Reply } from '../../kit/index.js';
import type { Document, Schema } from '../contract/openapi.js';
import { type MediaPlace, mediaTypes, type Operation } from '../contract/operation.js';
import { resolve } from '../contract/pointer.js';
import { nearest } from '../nearest.js';
import { didYouMean, Problem } from '../problem.js';
import { generate } from './generate.js';
import { takesText } from './hold.js';
import { isJson, negotiate } from './media.js';
import type { PendingCall } from './pending-call.js';

/** What a caller or a fault may ask of a documented answer. */
export interface Wanted {
  readonly example?: string | undefined;
  readonly accept?: string | undefined;
}

/** The documented answer for a status: the named example, else the first. `undefined` = the contract has none for it. */
export function documented(operation: Operation, status: number, wanted: Wanted = {}): Reply | undefined {
  const media = mediaTypes(operation.response(status));
  const isAlways = wanted.example === undefined && media.length < 2;
  return isAlways ? operation.once(`example of ${status}`, () => find(operation, status, media, {})) : find(operation, status, media, wanted);
}

function find(operation: Operation, status: number, media: readonly MediaPlace[], wanted: Wanted): Reply | undefined {
  if (!operation.response(status)) return undefined;
  const known = exampleHeaders(operation, status);
  const headers = Object.keys(known).length > 0 && { headers: known };
  if (media.length === 0) return { status, body: undefined, ...headers };
  // Who wants an example by its name gets it in whatever type it is.
  const order = wanted.example === undefined ? [preferred(operation, media, wanted.accept)] : media;
  for (const place of order) {
    const value = place && exampleOf(operation, place, wanted.example);
    if (place && value) return { status, body: value.value, mediaType: place.name, ...headers };
  }
  return undefined;
}

/** Like `documented`; where the contract has no example, one made from the schema with the sandbox's seed. `undefined` = the status has no such answer. */
export async function documentedOrMade(call: PendingCall, status: number, wanted: Wanted & { readonly dynamic?: boolean }): Promise<Reply | undefined> {
  const { operation } = call;
  const all = mediaTypes(operation.response(status));
  // Where there is no body, there is none to be made.
  const example = wanted.dynamic && all.length > 0 ? undefined : documented(operation, status, wanted);
  if (example) return example;
  const offered = all.filter((place) => isMakeable(operation, place));
  const media = preferred(operation, offered, wanted.accept);
  if (!media || (wanted.example !== undefined && !wanted.dynamic)) return undefined;
  const body = await generate(operation.contract.responses, media, call.sandbox.settings.seed);
  return { status, body, mediaType: media.name, headers: exampleHeaders(operation, status) };
}

/** Of the media types that Paystub can send the one that the caller likes best. */
function preferred(operation: Operation, media: readonly MediaPlace[], accept: string | undefined): MediaPlace | undefined {
  const offered = media.filter((place) => isMakeable(operation, place) || exampleOf(operation, place, undefined));
  return negotiate(accept, offered) ?? offered[0];
}

/** JSON, and plain text; who wants XML of Paystub has to write it. */
const isMakeable = ({ contract }: Operation, { name, node }: MediaPlace): boolean => isJson(name) || takesText(contract.responses, node.schema);

/** Names of the examples that the contract has for a status. */
export const exampleNames = (operation: Operation, status: number): readonly string[] =>
  mediaTypes(operation.response(status)).flatMap(({ node }) => Object.keys(node.examples ?? {}));

/** The contract of the operation has no answer for that status, or none of that name; says what it has. */
export function noSuchAnswer(operation: Operation, { status, example }: { status: number | string; example?: string | undefined }, complaint = 404): Problem {
  const names = [...new Set(operation.statuses.flatMap((known) => exampleNames(operation, known)))];
  const isUnknown = example === undefined || operation.response(Number(status)) === undefined;
  const wanted = isUnknown ? `status ${String(status).slice(0, 80)}` : `example "${example.slice(0, 80)}" for ${status}`;
  const close = isUnknown ? nearest(String(status), operation.statuses.map(String)) : nearest(example, names);
  const choice = `statuses ${operation.statuses.join(', ')}${names.length > 0 ? `; examples ${names.join(', ')}` : ''}`;
  return new Problem(complaint, 'no such documented answer', {
    detail: `${operation.name} documents no ${wanted}.${didYouMean(close)} It has ${choice}.`,
    nearest: close,
  });
}

/** An example that can be sent as it stands: an object is no XML. */
function exampleOf(operation: Operation, media: MediaPlace, name: string | undefined): { value: unknown } | undefined {
  const example = anyExampleOf(operation, media, name);
  return example && (isJson(media.name) || typeof example.value === 'string') ? example : undefined;
}

function anyExampleOf(operation: Operation, { node, pointer }: MediaPlace, name: string | undefined): { value: unknown } | undefined {
  const { document } = operation.contract.responses;
  const examples = Object.entries(node.examples ?? {});
  const [, found] = (name === undefined ? examples[0] : examples.find(([key]) => key === name)) ?? [];
  const example = found && resolve(document, found, pointer).node;
  // An example that stands elsewhere (`externalValue`) is none that could be sent.
  if (example && 'value' in example) return { value: example.value };
  if (name !== undefined) return undefined;
  if (node.example !== undefined) return { value: node.example };
  const schema = node.schema === undefined ? undefined : resolve(document, node.schema, pointer).node;
  if (typeof schema !== 'object') return undefined;
  return schema.example !== undefined ? { value: schema.example } : schema.examples?.length ? { value: schema.examples[0] } : undefined;
}

/** The headers that the contract says are always there, with its example values. */
export function exampleHeaders(operation: Operation, status: number): Record<string, string> {
  const { document } = operation.contract.responses;
  const headers = Object.entries(operation.response(status)?.node.headers ?? {}).map(([name, header]) => [name, resolve(document, header, '#').node] as const);
  return Object.fromEntries(
    headers.filter(([, header]) => header.required).map(([name, header]) => [name, String(header.example ?? putForward(document, header.schema))]),
  );
}

/** The value that a header's schema puts forward, else one of its type. */
export function putForward(document: Document, schema: Schema = true): unknown {
  const { node } = resolve(document, schema, '#');
  if (typeof node !== 'object') return 'example';
  const given = [node.example, node.examples?.[0], node.default, node.const, node.enum?.[0]].find((value) => value !== undefined);
  return given ?? (node.type === 'integer' || node.type === 'number' ? (node.minimum ?? 0) : node.type === 'boolean' ? true : 'example');
}
