import { type CallInfo, paged, type Reply, reply } from '../../../kit/index.js';
import { halfAPage } from './errors.js';

/** The page that is asked for, and whatever else the call says behind its `?`. */
interface Asked {
  readonly page?: number | undefined;
  readonly pageSize?: number | undefined;
}

interface Link {
  readonly href: string;
  readonly rel: string;
}

export interface Listing<Item> {
  readonly list: readonly Item[];
  readonly links: readonly Link[];
}

/** How many there are on a page where nobody says (Accounts:GET @ rev 1138). */
const usual = 100;

/**
 * A list, or the page of it that is asked for, with links to itself, the next and the last; behind the last page the way back to the first.
 * @param path of the list, without a slash at its end
 * @throws ApiError 400 when only one of `page` and `pageSize` is given
 */
export function listed<Item>(
  items: readonly Item[],
  path: string,
  query: Asked,
  { link }: Pick<CallInfo, 'link'>,
): Reply<200, Listing<Item>> | Reply<303, undefined> {
  const { page = 1, pageSize: limit = usual } = query;
  if ((query.page === undefined) !== (query.pageSize === undefined)) throw halfAPage(query.page === undefined ? 'page' : 'pageSize');
  const offset = (page - 1) * limit;
  const at = (page: number) => link(addressOf(path, { ...query, page, pageSize: limit }));
  if (offset > 0 && offset >= items.length) return reply(303, undefined, { headers: { Location: at(1) } });
  const { items: list, next, last } = paged(items, { offset, limit });
  const self = query.page === undefined ? link(addressOf(path, query)) : at(page);
  const others = [...(next === undefined ? [] : [{ href: at(page + 1), rel: 'next' }]), ...(last > 0 ? [{ href: at(last / limit + 1), rel: 'last' }] : [])];
  return reply(200, { list, links: [{ href: self, rel: 'self' }, ...others] });
}

function addressOf(path: string, query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return text === '' ? `${path}/` : `${path}?${text}`;
}

/** The items sorted, upwards unless `desc` is asked for; those that are equal, and all when there is nothing to sort by, stay in their order. */
export function sorted<Item>(items: readonly Item[], by: ((item: Item) => number | string) | undefined, order: 'asc' | 'desc' = 'asc'): readonly Item[] {
  if (!by) return items;
  const sign = order === 'asc' ? 1 : -1;
  return [...items].sort((a, b) => sign * (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
}
