import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { Validator } from '../../../src/core/contract/validator.js';
import { violations } from './judged.js';

const it = '#/components/schemas/It';
const kinds = {
  Card: { type: 'object', required: ['kind', 'number'], properties: { kind: { const: 'card' }, number: { type: 'string', minLength: 4 } } },
  Bank: { type: 'object', required: ['kind', 'iban'], properties: { kind: { enum: ['bank', 'giro'] }, iban: { type: 'string' } } },
};

describe('a violation names its rule, its place, where the rule is written, and what would have passed', () => {
  test.each([
    ['type', { type: 'integer' }, 'x', { rule: 'type', request: '/body', spec: `${it}/type`, accepted: 'integer' }],
    ['types', { type: ['integer', 'null'] }, 'x', { rule: 'type', accepted: ['integer', 'null'] }],
    [
      'minLength',
      { properties: { name: { minLength: 3 } } },
      { name: 'ab' },
      { rule: 'minLength', request: '/body/name', spec: `${it}/properties/name/minLength`, accepted: 3 },
    ],
    ['pattern', { pattern: '^a' }, 'b', { rule: 'pattern', accepted: '^a' }],
    ['format', { format: 'date' }, '2026-02-30', { rule: 'format', accepted: 'date' }],
    ['enum', { enum: ['a', 'b'] }, 'c', { rule: 'enum', accepted: ['a', 'b'], message: 'must be one of a, b' }],
    ['const', { const: 'a' }, 'b', { rule: 'const', accepted: 'a', message: 'must be "a"' }],
    ['required', { type: 'object', required: ['a'] }, {}, { rule: 'required', request: '/body/a', spec: `${it}/required`, accepted: ['a'] }],
    ['a required name with a slash and a tilde', { required: ['a/b~c'] }, {}, { request: '/body/a~1b~0c' }],
    [
      'additionalProperties',
      { properties: { seed: {} }, additionalProperties: false },
      { sed: 1 },
      { rule: 'additionalProperties', request: '/body/sed', spec: `${it}/additionalProperties`, accepted: ['seed'] },
    ],
    ['items', { items: { type: 'integer' } }, [1, 'x'], { rule: 'type', request: '/body/1', spec: `${it}/items/type` }],
    ['multipleOf', { multipleOf: 0.01 }, 0.005, { rule: 'multipleOf', accepted: 0.01 }],
    ['not', { not: { type: 'string' } }, 'x', { rule: 'not' }],
    ['a false schema', { properties: { a: false } }, { a: 1 }, { rule: 'false schema', request: '/body/a' }],
    [
      'through a reference',
      { properties: { by: { $ref: '#/components/schemas/Card' } } },
      { by: { kind: 'card' } },
      { rule: 'required', request: '/body/by/number', spec: '#/components/schemas/Card/required' },
    ],
    [
      'a condition',
      { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] } },
      { a: 1 },
      { rule: 'required', request: '/body/b', spec: `${it}/then/required` },
    ],
    ['a number too large to be one', { type: 'number' }, Number.POSITIVE_INFINITY, { rule: 'type', accepted: 'number' }],
  ])('%s', (_, schema, value, expected) => {
    expect(violations(schema, value, kinds)).toMatchObject([expected]);
  });

  test('0.07 is a multiple of a cent', () => {
    expect(violations({ multipleOf: 0.01 }, 0.07)).toEqual([]);
    expect(violations({ multipleOf: 0.01 }, 1_234_567.89)).toEqual([]);
  });

  test('the offending value is never repeated', () => {
    const found = violations({ properties: { a: { pattern: '^x$' }, b: { enum: ['x'] }, c: { type: 'integer' } } }, { a: 'hush', b: 'hush', c: 'hush' });
    expect(found).toHaveLength(3);
    expect(JSON.stringify(found)).not.toContain('hush');
  });

  test('of ten thousand faults the first twenty are told', () => {
    expect(violations({ items: { type: 'integer' } }, Array(10_000).fill('x'))).toHaveLength(20);
  });

  test('names that would confuse a URI are found too', () => {
    const document = {
      openapi: '3.1.0',
      paths: { '/50%/a b#c?d"e^f|g': { get: { schema: { type: 'integer' } } }, '/caf%C3%A9': { get: { schema: { $ref: '#/components/schemas/A%20B' } } } },
      components: { schemas: { 'A B': { type: 'integer' } } },
    };
    const validator = new Validator(document as unknown as Document);
    for (const place of ['#/paths/~150%~1a b#c?d"e^f|g/get/schema', '#/paths/~1caf%C3%A9/get/schema']) {
      expect(validator.at(place)(1, '')).toEqual([]);
      expect(validator.at(place)('x', '')).toMatchObject([{ rule: 'type', spec: expect.stringMatching(/\/type$/) }]);
    }
  });

  test('a schema that cannot be compiled is an error each time it is asked', () => {
    const validator = new Validator({ openapi: '3.1.0', components: { schemas: { It: { type: 'strng' } } } } as Document);
    for (const _ of [1, 2]) expect(() => validator.at(it)).toThrow(`its schema at ${it} cannot be compiled`);
  });
});
