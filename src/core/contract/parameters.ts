import type { Violation } from '../../kit/index.js';
import { coerceTo, type Texts } from './coerce.js';
import type { Document, Parameter } from './openapi.js';
import type { Operation } from './operation.js';
import { type Place, pointer } from './pointer.js';
import { type Sources, textsOf } from './styles.js';

/** Parameters by place and name, each coerced to the type that its schema asks for. */
export interface Parameters {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
  readonly cookie: Record<string, unknown>;
}

/** Reads and checks every parameter that the operation lists; others are nobody's business. */
export function readParameters(operation: Operation, sources: Sources): { values: Parameters; violations: readonly Violation[] } {
  const { document } = operation.contract;
  const values: Parameters = { path: {}, query: {}, header: {}, cookie: {} };
  const violations: Violation[] = [];
  for (const place of operation.parameters) {
    const { node } = place;
    if (node.in === 'header' && ignored.has(node.name.toLowerCase())) continue;
    const where = pointer(`/${node.in}`, node.name);
    const read = textsOf(operation, node, sources);
    if (read === undefined) violations.push(...missing(place, where));
    else if ('rule' in read) violations.push({ ...read, request: where, spec: place.pointer });
    else {
      values[node.in][node.name] = coerce(read.texts, node, document);
      violations.push(...check(operation, place, values[node.in][node.name], where));
    }
  }
  return { values, violations };
}

/** Header parameters of these names say nothing (OpenAPI 3.1, 4.8.12.2). */
const ignored = new Set(['accept', 'content-type', 'authorization']);

const missing = ({ node, pointer: place }: Place<Parameter>, where: string): Violation[] =>
  node.required || node.in === 'path' ? [{ rule: 'required', message: 'is required', request: where, spec: pointer(place, 'required'), accepted: true }] : [];

function check(operation: Operation, { node, pointer: place }: Place<Parameter>, value: unknown, where: string): readonly Violation[] {
  const [media] = Object.entries(node.content ?? {});
  if (value === '' && node.allowEmptyValue) return [];
  if ((media?.[1] ?? node).schema === undefined) return [];
  return operation.contract.requests.at(media ? pointer(place, 'content', media[0], 'schema') : pointer(place, 'schema'))(value, where);
}

function coerce(texts: Texts, node: Parameter, document: Document): unknown {
  const [media] = Object.entries(node.content ?? {});
  if (!media) return node.schema === undefined ? texts : coerceTo(texts, node.schema, document);
  if (/json/i.test(media[0])) return jsonOr(texts as string);
  return coerceTo(texts, media[1].schema ?? true, document);
}

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
