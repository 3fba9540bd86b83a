import { type Collection, type Collections, type Having, type Listing, pageOf } from '../../../kit/index.js';
import { type Filterable, likenessTo, parseFilter, type Texts, wantedBy } from '../filter.js';
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
export function listPage<Item, Shown>(
  items: Iterable<Item> | Listing<Item>,
  { query, state, link }: Asked,
  path: string,
  show: (item: Item) => Shown,
): Page<Shown> {
  const page = pageOf(items, askedPart(query, pageLength(state)));
  return { data: page.items.map(show), links: pageLinks(link(path), page, query?.filter) };
}

/** What a list can be filtered by, and what its items have there. */
export interface Filters<Item> {
  readonly filterable: Filterable;
  readonly texts: Texts<Item>;
}

/** Where the moment stands at which a record was made. */
const made = 'created_at';

/** Newest first; of records made at the same moment the one stored last (inferred from the dunning guide's lists). */
export const newest = <Item extends { readonly created_at: string }>(records: Collection<Item>): Listing<Item> => records.newest(made);

/**
 * The same of those that pass the filter, if there is one.
 * @param visible what those have that the caller may see
 * @throws ApiError 400 for a filter that does not parse or asks for what the list does not have.
 */
export function filtered<Item extends object>(
  records: Collection<Item>,
  { query, header }: Asked,
  { filterable, texts }: Filters<Item>,
  { visible = [], at = made }: { readonly visible?: readonly Having<Item>[]; readonly at?: string } = {},
): Iterable<Item> | Listing<Item> {
  if (query?.filter === undefined) return records.newest(at, visible);
  const conditions = parseFilter(query.filter, filterable, { quotes: header('ep-disable-beta-filtering') !== 'true' });
  const found = records.newest(at, [...visible, ...wantedBy(conditions, texts)]);
  const isLike = likenessTo(conditions, texts);
  return isLike ? passing(found, isLike) : found;
}

/** Those that pass, one after the other: behind the page that is wanted nobody looks. */
function* passing<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Iterable<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

/** The same of some of them, oldest first. */
export const newestFirst = <Item extends { readonly created_at: string }>(oldestFirst: readonly Item[]): Item[] =>
  [...oldestFirst].reverse().sort((a, b) => byTime(b.created_at, a.created_at));

/** Most moments that are compared are the same one. */
const byTime = (a: string, b: string): number => (a === b ? 0 : Date.parse(a) - Date.parse(b));
