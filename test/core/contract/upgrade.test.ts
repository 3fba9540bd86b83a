import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { upgrade } from '../../../src/core/contract/upgrade.js';
import { Validator } from '../../../src/core/contract/validator.js';

const upgraded = (schemas: object): Document => upgrade({ openapi: '3.0.3', components: { schemas } } as unknown as Document);
const schema = (given: object): unknown => upgraded({ It: given }).components?.schemas?.It;
const fits = (given: object, value: unknown): boolean => new Validator(upgraded({ It: given })).at('#/components/schemas/It')(value, '').length === 0;

describe('OpenAPI 3.0 schemas, as 3.1 writes them', () => {
  test.each([
    ['nullable', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
    ['not nullable', { type: 'string', nullable: false }, { type: 'string' }],
    ['nullable with values', { type: 'string', nullable: true, enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }],
    ['nullable with null among its values', { type: 'string', nullable: true, enum: ['a', null] }, { type: ['string', 'null'], enum: ['a', null] }],
    ['a nullable reference', { nullable: true, allOf: [{ $ref: '#/x' }] }, { anyOf: [{ allOf: [{ $ref: '#/x' }] }, { type: 'null' }] }],
    [
      'what is said of it stays outside',
      { nullable: true, readOnly: true, description: 'd', 'x-paystub-secret': 'card', $ref: '#/x' },
      { readOnly: true, description: 'd', 'x-paystub-secret': 'card', anyOf: [{ $ref: '#/x' }, { type: 'null' }] },
    ],
    ['exclusive', { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
    ['inclusive', { minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
    ['both ends', { minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }, { exclusiveMinimum: 1, exclusiveMaximum: 9 }],
    ['exclusive of nothing', { exclusiveMinimum: true }, {}],
    [
      'properties of such names',
      { properties: { nullable: { type: 'string' }, exclusiveMinimum: { type: 'boolean' } } },
      { properties: { nullable: { type: 'string' }, exclusiveMinimum: { type: 'boolean' } } },
    ],
    ['deep inside', { items: { properties: { a: { type: 'integer', nullable: true } } } }, { items: { properties: { a: { type: ['integer', 'null'] } } } }],
    [
      'an example that looks like a schema',
      { example: { type: 'string', nullable: true, minimum: 1, exclusiveMinimum: true } },
      { example: { type: 'string', nullable: true, minimum: 1, exclusiveMinimum: true } },
    ],
    ['a default that does', { default: { nullable: true } }, { default: { nullable: true } }],
  ])('%s', (_, given, expected) => {
    expect(schema(given)).toEqual(expected);
  });

  test('the examples of a response stay as they are, too', () => {
    const examples = { one: { value: { nullable: true, type: 'string' } } };
    const document = { openapi: '3.0.0', paths: { '/a': { get: { responses: { 200: { description: '', content: { 'application/json': { examples } } } } } } } };
    expect(upgrade(document as unknown as Document)).toEqual({ ...document, openapi: '3.1.0' });
  });
});

describe('and they take what they took', () => {
  test.each([
    [{ type: 'string', nullable: true }, null, true],
    [{ type: 'string', nullable: true, maxLength: 1 }, 'ab', false],
    [{ type: 'string', nullable: true, enum: ['a'] }, null, true],
    [{ type: 'string' }, null, false],
    [{ nullable: true, allOf: [{ type: 'integer' }] }, null, true],
    [{ nullable: true, allOf: [{ type: 'integer' }] }, 'x', false],
    [{ type: 'number', minimum: 0, exclusiveMinimum: true }, 0, false],
    [{ type: 'number', minimum: 0, exclusiveMinimum: true }, 0.1, true],
    [{ type: 'number', maximum: 1, exclusiveMaximum: false }, 1, true],
  ])('%j and %j: %s', (given, value, expected) => {
    expect(fits(given, value)).toBe(expected);
  });
});
