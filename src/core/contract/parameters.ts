import type { Violation } from '../../kit/index.js';
import type { Document, Parameter, Schema } from './openapi.js';
import type { Operation } from './operation.js';
import { type Place, pointer, resolve } from './pointer.js';

/** Parameters by place and name, each coerced to the type that its schema asks for. */
export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
}

/** Where parameters come from: texts as they stood in the request, decoded; a name may come more than once. */
export interface Sources {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  header(name: string): string | undefined;
  cookie(name: string): string | undefined;
}

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Reads and checks every parameter that the operation lists; others are nobody's business. */
export function readParameters(operation: Operation, sources: Sources): { values: Parameters; violations: readonly Violation[] } {
  const values: Parameters = { path: {}, query: {}, header: {}, cookie: {} };
  const violations: Violation[] = [];
  for (const place of operation.parameters) {
    const { node } = place;
    if (node.in === 'header' && ignored.has(node.name.toLowerCase())) continue;
    const where = pointer(`/${node.in}`, node.name);
    const texts = textsOf(node, sources, operation.contract.document);
    if (texts === undefined) violations.push(...missing(place, where));
    else if (texts === 'repeated') violations.push({ rule: 'repeated', message: 'must not be given more than once', request: where, spec: place.pointer });
    else violations.push(...check(operation, place, (values[node.in][node.name] = coerce(texts, node, operation.contract.document)), where));
  }
  return { values, violations };
}

/** Header parameters of these names say nothing (OpenAPI 3.1, 4.8.12.2). */
const ignored = new Set(['accept', 'content-type', 'authorization']);

const missing = ({ node, pointer: place }: Place<Parameter>, where: string): Violation[] =>
  node.required || node.in === 'path' ? [{ rule: 'required', message: 'is required', request: where, spec: pointer(place, 'required'), accepted: true }] : [];

function check(operation: Operation, place: Place<Parameter>, value: unknown, where: string): readonly Violation[] {
  const [media] = Object.keys(place.node.content ?? {});
  const schema = media === undefined ? pointer(place.pointer, 'schema') : pointer(place.pointer, 'content', media, 'schema');
  if (media === undefined && place.node.schema === undefined) return [];
  return operation.contract.requests.at(schema)(value, where);
}

type Texts = string | readonly string[] | Record<string, string | readonly string[]>;

/** The raw text of a parameter, split as its `style` and `explode` say (OpenAPI 3.1, 4.8.12.3). */
function textsOf(node: Parameter, sources: Sources, document: Document): Texts | 'repeated' | undefined {
  const kinds = node.schema === undefined ? new Set<string>() : typesOf(document, node.schema);
  const explode = node.explode ?? (node.style ?? defaultStyle[node.in]) === 'form';
  if (node.in === 'query') return queryTexts(node, sources.query, kinds, explode);
  const text = node.in === 'path' ? own(sources.path, node.name) : node.in === 'header' ? sources.header(node.name.toLowerCase()) : sources.cookie(node.name);
  if (text === undefined || node.content) return text;
  if (kinds.has('array')) return text === '' ? [] : text.split(',').map((item) => item.trim());
  if (kinds.has('object')) return pairs(text.split(','), explode);
  return text;
}

const defaultStyle = { query: 'form', cookie: 'form', path: 'simple', header: 'simple' } as const;
const separators: Record<string, string> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

function queryTexts(node: Parameter, query: Sources['query'], kinds: ReadonlySet<string>, explode: boolean): Texts | 'repeated' | undefined {
  if (node.style === 'deepObject') return deepObject(node.name, query);
  const given = query.filter(([name]) => name === node.name).map(([, value]) => value);
  const [first] = given;
  if (first === undefined) return undefined;
  if (kinds.has('array')) return explode ? given : given.flatMap((text) => text.split(separators[node.style ?? 'form'] ?? ','));
  if (given.length > 1) return 'repeated';
  return kinds.has('object') && !node.content ? pairs(first.split(','), false) : first;
}

function deepObject(name: string, query: Sources['query']): Record<string, string | readonly string[]> | undefined {
  const members: Record<string, string[]> = {};
  for (const [key, value] of query) {
    if (key.startsWith(`${name}[`) && key.endsWith(']')) (members[key.slice(name.length + 1, -1)] ??= []).push(value);
  }
  const entries = Object.entries(members).map(([key, values]) => [key, values.length > 1 ? values : (values[0] ?? '')] as const);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** `R,100,G,200`, or exploded `R=100,G=200`. */
function pairs(items: readonly string[], explode: boolean): Record<string, string> {
  if (explode) return Object.fromEntries(items.map((item) => item.split('=', 2) as [string, string]));
  return Object.fromEntries(items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1] ?? '']] : [])));
}

function coerce(texts: Texts, node: Parameter, document: Document): unknown {
  if (node.content) return jsonOr(texts as string);
  return node.schema === undefined ? texts : coerceTo(texts, node.schema, document);
}

/** Turns text into what the schema asks for; what does not look like it stays text, and the schema says so. */
export function coerceTo(texts: Texts, schema: Schema, document: Document): Json {
  const { node } = resolve(document, schema, '#');
  if (Array.isArray(texts)) return texts.map((text) => coerceTo(text, (node as { items?: Schema }).items ?? true, document));
  if (typeof texts === 'object') {
    const properties = (node as { properties?: Record<string, Schema> }).properties ?? {};
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, coerceTo(text, own(properties, name) ?? true, document)]));
  }
  return scalar(texts, typesOf(document, node));
}

function scalar(text: string, types: ReadonlySet<string>): string | number | boolean {
  if (types.has('integer') && /^-?(0|[1-9]\d{0,15})$/.test(text)) return Number(text);
  if (types.has('number') && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The types that a schema names, its alternatives included. */
export function typesOf(document: Document, schema: Schema, depth = 0): ReadonlySet<string> {
  const { node } = resolve(document, schema, '#');
  if (typeof node !== 'object' || depth > 8) return new Set();
  const named = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  const parts = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return new Set([...named, ...parts.flatMap((part) => [...typesOf(document, part, depth + 1)])]);
}

const own = <Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(members, name) ? members[name] : undefined);
