import type { Document, Schema, Secret } from './openapi.js';
import { resolve } from './pointer.js';

/** Where a secret stands in a body: member names from the top, `*` for every item of a list or every member of a map. */
export interface SecretPlace {
  readonly path: readonly string[];
  readonly secret: Secret;
}

/** Every place of the schema that is marked `x-paystub-secret`, through references, alternatives, members and items. */
export function secretPlaces(document: Document, schema: Schema | undefined): readonly SecretPlace[] {
  const found: SecretPlace[] = [];
  const visit = (part: Schema | undefined, path: readonly string[], open: readonly unknown[]): void => {
    if (part === undefined) return;
    // The mark may stand beside a reference too.
    const marked = typeof part === 'object' ? part['x-paystub-secret'] : undefined;
    const { node } = resolve(document, part, '#');
    // A schema within itself marks the same secrets again: once round is enough.
    if (typeof node !== 'object' || open.includes(node)) return;
    const within = [...open, node];
    const secret = marked ?? node['x-paystub-secret'];
    if (secret) found.push({ path, secret });
    for (const [name, member] of Object.entries(node.properties ?? {})) visit(member, [...path, name], within);
    for (const alternative of [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(alternative, path, within);
    visit(node.items, [...path, '*'], within);
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, [...path, '*'], within);
  };
  visit(schema, [], []);
  return found;
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
