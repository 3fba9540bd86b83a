import fc from 'fast-check';
import { generateSync } from 'json-schema-faker';
import { type Call, credentialOf, exampleCall, examplePath, written } from '../support/fuzz-calls.js';
import type { Operation, Parameter } from '../support/fuzz-contracts.js';
import { mutate, mutation, oddText } from './mutations.js';

/** A call and what is known of it: whether it keeps to the contract as far as its parts go. */
export interface FuzzCall extends Call {
  /** Address, parameters, credential and media type are as the contract's examples have them. */
  readonly isSound: boolean;
}

/** Any call of an operation: examples, bodies made from the schema, mutated ones, garbage; parameters likewise. */
export const anyCall = (operation: Operation): fc.Arbitrary<FuzzCall> =>
  fc.record({ body: anyBody(operation), path: anyPath(operation), query: anyQuery(operation), headers: anyHeaders(operation) }).map((parts) => {
    const { body, path, query, headers } = parts;
    const isSound = path === undefined && query === undefined && headers === undefined;
    const [soundPath = '', soundQuery] = examplePath(operation).split('?');
    const wholeQuery = query ?? soundQuery;
    return {
      method: operation.method,
      path: (path ?? soundPath) + (wholeQuery ? `?${wholeQuery}` : ''),
      headers: { ...exampleCall(operation).headers, ...headers },
      ...(body !== undefined && { body }),
      isSound,
    };
  });

function anyBody({ body, contract }: Operation): fc.Arbitrary<string | undefined> {
  if (!body) return seldom(fc.constant('{}'));
  const schema = { ...contract.at(body.schema), components: contract.document.components };
  const made = fc
    .nat()
    .map((seed) => generateSync(schema as never, { seed, optionalsProbability: 0.7, useExamplesValue: seed % 2 === 0, maxDepth: 20 } as never));
  const fitting = fc.oneof(fc.constant(body.example), made);
  const broken = fc.tuple(fitting, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(([value, mutations]) => mutate(value, mutations));
  const garbage = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.json(),
    fc.constantFrom('', '{', 'null', '[]', '""', '{"a":1,}', '\ufeff{}', '[['.repeat(80), 'a=1&a=2&%zz'),
  );
  const text = (value: unknown) => (value === undefined || typeof value === 'symbol' ? '' : written(body.type, value)) ?? '';
  return fc.oneof({ weight: 4, arbitrary: fitting.map(text) }, { weight: 6, arbitrary: broken.map(text) }, { weight: 1, arbitrary: garbage });
}

/** `undefined` = as in the example. */
const seldom = <Value>(odd: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });

/** A lone surrogate has no place in a URL. */
const inUrl = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

function anyPath({ path, parameters }: Operation): fc.Arbitrary<string | undefined> {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const example = (name: string) => String(parameters.find((parameter) => parameter.name === name)?.example);
  if (names.length === 0) return seldom(fc.constant(`${path}/`));
  const values = fc.tuple(...names.map((name) => fc.oneof(fc.constant(example(name)), oddText)));
  const filled = values.map((given) => names.reduce((result, name, index) => result.replace(`{${name}}`, () => inUrl(given[index] ?? '')), path));
  return seldom(filled);
}

function anyQuery({ parameters }: Operation): fc.Arbitrary<string | undefined> {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const name = fc.oneof(fc.constantFrom(...known.map((parameter) => parameter.name), 'unknown', 'a[constructor]', '__proto__'), oddText);
  const value = fc.oneof(
    fc.constantFrom('0', '1', '25', '-1', '1e3', '0x10', 'true', ...known.map((parameter: Parameter) => String(parameter.example))),
    oddText,
  );
  const pair = fc.oneof(
    { weight: 9, arbitrary: fc.tuple(name, value).map(([key, text]) => `${inUrl(key)}=${inUrl(text)}`) },
    { weight: 1, arbitrary: fc.constantFrom('&', '=', '%zz=1', 'a=%ff', '+', 'a', '?') },
  );
  return seldom(fc.array(pair, { maxLength: 4 }).map((pairs) => pairs.join('&')));
}

/** Headers are texts of printable characters. */
const headerText = oddText.map((text) =>
  text
    .replaceAll(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 200),
);

function anyHeaders(operation: Operation): fc.Arbitrary<Record<string, string> | undefined> {
  const names = ['Accept', 'Content-Type', 'Cookie', 'Authorization', 'If-None-Match', 'Accept-Language', ...Object.keys(credentialOf(operation))];
  const known = operation.parameters.filter((parameter) => parameter.in === 'header').map((parameter) => parameter.name);
  const value = fc.oneof(
    fc.constantFrom('*/*', 'text/html', 'application/json;q=0', 'text/plain', 'Bearer expired-1', 'APIToken forbidden', 'Basic !!!', 'OwnerId='),
    headerText,
  );
  return seldom(fc.dictionary(fc.constantFrom(...names, ...known), value, { minKeys: 1, maxKeys: 2 }));
}
