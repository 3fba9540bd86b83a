import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/contract/openapi.js';
import { replaceSecrets, secretsIn } from '../../../src/core/contract/secrets.js';
import { Validator } from '../../../src/core/contract/validator.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: object, required: string[] = []) => ({ type: 'object', required, properties });
const schemas = {
  Comment: object({ text: { type: 'string' }, replies: { type: 'array', items: ref('Comment') } }, ['text']),
  /** Each level has two ways to be wrong, and each way two more. */
  Expression: {
    oneOf: [
      object({ op: { const: 'not' }, of: ref('Expression') }, ['op', 'of']),
      object({ op: { const: 'and' }, of: { type: 'array', items: ref('Expression') } }, ['op', 'of']),
      object({ field: { type: 'string' } }, ['field']),
    ],
  },
  Untagged: {
    anyOf: [
      object({ in: ref('Untagged') }, ['in']),
      object({ in: ref('Untagged'), more: {} }, ['in']),
      object({ in: ref('Untagged'), less: {} }, ['in']),
      { const: 'end' },
    ],
  },
  Tagged: {
    type: 'object',
    discriminator: { propertyName: 'kind' },
    required: ['kind'],
    oneOf: [object({ kind: { const: 'leaf' } }, ['kind']), object({ kind: { const: 'node' }, of: { type: 'array', items: ref('Tagged') } }, ['kind', 'of'])],
  },
};
const document = { openapi: '3.1.0', components: { schemas } } as unknown as Document;
const validator = new Validator(document);
const check = (name: string, value: unknown) => validator.at(`#/components/schemas/${name}`)(value, '/body');
const nested = (depth: number, wrap: (inner: unknown) => unknown, end: unknown) => Array.from({ length: depth }).reduce<unknown>(wrap, end);

/** Deeper bodies are refused before any schema is asked. */
const deepest = 60;

describe('a body nested as deep as Paystub takes it costs no time', () => {
  test.each([
    ['Comment', nested(deepest / 2, (inner) => ({ text: 'a', replies: [inner] }), { text: 7 })],
    ['Expression', nested(deepest, (of) => ({ op: 'not', of }), { field: 7 })],
    ['Expression', nested(deepest / 2, (of) => ({ op: 'and', of: [of, of] }), { op: 'or' })],
    ['Untagged', nested(deepest, (inner) => ({ in: inner }), 'no end')],
    ['Tagged', nested(deepest / 2, (of) => ({ kind: 'node', of: [of] }), { kind: 'leave' })],
    ['Tagged', nested(deepest, (of) => ({ kind: 'node', of }), [])],
  ])('%s is refused', (name, value) => {
    // A tree of shared parts would not be finished in anybody's life; here the first fault is enough.
    expect(check(name, value).length).toBeGreaterThan(0);
  });

  test('and one that fits is taken', () => {
    expect(
      check(
        'Comment',
        nested(deepest / 2, (inner) => ({ text: 'a', replies: [inner] }), { text: 'b' }),
      ),
    ).toEqual([]);
    expect(
      check(
        'Tagged',
        nested(deepest / 2, (of) => ({ kind: 'node', of: [of] }), { kind: 'leaf' }),
      ),
    ).toEqual([]);
  });

  test('the innermost fault is told with its whole way', () => {
    const body = nested(3, (inner) => ({ text: 'a', replies: [{ text: 'b' }, inner] }), { text: 7 });
    expect(check('Comment', body)).toMatchObject([
      { rule: 'type', request: '/body/replies/1/replies/1/replies/1/text', spec: '#/components/schemas/Comment/properties/text/type' },
    ]);
  });
});

test('secrets are looked for along the body, not along all that a schema could be', () => {
  const leaf = { type: 'string', 'x-paystub-secret': 'token' };
  const tree = {
    openapi: '3.1.0',
    components: {
      schemas: { Tree: { anyOf: [object({ left: ref('Tree'), right: ref('Tree'), token: leaf }), object({ left: ref('Tree'), right: ref('Tree') })] } },
    },
  };
  const secrets = secretsIn(tree as unknown as Document, ref('Tree'));
  const body = nested(deepest, (left) => ({ left, token: 'hush' }), { token: 'hush' });
  expect(JSON.stringify(replaceSecrets(body, secrets, () => '*'))).not.toContain('hush');
});
