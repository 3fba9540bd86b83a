import { describe, expect, test } from 'vitest';
import { ask, json, key, spec, standIn, token, why, written } from './stand-in.js';

const good: [string, string][] = [
  ['one of a list', '/accounts?id=1'],
  ['a list, exploded', '/accounts?id=1&id=2'],
  ['a list with commas', '/accounts?currency=EUR,USD'],
  ['a list with bars', '/accounts?region=north%7Csouth'],
  ['a list with spaces', '/accounts?branch=1%202+3'],
  ['a deep object', '/accounts?filter[kind]=asset&filter[closed]=true&filter[minBalance]=-5'],
  ['a deep object, brackets escaped', '/accounts?filter%5Bkind%5D=asset'],
  ['a list of one in a deep object', '/accounts?filter[label]=new'],
  ['a list in a deep object', '/accounts?filter[label]=new&filter[label]=old'],
  ['an object spread over the query', '/accounts?by=name&descending=true'],
  ['what the contract does not mention', '/accounts?colour=blue'],
  ['path parameters in three styles', '/boxes/30,20,10/.red/;marks=1;marks=2?key=any'],
  ['two in one segment', '/routes/OSL-BGO'],
];

const bad: [string, string, string, string][] = [
  ['a number too small in a list', '/accounts?id=1&id=0', 'minimum', '/query/id/1'],
  ['no number', '/accounts?id=1&id=one', 'type', '/query/id/1'],
  ['an empty list', '/accounts?currency=', 'pattern', '/query/currency/0'],
  ['the wrong separator', '/accounts?currency=EUR%7CUSD', 'pattern', '/query/currency/0'],
  ['an item twice', '/accounts?region=a%7Ca', 'uniqueItems', '/query/region'],
  ['no number behind a space', '/accounts?branch=1%20x', 'type', '/query/branch/1'],
  ['a member of a deep object', '/accounts?filter[kind]=asse', 'enum', '/query/filter/kind'],
  ['a truth value in another word', '/accounts?filter[closed]=yes', 'type', '/query/filter/closed'],
  ['no such member', '/accounts?filter[colour]=blue', 'additionalProperties', '/query/filter/colour'],
  ['a member with a name of ill repute', '/accounts?filter[__proto__]=1', 'additionalProperties', '/query/filter/__proto__'],
  ['a member that every object has', '/accounts?filter[constructor]=1', 'additionalProperties', '/query/filter/constructor'],
  ['too many in a deep object', '/accounts?filter[label]=a&filter[label]=b&filter[label]=c&filter[label]=d', 'maxItems', '/query/filter/label'],
  ['a member spread over the query', '/accounts?descending=maybe', 'type', '/query/sort/descending'],
  ['a path parameter', '/tickets/0', 'minimum', '/path/ticketId'],
  ['a path parameter that is no number', '/tickets/latest', 'type', '/path/ticketId'],
  ['one of two in a segment', '/routes/OSL-bgo', 'pattern', '/path/to'],
  ['a list in the path', '/boxes/30,20/.red/;marks=1?key=any', 'minItems', '/path/size'],
  ['a label without its dot', '/boxes/1,2,3/red/;marks=1?key=any', 'style', '/path/corner'],
  ['a matrix by another name', '/boxes/1,2,3/.red/;mark=1?key=any', 'style', '/path/marks'],
  ['a parameter of the whole path', '/depots/OSLO/parcels/p-1?key=any', 'maxLength', '/path/depot'],
  ['a parameter that another operation of the path overrides', '/depots/OSL/parcels/p-1?key=any&units=st', 'enum', '/query/units'],
];

describe('parameters', () => {
  test.each(good)('%s is taken: %s', async (_, path) => {
    const sandbox = await standIn();
    const { status } = await ask(sandbox, 'get', path, { ...token, ...key });
    expect({ ok: status < 300, why: why(sandbox) }).toEqual({ ok: true, why: [] });
  });

  test.each(bad)('%s is refused: %s', async (_, path, rule, request) => {
    const sandbox = await standIn();
    const { status } = await ask(sandbox, 'get', path, { ...token, ...key });
    expect({ status, why: why(sandbox) }).toMatchObject({ status: 400, why: [{ rule, request, spec: expect.stringMatching(/^#\//) }] });
  });

  test('a card number in the name of a member is not in the journal', async () => {
    const sandbox = await standIn();
    await ask(sandbox, 'get', '/accounts?filter[4111111111111111]=1', { ...token, ...key });
    expect(why(sandbox)).toMatchObject([{ request: '/query/filter/************1111' }]);
    expect(JSON.stringify(sandbox.journal.entries())).not.toContain('4111111111111111');
  });

  test.each([
    ['a header', { 'X-As-Of': 'yesterday' }, 'format', '/header/X-As-Of'],
    ['a header, in whatever case', { 'x-as-of': '2026-02-30' }, 'format', '/header/X-As-Of'],
    ['a cookie', { Cookie: 'theme=dark; desk=front' }, 'type', '/cookie/desk'],
  ])('%s is refused', async (_, headers, rule, request) => {
    const sandbox = await standIn();
    await ask(sandbox, 'get', '/trial-balance', { ...key, ...headers });
    expect(why(sandbox)).toMatchObject([{ rule, request }]);
  });

  test('an operation’s own parameter overrides its path’s', async () => {
    const sandbox = await standIn();
    const { status } = await ask(sandbox, 'put', '/depots/OSL/parcels/p-1?key=any&units=st', {}, { weight: 1 });
    expect(status).toBe(204);
  });

  test('a value that reads like one of our words is a value', async () => {
    const files = written({
      'words.json': spec({
        '/a': { get: { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }], responses: { 200: json({}, { example: 1 }) } } },
      }),
    });
    for (const word of ['repeated', 'undefined', 'null', '']) expect((await ask(await standIn(files), 'get', `/a?q=${word}`)).status).toBe(200);
    expect((await ask(await standIn(files), 'get', '/a?q=1&q=2')).status).toBe(400);
  });
});

describe('where a server is', () => {
  test.each([
    ['at the root', '/routes/OSL-BGO', 200],
    ['behind the base path, whatever its variables', '/2026-01/api/routes/OSL-BGO', 200],
    ['behind another value of a variable', '/latest/api/routes/OSL-BGO', 200],
    ['behind the vendor’s name', '/parcels/routes/OSL-BGO', 200],
    ['behind the vendor’s name and the base path', '/parcels/2026-01/api/routes/OSL-BGO', 200],
    ['not behind half of it', '/api/routes/OSL-BGO', 404],
  ])('%s: %s', async (_, path, status) => {
    expect(await ask(await standIn(), 'get', path)).toMatchObject({ status });
  });

  test('a documented path that begins like the vendor’s name keeps its meaning', async () => {
    expect(await ask(await standIn(), 'get', '/tickets', token)).toMatchObject({ status: 200, body: { tickets: expect.any(Array) } });
    expect(await ask(await standIn(), 'get', '/tickets/tickets', token)).toMatchObject({ status: 200, body: { tickets: expect.any(Array) } });
    expect(await ask(await standIn(), 'get', '/tickets/4711', token)).toMatchObject({ status: 200, body: { id: 4711 } });
  });

  const get = { get: { responses: { 200: json({}, { example: 'here' }) } } };
  const files = written({
    'servers.json': spec(
      {
        '/plain': get,
        '/moved': { ...get, servers: [{ url: '/elsewhere' }] },
        '/own': { get: { ...get.get, servers: [{ url: 'https://own.example/very/own/' }] } },
        '/v1/plain': { get: { responses: { 200: json({}, { example: 'documented at the root' }) } } },
      },
      {
        servers: [
          { url: '/v1' },
          {
            url: '{scheme}://shop.example:{port}/{basePath}',
            variables: { scheme: { default: 'https' }, port: { default: '443' }, basePath: { default: 'shop/api/v2', enum: ['shop/api/v2', 'beta'] } },
          },
          { url: '{server}/deep', variables: { server: { default: 'https://a.example' } } },
        ],
      },
    ),
  });

  test.each([
    ['/plain', 'here'],
    ['/v1/plain', 'documented at the root'],
    ['/shop/api/v2/plain', 'here'],
    ['/beta/plain', 'here'],
    ['/deep/plain', 'here'],
    ['/elsewhere/moved', 'here'],
    ['/very/own/own', 'here'],
    ['/v1/moved', undefined],
  ])('servers of all kinds: %s', async (path, body) => {
    expect(await ask(await standIn(files), 'get', path)).toMatchObject(body === undefined ? { status: 404 } : { status: 200, body });
  });
});

test('a path with a colon is its own, whatever the id looks like', async () => {
  const cancelled = { status: 202, text: 'cancelled\n' };
  for (const id of ['p-100', 'a:b', 'p%3A7', 'p%2F7']) {
    expect(await ask(await standIn(), 'post', `/depots/OSL/parcels/${id}:cancel?key=any`)).toMatchObject(cancelled);
  }
  expect(await ask(await standIn(), 'get', '/depots/OSL/parcels/p:1?key=any')).toMatchObject({ status: 200 });
});
