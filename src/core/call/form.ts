import { coerceTo, memberOf, typesOf } from '../contract/coerce.js';
import type { Document, MediaType, Schema } from '../contract/openapi.js';
import { byName } from '../contract/styles.js';

export type Fields = readonly (readonly [name: string, value: string])[];

/** The fields of a form as the object that its schema describes. */
export function readForm(fields: Fields, { schema = true, encoding = {} }: MediaType, document: Document): Record<string, unknown> {
  const isDeep = (name: string): boolean => Object.hasOwn(encoding, name) && encoding[name]?.style === 'deepObject';
  const given = fields.map(([name, value]) => [isDeep(name.replace(/\[.*$/s, '')) ? path(name) : [name], value] as const);
  const texts = byName(given.filter(([[name]]) => name !== '__proto__'));
  const body = coerceTo(texts ?? {}, schema, document) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, parsed(value, memberOf(document, schema, name), document)]));
}

/** `card[owner][name]` is three names. */
const path = (name: string): readonly string[] => name.match(/[^[\]]+/g) ?? [name];

/** What must be an object is sent as JSON, unless the contract says otherwise (OpenAPI 3.1, 4.8.15). */
function parsed(value: unknown, schema: Schema, document: Document): unknown {
  const types = typesOf(document, schema);
  if (typeof value !== 'string' || !types.has('object') || types.has('string')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A form with files in it: each file as the text it holds, and what may be told of it. @throws TypeError when it cannot be taken apart */
export async function readMultipart(bytes: Buffer, type: string): Promise<{ readonly fields: Fields; readonly told: Fields }> {
  const parts = [...(await new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } }).formData())];
  const fields = parts.map(async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const);
  const told = parts.map(([name, value]) => [name, tell(value)] as const);
  return { fields: await Promise.all(fields), told };
}

/** A file may come without a name, and then looks like a text. */
function tell(value: string | File): string {
  if (typeof value !== 'string') return `${value.name}, ${value.size} bytes`;
  return value.length > 4096 ? `${value.length} characters` : value;
}
