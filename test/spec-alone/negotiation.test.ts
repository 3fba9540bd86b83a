import { describe, expect, test } from 'vitest';
import { ask, json, spec, standIn, token, written } from './stand-in.js';

const xml = '<ticket id="4711"><kind>refund</kind><subject>Charged twice</subject></ticket>';

describe('the media type that the caller likes best', () => {
  test.each([
    ['nothing said: the contract’s first', undefined, 'application/json', '"id":4711'],
    ['anything', '*/*', 'application/json', '"id":4711'],
    ['JSON', 'application/json', 'application/json', '"id":4711'],
    ['XML, as its example is written', 'application/xml', 'application/xml', xml],
    ['any text', 'text/*', 'text/plain', '#4711 Charged twice (open)'],
    ['XML rather than JSON', 'application/json;q=0.2, application/xml;q=0.9', 'application/xml', xml],
    ['JSON rather than anything', 'text/html, application/json;q=0.9, */*;q=0.1', 'application/json', '"id":4711'],
    ['a word that is no type: as if nothing fitted', 'tickets', 'application/json', '"id":4711'],
    ['half a type', 'application/', 'application/json', '"id":4711'],
    ['a type that there is not: sent as the contract has it', 'image/png', 'application/json', '"id":4711'],
  ])('%s', async (_, accept, type, text) => {
    const answered = await ask(await standIn(), 'get', '/tickets/4711', { ...token, ...(accept && { Accept: accept }) });
    expect(answered).toMatchObject({ status: 200, type, source: 'example', text: expect.stringContaining(text) });
  });

  test('a caller that wanted XML leaves nothing behind: later ones get JSON', async () => {
    const sandbox = await standIn();
    const accepts = ['application/xml', undefined, 'text/plain', 'application/json', 'application/xml', '*/*'];
    const types: unknown[] = [];
    for (const accept of accepts) types.push((await ask(sandbox, 'get', '/tickets/4711', { ...token, ...(accept && { Accept: accept }) })).type);
    expect(types).toEqual(['application/xml', 'application/json', 'text/plain', 'application/json', 'application/xml', 'application/json']);
  });

  test('callers at the same time do not mix', async () => {
    const sandbox = await standIn();
    const accepts = Array.from({ length: 30 }, (_, index) => ['application/xml', 'application/json', 'text/plain'][index % 3] as string);
    const types = await Promise.all(accepts.map(async (accept) => (await ask(sandbox, 'get', '/tickets/4711', { ...token, Accept: accept })).type));
    expect(types).toEqual(accepts);
  });
});

describe('XML that nobody wrote down', () => {
  const ticket = { type: 'object', required: ['id'], properties: { id: { type: 'integer', const: 7 } } };
  const files = written({
    'xml.json': spec({
      '/only': { get: { responses: { 200: { description: 'XML.', content: { 'application/xml': { schema: ticket } } } } } },
      '/both': {
        get: { responses: { 200: { description: 'Either.', content: { 'application/xml': { schema: ticket }, 'application/json': { schema: ticket } } } } },
      },
      '/object': { get: { responses: { 200: { description: 'Odd.', content: { 'application/xml': { schema: ticket, example: { id: 7 } } } } } } },
      '/written': { get: { responses: { 200: { description: 'Written.', content: { 'application/xml': { schema: ticket, example: '<id>7</id>' } } } } } },
    }),
  });

  test.each([
    ['/both', 'application/xml', 200, 'application/json', '{"id":7}'],
    ['/both', undefined, 200, 'application/json', '{"id":7}'],
    ['/written', 'application/json', 200, 'application/xml', '<id>7</id>'],
    ['/only', 'application/xml', 501, 'application/problem+json', 'Write an example'],
    ['/object', 'application/xml', 501, 'application/problem+json', 'Write an example'],
  ])('%s, asked as %s: %d, never an object in the guise of XML', async (path, accept, status, type, text) => {
    const answered = await ask(await standIn(files), 'get', path, accept === undefined ? {} : { Accept: accept });
    expect(answered).toMatchObject({ status, type, text: expect.stringContaining(text) });
  });
});

describe('where the contract has a 406', () => {
  const files = written({
    'strict.json': spec({
      '/a': { get: { responses: { 200: json({ const: 1 }), 406: json({ type: 'string' }, { examples: { no: { value: 'only JSON' } } }) } } },
    }),
  });

  test.each([
    ['image/png', 406, '"only JSON"'],
    ['application/*', 200, '1'],
  ])('%s is answered with %d', async (accept, status, text) => {
    expect(await ask(await standIn(files), 'get', '/a', { Accept: accept })).toMatchObject({ status, text });
  });
});
