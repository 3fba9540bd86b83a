import { afterAll, describe, expect, test } from 'vitest';
import { breaches } from '../support/fuzz-breaches.js';
import { exampleCall, examplePath } from '../support/fuzz-calls.js';
import { type Operation, operations } from '../support/fuzz-contracts.js';
import { exchange, http } from '../support/fuzz-socket.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes } from '../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const named = operations.map((operation) => [operation.name, operation] as const);

/** One reply of Paystub's own, which changed nothing and stands in the journal without an operation. */
async function askedInVain(operation: Operation, method: string, path: string) {
  const { sandbox } = world.playing(operation);
  const before = bytes(sandbox);
  const reply = await exchange(world.url, http(`${method} /@${sandbox.id}${path}`, exampleCall(operation).headers));
  expect(bytes(sandbox)).toBe(before);
  expect(reply.header('content-type')).toBe('application/problem+json');
  expect(reply.header('x-paystub-source')).toBe('paystub');
  expect(reply.header('x-paystub-operation')).toBeUndefined();
  const [entry] = sandbox.journal.entries();
  expect(entry).toMatchObject({ source: 'paystub', response: { status: reply.status }, why: [{ rule: 'paystub' }] });
  expect(entry).not.toHaveProperty('operation');
  return { status: reply.status, allow: reply.header('allow'), problem: method === 'HEAD' ? {} : JSON.parse(reply.text) };
}

/** Whether a path is another operation's too: `/offerings/build` is an offering called build. */
const isAlsoOf = (other: Operation, path: string): boolean => new RegExp(`^${other.path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
const withoutQuery = (path: string): string => path.split('?')[0] ?? '';

describe('a path that nobody documents', () => {
  test.each(named)('is told the nearest: %s misspelt', async (_, operation) => {
    const [path = ''] = examplePath(operation).split('?');
    const literals = operation.path.split('/').flatMap((segment, index) => (segment && !segment.includes('{') ? [index] : []));
    for (const place of literals) {
      const misspelt = path
        .split('/')
        .map((segment, index) => (index === place ? `${segment}x` : segment))
        .join('/');
      if (operation.contract.operations.some((other) => isAlsoOf(other, misspelt))) continue;
      expect(await askedInVain(operation, operation.method, misspelt)).toMatchObject({
        status: 404,
        problem: { status: 404, nearest: `${operation.method} ${operation.path}` },
      });
    }
  });

  test.each(named)('is a broken percent escape in the place of %s', async (_, operation) => {
    for (const broken of ['%', '%z', '%zz', '%ff', '%c3%28']) {
      const path = `${operation.path.split('/').slice(0, -1).join('/')}/${broken}`;
      expect(await askedInVain(operation, operation.method, path)).toMatchObject({ status: 400, problem: { title: 'Paystub: broken percent escape' } });
    }
  });
});

const paths = [...new Map(operations.map((operation) => [`${operation.contract.vendor} ${operation.path}`, operation])).values()];
const methodsOf = ({ contract, path }: Operation) => contract.operations.filter((other) => other.path === path).map(({ method }) => method);

describe('a method that the path does not know', () => {
  test.each(paths.map((operation) => [operation.path, operation] as const))('is told those that it knows: %s', async (_, operation) => {
    const path = withoutQuery(examplePath(operation));
    const known = operation.contract.operations.filter((other) => other.path === operation.path || isAlsoOf(other, path)).map(({ method }) => method);
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'].filter((other) => !known.includes(other))) {
      const { status, allow } = await askedInVain(operation, method, examplePath(operation));
      expect({ method, status, allow: allow?.split(', ') }).toEqual({ method, status: 405, allow: expect.arrayContaining([...methodsOf(operation)]) });
    }
  });

  test('HEAD gets no body, but its length', async () => {
    const reply = await exchange(world.url, http('HEAD /orders'));
    expect({ text: reply.text, length: Number(reply.header('content-length')) > 0 }).toEqual({ text: '', length: true });
  });
});

describe('a query that cannot be read', () => {
  test.each(named.filter(([name]) => !name.endsWith('Import')))('is refused by the vendor: %s', async (_, operation) => {
    const path = examplePath(operation);
    for (const [query, name] of [
      ['x=%zz', 'x'],
      ['x=%', 'x'],
      ['x=%ff', 'x'],
      ['%c3=1', '%c3'],
      ['a=1&a=%E0%A4%A', 'a'],
    ] as const) {
      const { sandbox } = world.playing(operation);
      const before = bytes(sandbox);
      const call = exampleCall(operation);
      const reply = await exchange(world.url, http(`${call.method} /@${sandbox.id}${path}${path.includes('?') ? '&' : '?'}${query}`, call.headers, call.body));
      expect({ status: reply.status, breaches: breaches(operation, reply) }).toEqual({ status: 400, breaches: [] });
      expect(reply.header('x-paystub-source')).toBe('handler');
      expect(sandbox.journal.entries()[0]).toMatchObject({ operation: operation.name, why: [{ rule: 'encoding', request: `/query/${name}` }] });
      expect(bytes(sandbox)).toBe(before);
    }
  });

  /** A list may be given in parts. */
  const isList = ({ schema }: { readonly schema?: unknown }): boolean => (schema as { type?: unknown } | undefined)?.type === 'array';
  const parameters = operations.flatMap((operation) =>
    operation.parameters.filter((each) => each.in === 'query' && !isList(each)).map((each) => [operation.name, each.name, operation] as const),
  );
  test.each(parameters)('%s does not take %s twice', async (_, name, operation) => {
    const { sandbox } = world.playing(operation);
    const call = exampleCall(operation);
    const [path] = call.path.split('?');
    const twice = `${encodeURIComponent(name)}=1&${name}=2`;
    const reply = await exchange(world.url, http(`${call.method} /@${sandbox.id}${path}?${twice}`, call.headers, call.body));
    expect({ status: reply.status, breaches: breaches(operation, reply) }).toEqual({ status: 400, breaches: [] });
    expect(sandbox.journal.entries()[0]).toMatchObject({
      why: expect.arrayContaining([expect.objectContaining({ rule: 'repeated', request: `/query/${name}` })]),
    });
  });
});

describe('a sandbox', () => {
  const { method, path, headers } = exampleCall(operations[0] as Operation);
  const known = () => world.simulator.core.list().length;

  test.each([['Upper'], ['under_score'], ['-first'], ['.'], ['..'], ['a.b'], ['a%20b'], ['%61'], ['%C3%A4'], ['a'.repeat(64)], ['']])(
    'cannot be called "%s"',
    async (id) => {
      const before = known();
      const asPrefix = await exchange(world.url, http(`${method} /@${id}${path}`, headers));
      const asHeader = await exchange(world.url, http(`${method} ${path}`, { ...headers, 'X-Paystub-Sandbox': id }));
      for (const reply of [asPrefix, asHeader]) {
        expect({ status: reply.status, source: reply.header('x-paystub-source') }).toEqual({ status: 400, source: 'paystub' });
        expect(JSON.parse(reply.text)).toMatchObject({ title: 'Paystub: no sandbox can be called that', detail: expect.stringContaining('a-z, 0-9 and -') });
      }
      expect(known()).toBe(before);
    },
  );

  test('may have a name of 63 letters', async () => {
    expect(await exchange(world.url, http(`${method} /@${'a'.repeat(63)}${path}`, headers))).not.toMatchObject({ status: 404 });
    expect(world.simulator.core.find('a'.repeat(63))).toBeDefined();
  });

  test('that is named twice is the one of the prefix', async () => {
    const [prefix, header] = [world.sandbox(), world.sandbox()];
    await exchange(world.url, http(`${method} /@${prefix.id}${path}`, { ...headers, 'X-Paystub-Sandbox': header.id }));
    expect([prefix, header].map(({ journal }) => journal.entries().length)).toEqual([1, 0]);
  });
});
