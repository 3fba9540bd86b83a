import { describe, expect, test } from 'vitest';
import type { Document, Schema } from '../../../src/core/contract/openapi.js';
import { namesOfSecrets, replaceSecrets, secretsIn } from '../../../src/core/contract/secrets.js';

const secret = { type: 'string', 'x-paystub-secret': 'card' } as const;
const document = {
  openapi: '3.1.0',
  components: {
    schemas: {
      Card: { properties: { number: secret, holder: { type: 'string' } } },
      Number: secret,
      Plain: { type: 'string' },
      Comment: { properties: { token: { 'x-paystub-secret': 'token' }, replies: { type: 'array', items: { $ref: '#/components/schemas/Comment' } } } },
      Ping: { properties: { pong: { $ref: '#/components/schemas/Pong' }, pin: { 'x-paystub-secret': 'code' } } },
      Pong: { properties: { ping: { $ref: '#/components/schemas/Ping' } } },
    },
  },
} as unknown as Document;

/** The value with every secret replaced by its kind. */
const hidden = (schema: object, value: unknown): unknown => replaceSecrets(value, secretsIn(document, schema as Schema), (kind) => kind);
const card = { $ref: '#/components/schemas/Card' };

describe('a secret is found wherever the schema marks it', () => {
  test.each([
    ['the value itself', secret, '4111', 'card'],
    ['a member', card, { number: '4111', holder: 'Kim' }, { number: 'card', holder: 'Kim' }],
    ['a member that is a reference', { properties: { n: { $ref: '#/components/schemas/Number' } } }, { n: '4111' }, { n: 'card' }],
    ['a mark beside a reference', { properties: { n: { $ref: '#/components/schemas/Plain', 'x-paystub-secret': 'token' } } }, { n: '4111' }, { n: 'token' }],
    ['every item', { items: card }, [{ number: '1' }, { number: '2' }], [{ number: 'card' }, { number: 'card' }]],
    ['an item by its place', { prefixItems: [{}, secret], items: {} }, ['a', 'b', 'c'], ['a', 'card', 'c']],
    ['items behind those', { prefixItems: [{}], items: secret }, ['a', 'b', 'c'], ['a', 'card', 'card']],
    ['any other member', { properties: { open: {} }, additionalProperties: secret }, { open: 'a', x: 'b' }, { open: 'a', x: 'card' }],
    ['members by pattern', { patternProperties: { '^no': secret } }, { no1: 'a', name: 'b' }, { no1: 'card', name: 'b' }],
    ['a part', { allOf: [{}, card] }, { number: '1' }, { number: 'card' }],
    ['an alternative, whichever it is', { oneOf: [{ properties: { iban: {} } }, card] }, { number: '1', iban: 'x' }, { number: 'card', iban: 'x' }],
    ['under a condition', { if: {}, then: { properties: { a: secret } }, else: { properties: { b: secret } } }, { a: '1', b: '2' }, { a: 'card', b: 'card' }],
    ['where another member asks for it', { dependentSchemas: { kind: card } }, { kind: 'x', number: '1' }, { kind: 'x', number: 'card' }],
    ['a number too', card, { number: 4111 }, { number: 'card' }],
    ['what should have been a text', card, { number: { a: ['4111'] } }, { number: 'card' }],
    ['a member that every object has', { properties: { constructor: secret } }, { constructor: '1' }, { constructor: 'card' }],
  ])('%s', (_, schema, value, expected) => {
    expect(hidden(schema, value)).toEqual(expected);
  });

  test('however deep a schema holds itself', () => {
    const thread = { token: 'a', replies: [{ token: 'b', replies: [{ token: 'c', replies: [] }] }, { token: 'd' }] };
    const expected = { token: 'token', replies: [{ token: 'token', replies: [{ token: 'token', replies: [] }] }, { token: 'token' }] };
    expect(hidden({ $ref: '#/components/schemas/Comment' }, thread)).toEqual(expected);
  });

  test('round two schemas that hold each other', () => {
    const schema = { $ref: '#/components/schemas/Pong' };
    expect(hidden(schema, { ping: { pin: '1', pong: { ping: { pin: '2' } } } })).toEqual({ ping: { pin: 'code', pong: { ping: { pin: 'code' } } } });
  });
});

describe('and nothing else is touched', () => {
  test.each([
    ['no mark', { properties: { number: { type: 'string' } } }, { number: '1' }],
    ['another name', card, { numbers: '1' }],
    ['another place', { properties: { card } }, { number: '1' }],
    ['no object', card, 'text'],
    ['null', card, null],
    ['nothing', card, undefined],
    ['no schema', undefined, { number: '1' }],
  ])('%s', (_, schema, value) => {
    expect(hidden(schema as object, value)).toBe(value);
  });

  test('what is changed is a copy, what is not is the same', () => {
    const value = Object.freeze({ card: Object.freeze({ number: '1' }), other: Object.freeze({}) });
    const changed = hidden({ properties: { card } }, value) as typeof value;
    expect(changed).toEqual({ card: { number: 'card' }, other: {} });
    expect(changed.other).toBe(value.other);
    expect(value.card.number).toBe('1');
  });

  test('a member goes where the change says so', () => {
    const without = replaceSecrets({ number: '1', holder: 'Kim' }, secretsIn(document, card as Schema), () => undefined);
    expect(without).toEqual({ holder: 'Kim' });
    expect(Object.keys(without as object)).toEqual(['holder']);
  });
});

test('the names of all secrets of a document, and what each is', () => {
  expect(Object.fromEntries(namesOfSecrets(document))).toEqual({ number: 'card', pin: 'code', token: 'token' });
});
