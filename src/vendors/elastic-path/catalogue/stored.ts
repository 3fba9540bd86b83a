import { ApiError, type Collection } from '../../../kit/index.js';
import { invalid } from '../errors.js';

interface Identified {
  readonly id: string;
}

/** @throws ApiError 404 in the words that the vendor has for everything. */
export function find<Stored extends object>(records: Collection<Stored>, id: string): Stored {
  const record = records.get(id);
  if (!record) throw new ApiError(404);
  return record;
}

/** One of the parts of an offering. @throws ApiError 404 */
export function findPart<Part extends Identified>(parts: readonly Part[], id: string): Part {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new ApiError(404);
  return part;
}

/** The parts with this one in the place of its former self. */
export const replaced = <Part extends Identified>(parts: readonly Part[], part: Part): Part[] => parts.map((each) => (each.id === part.id ? part : each));

export const without = <Part extends Identified>(parts: readonly Part[], id: string): Part[] => parts.filter((each) => each.id !== id);

/** @throws ApiError 400 when the body is about another resource than the path (inferred). */
export function assertSame(idInBody: string, idInPath: string): void {
  if (idInBody !== idInPath) throw invalid('/body/data/id', 'path', 'must be the id in the path');
}
