import type { Document, OperationObject } from './openapi.js';
import { methods } from './operation.js';
import { pointer, resolve } from './pointer.js';
import { visit } from './rewrite.js';

/** Looks a document over that nobody has linted: every part that Paystub reads is what it must be, and every reference leads somewhere in it. @throws Error that names the place */
export function assertSound(document: Document): void {
  const { paths, components } = document;
  assertObject(document.info, '#/info', 'optional');
  assertObject(paths, '#/paths', 'optional');
  assertObject(components, '#/components', 'optional');
  // References first: what they lead to is looked at next.
  assertReferences(document);
  const ids = new Set<string>();
  for (const [path, given] of Object.entries(paths ?? {})) assertPath(document, path, given, ids);
}

function assertReferences(document: Document): void {
  const known = new Set<unknown>();
  visit(document, (node) => {
    if (typeof node.$ref !== 'string' || known.has(node.$ref)) return;
    resolve(document, node, '#');
    known.add(node.$ref);
  });
}

function assertPath(document: Document, path: string, given: unknown, ids: Set<string>): void {
  const place = pointer('#/paths', path);
  if (path.startsWith('x-')) return;
  if (!path.startsWith('/')) throw new Error(`${place}: a path begins with a slash`);
  assertObject(given, place);
  const { node: item, pointer: where } = resolve(document, given, place);
  for (const [method, operation] of Object.entries(item as object)) if (methods.includes(method)) assertOperation(operation, pointer(where, method), ids);
}

function assertOperation(operation: OperationObject, place: string, ids: Set<string>): void {
  assertObject(operation, place);
  assertObject(operation.responses, pointer(place, 'responses'));
  const { operationId: id } = operation;
  if (id !== undefined && ids.has(id)) throw new Error(`${place}: gives the operationId "${id}" twice`);
  if (id !== undefined) ids.add(id);
}

function assertObject(value: unknown, place: string, isOptional?: 'optional'): void {
  if (value === undefined && isOptional) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place} must be an object${value === undefined ? ', and is missing' : ''}`);
}
