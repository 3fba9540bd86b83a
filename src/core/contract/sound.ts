import type { Document } from './openapi.js';
import { pointer, resolve } from './pointer.js';
import { rewrite } from './rewrite.js';

/** Looks a document over that nobody has linted: every part that Paystub reads is what it must be, and every reference leads somewhere in it. @throws Error that names the place */
export function assertSound(document: Document): void {
  const { paths, components } = document;
  assertObject(document.info, '#/info', 'optional');
  assertObject(paths, '#/paths', 'optional');
  assertObject(components, '#/components', 'optional');
  // References first: what they lead to is looked at next.
  rewrite(document, { enter: (node) => (typeof node.$ref === 'string' ? resolve(document, node, '#').node && node : node) });
  for (const [path, given] of Object.entries(paths ?? {})) assertPath(document, path, given);
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

function assertPath(document: Document, path: string, given: unknown): void {
  const place = pointer('#/paths', path);
  if (path.startsWith('x-')) return;
  if (!path.startsWith('/')) throw new Error(`${place}: a path begins with a slash`);
  assertObject(given, place);
  const { node: item, pointer: where } = resolve(document, given, place);
  for (const [method, operation] of Object.entries(item as object)) {
    if (!methods.has(method)) continue;
    assertObject(operation, pointer(where, method));
    assertObject((operation as { responses?: unknown }).responses, pointer(where, method, 'responses'));
  }
}

function assertObject(value: unknown, place: string, isOptional?: 'optional'): void {
  if (value === undefined && isOptional) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${place} must be an object${value === undefined ? ', and is missing' : ''}`);
}
