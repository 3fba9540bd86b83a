import { type Collection, type Collections, pageOf } from '../../../kit/index.js';
import { type Filterable, parseFilter, passes } from '../filter.js';
import { askedPart, pageLinks } from '../page.js';
import type { components } from '../spec.gen.js';
import { pageLength, type State } from '../state.js';

/** What of a call decides what a list gives. */
interface Asked {
  readonly query: { readonly filter?: string; readonly 'page[limit]'?: number; readonly 'page[offset]'?: number } | undefined;
  readonly state: Collections<State>;
  link(path: string): string;
  header(name: string): string | undefined;
}

export interface Page<Shown> {
  readonly data: Shown[];
  readonly links: components['schemas']['Links'];
}

/** The page of the list at `path` that was asked for, each item as `show` shapes it. */
export function listPage<Item, Shown>(items: Iterable<Item>, { query, state, link }: Asked, path: string, show: (item: Item) => Shown): Page<Shown> {
  const page = pageOf(items, askedPart(query, pageLength(state)));
  return { data: page.items.map(show), links: pageLinks(link(path), page, query?.filter) };
}

/**
 * Those that pass the filter, if there is one. `textOf` gives what an item has under a field.
 * @throws ApiError 400 for a filter that does not parse or asks for what the list does not have.
 */
export function filtered<Item>(
  items: Iterable<Item>,
  { query, header }: Asked,
  filterable: Filterable,
  textOf: (item: Item, field: string) => string | readonly string[] | undefined,
): Iterable<Item> {
  if (query?.filter === undefined) return items;
  const conditions = parseFilter(query.filter, filterable, { quotes: header('ep-disable-beta-filtering') !== 'true' });
  return passing(items, (item) => passes(conditions, (field) => textOf(item, field)));
}

/** Those that pass, one after the other: behind the page that is wanted nobody looks. */
export function* passing<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Iterable<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

/** Newest first; of records made at the same moment the one stored last (inferred from the dunning guide's lists). */
export const newest = <Item extends { readonly created_at: string }>(records: Collection<Item>): Iterable<Item> => records.newest('created_at');

/** The same of some of them, oldest first. */
export const newestFirst = <Item extends { readonly created_at: string }>(oldestFirst: readonly Item[]): Item[] =>
  [...oldestFirst].reverse().sort((a, b) => byTime(b.created_at, a.created_at));

/** Most moments that are compared are the same one. */
const byTime = (a: string, b: string): number => (a === b ? 0 : Date.parse(a) - Date.parse(b));
