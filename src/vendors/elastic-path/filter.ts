import type { Having } from '../../kit/index.js';
import { unreadableFilter } from './errors.js';

/** One condition of a filter: `eq(default,true)` has one value, `in(external_ref,a,b)` any number. */
interface Condition {
  readonly operator: string;
  readonly field: string;
  readonly values: readonly string[];
}

/** What a list can be filtered by: operator → its fields. */
export type Filterable = Readonly<Record<string, readonly string[]>>;

/** How the filter is to be read. The older parser knows no quotes. */
interface Reading {
  readonly quotes: boolean;
}

const mostConditions = 10;
const mostCharacters = 8 * 1024;

const quoted = String.raw`'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"`;
const grammars = {
  quotes: grammar(`(?:${quoted}|[^,()'"][^,()]*)`),
  plain: grammar('[^,()]+'),
};

/**
 * Reads a filter: `operator(field,value…)`, joined by `:`.
 * Source: guide on filtering (grammar, quotes, ten conditions, 8 KB).
 * @throws ApiError 400 without a status in its body, for bad syntax and for what the list does not support.
 */
export function parseFilter(text: string, filterable: Filterable, { quotes }: Reading): readonly Condition[] {
  const { condition, value } = quotes ? grammars.quotes : grammars.plain;
  if (text.length > mostCharacters) throw unreadableFilter('is longer than 8 KB');
  const matches = [...text.matchAll(condition)];
  if (matches.length === 0 || matches.map(([all]) => all).join('') !== text) throw unreadableFilter('does not parse');
  if (matches.length > mostConditions) throw unreadableFilter('has more than ten conditions');
  return matches.map(([, operator = '', field = '', list = '']) => {
    const values = [...list.matchAll(value)].map(([, each = '']) => (quotes ? unquote(each) : each));
    return supported({ operator, field, values }, filterable);
  });
}

/** What a record has under each field: a text, several (one match is enough), or nothing. */
export type Texts<Item> = Readonly<Record<string, (item: Item) => Text>>;
type Text = string | readonly string[] | undefined;

/** What records must have that pass, apart from patterns: by that they are found without looking through all. */
export const wantedBy = <Item extends object>(conditions: readonly Condition[], texts: Texts<Item>): Having<Item>[] =>
  conditions.flatMap(({ operator, field, values }) => (likenesses.has(operator) ? [] : { trait: texts[field] ?? nothing, values }));

const nothing = () => undefined;

/** Whether a record is like all patterns; where there are none, no record has to be asked. */
export function likenessTo<Item>(conditions: readonly Condition[], texts: Texts<Item>): ((item: Item) => boolean) | undefined {
  const patterns = conditions.flatMap(({ operator, field, values: [pattern = ''] }) => ({ isLike: likenesses.get(operator), field, pattern }));
  if (!patterns.some(({ isLike }) => isLike)) return undefined;
  return (item) => patterns.every(({ isLike, field, pattern }) => !isLike || [texts[field]?.(item) ?? []].flat().some((text) => isLike(text, pattern)));
}

/** `*` stands for any text, at the start, at the end or at both (Subscriptions reference, "List subscribers"); elsewhere for itself. */
const isLike = (text: string, pattern: string): boolean => {
  const [, start = '', middle = '', end = ''] = /^(\*?)(.*?)(\*?)$/s.exec(pattern) ?? [];
  if (start) return end ? text.includes(middle) : text.endsWith(middle);
  return end ? text.startsWith(middle) : text === middle;
};

/** How the operators compare that take a pattern. */
const likenesses: ReadonlyMap<string, typeof isLike> = new Map([
  ['like', isLike],
  ['ilike', (text: string, pattern: string) => isLike(text.toLowerCase(), pattern.toLowerCase())],
]);

function supported(condition: Condition, filterable: Filterable): Condition {
  const { operator, field, values } = condition;
  const fields = Object.hasOwn(filterable, operator) ? filterable[operator] : undefined;
  if (!fields?.includes(field)) throw unreadableFilter('uses an operator or a field that is not supported');
  if (operator !== 'in' && values.length > 1) throw unreadableFilter('compares with more than one value');
  return condition;
}

function grammar(value: string) {
  return {
    condition: new RegExp(String.raw`([a-z]+)\(([\w.]+)((?:,${value})+)\)(?::(?!$)|$)`, 'gy'),
    value: new RegExp(`,(${value})`, 'gy'),
  };
}

const unquote = (value: string): string => (/^['"]/.test(value) ? value.slice(1, -1).replaceAll(/\\(.)/g, '$1') : value);
