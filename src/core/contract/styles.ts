import { isOpen, propertiesOf, type Texts } from './coerce.js';
import type { Parameter } from './openapi.js';
import type { Operation } from './operation.js';

/** Where parameters come from: texts as they stood in the request, decoded; a name may come more than once. */
export interface Sources {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  header(name: string): string | undefined;
  cookie(name: string): string | undefined;
}

/** The raw text of a parameter taken apart, or the rule that it breaks before its schema is asked. */
export type Read = { readonly texts: Texts } | { readonly rule: string; readonly message: string };

const repeated: Read = { rule: 'repeated', message: 'must not be given more than once' };
const separators: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** Takes a parameter apart as its `style` and `explode` say (OpenAPI 3.1, 4.8.12.3). `kinds` are the types that its schema names; `undefined` = not given. */
export function textsOf(operation: Operation, node: Parameter, sources: Sources, kinds: ReadonlySet<string>): Read | undefined {
  if (node.in === 'query') return queryTexts(operation, node, sources.query, kinds);
  if (node.in === 'path') return pathTexts(node, own(sources.path, node.name), kinds);
  const text = node.in === 'header' ? sources.header(node.name.toLowerCase()) : sources.cookie(node.name);
  return text === undefined ? undefined : { texts: split(text, kinds, ',', node.in === 'header' && node.explode === true) };
}

/** `1,2`, `R,100,G,200`, or exploded `R=100,G=200`; a plain text as it is. */
function split(text: string, kinds: ReadonlySet<string>, separator: string, explode: boolean): Texts {
  if (kinds.has('array')) return text === '' ? [] : text.split(separator).map((item) => item.trim());
  return kinds.has('object') ? pairs(text.split(separator), explode) : text;
}

function pairs(items: readonly string[], explode: boolean): Texts {
  if (explode) return Object.fromEntries(items.map(assignment));
  return Object.fromEntries(items.flatMap((name, index) => (index % 2 === 0 ? [[name, items[index + 1] ?? '']] : [])));
}

function assignment(text: string): readonly [string, string] {
  const [name = '', ...value] = text.split('=');
  return [name, value.join('=')];
}

/** `simple` as it stands, `label` behind a dot, `matrix` behind a semicolon and its name. */
function pathTexts(node: Parameter, text: string | undefined, kinds: ReadonlySet<string>): Read | undefined {
  if (text === undefined) return undefined;
  const explode = node.explode === true;
  if (node.style === 'matrix') return matrixTexts(node, text, kinds);
  if (node.style === 'label') return text.startsWith('.') ? { texts: split(text.slice(1), kinds, explode ? '.' : ',', explode) } : misshapen('.');
  return { texts: split(text, kinds, ',', explode) };
}

function matrixTexts({ name: itself, explode }: Parameter, text: string, kinds: ReadonlySet<string>): Read {
  const given = text.startsWith(';') ? text.slice(1).split(';').map(assignment) : [];
  const isSpread = explode === true && kinds.has('object');
  if (isSpread && given.length > 0) return { texts: Object.fromEntries(given) };
  if (isSpread || given.length === 0 || given.some(([name]) => name !== itself)) return misshapen(isSpread ? ';' : `;${itself}=`);
  const values = given.map(([, value]) => value);
  if (explode && kinds.has('array')) return { texts: values };
  return values.length > 1 ? repeated : { texts: split(values[0] ?? '', kinds, ',', false) };
}

const misshapen = (start: string): Read => ({ rule: 'style', message: `must begin with "${start}"` });

function queryTexts(operation: Operation, node: Parameter, query: Sources['query'], kinds: ReadonlySet<string>): Read | undefined {
  if (node.style === 'deepObject') return deepObject(node.name, query);
  const isForm = (node.style ?? 'form') === 'form';
  const explode = node.explode ?? isForm;
  if (kinds.has('object') && isForm && explode) return spreadObject(operation, node, query);
  const values = query.filter(([name]) => name === node.name).map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return undefined;
  const separator = separators[node.style ?? 'form'] ?? ',';
  if (kinds.has('array')) return { texts: explode ? values : values.flatMap((text) => text.split(separator)) };
  if (values.length > 1) return repeated;
  return { texts: kinds.has('object') ? pairs(first.split(separator), false) : first };
}

/** Its members stand in the query by their own names. What it does not name is its own only if no other parameter is called so. */
function spreadObject(operation: Operation, { name: itself, schema = true }: Parameter, query: Sources['query']): Read | undefined {
  const { document } = operation.contract;
  const named = propertiesOf(document, schema);
  const others = new Set(operation.parameters.map(({ node }) => node.name).filter((name) => name !== itself));
  const isMember = (name: string): boolean => named.has(name) || (isOpen(document, schema) && !others.has(name));
  return read(byName(query.filter(([name]) => isMember(name)).map(([name, value]) => [[name], value])));
}

/** `filter[kind]=asset`, `filter[opened][after]=2026-01-01`. */
function deepObject(name: string, query: Sources['query']): Read | undefined {
  const members = query.filter(([key]) => key.startsWith(`${name}[`) && key.endsWith(']'));
  return read(
    byName(
      members.map(([key, value]) => [
        key
          .slice(name.length + 1, -1)
          .split('][')
          .filter(Boolean),
        value,
      ]),
    ),
  );
}

const read = (texts: Texts | undefined): Read | undefined => (texts === undefined ? undefined : { texts });

type Named = readonly [names: readonly string[], value: string];

/** Values by the names that lead to them; a name that comes more than once has a list. `undefined` = there are none. */
export function byName(given: readonly Named[]): Texts | undefined {
  const groups = new Map<string, Named[]>();
  for (const [[name = '', ...rest], value] of given) {
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push([rest, value]);
  }
  return groups.size === 0 ? undefined : Object.fromEntries([...groups].map(([name, group]) => [name, together(group)]));
}

function together(group: readonly Named[]): Texts {
  const texts = group.filter(([names]) => names.length === 0).map(([, value]) => value);
  const [first, ...others] = texts;
  return first === undefined ? (byName(group) ?? {}) : others.length > 0 ? texts : first;
}

const own = <Value>(members: Readonly<Record<string, Value>>, name: string): Value | undefined => (Object.hasOwn(members, name) ? members[name] : undefined);
