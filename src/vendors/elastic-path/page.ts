import type { PageOf } from '../../kit/index.js';
import type { components } from './spec.gen.js';

type Links = components['schemas']['Links'];

/** The part that the query asks for, or the first one of the store's usual length (guide on pagination); both count records. */
export const askedPart = (
  query: { 'page[limit]'?: number; 'page[offset]'?: number } | undefined,
  length: number,
): Pick<PageOf<unknown>, 'limit' | 'offset'> => ({
  limit: query?.['page[limit]'] ?? length,
  offset: query?.['page[offset]'] ?? 0,
});

/**
 * The four links of a list, in the order and the encoding of the dunning guide. `last` is always null; a list cannot tell
 * how far it goes (Subscriptions reference, links). `list` is the list's own URL, `filter` what it was narrowed down with.
 */
export function pageLinks(list: string, { limit, next, previous }: PageOf<unknown>, filter?: string): Links {
  const to = (start: number | undefined) => (start === undefined ? null : `${list}?${query(start, limit, filter)}`);
  return { first: to(0), last: null, next: to(next), prev: to(previous) };
}

const query = (offset: number, limit: number, filter?: string): string =>
  [
    ['filter', filter],
    ['page[limit]', limit],
    ['page[offset]', offset],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(String(name))}=${encodeURIComponent(String(value))}`)
    .join('&');
