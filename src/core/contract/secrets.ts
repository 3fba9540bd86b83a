import type { Document, Schema, SchemaObject, Secret } from './openapi.js';
import { resolve } from './pointer.js';

/** Where a secret stands in a body: member names from the top, `*` for every item of a list or every member of a map. */
export interface SecretPlace {
  readonly path: readonly string[];
  readonly secret: Secret;
}

/** Every place of the schema that is marked `x-paystub-secret`, through references, alternatives, members and items. */
export const secretPlaces = (document: Document, schema: Schema | undefined): readonly SecretPlace[] => [...visit(document, schema, [], [])];

function* visit(document: Document, part: Schema | undefined, path: readonly string[], open: readonly unknown[]): Iterable<SecretPlace> {
  if (typeof part !== 'object') return;
  const { node } = resolve(document, part, '#');
  // A schema within itself marks the same secrets again: once round is enough.
  if (typeof node !== 'object' || open.includes(node)) return;
  // The mark may stand beside a reference too.
  const secret = part['x-paystub-secret'] ?? node['x-paystub-secret'];
  if (secret) yield { path, secret };
  for (const [step, inner] of insides(node)) yield* visit(document, inner, [...path, ...step], [...open, node]);
}

/** The schemas within a schema, each with the step that leads there. */
function insides(node: SchemaObject): readonly (readonly [step: readonly string[], schema: Schema | undefined])[] {
  const members = Object.entries(node.properties ?? {}).map(([name, schema]) => [[name], schema] as const);
  const alternatives = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])].map((schema) => [[], schema] as const);
  return [...members, ...alternatives, [['*'], node.items], [['*'], node.additionalProperties]];
}

/** The names of all properties that a document marks as secret. */
export function namesOfSecrets(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, Schema> };
    for (const [name, schema] of Object.entries(properties ?? {})) if (typeof schema === 'object' && schema['x-paystub-secret']) names.add(name);
    for (const member of Object.values(node)) visit(member);
  };
  visit(document);
  return names;
}

/** The value with each secret replaced by what `change` gives (`undefined` = the member goes). Copies only what it changes. */
export function replaceSecrets(value: unknown, places: readonly SecretPlace[], change: (secret: Secret, value: unknown) => unknown): unknown {
  return places.reduce((result, { path, secret }) => replaceAt(result, path, (found) => change(secret, found)), value);
}

function replaceAt(value: unknown, path: readonly string[], change: (value: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return name === '*' ? value.map((item) => replaceAt(item, rest, change)) : value;
  const names = name === '*' ? Object.keys(value) : Object.hasOwn(value, name) ? [name] : [];
  return names.reduce<object>((members, key) => replaceMember(members, key, replaceAt((members as Record<string, unknown>)[key], rest, change)), value);
}

function replaceMember(members: object, name: string, value: unknown): object {
  if (value !== undefined) return { ...members, [name]: value };
  const { [name]: _, ...rest } = members as Record<string, unknown>;
  return rest;
}
