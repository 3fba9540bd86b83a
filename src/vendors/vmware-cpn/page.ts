import { paged } from '../../kit/index.js';

/** A page as every search of this vendor answers it; records are counted from 1. `next` is absent from the last page (inferred). */
export interface NumberedPage<Item> {
  readonly current: number;
  readonly next?: number;
  readonly results: readonly Item[];
  readonly totalResultsCount: number;
}

/**
 * The records from `start` on, at most `limit` of them. Defaults of the MSP API (100 from the first); it spells the two `page_limit` and
 * `page_start`, the 2-tier API `pageLimit` and `pageStart`.
 */
export function pageOf<Item>(all: readonly Item[], limit = 100, start = 1): NumberedPage<Item> {
  const { items, total, next } = paged(all, { offset: start - 1, limit });
  return { current: start, ...(next !== undefined && { next: next + 1 }), results: items, totalResultsCount: total };
}
