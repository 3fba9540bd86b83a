import type { Parameter } from './openapi.js';

type Pair = readonly [name: string, value: string];

/** A parameter's value as it stands in a path or a header: what `textsOf` takes apart. */
export function asText({ name, style, explode = false }: Parameter, value: unknown): string {
  if (style === 'label') return `.${joined(value, explode ? '.' : ',', explode)}`;
  if (style !== 'matrix') return joined(value, ',', explode);
  if (!explode || !isComposed(value)) return `;${name}=${joined(value, ',', false)}`;
  return (Array.isArray(value) ? value.map((item): Pair => [name, String(item)]) : pairs(value)).map(([key, item]) => `;${key}=${item}`).join('');
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** A parameter's value as it stands in the query, not yet escaped. */
export function asQuery({ name, style = 'form', explode = style === 'form', content }: Parameter, value: unknown): readonly Pair[] {
  if (content) return [[name, JSON.stringify(value)]];
  if (!isComposed(value)) return [[name, String(value)]];
  if (style === 'deepObject') return pairs(value).map(([key, item]) => [`${name}[${key}]`, item]);
  if (!explode) return [[name, joined(value, separators[style] ?? ',', false)]];
  return Array.isArray(value) ? value.map((item) => [name, String(item)]) : pairs(value);
}

function joined(value: unknown, separator: string, explode: boolean): string {
  if (!isComposed(value)) return String(value);
  if (Array.isArray(value)) return value.join(separator);
  return pairs(value)
    .map(([key, item]) => key + (explode ? '=' : separator) + item)
    .join(separator);
}

const isComposed = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A member that is a list comes as often as it is long. */
export const pairs = (value: object): Pair[] => Object.entries(value).flatMap(([key, member]) => [member].flat().map((item): Pair => [key, textOf(item)]));

const textOf = (value: unknown): string => (isComposed(value) ? JSON.stringify(value) : String(value));
