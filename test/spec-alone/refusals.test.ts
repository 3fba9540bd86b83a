import { describe, expect, test } from 'vitest';
import { ask, json, key, spec, standIn, token, why, written } from './stand-in.js';

const query = [{ name: 'n', in: 'query', schema: { type: 'integer' } }];
const problem = {
  description: 'No.',
  content: { 'application/problem+json': { schema: { type: 'object', required: ['title'], properties: { status: { type: 'integer' } } } } },
};
const refusing = (responses: object) => ({ get: { parameters: query, responses: { 200: json({}, { example: 1 }), ...responses } } });

const files = written({
  'refusing.json': spec({
    '/example': refusing({ 400: json({ type: 'object' }, { examples: { no: { value: { error: 'no' } } } }) }),
    '/unprocessable': refusing({ 422: json({ type: 'object' }, { examples: { no: { value: { error: 'no' } } } }) }),
    '/range': refusing({ '4XX': json({ type: 'object' }, { examples: { no: { value: { error: 'range' } } } }) }),
    '/default': refusing({ default: json({ type: 'object' }, { examples: { no: { value: { error: 'default' } } } }) }),
    '/schema': refusing({ 400: json({ type: 'object', required: ['code'], properties: { code: { type: 'integer', minimum: 7, maximum: 9 } } }) }),
    '/problem': refusing({ 400: problem }),
    '/narrow-problem': refusing({
      400: { ...problem, content: { 'application/problem+json': { schema: { type: 'object', required: ['code'], properties: { code: { const: 5 } } } } } },
    }),
    '/bare': refusing({ 400: { description: 'No, without a word.' } }),
    '/unlisted': refusing({ 404: json({}) }),
    '/xml': refusing({
      400: {
        description: 'No.',
        content: { 'application/xml': { schema: { type: 'object' }, example: '<no/>' }, 'application/json': { schema: { const: 'no' } } },
      },
    }),
  }),
});

describe('a call that breaks the contract is refused as the contract says', () => {
  test.each([
    ['the example', '/example', 400, 'application/json', { error: 'no' }],
    ['with 422 where that is listed', '/unprocessable', 422, 'application/json', { error: 'no' }],
    ['as 4XX', '/range', 400, 'application/json', { error: 'range' }],
    ['as the default', '/default', 400, 'application/json', { error: 'default' }],
    ['made from the schema, where there is no example', '/schema', 400, 'application/json', { code: expect.any(Number) }],
    ['as problem details', '/problem', 400, 'application/problem+json', { title: 'Bad Request', status: 400, detail: '/query/n must be integer' }],
    ['as problem details of its own kind', '/narrow-problem', 400, 'application/problem+json', { code: 5 }],
    ['without a body', '/bare', 400, undefined, undefined],
  ])('%s: %s', async (_, path, status, type, body) => {
    const sandbox = await standIn(files);
    const answered = await ask(sandbox, 'get', `${path}?n=x`);
    expect({ ...answered, why: why(sandbox) }).toMatchObject({
      status,
      type,
      source: 'handler',
      body,
      why: [{ rule: 'type', request: '/query/n', accepted: 'integer' }],
    });
  });

  test.each([
    [undefined, 'application/xml', '<no/>'],
    ['application/xml', 'application/xml', '<no/>'],
    ['application/json', 'application/json', '"no"'],
  ])('in the media type that the caller accepts: %s', async (accept, type, text) => {
    expect(await ask(await standIn(files), 'get', '/xml?n=x', accept ? { Accept: accept } : {})).toMatchObject({ status: 400, type, text });
  });

  test('where the contract has no word for it, in Paystub’s own voice', async () => {
    const answered = await ask(await standIn(files), 'get', '/unlisted?n=x');
    expect(answered).toMatchObject({
      status: 400,
      type: 'application/problem+json',
      source: 'paystub',
      body: { detail: expect.stringContaining('/query/n'), violations: [{ rule: 'type', request: '/query/n', accepted: 'integer' }] },
    });
  });

  test('the same refusal has the same bytes', async () => {
    const texts = await Promise.all([1, 2].map(async () => (await ask(await standIn(files), 'get', '/schema?n=x')).text));
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('credentials, as each scheme wants them', () => {
  test.each([
    ['a bearer token is missing', '/tickets', {}, 401],
    ['a bearer token', '/tickets', token, 200],
    ['another scheme', '/tickets', { Authorization: 'Basic YTpi' }, 401],
    ['an expired one', '/tickets', { Authorization: 'Bearer expired-1' }, 401],
    ['a key in a header is missing: the default response says so', '/accounts', {}, 401],
    ['a key in a header', '/accounts', key, 200],
    ['a key in the query', '/depots/OSL/parcels/p-1?key=any', {}, 200],
    ['Basic in its place', '/depots/OSL/parcels/p-1', { Authorization: 'Basic YTpi' }, 200],
    ['none is needed', '/health', {}, 200],
  ])('%s', async (_, path, headers, status) => {
    expect((await ask(await standIn(), 'get', path, headers)).status).toBe(status);
  });
});

describe('a schema that cannot be compiled', () => {
  const broken = written({
    'broken-schema.json': spec({
      '/asked': { post: { requestBody: { content: { 'application/json': { schema: { type: 'strng' } } } }, responses: { 200: json({}, { example: 1 }) } } },
      '/answered': { get: { responses: { 200: json({ type: 'string', pattern: '(' }, { example: 'fine' }) } } },
      '/parameter': {
        get: { parameters: [{ name: 'n', in: 'query', schema: { type: 'integer', minimum: 'one' } }], responses: { 200: json({}, { example: 1 }) } },
      },
      '/sound': { get: { responses: { 200: json({}, { example: 1 }) } } },
    }),
  });

  test.each([
    ['of a request', 'post', '/asked', '#/paths/~1asked/post/requestBody/content/application~1json/schema'],
    ['of a reply', 'get', '/answered', '#/paths/~1answered/get/responses/200/content/application~1json/schema'],
    ['of a parameter', 'get', '/parameter?n=1', '#/paths/~1parameter/get/parameters/0/schema'],
  ] as const)('%s is reported with its place, and nothing goes through unchecked', async (_, method, path, place) => {
    const answered = await ask(await standIn(broken), method, path, {}, method === 'post' ? {} : undefined);
    expect(answered).toMatchObject({ status: 500, source: 'paystub', body: { title: 'Paystub: a broken contract', detail: expect.stringContaining(place) } });
  });

  test('leaves the rest of the contract alone', async () => {
    expect(await ask(await standIn(broken), 'get', '/sound')).toMatchObject({ status: 200, body: 1 });
  });
});
