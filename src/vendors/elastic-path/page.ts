import type { components } from './spec.gen.js';

type Links = components['schemas']['Links'];

/** Which part of a list is asked for; both count records. */
interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** The page that the query asks for, or the first one of the store's usual length (guide on pagination). */
export const pageOf = (query: { 'page[limit]'?: number; 'page[offset]'?: number } | undefined, length: number): Page => ({
  limit: query?.['page[limit]'] ?? length,
  offset: query?.['page[offset]'] ?? 0,
});

export const onPage = <Item>(items: readonly Item[], { limit, offset }: Page): Item[] => items.slice(offset, offset + limit);

/**
 * The four links of a list, in the order and the encoding of the dunning guide. `last` is always null; a list cannot tell
 * how far it goes (Subscriptions reference, links). `list` is the list's own URL, `filter` what it was narrowed down with.
 */
export function pageLinks(list: string, { limit, offset }: Page, total: number, filter?: string): Links {
  const to = (start: number) => `${list}?${query(start, limit, filter)}`;
  const hasNext = limit > 0 && offset + limit < total;
  return {
    first: to(0),
    last: null,
    next: hasNext ? to(offset + limit) : null,
    prev: offset > 0 ? to(Math.max(0, offset - limit)) : null,
  };
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
