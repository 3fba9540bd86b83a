import type { Document } from './openapi.js';

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
export function variant(document: Document, wanted: Variant): Document {
  return walk(document, wanted) as Document;
}

function walk(node: unknown, wanted: Variant): unknown {
  if (Array.isArray(node)) return node.map((item) => walk(item, wanted));
  if (typeof node !== 'object' || node === null) return node;
  const patched = forProfile(node as Node, wanted.profile);
  const members: Node = {};
  for (const [key, value] of Object.entries(patched)) members[key] = walk(value, wanted);
  return forDirection(withoutMapping(members), wanted.direction);
}

/**
 * ajv finds the tagged alternative by the constants in it, and takes no `mapping` that says the same. Of what is no object
 * it would ask nothing at all, so a discriminator counts only beside `type: object`; without it the alternatives are tried in turn.
 */
function withoutMapping(schema: Node): Node {
  const { discriminator, ...rest } = schema;
  if (!isObject(discriminator) || !Array.isArray(schema.oneOf)) return schema;
  return schema.type === 'object' ? { ...rest, discriminator: { propertyName: discriminator.propertyName } } : rest;
}

function forProfile(node: Node, profile: string): Node {
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

function forDirection(schema: Node, direction: Variant['direction']): Node {
  const { required, properties } = schema;
  if (!Array.isArray(required) || !isObject(properties)) return schema;
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  const asked = required.filter((name) => (properties[name as string] as Node | undefined)?.[flag] !== true);
  return asked.length === required.length ? schema : { ...schema, required: asked };
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
