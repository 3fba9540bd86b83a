import { describe, expect, test } from 'vitest';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document, Parameter } from '../../../src/core/contract/openapi.js';
import { readParameters } from '../../../src/core/contract/parameters.js';

/** Reads one parameter out of what was sent. */
function read(parameter: Omit<Parameter, 'name'> & { name?: string }, sent: { path?: string; query?: string; header?: string; cookie?: string }) {
  const name = parameter.name ?? 'p';
  const document: Document = {
    openapi: '3.1.0',
    paths: { '/a/{p}': { get: { parameters: [{ name, ...parameter }], responses: {} } } },
    components: { schemas: { Id: { type: 'integer' } } },
  };
  const [operation] = new Contract('test', document, 'documented').operations;
  if (!operation) throw new Error('no operation');
  const { values, violations } = readParameters(operation, {
    path: sent.path === undefined ? {} : { [name]: sent.path },
    query: [...new URLSearchParams(sent.query ?? '')],
    header: () => sent.header,
    cookie: () => sent.cookie,
  });
  return violations.length > 0 ? violations.map(({ rule, request }) => `${rule} ${request}`) : values[parameter.in][name];
}

describe('text becomes what the schema asks for, if it is written just so', () => {
  test.each([
    ['integer', '7', 7],
    ['integer', '-7', -7],
    ['integer', '0', 0],
    ['integer', '9007199254740993', 9007199254740992],
    ['integer', '1234567890123456789', 1234567890123456800],
    ['integer', '007', 'type'],
    ['integer', '+7', 'type'],
    ['integer', '7.0', 'type'],
    ['integer', '0x7', 'type'],
    ['integer', '7 ', 'type'],
    ['integer', '', 'type'],
    ['integer', '٧', 'type'],
    ['integer', '1e3', 'type'],
    ['number', '7', 7],
    ['number', '-0.5', -0.5],
    ['number', '1e3', 1000],
    ['number', '1.5E-7', 1.5e-7],
    ['number', '.5', 'type'],
    ['number', '5.', 'type'],
    ['number', 'Infinity', 'type'],
    ['number', '1e999', 'type'],
    ['number', 'NaN', 'type'],
    ['number', '1,5', 'type'],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['boolean', 'True', 'type'],
    ['boolean', '1', 'type'],
    ['boolean', 'yes', 'type'],
    ['boolean', '', 'type'],
    ['string', '7', '7'],
    ['string', 'true', 'true'],
    ['string', '', ''],
    ['null', 'null', 'type'],
  ])('%s %j → %j', (type, text, value) => {
    const expected = value === 'type' ? ['type /query/p'] : value;
    expect(read({ in: 'query', schema: { type } }, { query: `p=${encodeURIComponent(text)}` })).toEqual(expected);
  });

  test.each([
    ['a reference', { $ref: '#/components/schemas/Id' }, '7', 7],
    ['one of several types', { type: ['integer', 'null'] }, '7', 7],
    ['alternatives', { anyOf: [{ type: 'integer' }, { type: 'null' }] }, '7', 7],
    ['an alternative that stays text', { oneOf: [{ type: 'integer' }, { const: 'all' }] }, 'all', 'all'],
    ['all of them', { allOf: [{ type: 'integer' }, { minimum: 7 }] }, '7', 7],
    ['a list of values without a type', { enum: [1, 2, 'many'] }, '2', 2],
    ['one value without a type', { const: true }, 'true', true],
    ['no type at all', {}, '7', '7'],
  ])('through %s', (_, schema, text, value) => {
    expect(read({ in: 'query', schema }, { query: `p=${text}` })).toEqual(value);
  });
});

const integers = { type: 'array', items: { type: 'integer' } } as const;
const colour = { type: 'object', properties: { R: { type: 'integer' }, G: { type: 'integer' } } } as const;
const rgb = { R: 100, G: 200 };

describe('styles of OpenAPI 3.1, 4.8.12.3', () => {
  test.each([
    ['form, exploded (the default)', { schema: integers }, 'p=3&p=4', [3, 4]],
    ['form, one item', { schema: integers }, 'p=3', [3]],
    ['form', { schema: integers, explode: false }, 'p=3,4', [3, 4]],
    ['form, a comma escaped', { schema: integers, explode: false }, 'p=3%2C4', [3, 4]],
    ['spaceDelimited', { schema: integers, style: 'spaceDelimited' }, 'p=3%204', [3, 4]],
    ['pipeDelimited', { schema: integers, style: 'pipeDelimited' }, 'p=3%7C4', [3, 4]],
    ['pipeDelimited, exploded', { schema: integers, style: 'pipeDelimited', explode: true }, 'p=3&p=4', [3, 4]],
    ['form, object exploded', { schema: colour }, 'R=100&other=1&G=200', rgb],
    ['form, object', { schema: colour, explode: false }, 'p=R,100,G,200', rgb],
    ['pipeDelimited object', { schema: colour, style: 'pipeDelimited' }, 'p=R%7C100%7CG%7C200', rgb],
    ['deepObject', { schema: colour, style: 'deepObject', explode: true }, 'p[R]=100&p[G]=200&q[R]=1', rgb],
    ['deepObject, nested', { schema: { type: 'object', properties: { a: colour } }, style: 'deepObject' }, 'p[a][R]=100&p[a][G]=200', { a: rgb }],
    ['deepObject, list', { schema: { type: 'object', properties: { a: integers } }, style: 'deepObject' }, 'p[a]=1&p[a]=2', { a: [1, 2] }],
    ['deepObject, list with brackets', { schema: { type: 'object', properties: { a: integers } }, style: 'deepObject' }, 'p[a][]=1&p[a][]=2', { a: [1, 2] }],
    [
      'deepObject, free names',
      { schema: { type: 'object', additionalProperties: { type: 'integer' } }, style: 'deepObject' },
      'p[x]=1&p[__proto__x]=2',
      { x: 1, __proto__x: 2 },
    ],
    ['a list that may be null', { schema: { anyOf: [integers, { type: 'null' }] } }, 'p=3&p=4', [3, 4]],
    ['a list or a text: one is a list', { schema: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } }, 'p=3', ['3']],
    [
      'a tuple',
      { schema: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'boolean' }], items: { type: 'string' } } },
      'p=3&p=true&p=4',
      [3, true, '4'],
    ],
    ['JSON', { content: { 'application/json': { schema: colour } } }, 'p=%7B%22R%22%3A100%2C%22G%22%3A200%7D', rgb],
    ['text that is not JSON', { content: { 'text/plain': { schema: { type: 'integer' } } } }, 'p=7', 7],
    ['empty, where that is allowed', { schema: { type: 'integer' }, allowEmptyValue: true }, 'p=', ''],
    ['given twice', { schema: { type: 'string' } }, 'p=3&p=4', ['repeated /query/p']],
    ['not given', { schema: { type: 'string' } }, '', undefined],
    ['not given, though it must be', { schema: { type: 'string' }, required: true }, '', ['required /query/p']],
    ['broken JSON', { content: { 'application/json': { schema: colour } } }, 'p=%7B', ['type /query/p']],
  ])('query: %s', (_, parameter, query, value) => {
    expect(read({ in: 'query', ...parameter }, { query })).toEqual(value);
  });

  test.each([
    ['simple', { schema: integers }, '3,4', [3, 4]],
    ['simple object', { schema: colour }, 'R,100,G,200', rgb],
    ['simple object, exploded', { schema: colour, explode: true }, 'R=100,G=200', rgb],
    ['label', { schema: { type: 'integer' }, style: 'label' }, '.5', 5],
    ['label list', { schema: integers, style: 'label' }, '.3,4', [3, 4]],
    ['label list, exploded', { schema: integers, style: 'label', explode: true }, '.3.4', [3, 4]],
    ['label object, exploded', { schema: colour, style: 'label', explode: true }, '.R=100.G=200', rgb],
    ['label without its dot', { schema: { type: 'integer' }, style: 'label' }, '5', ['style /path/p']],
    ['matrix', { schema: { type: 'integer' }, style: 'matrix' }, ';p=5', 5],
    ['matrix list', { schema: integers, style: 'matrix' }, ';p=3,4', [3, 4]],
    ['matrix list, exploded', { schema: integers, style: 'matrix', explode: true }, ';p=3;p=4', [3, 4]],
    ['matrix object', { schema: colour, style: 'matrix' }, ';p=R,100,G,200', rgb],
    ['matrix object, exploded', { schema: colour, style: 'matrix', explode: true }, ';R=100;G=200', rgb],
    ['matrix without its semicolon', { schema: { type: 'integer' }, style: 'matrix' }, '5', ['style /path/p']],
    ['matrix, given twice', { schema: { type: 'integer' }, style: 'matrix' }, ';p=5;p=6', ['repeated /path/p']],
  ])('path: %s', (_, parameter, path, value) => {
    expect(read({ in: 'path', required: true, ...parameter }, { path })).toEqual(value);
  });

  test.each([
    ['header list', 'header', { schema: integers }, '3, 4', [3, 4]],
    ['empty header list', 'header', { schema: integers }, '', []],
    ['header object', 'header', { schema: colour }, 'R,100,G,200', rgb],
    ['header object, exploded', 'header', { schema: colour, explode: true }, 'R=100,G=200', rgb],
    ['header with JSON', 'header', { content: { 'application/json': { schema: integers } } }, '[3,4]', [3, 4]],
    ['cookie', 'cookie', { schema: { type: 'integer' } }, '5', 5],
    ['cookie list', 'cookie', { schema: integers, explode: false }, '3,4', [3, 4]],
  ] as const)('%s', (_, place, parameter, text, value) => {
    expect(read({ in: place, ...parameter } as Parameter, { [place]: text })).toEqual(value);
  });

  test.each(['Accept', 'content-type', 'Authorization'])('a header parameter called %s says nothing', (name) => {
    expect(read({ name, in: 'header', required: true, schema: { type: 'integer' } }, { header: 'x' })).toBeUndefined();
  });
});
