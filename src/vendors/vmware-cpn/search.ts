import { assertFits, type Field, type Operator, type Scalar, type Value } from './field.js';

interface Condition<Key> {
  readonly key: Key;
  readonly operator: Operator;
  readonly value: Value;
}

interface Order<Key> {
  readonly key: Key;
  readonly operator?: 'ASC' | 'DESC';
}

/** The body of every search; an empty object stands for no filters, as in the vendor's sample. */
interface Request<FilterKey, SorterKey> {
  readonly filters?: readonly Condition<FilterKey>[] | Readonly<Record<string, never>>;
  readonly sorter?: Order<SorterKey>;
}

/** What of a resource can be searched and sorted. The keys are those of its filter and sorter in the contract. */
export interface Searchable<Row, FilterKey extends string, SorterKey extends string> {
  readonly filters: Readonly<Record<FilterKey, Field<Row>>>;
  readonly sorters: Readonly<Record<SorterKey, (row: Row) => Scalar>>;
  /** The order when none is asked for. */
  readonly sorter: Order<SorterKey>;
  /** Conditions that hold unless the caller puts one on the same key. */
  readonly unlessAsked?: (now: Date) => readonly Condition<FilterKey>[];
}

/**
 * The records that let all conditions hold, in order; equal ones stay in order of creation.
 * @throws ApiError 400 for an operator or a value that the key does not take
 */
export function search<Row, FilterKey extends string, SorterKey extends string>(
  rows: readonly Row[],
  { filters, sorter }: Request<FilterKey, SorterKey> = {},
  table: Searchable<Row, FilterKey, SorterKey>,
  now: Date,
): Row[] {
  const asked = filters === undefined || !isList(filters) ? [] : filters;
  for (const [index, { key, operator, value }] of asked.entries()) assertFits(table.filters[key], operator, value, `/body/filters/${index}`);
  const preset = (table.unlessAsked?.(now) ?? []).filter(({ key }) => !asked.some((condition) => condition.key === key));
  const all = [...asked, ...preset];
  const found = rows.filter((row) => all.every(({ key, operator, value }) => table.filters[key].holds(row, operator, value)));
  return sorted(found, sorter ?? table.sorter, table.sorters);
}

function sorted<Row, Key extends string>(
  rows: readonly Row[],
  { key, operator = 'ASC' }: Order<Key>,
  sorters: Readonly<Record<Key, (row: Row) => Scalar>>,
): Row[] {
  const direction = operator === 'ASC' ? 1 : -1;
  const of = sorters[key];
  return rows.toSorted((a, b) => direction * compare(of(a), of(b)));
}

const compare = (a: Scalar, b: Scalar): number => (a < b ? -1 : a > b ? 1 : 0);

const isList = <Item>(filters: readonly Item[] | object): filters is readonly Item[] => Array.isArray(filters);
