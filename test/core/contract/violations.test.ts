import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { at } from '../../../src/core/contract/pointer.js';
import { Validator } from '../../../src/core/contract/validator.js';
import { variant } from '../../../src/core/contract/variant.js';

/** The violations of `It`, and that each one's pointer into the spec leads somewhere. */
function violations(schema: object, value: unknown, schemas: object = {}) {
  const source = { openapi: '3.1.0', components: { schemas: { ...schemas, It: schema } } } as unknown as Document;
  const document = variant(source, { profile: 'documented', direction: 'request' });
  const found = new Validator(document).at('#/components/schemas/It')(value, '/body');
  for (const { spec } of found) if (spec !== undefined) expect(at(document, spec), spec).not.toBeUndefined();
  return found;
}

const it = '#/components/schemas/It';
const kinds = {
  Card: { type: 'object', required: ['kind', 'number'], properties: { kind: { const: 'card' }, number: { type: 'string', minLength: 4 } } },
  Bank: { type: 'object', required: ['kind', 'iban'], properties: { kind: { enum: ['bank', 'giro'] }, iban: { type: 'string' } } },
};
const either = [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }];

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
    ['additionalProperties', { type: 'object', additionalProperties: false }, { a: 1 }, { rule: 'additionalProperties', request: '/body', accepted: false }],
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

describe('alternatives: what the one that was meant says', () => {
  const tagged = { type: 'object', required: ['kind'], discriminator: { propertyName: 'kind' }, oneOf: either };
  const untagged = { oneOf: either };

  test.each([
    ['with a discriminator', tagged],
    ['by their constants alone', untagged],
    ['anyOf', { anyOf: either }],
  ])('%s', (_, schema) => {
    const told = (value: unknown) => violations(schema, value, kinds).map(({ rule, request }) => `${rule} ${request}`);
    expect(told({ kind: 'card', number: '1234' })).toEqual([]);
    expect(told({ kind: 'giro', iban: 'x' })).toEqual([]);
    expect(told({ kind: 'card', number: '1' })).toEqual(['minLength /body/number']);
    expect(told({ kind: 'bank' })).toEqual(['required /body/iban']);
  });

  test.each([
    ['with a discriminator', tagged, 'discriminator'],
    ['by their constants alone', untagged, 'enum'],
  ])('a tag that there is not: %s', (_, schema, rule) => {
    expect(violations(schema, { kind: 'cash' }, kinds)).toMatchObject([
      { rule, request: '/body/kind', accepted: rule === 'enum' ? expect.arrayContaining(['card']) : ['card', 'bank', 'giro'] },
    ]);
  });

  test.each([
    ['nothing', {}],
    ['null', null],
    ['a list', []],
    ['a list of what would fit', [{ kind: 'card', number: '1234' }]],
    ['a text', 'card'],
    ['a number as tag', { kind: 7, number: '1234' }],
    ['null as tag', { kind: null, number: '1234' }],
  ])('neither takes %s', (_, value) => {
    for (const schema of [tagged, untagged, { discriminator: { propertyName: 'kind' }, oneOf: either }, { type: ['object', 'null'], oneOf: either }]) {
      expect(violations(schema, value, kinds).length).toBeGreaterThan(0);
    }
  });

  test('several that fit are one too many', () => {
    expect(violations({ oneOf: [{ minLength: 1 }, { maxLength: 9 }] }, 'abc')).toMatchObject([{ rule: 'oneOf', request: '/body' }]);
  });

  test('of alternatives without a tag the nearest speaks', () => {
    const shapes = [
      { type: 'object', required: ['a', 'b', 'c'] },
      { type: 'object', required: ['a', 'd'] },
    ];
    expect(violations({ anyOf: shapes }, { a: 1 }).map(({ request }) => request)).toEqual(['/body/d']);
  });

  test('a complaint beside a choice is not lost', () => {
    const schema = { type: 'object', required: ['id'], properties: { name: { type: 'string' } }, oneOf: either };
    const told = violations(schema, { name: 7, kind: 'card' }, kinds).map(({ rule, request }) => `${rule} ${request}`);
    expect(told.sort()).toEqual(['required /body/id', 'required /body/number', 'type /body/name']);
  });

  test('a choice within a choice speaks for the inner one', () => {
    const schema = { oneOf: [{ type: 'object', required: ['by'], properties: { by: { oneOf: either } } }, { type: 'string' }] };
    expect(violations(schema, { by: { kind: 'card', number: '1' } }, kinds)).toMatchObject([{ rule: 'minLength', request: '/body/by/number' }]);
  });

  test('tags that ajv cannot use still work', () => {
    const schemas = {
      Cat: { type: 'object', required: ['pet', 'lives'], properties: { pet: { type: 'string' }, lives: { type: 'integer' } } },
      Dog: { type: 'object', required: ['pet', 'barks'], properties: { pet: { type: 'string' } } },
    };
    const schema = {
      type: 'object',
      discriminator: { propertyName: 'pet', mapping: { cat: '#/components/schemas/Cat' } },
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    };
    expect(violations(schema, { pet: 'cat', lives: 9 }, schemas)).toEqual([]);
    expect(violations(schema, { pet: 'cat', lives: 'nine' }, schemas)).not.toEqual([]);
  });
});
