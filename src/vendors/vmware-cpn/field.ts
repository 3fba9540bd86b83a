import { lastMomentOf } from '../../kit/index.js';
import { badRequest } from './errors.js';
import type { Schemas } from './state.js';

export type Operator = Schemas['FilterOperator'];
export type Value = Schemas['FilterValue'];
export type Scalar = string | number | boolean;

/** What a filter can be put on: which operators it takes, and when a record lets it hold. */
export interface Field<Row> {
  readonly operators: readonly Operator[];
  readonly holds: (row: Row, operator: Operator, value: Value) => boolean;
  /** What is wrong with a value, beyond its form. */
  readonly refuses?: (value: Scalar) => string | undefined;
}

const list = (value: Value): readonly Scalar[] => (typeof value === 'object' ? value : [value]);

const textTests: Partial<Record<Operator, (own: string, wanted: readonly string[]) => boolean>> = {
  EQUALS: (own, [wanted]) => own === wanted,
  LIKE: (own, [wanted = '']) => own.toLowerCase().includes(wanted.toLowerCase()),
  IN: (own, wanted) => wanted.includes(own),
};

/** Text: the same, a part of it in upper or lower case, or one of several. */
export const text = <Row>(of: (row: Row) => string | undefined): Field<Row> => ({
  operators: ['EQUALS', 'LIKE', 'IN'],
  holds: (row, operator, value) => textTests[operator]?.(of(row) ?? '', list(value).map(String)) ?? false,
});

/** A moment: at it or on that day, or between two of them, both included. */
export const moment = <Row>(of: (row: Row) => string | undefined): Field<Row> => ({
  operators: ['EQUALS', 'BETWEEN'],
  holds: (row, _, value) => {
    const own = Date.parse(of(row) ?? '');
    const spans = list(value).map(spanOf);
    return own >= (spans[0]?.first ?? Number.NaN) && own <= (spans.at(-1)?.last ?? Number.NaN);
  },
  refuses: (value) => (Number.isNaN(spanOf(value).first) ? 'is no date' : undefined),
});

/** Whether records of some kind are let through as well. */
export const including = <Row>(isExtra: (row: Row) => boolean): Field<Row> => ({
  operators: ['EQUALS'],
  holds: (row, _, value) => String(value).toLowerCase() === 'true' || !isExtra(row),
  refuses: (value) => (/^(true|false)$/i.test(String(value)) ? undefined : 'is neither true nor false'),
});

/** A day is all its moments; everything else is one. Without a zone it is UTC. */
function spanOf(value: Scalar): { readonly first: number; readonly last: number } {
  const written = typeof value === 'number' ? new Date(value) : String(value);
  if (written instanceof Date) return { first: written.getTime(), last: written.getTime() };
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return { first: Date.parse(`${written}T00:00:00Z`), last: lastMomentOf(written) };
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z?$/.exec(written) ?? [];
  const at = Date.parse(`${day}T${time}Z`);
  return { first: at, last: at };
}

/** How a value must look for an operator, and what to say when it does not. */
const forms: Readonly<Record<Operator, readonly [fits: (value: Value) => boolean, message: string]>> = {
  EQUALS: [(value) => typeof value !== 'object', 'must be one value'],
  LIKE: [(value) => typeof value === 'string', 'must be a text'],
  IN: [(value) => typeof value === 'object', 'must be a list of values'],
  BETWEEN: [(value) => typeof value === 'object' && value.length === 2, 'must be a list of two values'],
};

/**
 * Asserts that a condition can be put on the field. `request` is a JSON pointer to it.
 * @throws ApiError 400 (inferred)
 */
export function assertFits<Row>({ operators, refuses }: Field<Row>, operator: Operator, value: Value, request: string): void {
  if (!operators.includes(operator)) throw badRequest(`${request}/operator`, 'operator', 'is none that this key takes', operators);
  const [fits, message] = forms[operator];
  if (!fits(value)) throw badRequest(`${request}/value`, 'value', message);
  const complaint = list(value)
    .map((one) => refuses?.(one))
    .find((found) => found !== undefined);
  if (complaint !== undefined) throw badRequest(`${request}/value`, 'value', complaint);
}
