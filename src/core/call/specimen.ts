import type { Document, Parameter, SecurityScheme } from '../contract/openapi.js';
import { type MediaPlace, mediaPlace, mediaTypes, type Operation } from '../contract/operation.js';
import { resolve } from '../contract/pointer.js';
import { asQuery, asText, pairs } from '../contract/write.js';
import type { Pack } from '../pack.js';
import { putForward } from './example.js';
import { generate } from './generate.js';
import { essence, isJson } from './media.js';

/** A valid call of an operation, made of the examples in its contract. */
export interface Specimen {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a specimen is to be made of instead of the contract's examples: parameters by name, members of the body by name. */
export type Chosen = Readonly<Record<string, string>>;

/** What stands in for examples that the contract does not have. */
interface Made {
  readonly parameters: ReadonlyMap<Parameter, unknown>;
  readonly body?: unknown;
}

/** Like `specimen`; where the contract has no example, one is made from the schema, if that can be. */
export async function wholeSpecimen(pack: Pack, operation: Operation, chosen: Chosen = {}): Promise<Specimen> {
  const { requests } = operation.contract;
  const make = (media: MediaPlace): Promise<unknown> => generate(requests, media, 1, 'readOnly').catch(() => undefined);
  const lacking = operation.parameters.filter(({ node }) => isSent(node) && node.schema !== undefined && exampleOf(requests.document, node) === undefined);
  const values = lacking.map(
    async ({ node, pointer }) => [node, await make(mediaPlace('application/json', { schema: node.schema ?? true }, pointer))] as const,
  );
  const [media] = mediaTypes(operation.body);
  const isBodyLacking = media?.node.schema !== undefined && operation.body?.node.required && exampleBody(requests.document, media) === undefined;
  return specimen(pack, operation, chosen, { parameters: new Map(await Promise.all(values)), ...(isBodyLacking && { body: await make(media) }) });
}

/** The call that the contract's own examples describe; with the `demo` fixtures it finds something to act on. */
export function specimen(pack: Pack, operation: Operation, chosen: Chosen = {}, made: Made = { parameters: new Map() }): Specimen {
  const { document } = operation.contract;
  const preset = (node: Parameter): unknown => exampleOf(document, node) ?? made.parameters.get(node) ?? putForward(document, node.schema);
  const parameters = operation.parameters.map(({ node }) => ({ node, value: chosen[node.name] ?? (isSent(node) ? preset(node) : undefined) }));
  const given = (place: Parameter['in']) => parameters.filter(({ node, value }) => node.in === place && value !== undefined);
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = given('path').find(({ node }) => node.name === name);
    return encodeURIComponent(parameter ? asText(parameter.node, parameter.value) : name);
  });
  const { headers, query } = credentials(pack, operation);
  const body = bodyOf(operation, made.body);
  const asked = [...given('query').flatMap(({ node, value }) => asQuery(node, value)), ...query];
  const cookies = given('cookie').map(({ node, value }) => `${node.name}=${asText(node, value)}`);
  const cookie = [...cookies, ...(headers.Cookie === undefined ? [] : [headers.Cookie])].join('; ');
  return {
    method: operation.method,
    path: [path, ...(asked.length > 0 ? [asked.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')] : [])].join('?'),
    headers: {
      ...Object.fromEntries(given('header').map(({ node, value }) => [node.name, asText(node, value)])),
      ...headers,
      ...(cookie && { Cookie: cookie }),
      ...body.headers,
    },
    ...(body.text !== undefined && { body: body.text }),
  };
}

const isSent = (node: Parameter): boolean => node.required === true || node['x-paystub-send'] === true;

function exampleOf(document: Document, { example, examples = {}, schema, content = {} }: Parameter): unknown {
  const [first] = Object.values(examples);
  const [media] = Object.values(content);
  const given = example ?? (first && resolve(document, first, '#').node.value) ?? media?.example;
  if (given !== undefined || schema === undefined) return given;
  const { node } = resolve(document, schema, '#');
  return typeof node === 'object' ? (node.example ?? node.examples?.[0] ?? node.default ?? node.const ?? node.enum?.[0]) : undefined;
}

function bodyOf(operation: Operation, made: unknown): { headers: Record<string, string>; text?: string } {
  const [media] = mediaTypes(operation.body);
  if (!media) return { headers: {} };
  const value = exampleBody(operation.contract.document, media) ?? made ?? {};
  const isText = typeof value === 'string';
  switch (essence(media.name)) {
    case 'application/x-www-form-urlencoded':
      return {
        headers: { 'Content-Type': media.name },
        text: isText ? value : new URLSearchParams(pairs(value as object).map(([name, text]): [string, string] => [name, text])).toString(),
      };
    case 'multipart/form-data':
      return { headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, text: multipart(pairs(value as object)) };
    default:
      return { headers: { 'Content-Type': media.name }, text: isText && !isJson(media.name) ? value : JSON.stringify(value) };
  }
}

function exampleBody(document: Document, { node, pointer }: MediaPlace): unknown {
  const [first] = Object.values(node.examples ?? {});
  if (first) return resolve(document, first, pointer).node.value;
  const schema = node.schema === undefined ? undefined : resolve(document, node.schema, pointer).node;
  return node.example ?? (typeof schema === 'object' ? (schema.example ?? schema.examples?.[0]) : undefined);
}

const boundary = 'paystub-example';

const multipart = (fields: readonly (readonly [name: string, value: string])[]): string =>
  [...fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`), `--${boundary}--\r\n`].join('');

interface Credentials {
  readonly headers: Record<string, string>;
  readonly query: readonly (readonly [string, string])[];
}

/** Credentials that the demo fixtures list for the operation's first scheme, else any that is well formed. An operation that needs none gets none. */
function credentials(pack: Pack, operation: Operation): Credentials {
  if (operation.security.some((requirement) => Object.keys(requirement).length === 0)) return { headers: {}, query: [] };
  const all = Object.keys(operation.security[0] ?? {}).map((name) => credential(pack, operation, name));
  return { headers: Object.assign({}, ...all.map(({ headers }) => headers)), query: all.flatMap(({ query }) => query) };
}

function credential(pack: Pack, { contract }: Operation, name: string): Credentials {
  const declared = contract.document.components?.securitySchemes?.[name];
  if (!declared) return { headers: {}, query: [] };
  const scheme = resolve(contract.document, declared, '#').node;
  const listed = pack.fixtures('demo')?.find(([place]) => place === pack.place('credentials'))?.[1] ?? [];
  const value = listed.find(([, record]) => (record as { scheme?: string }).scheme === name)?.[0];
  if (scheme.type === 'apiKey') return apiKey(scheme, value ?? 'demo');
  if (scheme.scheme?.toLowerCase() === 'basic')
    return { headers: { Authorization: `Basic ${Buffer.from(value ?? 'demo:demo').toString('base64')}` }, query: [] };
  return { headers: { Authorization: `Bearer ${value ?? 'demo'}` }, query: [] };
}

function apiKey({ in: place, name = 'Authorization', 'x-paystub-scheme-word': word }: SecurityScheme, value: string): Credentials {
  if (place === 'query') return { headers: {}, query: [[name, value]] };
  if (place === 'cookie') return { headers: { Cookie: `${name}=${value}` }, query: [] };
  return { headers: { [name]: word ? `${word} ${value}` : value }, query: [] };
}

/** The call as one line for a shell. */
export function curl(url: string, { method, path, headers, body }: Specimen): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  return ['curl', ...(method === 'GET' ? [] : ['-X', method]), ...lines, ...(body === undefined ? [] : ['-d', quoted(body)]), quoted(`${url}${path}`)].join(
    ' ',
  );
}
