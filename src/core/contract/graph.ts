import type { Document } from './openapi.js';
import { at, fromRef, pointer } from './pointer.js';

/** What stands in a node, what a reference in it leads to included. */
function within(document: Document, node: object): readonly unknown[] {
  const { $ref } = node as { $ref?: unknown };
  const target = typeof $ref === 'string' && $ref.startsWith('#') ? [at(document, fromRef($ref))] : [];
  return [...target, ...Object.values(node)];
}

/** Whether a value that fits the schema could be nested without end. */
export function isRecursive(document: Document, place: string): boolean {
  const bounded = new Set<unknown>();
  const visit = (node: unknown, open: ReadonlySet<unknown>): boolean => {
    if (typeof node !== 'object' || node === null || bounded.has(node)) return false;
    if (open.has(node)) return true;
    const opened = new Set(open).add(node);
    if (within(document, node).some((member) => visit(member, opened))) return true;
    bounded.add(node);
    return false;
  };
  return visit(at(document, place), new Set());
}

/** Every node that a node leads to. */
export function reachable(document: Document, start: object): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || found.has(node)) return;
    found.add(node);
    within(document, node).forEach(visit);
  };
  visit(start);
  return found;
}

/** Whether a node is one that is looked for, or leads to one. */
export function leadsTo(document: Document, node: unknown, isIt: (node: object) => boolean, seen = new Set<unknown>()): boolean {
  if (typeof node !== 'object' || node === null || seen.has(node)) return false;
  seen.add(node);
  return isIt(node) || within(document, node).some((member) => leadsTo(document, member, isIt, seen));
}

export type Places = WeakMap<object, string>;

/** Adds the pointers to the node at a place and to each that it leads to. */
export function locate(places: Places, document: Document, place: string): void {
  const visit = (node: unknown, where: string): void => {
    if (typeof node !== 'object' || node === null || places.has(node)) return;
    places.set(node, where);
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === 'string') locate(places, document, fromRef($ref));
    for (const [key, value] of Object.entries(node)) visit(value, pointer(where, key));
  };
  visit(at(document, place), place);
}
