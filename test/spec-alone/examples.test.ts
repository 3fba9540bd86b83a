import { describe, expect, test } from 'vitest';
import { ask, json, key, spec, standIn, token, written } from './stand-in.js';

describe('Prefer', () => {
  test.each([
    ['nothing', '/tickets/4711', undefined, 200, { id: 4711, assignee: 'kim' }],
    ['an example by name', '/tickets/4711', 'example=outage', 200, { id: 4712, assignee: null }],
    ['an example in quotes', '/tickets/4711', 'example="outage"', 200, { id: 4712 }],
    ['a status', '/tickets/4711', 'code=404', 404, { code: 'unknown' }],
    ['a status and an example of it', '/tickets', 'code=200, example=nothing-open', 200, { tickets: [] }],
    ['an example of an error', '/tickets/4711', 'example=unknown', 404, { code: 'unknown' }],
    ['a status that only 4XX covers', '/trial-balance', 'code=418', 418, { status: expect.any(Number) }],
    ['a status that only default covers', '/accounts', 'code=503', 503, { title: expect.any(String) }],
  ])('%s', async (_, path, prefer, status, body) => {
    const answered = await ask(await standIn(), 'get', path, { ...token, ...key, ...(prefer && { Prefer: prefer }) });
    expect(answered).toMatchObject({ status, source: 'example', body });
  });

  test('an example in another media type brings its media type', async () => {
    const answered = await ask(await standIn(), 'get', '/tickets/4711', { ...token, Prefer: 'example=printed', Accept: 'application/json' });
    expect(answered).toMatchObject({ status: 200, type: 'text/plain', text: '#4711 Charged twice (open)\n' });
  });

  test.each([
    ['a status that the contract does not have', 'code=201', 'documents no status 201', '200'],
    ['a misspelt example', 'example=outrage', 'documents no example "outrage"', 'outage'],
    ['an example of another status', 'code=404, example=refund', 'documents no example "refund" for 404', 'refund'],
  ])('%s is Paystub’s own complaint, and names the nearest', async (_, prefer, detail, nearest) => {
    const answered = await ask(await standIn(), 'get', '/tickets/4711', { ...token, Prefer: prefer });
    expect(answered).toMatchObject({
      status: 404,
      type: 'application/problem+json',
      source: 'paystub',
      body: { detail: expect.stringContaining(detail), nearest },
    });
  });

  test('changes no state and is in the journal', async () => {
    const sandbox = await standIn();
    const before = JSON.stringify(sandbox.snapshot());
    await ask(sandbox, 'get', '/tickets/4711', { ...token, Prefer: 'dynamic=true' });
    expect(JSON.stringify(sandbox.snapshot())).toBe(before);
    expect(sandbox.journal.entries()).toMatchObject([{ operation: 'tickets/getTicket', source: 'example', committed: false }]);
  });
});

test('headers that are always there come with the example', async () => {
  const sandbox = await standIn();
  expect((await ask(sandbox, 'get', '/tickets', token)).headers).toMatchObject({ 'x-total-count': '2' });
  expect((await ask(sandbox, 'get', '/tickets', { ...token, Prefer: 'example=nothing-open' })).headers).toMatchObject({ 'x-total-count': '2' });
});

test('a header without an example has a value of its type', async () => {
  const schemas = { count: { type: 'integer', minimum: 3 }, yes: { type: 'boolean' }, word: { enum: ['one', 'two'] }, any: {} };
  const headers = Object.fromEntries(Object.keys(schemas).map((name) => [`X-${name}`, { $ref: `#/components/headers/${name}` }]));
  const components = { headers: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, { required: true, schema }])) };
  const files = written({ 'headers.json': spec({ '/a': { get: { responses: { 202: { description: 'Soon.', headers } } } } }, { components }) });
  const answered = await ask(await standIn(files), 'get', '/a', { Prefer: 'code=202' });
  expect(answered.headers).toMatchObject({ 'x-count': '3', 'x-yes': 'true', 'x-word': 'one', 'x-any': 'example' });
});

describe('which example, if there are several places for one', () => {
  const schema = { type: 'object', properties: { from: { type: 'string' } } };
  const from = (place: string) => ({ from: place });
  const files = written({
    'places.json': spec(
      {
        '/named': {
          get: {
            responses: {
              200: json({ ...schema, example: from('schema') }, { examples: { first: { value: from('first') }, second: { value: from('second') } } }),
            },
          },
        },
        '/single': { get: { responses: { 200: json({ ...schema, example: from('schema') }, { example: from('single') }) } } },
        '/schema': { get: { responses: { 200: json({ ...schema, examples: [from('schema')] }) } } },
        '/shared': { get: { responses: { 200: json(schema, { examples: { one: { $ref: '#/components/examples/Shared' } } }) } } },
        '/elsewhere': { get: { responses: { 200: json({ const: from('schema') }, { examples: { far: { externalValue: 'https://far.example/a.json' } } }) } } },
        '/broken': {
          get: { responses: { 200: json({ const: from('schema') }, { examples: { wrong: { value: from('an example that breaks its schema') } } }) } },
        },
        '/null': { get: { responses: { 200: json({ type: ['object', 'null'] }, { examples: { nothing: { value: null } } }) } } },
        '/looks-like-a-schema': {
          get: {
            responses: {
              200: json(
                {},
                { examples: { one: { value: { type: 'string', nullable: true, required: ['a'], properties: { a: { readOnly: true, writeOnly: true } } } } } },
              ),
            },
          },
        },
      },
      { components: { examples: { Shared: { value: from('shared') } } } },
    ),
  });

  test.each([
    ['/named', from('first')],
    ['/single', from('single')],
    ['/schema', from('schema')],
    ['/shared', from('shared')],
    ['/elsewhere', from('schema')],
    ['/broken', from('schema')],
    ['/null', null],
    ['/looks-like-a-schema', { type: 'string', nullable: true, required: ['a'], properties: { a: { readOnly: true, writeOnly: true } } }],
  ])('%s', async (path, body) => {
    expect(await ask(await standIn(files), 'get', path)).toMatchObject({ status: 200, source: 'example', body });
  });

  test('an example that breaks its schema is not sent to who asks for it, but reported', async () => {
    const answered = await ask(await standIn(files), 'get', '/broken', { Prefer: 'example=wrong' });
    expect(answered).toMatchObject({
      status: 500,
      source: 'paystub',
      body: { title: 'Paystub: a reply outside the contract', violations: [{ rule: 'const' }] },
    });
  });
});

describe('which response', () => {
  const files = written({
    'which.json': spec({
      '/second-success': { get: { responses: { 404: json({}), 202: json({ const: 'accepted' }) } } },
      '/only-default': { get: { responses: { default: json({ const: 'default' }) } } },
      '/only-2xx': { get: { responses: { '2XX': json({ const: 'some success' }) } } },
      '/only-errors': { get: { responses: { 503: json({ const: 'closed' }) } } },
      '/none': { get: { responses: {} } },
      '/bodiless': { get: { responses: { 204: { description: 'Nothing.' } } } },
    }),
  });

  test.each([
    ['/second-success', 202, 'accepted'],
    ['/only-default', 200, 'default'],
    ['/only-2xx', 200, 'some success'],
    ['/only-errors', 503, 'closed'],
    ['/bodiless', 204, undefined],
  ])('%s answers %d', async (path, status, body) => {
    expect(await ask(await standIn(files), 'get', path)).toMatchObject({ status, body, source: 'example' });
  });

  test('an operation without any response says what to do', async () => {
    const answered = await ask(await standIn(files), 'get', '/none');
    expect(answered).toMatchObject({ status: 501, source: 'paystub', body: { detail: expect.stringContaining('which/getNone') } });
  });
});
