import type { Document } from '../../src/core/contract/openapi.js';
import { pointer } from '../../src/core/contract/pointer.js';

/** Every extension in a document: name, value, place. */
export function extensionsOf(document: Document): readonly (readonly [name: string, value: unknown, place: string])[] {
  return [...nodesOf(document)].flatMap(([place, node]) =>
    Object.entries(node)
      .filter(([name]) => name.startsWith('x-') && name !== 'x-www-form-urlencoded')
      .map(([name, value]) => [name, value, pointer(place, name)] as const),
  );
}

/** Where a schema stands: the named ones, and those written in place. */
export function schemasOf(document: Document): readonly string[] {
  const namedOnes = Object.keys(document.components?.schemas ?? {}).map((name) => pointer('#/components/schemas', name));
  // A property or an example may be called so, too.
  const inPlace = [...nodesOf(document)].filter(([place, node]) => typeof node.schema === 'object' && !/\/(properties|examples)$/.test(place));
  return [...namedOnes, ...inPlace.map(([place]) => pointer(place, 'schema'))];
}

function* nodesOf(node: unknown, place = '#'): Iterable<readonly [place: string, node: Readonly<Record<string, unknown>>]> {
  if (typeof node !== 'object' || node === null) return;
  yield [place, node as Record<string, unknown>];
  for (const [name, member] of Object.entries(node)) yield* nodesOf(member, pointer(place, name));
}
