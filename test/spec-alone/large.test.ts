import { describe, expect, test } from 'vitest';
import { ask, json, spec, standIn, why, written } from './stand-in.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe('a hundred schemas that form one circle', () => {
  const name = (index: number) => `Link${index % 100}`;
  const link = (index: number) => ({
    type: 'object',
    required: ['n'],
    properties: {
      n: { const: index },
      next: ref(name(index + 1)),
      some: { type: 'array', items: ref(name(index + 7)) },
      either: { oneOf: [ref(name(index + 13)), { type: 'null' }] },
    },
  });
  const schemas = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [name(index), link(index)]));
  const operation = {
    requestBody: { content: { 'application/json': { schema: ref('Link0') } } },
    responses: { 200: json(ref('Link0')), 400: json({}, { example: 'no' }) },
  };
  const files = written({ 'circle.json': spec({ '/links': { post: operation } }, { components: { schemas } }) });

  test('are loaded and answered', async () => {
    const sandbox = await standIn(files);
    expect(await ask(sandbox, 'post', '/links')).toMatchObject({ status: 200, body: { n: 0 } });
    expect((await ask(sandbox, 'post', '/links', { Prefer: 'dynamic=true' })).status).toBe(200);
  });

  test('check a body all the way round', async () => {
    const sandbox = await standIn(files);
    const chain = (end: unknown) => Array.from({ length: 50 }, (_, index) => 49 - index).reduce<unknown>((next, n) => ({ n, next }), end);
    expect((await ask(sandbox, 'post', '/links', {}, chain({ n: 50 }) as object)).status).toBe(200);
    expect((await ask(sandbox, 'post', '/links', {}, chain({ n: 51 }) as object)).status).toBe(400);
    expect(why(sandbox)).toMatchObject([{ rule: 'const', request: `/body${'/next'.repeat(50)}/n`, spec: '#/components/schemas/Link50/properties/n/const' }]);
  });
});

describe('a thousand operations', () => {
  const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }];
  const paths = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `/area${index % 20}/thing${index}/{id}`,
      {
        get: { parameters, responses: { 200: json(ref(`Thing${index}`), { example: { n: index } }) } },
        delete: { operationId: `drop${index}`, parameters, responses: { 204: { description: 'Gone.' } } },
      },
    ]),
  );
  const schemas = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      `Thing${index}`,
      { type: 'object', properties: { n: { const: index }, other: ref(`Thing${(index * 3) % 500}`) } },
    ]),
  );
  const files = written({ 'thousand.json': spec(paths, { components: { schemas } }) });

  test('are all counted', async () => {
    expect((await standIn(files)).coverage().operations).toHaveLength(1000);
  });

  test.each([0, 1, 250, 499])('each is found: %d', async (index) => {
    const path = `/area${index % 20}/thing${index}/7`;
    const sandbox = await standIn(files);
    expect(await ask(sandbox, 'get', path)).toMatchObject({ status: 200, body: { n: index } });
    expect(await ask(sandbox, 'delete', path)).toMatchObject({ status: 204, headers: { 'x-paystub-operation': `thousand/drop${index}` } });
  });

  test('what is not among them is told its nearest', async () => {
    const sandbox = await standIn(files);
    const nearest = 'GET /area0/thing100/{id}';
    expect(await ask(sandbox, 'get', '/area1/thing1000/7')).toMatchObject({ status: 404, source: 'paystub', body: { nearest } });
  });
});
