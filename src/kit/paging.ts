import type { Listing } from './state.js';

/** A part of a list. Offsets count records from 0; how a vendor counts (pages from 1, records from 1) is the vendor's to translate. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many there are in all. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  /** Where the next page begins; absent when there is nothing behind this one, or a page holds nothing. */
  readonly next?: number;
  /** Where the page before begins; absent on the first. */
  readonly previous?: number;
  /** Where the last page begins, counted in whole pages from the first. */
  readonly last: number;
}

/** What can be said of a part of a list without going through all of it. */
export type PageOf<Item> = Omit<Page<Item>, 'total' | 'last'>;

/** The same as `paged` without going through all that is behind the page; of a `Listing` also not through what is before it. */
export function pageOf<Item>(all: Iterable<Item> | Listing<Item>, { offset, limit }: { readonly offset: number; readonly limit: number }): PageOf<Item> {
  const items: Item[] = [];
  let isMore = false;
  for (const item of typeof all === 'object' && 'from' in all ? all.from(offset) : behind(all, offset)) {
    isMore = items.length === limit;
    if (isMore) break;
    items.push(item);
  }
  return {
    items,
    offset,
    limit,
    ...(limit > 0 && isMore && { next: offset + limit }),
    ...(offset > 0 && { previous: Math.max(0, offset - limit) }),
  };
}

function* behind<Item>(all: Iterable<Item>, count: number): Iterable<Item> {
  let left = count;
  for (const item of all) if (left-- <= 0) yield item;
}

/** The records from `offset` on, at most `limit` of them. An offset behind the end gives an empty page. */
export function paged<Item>(all: readonly Item[], { offset, limit }: { readonly offset: number; readonly limit: number }): Page<Item> {
  const total = all.length;
  return {
    items: all.slice(offset, offset + limit),
    total,
    offset,
    limit,
    ...(limit > 0 && offset + limit < total && { next: offset + limit }),
    ...(offset > 0 && { previous: Math.max(0, offset - limit) }),
    last: limit > 0 ? Math.max(0, Math.ceil(total / limit) - 1) * limit : 0,
  };
}
