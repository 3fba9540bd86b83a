import type { Collection } from '../../../kit/index.js';
import { invalid, missing } from '../errors.js';

interface Identified {
  readonly id: string;
}

/** What was found of what the request names at a place. @throws ApiError 404 when that is nothing */
export function found<Item>(item: Item | undefined, request: string): Item {
  if (item === undefined) throw missing(request);
  return item;
}

/** The record that a parameter of the path names. @throws ApiError 404 */
export const find = <Stored extends object, Name extends string>(records: Collection<Stored>, path: Readonly<Record<Name, string>>, name: Name): Stored =>
  found(records.get(path[name]), `/path/${name}`);

/** The part of an offering that a parameter of the path names. @throws ApiError 404 */
export const findPart = <Part extends Identified, Name extends string>(parts: readonly Part[], path: Readonly<Record<Name, string>>, name: Name): Part =>
  found(
    parts.find(({ id }) => id === path[name]),
    `/path/${name}`,
  );

/** The parts with this one in the place of its former self. */
export const replaced = <Part extends Identified>(parts: readonly Part[], part: Part): Part[] => parts.map((each) => (each.id === part.id ? part : each));

export const without = <Part extends Identified>(parts: readonly Part[], id: string): Part[] => parts.filter((each) => each.id !== id);

/** @throws ApiError 400 when the body is about another resource than the path (inferred). */
export function assertSame(idInBody: string, idInPath: string): void {
  if (idInBody !== idInPath) throw invalid('/body/data/id', 'path', 'must be the id in the path');
}
