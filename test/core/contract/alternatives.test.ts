import { describe, expect, test } from 'vitest';
import { violations } from './judged.js';

const kinds = {
  Card: { type: 'object', required: ['kind', 'number'], properties: { kind: { const: 'card' }, number: { type: 'string', minLength: 4 } } },
  Bank: { type: 'object', required: ['kind', 'iban'], properties: { kind: { enum: ['bank', 'giro'] }, iban: { type: 'string' } } },
};
const either = [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }];

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
