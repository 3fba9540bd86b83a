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
