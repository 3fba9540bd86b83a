import { describe, expect, test } from 'vitest';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document } from '../../../src/core/contract/openapi.js';
import type { Operation } from '../../../src/core/contract/operation.js';
import { outlineOf } from '../../../src/core/contract/outline.js';
import type { Part } from '../../../src/core/contract/parts.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });
const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
const wide = (member: object) => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, member])) });

/** The outline of an operation that takes and gives a body of one schema; or only gives it. */
function outlined(schemas: Record<string, object>, isTaken = true) {
  const post = { operationId: 'send', ...(isTaken && { requestBody: json('Body') }), responses: { 200: { description: 'Done', ...json('Body') } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/': { post } }, components: { schemas } } as unknown as Document;
  return outlineOf(new Contract('acme', document, 'documented').operation('send') as Operation);
}

/** How many parts these lead to. */
function reached(parts: Iterable<Part>): number {
  const found = new Set(parts);
  // What is added on the way is visited too.
  for (const { members, items, rest } of found)
    for (const part of [...[...members.values()].map((member) => member.part), items, rest]) if (part) found.add(part);
  return found.size;
}

describe('what there is to be met of a contract that holds itself has an end', () => {
  test('each member of forty is the whole again: the forty are counted once', () => {
    const { slots } = outlined({ Body: wide(ref('Body')) });
    expect(slots.map(({ place }) => place)).toEqual(names.map((name) => `/body/${name}`));
  });

  test('the same where something is said beside the reference', () => {
    const { slots } = outlined({ Body: wide({ ...ref('Body'), description: 'One more.' }) });
    expect(slots).toHaveLength(names.length);
  });

  const adding = { Body: wide({ allOf: [ref('Body'), { title: 'Another' }] }) };

  test('where each level adds to the next, it is cut', () => {
    expect(outlined(adding).slots.length).toBeLessThan(10_000);
  });

  test('also in a reply, where nothing of it is counted', () => {
    expect(outlined(adding, false).slots).toEqual([]);
  });

  test('what says nothing counts too: so wide a contract is not unfolded whole', () => {
    const plain = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`plain${index}`, { type: 'string' }]));
    const things = Array.from({ length: 100 }, (_, index) => {
      const others = [1, 7, 13].map((step) => [`other${step}`, ref(`Thing${(index + step) % 100}`)]);
      return [`Thing${index}`, { type: 'object', properties: { ...plain, ...Object.fromEntries(others) } }];
    });
    const { replies } = outlined({ Body: ref('Thing0'), ...Object.fromEntries(things) }, false);
    expect(reached(replies.values())).toBeLessThan(1_000);
  });
});

describe('of a reply is counted', () => {
  test.each([
    ['a listed null', { enum: ['a', null] }, ['null', 'not null']],
    ['a type that may be null', { type: ['string', 'null'] }, ['null', 'not null']],
    ['a list', { type: 'array' }, ['empty', 'not empty']],
    [
      'a choice',
      {
        oneOf: [
          { title: 'one', type: 'string' },
          { title: 'other', type: 'integer' },
        ],
      },
      ['one', 'other'],
    ],
    ['no text', { type: 'string' }, []],
  ])('%s', (_, schema, branches) => {
    expect(outlined({ Body: { type: 'object', properties: { it: schema } } }, false).slots.map(({ what }) => what)).toEqual(branches);
  });
});

test('links that name no page have a next one all the same', () => {
  const { requests } = outlined({ Body: { type: 'object', properties: { links: { type: 'object' } } } });
  const [body] = requests.values();
  expect([...(body?.members.get('links')?.part.members.keys() ?? [])]).toEqual(['next']);
});
