import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/core/contract/document.js';
import { Validator } from '../../src/core/contract/validator.js';
import { ask, json, key, spec, standIn, token, written } from './stand-in.js';

const seeds = Array.from({ length: 25 }, (_, index) => index * 7);
const dynamic = { Prefer: 'dynamic=true' };

describe('a body made from the schema', () => {
  test.each([
    ['a recursive thread', 'tickets.yaml', '/tickets/4711/thread', 'Comment'],
    ['alternatives with a discriminator', 'tickets.yaml', '/tickets/4711', 'Ticket'],
    ['recursion that may be null, from 3.0', 'ledger.yaml', '/trial-balance', 'TrialBalance'],
  ])('fits it, whatever the seed: %s', async (_, file, path, schema) => {
    const validator = new Validator(readDocument(`examples/specs/${file}`));
    for (const seed of seeds) {
      const sandbox = await standIn(undefined, { seed });
      const { status, body } = await ask(sandbox, 'get', path, { ...token, ...key, ...dynamic });
      expect(status).toBe(200);
      expect(validator.at(`#/components/schemas/${schema}`)(body, '')).toEqual([]);
    }
  });

  test.each([
    ['asked for', '/tickets/4711', dynamic],
    ['since there is no example', '/trial-balance', {}],
  ])('is the same for the same seed, another for another: %s', async (_, path, prefer) => {
    const texts = async (seed: number) => {
      const sandbox = await standIn(undefined, { seed });
      const headers = { ...token, ...key, ...prefer };
      return [await ask(sandbox, 'get', path, headers), await ask(sandbox, 'get', path, headers)].map(({ text }) => text);
    };
    const [first, again] = [await texts(1), await texts(1)];
    expect(again).toEqual(first);
    expect(await texts(2)).not.toEqual(first);
    expect(await texts(1_000_004)).not.toEqual(first);
  });

  test('does not depend on what else was asked before', async () => {
    const alone = await ask(await standIn(), 'get', '/trial-balance', key);
    const busy = await standIn();
    for (const path of ['/tickets', '/tickets/4711', '/accounts']) await ask(busy, 'get', path, { ...token, ...key });
    expect((await ask(busy, 'get', '/trial-balance', key)).text).toBe(alone.text);
  });
});

describe('schemas that hold themselves', () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const object = (properties: object, required: string[] = []) => ({ type: 'object', required, properties });
  const schemas = {
    Category: object({ name: { type: 'string' }, parent: ref('Category'), best: ref('Category'), children: { type: 'array', items: ref('Category') } }, [
      'name',
    ]),
    Pair: object({ left: { anyOf: [ref('Pair'), { type: 'null' }] }, right: { anyOf: [ref('Pair'), { type: 'null' }] } }, ['left', 'right']),
    Expression: {
      oneOf: [
        object({ op: { enum: ['and', 'or'] }, of: { type: 'array', minItems: 2, items: ref('Expression') } }, ['op', 'of']),
        object({ field: { type: 'string' } }, ['field']),
      ],
    },
    /** Left to chance this grows faster than it ends. */
    Busy: { oneOf: [...[...'abcdefghij'].map((op) => object({ [op]: { type: 'array', minItems: 3, items: ref('Busy') } }, [op])), { type: 'integer' }] },
    Tree: { type: 'object', additionalProperties: ref('Tree') },
    List: { type: 'array', items: ref('List') },
    Wide: object(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`p${index}`, ref('Wide')]))),
    Ping: object({ pong: ref('Pong') }, ['pong']),
    Pong: object({ ping: { anyOf: [ref('Ping'), { type: 'string' }] } }, ['ping']),
  };
  const paths = Object.fromEntries(Object.keys(schemas).map((name) => [`/${name}`, { get: { responses: { 200: json(ref(name)) } } }]));
  const files = written({ 'recursive.json': spec(paths, { components: { schemas } }) });
  const validator = new Validator(readDocument(files[0] as string));

  test.each(Object.keys(schemas))('%s ends, soon, and fits', async (name) => {
    for (const seed of [1, 2, 3, 4]) {
      const sandbox = await standIn(files, { seed });
      const { status, body, text } = await ask(sandbox, 'get', `/${name}`, dynamic);
      expect({ status, violations: validator.at(`#/components/schemas/${name}`)(body, '') }).toEqual({ status: 200, violations: [] });
      expect(text.length).toBeLessThan(1_000_000);
    }
  });

  test('what has no end at all is said, and not tried for ever', async () => {
    const endless = written({
      'endless.json': spec({ '/a': { get: { responses: { 200: json(ref('A')) } } } }, { components: { schemas: { A: object({ a: ref('A') }, ['a']) } } }),
    });
    const answered = await ask(await standIn(endless), 'get', '/a');
    expect(answered).toMatchObject({ status: 501, source: 'paystub', body: { detail: expect.stringContaining('Write an example there') } });
  });
});

describe('what a response never tells', () => {
  const secret = { type: 'string', writeOnly: true };
  const schema = {
    type: 'object',
    required: ['id', 'pin', 'word'],
    properties: { id: { type: 'integer' }, pin: secret, word: { $ref: '#/components/schemas/Word' } },
  };
  const files = written({ 'secret.json': spec({ '/a': { get: { responses: { 200: json(schema) } } } }, { components: { schemas: { Word: secret } } }) });

  test.each(seeds.slice(0, 8))('write-only members are not made up, though the schema requires them (seed %d)', async (seed) => {
    const { status, body } = await ask(await standIn(files, { seed }), 'get', '/a', dynamic);
    expect({ status, members: Object.keys(body as object) }).toEqual({ status: 200, members: ['id'] });
  });
});

test.each([
  ['image/png', 'image/png', ''],
  ['application/pdf', 'application/pdf', expect.any(String)],
])('bytes without an example: %s', async (accept, type, text) => {
  const answered = await ask(await standIn(), 'get', '/depots/OSL/parcels/p-100/label?key=any', { Accept: accept });
  expect(answered).toMatchObject({ status: 200, type, text });
});
