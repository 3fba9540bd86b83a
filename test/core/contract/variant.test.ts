import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { variant } from '../../../src/core/contract/variant.js';

const seen = (document: object, profile = 'documented', direction: 'request' | 'response' = 'request') =>
  variant({ openapi: '3.1.0', ...document } as Document, { profile, direction }) as unknown as Record<string, unknown>;

/** What becomes of one schema. */
const schema = (given: object, direction: 'request' | 'response' = 'request', schemas: object = {}) => {
  const { components } = seen({ components: { schemas: { ...schemas, It: given } } }, 'documented', direction);
  return (components as { schemas: { It: object } }).schemas.It;
};

describe('profiles are merge patches (RFC 7386)', () => {
  test.each([
    ['a member is replaced', { maxLength: 10 }, { maxLength: 20 }, { maxLength: 20 }],
    ['a member is added', {}, { format: 'email' }, { format: 'email' }],
    ['null takes a member away', { minLength: 1, format: 'email' }, { minLength: null }, { format: 'email' }],
    [
      'objects are merged',
      { properties: { a: { type: 'string' }, b: { type: 'string' } } },
      { properties: { b: null, c: { type: 'integer' } } },
      { properties: { a: { type: 'string' }, c: { type: 'integer' } } },
    ],
    ['lists are replaced', { enum: ['a', 'b'] }, { enum: ['c'] }, { enum: ['c'] }],
    ['an object takes the place of what is none', { items: true }, { items: { type: 'string' } }, { items: { type: 'string' } }],
    ['an empty patch changes nothing', { type: 'string' }, {}, { type: 'string' }],
  ])('%s', (_, base, patch, wire) => {
    const document = { info: { title: 'x', version: '1' }, it: { ...base, 'x-paystub-profiles': { wire: patch } } };
    expect(seen(document).it).toEqual(base);
    expect(seen(document, 'wire').it).toEqual(wire);
    expect(seen(document, 'another').it).toEqual(base);
  });

  test('a patch may bring objects with patches of their own', () => {
    const inner = { type: 'string', 'x-paystub-profiles': { wire: { type: 'integer' } } };
    expect(seen({ it: { 'x-paystub-profiles': { wire: { inner } } } }, 'wire').it).toEqual({ inner: { type: 'integer' } });
  });

  test('they may stand in a map of names, and in the document itself', () => {
    const document = {
      paths: { '/a': {}, '/b': {}, 'x-paystub-profiles': { wire: { '/b': null } } },
      security: [],
      'x-paystub-profiles': { wire: { security: [{ key: [] }] } },
    };
    expect(seen(document, 'wire')).toMatchObject({ paths: { '/a': {} }, security: [{ key: [] }] });
    expect(Object.keys(seen(document, 'wire').paths as object)).toEqual(['/a']);
  });

  test('the document that was given stays as it was', () => {
    const document = { openapi: '3.1.0', it: { required: ['a'], properties: { a: { readOnly: true } }, 'x-paystub-profiles': { wire: { required: null } } } };
    const before = structuredClone(document);
    variant(document as unknown as Document, { profile: 'wire', direction: 'request' });
    expect(document).toEqual(before);
  });
});

describe('what must be there depends on the direction', () => {
  const properties = { id: { type: 'integer', readOnly: true }, pin: { type: 'string', writeOnly: true }, name: {} };
  const required = ['id', 'pin', 'name'];

  test.each([
    ['request', ['pin', 'name']],
    ['response', ['id', 'name']],
  ] as const)('%s', (direction, asked) => {
    expect(schema({ required, properties }, direction)).toEqual({ required: asked, properties });
  });

  test.each([
    ['by reference', { required: ['id'], properties: { id: { $ref: '#/components/schemas/Id' } } }, { required: [] }],
    ['beside a reference', { required: ['id'], properties: { id: { $ref: '#/components/schemas/Plain', readOnly: true } } }, { required: [] }],
    ['not by another’s flag', { required: ['id'], properties: { id: { $ref: '#/components/schemas/Plain' } } }, { required: ['id'] }],
    ['required beside the schema that has it', { allOf: [{ $ref: '#/components/schemas/Thing' }], required: ['id', 'name'] }, { required: ['name'] }],
    [
      'required in a part of its own',
      { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: ['id', 'name'] }] },
      { allOf: [{ $ref: '#/components/schemas/Thing' }, { required: ['name'] }] },
    ],
    ['a property called required', { properties: { required: { readOnly: true } }, required: ['required'] }, { required: [] }],
    ['a required without properties', { required: ['id'] }, { required: ['id'] }],
    ['a name that every object has', { required: ['constructor'], properties: {} }, { required: ['constructor'] }],
  ])('%s', (_, given, asked) => {
    const schemas = { Id: { type: 'integer', readOnly: true }, Plain: { type: 'integer' }, Thing: { properties: { id: { readOnly: true }, name: {} } } };
    expect(schema(given, 'request', schemas)).toMatchObject(asked);
  });
});

test.each([
  [
    'of an object',
    { type: 'object', discriminator: { propertyName: 'kind', mapping: { a: '#/a' } }, oneOf: [] },
    { type: 'object', discriminator: { propertyName: 'kind' }, oneOf: [] },
  ],
  ['of what may be something else', { discriminator: { propertyName: 'kind' }, oneOf: [] }, { oneOf: [] }],
  [
    'a property called discriminator',
    { properties: { discriminator: { type: 'string' }, oneOf: { type: 'array' } } },
    { properties: { discriminator: { type: 'string' }, oneOf: { type: 'array' } } },
  ],
])('a discriminator counts where it can be judged: %s', (_, given, expected) => {
  expect(schema(given)).toEqual(expected);
});

test.each(['example', 'default', 'const', 'enum', 'examples'])('a value is no schema: %s stays as it is', (keyword) => {
  const value = [
    {
      required: ['a'],
      properties: { a: { readOnly: true } },
      discriminator: { propertyName: 'a' },
      oneOf: [],
      'x-paystub-profiles': { documented: { required: [] } },
    },
  ];
  expect(schema({ [keyword]: value })).toEqual({ [keyword]: value });
});

test('what stands in an operation or a component is looked at when somebody asks for it', () => {
  const trap = {
    get summary(): string {
      throw new Error('looked at');
    },
  };
  const document = { paths: { '/a': { get: { operationId: 'a' }, put: trap } }, components: { schemas: { A: trap, B: { type: 'string' } } } };
  const { paths, components } = seen(document) as typeof document;
  expect(paths['/a'].get).toEqual({ operationId: 'a' });
  expect(components.schemas.B).toEqual({ type: 'string' });
  expect(() => paths['/a'].put.summary).toThrow('looked at');
});
