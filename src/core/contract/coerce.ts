import type { Document, Schema, SchemaObject } from './openapi.js';
import { resolve } from './pointer.js';

/** A parameter as text, a list of texts, or texts by name. */
export type Texts = string | readonly string[] | { readonly [name: string]: Texts };

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** Turns text into what the schema asks for; what does not look like it stays text, and the schema says so. */
export function coerceTo(texts: Texts, schema: Schema, document: Document): Json {
  const parts = partsOf(document, schema);
  if (typeof texts === 'string') return one(texts, parts, document);
  if (Array.isArray(texts)) return texts.map((text, index) => coerceTo(text, itemOf(parts, index), document));
  if (isList(texts as Record<string, Texts>, parts)) return coerceTo(Object.values(texts as Record<string, string>), schema, document);
  return Object.fromEntries(Object.entries(texts as Record<string, Texts>).map(([name, text]) => [name, coerceTo(text, memberIn(parts, name), document)]));
}

/** `line[0]=a&line[1]=b` is a list, if a list is wanted. */
function isList(texts: Readonly<Record<string, Texts>>, parts: readonly SchemaObject[]): boolean {
  const types = typesOfParts(parts);
  return types.has('array') && !types.has('object') && Object.keys(texts).every((name) => /^\d+$/.test(name));
}

/** A list of one looks like a text. */
function one(text: string, parts: readonly SchemaObject[], document: Document): Json {
  const types = typesOfParts(parts);
  return types.has('array') && !types.has('string') ? [coerceTo(text, itemOf(parts, 0), document)] : scalar(text, types);
}

function scalar(text: string, types: ReadonlySet<string>): string | number | boolean {
  // As JSON writes numbers; nineteen digits, for that is what an int64 may have.
  if (types.has('integer') && /^-?(0|[1-9]\d{0,18})$/.test(text)) return Number(text);
  if (types.has('number') && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The types that a schema names, its alternatives included. */
export const typesOf = (document: Document, schema: Schema): ReadonlySet<string> => typesOfParts(partsOf(document, schema));

/** The properties that a schema names, its alternatives included. */
export const propertiesOf = (document: Document, schema: Schema): ReadonlySet<string> =>
  new Set(partsOf(document, schema).flatMap(({ properties }) => Object.keys(properties ?? {})));

/** Whether it says that an object may have members beside those that it names. */
export const isOpen = (document: Document, schema: Schema): boolean =>
  partsOf(document, schema).some(({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false);

/** What a schema consists of: itself, and whatever it combines. */
function partsOf(document: Document, schema: Schema, depth = 0): readonly SchemaObject[] {
  const { node } = resolve(document, schema, '#');
  if (typeof node !== 'object' || depth > 8) return [];
  const inner = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return [node, ...inner.flatMap((part) => partsOf(document, part, depth + 1))];
}

const typesOfParts = (parts: readonly SchemaObject[]): ReadonlySet<string> => new Set(parts.flatMap(typesNamed));

/** Without a `type` the values say what it is. */
function typesNamed({ type, enum: values = [], const: value }: SchemaObject): readonly string[] {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  return [...values, ...(value === undefined ? [] : [value])].map((known) => typeof known);
}

function itemOf(parts: readonly SchemaObject[], index: number): Schema {
  const holder = parts.find(({ items, prefixItems }) => items !== undefined || prefixItems !== undefined);
  return holder?.prefixItems?.[index] ?? holder?.items ?? true;
}

/** The schema of a member, its own or the one for all that are not named. */
export const memberOf = (document: Document, schema: Schema, name: string): Schema => memberIn(partsOf(document, schema), name);

function memberIn(parts: readonly SchemaObject[], name: string): Schema {
  const named = parts.find(({ properties }) => properties && Object.hasOwn(properties, name))?.properties?.[name];
  return named ?? parts.find(({ additionalProperties }) => typeof additionalProperties === 'object')?.additionalProperties ?? true;
}
