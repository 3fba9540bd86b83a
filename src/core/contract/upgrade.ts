import type { Document } from './openapi.js';
import { rewrite } from './rewrite.js';

type Node = Record<string, unknown>;

/**
 * OpenAPI 3.0 → 3.1: the differences that change what a schema accepts ("Migrating from OpenAPI 3.0 to 3.1.0", OpenAPI Initiative).
 * `nullable` becomes a null type, boolean `exclusiveMinimum`/`exclusiveMaximum` become numbers.
 */
export function upgrade(document: Document): Document {
  const leave = (node: Node): Node => nullable(exclusive(exclusive(node, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum'));
  return { ...(rewrite(document, { leave }) as Document), openapi: '3.1.0' };
}

function exclusive(schema: Node, limit: string, flag: string): Node {
  if (typeof schema[flag] !== 'boolean') return schema;
  const { [flag]: isExclusive, [limit]: value, ...rest } = schema;
  // Without a limit the switch means nothing.
  return value === undefined ? rest : { ...rest, [isExclusive ? flag : limit]: value };
}

function nullable(schema: Node): Node {
  if (typeof schema.nullable !== 'boolean') return schema;
  const { nullable: isNullable, ...rest } = schema;
  if (!isNullable) return rest;
  if (typeof rest.type !== 'string') return orNull(rest);
  return { ...rest, type: [rest.type, 'null'], ...(Array.isArray(rest.enum) && { enum: [...new Set([...rest.enum, null])] }) };
}

/** What is said about a value, not of what it must be. */
const remark = /^(readOnly|writeOnly|title|description|deprecated|example|default|x-.*)$/;

/** A reference or a set of alternatives, or null. What is said about it stays on the outside, where it is looked for. */
function orNull(schema: Node): Node {
  const remarks = Object.entries(schema).filter(([name]) => remark.test(name));
  const rules = Object.entries(schema).filter(([name]) => !remark.test(name));
  return { ...Object.fromEntries(remarks), anyOf: [Object.fromEntries(rules), { type: 'null' }] };
}
