import { describe, expect, test } from 'vitest';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document } from '../../../src/core/contract/openapi.js';
import type { Operation } from '../../../src/core/contract/operation.js';
import { outlineOf } from '../../../src/core/contract/outline.js';

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
});
