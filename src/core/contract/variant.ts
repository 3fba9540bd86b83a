import type { Document } from './openapi.js';
import { resolve } from './pointer.js';
import { rewriteLate } from './rewrite.js';

type Node = Record<string, unknown>;

/** Which of a vendor's contract is meant: one profile, as seen by the sender of requests or of responses. */
export interface Variant {
  readonly profile: string;
  readonly direction: 'request' | 'response';
}

/**
 * The document as it holds for one profile and direction. `x-paystub-profiles: {wire: {…}}` is a JSON merge patch (RFC 7386)
 * of the object it stands in; a required `readOnly` property is not required of a request, nor a `writeOnly` one of a response
 * (OpenAPI 3.1, 4.8.24). Nothing moves: pointers into the document stay right.
 */
export function variant(document: Document, { profile, direction }: Variant): Document {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  return rewriteLate(document, {
    enter: (node) => forProfile(node, profile),
    leave: (node) => forDirection(withoutMapping(node), (name, schema) => isFlagged(document, schema, name, flag)),
  }) as Document;
}

/**
 * ajv finds the tagged alternative by the constants in it, and takes no `mapping` that says the same. Of what is no object
 * it would ask nothing at all, so a discriminator counts only beside `type: object`; without it the alternatives are tried in turn.
 */
function withoutMapping(schema: Node): Node {
  if (!('discriminator' in schema)) return schema;
  const { discriminator, ...rest } = schema;
  if (!isObject(discriminator) || !Array.isArray(schema.oneOf)) return schema;
  return schema.type === 'object' ? { ...rest, discriminator: { propertyName: discriminator.propertyName } } : rest;
}

function forProfile(node: Node, profile: string): Node {
  if (!('x-paystub-profiles' in node)) return node;
  const { 'x-paystub-profiles': profiles, ...rest } = node;
  const patch = (profiles as Record<string, Node> | undefined)?.[profile];
  return patch ? (mergePatch(rest, patch) as Node) : rest;
}

function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Node = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** Does not ask for what need not be there, neither by its own `required` nor by one beside it under `allOf`. */
function forDirection(schema: Node, isFreed: (name: string, schema: Node) => boolean): Node {
  const { required, allOf } = schema;
  if (required === undefined && allOf === undefined) return schema;
  const asked = Array.isArray(required) ? required.filter((name) => !isFreed(name as string, schema)) : required;
  const parts = Array.isArray(allOf) ? allOf.map((part) => (isObject(part) ? forPart(part, (name) => isFreed(name, schema)) : part)) : allOf;
  return { ...schema, ...(Array.isArray(required) && { required: asked }), ...(Array.isArray(allOf) && { allOf: parts }) };
}

const forPart = (part: Node, isFreed: (name: string) => boolean): Node =>
  Array.isArray(part.required) ? { ...part, required: part.required.filter((name) => !isFreed(name as string)) } : part;

/** Whether a property carries the flag, itself or by reference, in the schema or in one that it consists of. */
function isFlagged(document: Document, schema: Node, name: string, flag: string, depth = 0): boolean {
  const { node } = resolve(document, schema, '#');
  if (depth > 8 || !isObject(node)) return false;
  const property = isObject(node.properties) && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
  if (isObject(property) && (property[flag] === true || (resolve(document, property, '#').node as Node)[flag] === true)) return true;
  return Array.isArray(node.allOf) && node.allOf.some((part) => isObject(part) && isFlagged(document, part, name, flag, depth + 1));
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
