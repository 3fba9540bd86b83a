import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document, Parameter } from '../../../src/core/contract/openapi.js';
import { readParameters } from '../../../src/core/contract/parameters.js';
import type { Sources } from '../../../src/core/contract/styles.js';
import { asQuery, asText } from '../../../src/core/contract/write.js';

// What an example call writes, the check of calls reads: each style the other way round.

/** Texts without the characters that a style parts by. */
const word = fc
  .string({ minLength: 1, maxLength: 8 })
  .filter((text) => !/[,;=.| ]/.test(text) && text === text.trim() && Number.isNaN(Number(text)) && !/^(true|false|__proto__)$/.test(text));
const kinds = {
  text: { schema: { type: 'string' }, values: word },
  number: { schema: { type: 'number' }, values: fc.integer() },
  list: { schema: { type: 'array', items: { type: 'integer' } }, values: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }) },
  object: { schema: { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'string' } } }, values: fc.record({ a: fc.integer(), b: word }) },
} as const;

/** Reads the parameter `p` out of what was sent. */
function reader(parameter: Parameter): (sources: Partial<Sources>) => unknown {
  const document = { openapi: '3.1.0', paths: { '/{p}': { get: { parameters: [parameter], responses: {} } } } } as unknown as Document;
  const [operation] = new Contract('test', document, 'documented').operations;
  if (!operation) throw new Error('no operation');
  return (sources) => {
    const { values, violations } = readParameters(operation, { path: {}, query: [], header: () => undefined, cookie: () => undefined, ...sources });
    expect(violations).toEqual([]);
    return values[parameter.in].p;
  };
}

const rows = (styles: readonly string[]) =>
  styles.flatMap((style) => [true, false].flatMap((explode) => Object.keys(kinds).map((kind) => [kind, style, explode] as const)));

describe('what is written comes back', () => {
  test.each(rows(['simple', 'label', 'matrix']))('in a path: %s, %s, explode %s', (kind, style, explode) => {
    const { schema, values } = kinds[kind as keyof typeof kinds];
    const parameter = { name: 'p', in: 'path', required: true, style, explode, schema } as unknown as Parameter;
    const read = reader(parameter);
    fc.assert(fc.property(values as fc.Arbitrary<unknown>, (value) => void expect(read({ path: { p: asText(parameter, value) } })).toEqual(value)));
  });

  test.each(rows(['form', 'spaceDelimited', 'pipeDelimited']).filter(([kind, style, explode]) => kind !== 'object' || style === 'form' || !explode))(
    'in a query: %s, %s, explode %s',
    (kind, style, explode) => {
      const { schema, values } = kinds[kind as keyof typeof kinds];
      const parameter = { name: 'p', in: 'query', style, explode, schema } as unknown as Parameter;
      const read = reader(parameter);
      fc.assert(fc.property(values as fc.Arbitrary<unknown>, (value) => void expect(read({ query: asQuery(parameter, value) })).toEqual(value)));
    },
  );

  test('a deep object', () => {
    const parameter = { name: 'p', in: 'query', style: 'deepObject', explode: true, schema: kinds.object.schema } as unknown as Parameter;
    const read = reader(parameter);
    fc.assert(fc.property(kinds.object.values, (value) => void expect(read({ query: asQuery(parameter, value) })).toEqual(value)));
  });
});

test('whatever is in a query, reading it ends with values or violations', () => {
  const names = ['p', 'p[a]', 'p[', 'p]', 'p[]', 'p[a][b]', 'p[__proto__]', 'p[constructor][prototype]', '__proto__', 'q'];
  const pairs = fc.array(fc.tuple(fc.constantFrom(...names), fc.string()), { maxLength: 8 });
  const parameters = [
    { name: 'p', in: 'query', style: 'deepObject', schema: kinds.object.schema },
    { name: 'q', in: 'query', schema: { type: 'object', additionalProperties: true } },
    { name: 'r', in: 'query', schema: kinds.list.schema },
  ];
  const document = { openapi: '3.1.0', paths: { '/': { get: { parameters, responses: {} } } } } as unknown as Document;
  const [operation] = new Contract('test', document, 'documented').operations;
  fc.assert(
    fc.property(pairs, (query) => {
      if (operation) readParameters(operation, { path: {}, query, header: () => undefined, cookie: () => undefined });
      expect(Object.prototype).not.toHaveProperty('a');
    }),
  );
});
