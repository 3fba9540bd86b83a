import type { Document } from './openapi.js';

type Node = Record<string, unknown>;

/**
 * OpenAPI 3.0 → 3.1: the differences that change what a schema accepts ("Migrating from OpenAPI 3.0 to 3.1.0", OpenAPI Initiative).
 * `nullable` becomes a null type, boolean `exclusiveMinimum`/`exclusiveMaximum` become numbers.
 */
export function upgrade(document: Document): Document {
  const upgraded = walk(document) as Document;
  return { ...upgraded, openapi: '3.1.0' };
}

function walk(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(walk);
  if (typeof node !== 'object' || node === null) return node;
  const members = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  return nullable(exclusive(exclusive(members, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum'));
}

function exclusive(schema: Node, limit: string, flag: string): Node {
  if (typeof schema[flag] !== 'boolean') return schema;
  const { [flag]: isExclusive, [limit]: value, ...rest } = schema;
  return isExclusive ? { ...rest, [flag]: value } : { ...rest, [limit]: value };
}

function nullable(schema: Node): Node {
  if (schema.nullable !== true) return schema;
  const { nullable: _, ...rest } = schema;
  if (typeof rest.type !== 'string') return { anyOf: [rest, { type: 'null' }] };
  return { ...rest, type: [rest.type, 'null'], ...(Array.isArray(rest.enum) && { enum: [...new Set([...rest.enum, null])] }) };
}
