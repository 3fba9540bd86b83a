import type { Collection } from '../../../kit/index.js';
import { invalid } from '../errors.js';

/** Anything that the merchant may have a name of his own for. */
export interface Referenced {
  readonly id: string;
  readonly external_ref?: string | undefined;
}

/** A record whose `external_ref` is among its attributes. */
export interface ReferencedByAttribute {
  readonly id: string;
  readonly attributes: { readonly external_ref?: string | undefined };
}

export const refOf = ({ id, attributes }: ReferencedByAttribute): Referenced => ({ id, external_ref: attributes.external_ref });

/**
 * Refuses an `external_ref` that another resource of the same kind has. `request` points to it.
 * Source: Subscriptions reference, `external_ref` ("a unique attribute"); the status is inferred.
 */
export function assertUnique(others: Iterable<Referenced>, { id, external_ref }: Referenced, request = '/body/data/attributes/external_ref'): void {
  if (external_ref === undefined) return;
  for (const other of others) {
    if (other.external_ref === external_ref && other.id !== id) throw invalid(request, 'unique', 'belongs to another resource already');
  }
}

type Searchable<Stored> = Pick<Collection<Stored & object>, 'get' | 'where'>;

/** As `assertUnique`, for a whole collection of the store. `place` is where its records have their `external_ref`. */
export function assertFree(records: Searchable<{ readonly id: string }>, place: RefPlace, { id, external_ref }: Referenced, request?: string): void {
  if (external_ref === undefined) return;
  const others = [...records.where(place, external_ref)].map((other) => ({ id: other.id, external_ref }));
  assertUnique(others, { id, external_ref }, request);
}

type RefPlace = 'external_ref' | 'attributes.external_ref';

/**
 * The one of `items` that has this id or this `external_ref`.
 * @throws ApiError 400 when there is none; `request` points to the name, `what` says what it should be.
 */
export function named<Item extends ReferencedByAttribute>(items: Iterable<Item>, name: string, request: string, what: string): Item {
  for (const item of items) if (item.id === name || item.attributes.external_ref === name) return item;
  throw invalid(request, 'known', `must be ${what}, by its id or external_ref`);
}

/** As `named`, for a whole collection of the store. */
export function namedIn<Stored extends ReferencedByAttribute>(records: Searchable<Stored>, name: string, request: string, what: string): Stored {
  return records.get(name) ?? named(records.where('attributes.external_ref', name), name, request, what);
}

/** A name as part of a JSON pointer. */
export const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
