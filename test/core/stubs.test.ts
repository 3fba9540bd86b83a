import { afterAll, describe, expect, test } from 'vitest';
import { type OperationName, Problem } from '../../src/index.js';
import { exampleCall, send } from '../support/fuzz-calls.js';
import { named, operations } from '../support/fuzz-contracts.js';
import { exchange, http } from '../support/fuzz-socket.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes, vendorRecords } from '../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const match = { operation: 'elastic-path/updateDunningRule' } as const;
const update = named(match.operation);
const conflict = (title: string) => ({ status: 409, body: { errors: [{ status: '409', title }] } });

const call = async (sandbox: { readonly id: string }, operation = update, headers = {}) => {
  const reply = await send(`${world.url}/@${sandbox.id}`, exampleCall(operation), headers);
  return { status: reply.status, source: reply.header('x-paystub-source'), type: reply.header('content-type'), text: reply.text };
};

describe('a stub', () => {
  test.each(operations.map((operation) => [operation.name, operation] as const))(
    'wins over the behaviour of %s, which then does nothing',
    async (_, operation) => {
      const { sandbox } = world.playing(operation);
      const [success] = operation.responses;
      const body = Object.values(success?.examples ?? {}).at(-1);
      sandbox.stubs.add({
        match: { operation: operation.name as OperationName },
        response: { status: success?.status ?? 0, headers: requiredHeaders(operation), body },
      });
      const before = vendorRecords(sandbox);
      expect(await call(sandbox, operation)).toMatchObject({ status: success?.status, source: 'stub', text: said(success, body) });
      expect(vendorRecords(sandbox)).toBe(before);
      expect(sandbox.journal.entries()).toMatchObject([{ source: 'stub', committed: false, why: [] }]);
    },
  );

  test('that is newer wins, and the older one answers again when it is gone', async () => {
    const sandbox = world.sandbox();
    for (const title of ['one', 'two', 'three']) sandbox.stubs.add({ match, response: conflict(title) });
    const titles: string[] = [];
    for (const id of ['none', 's3', 's1', 's2']) {
      sandbox.stubs.remove(id);
      const { text } = await call(sandbox);
      titles.push(JSON.parse(text).errors?.[0].title);
    }
    expect(titles).toEqual(['three', 'two', 'two', undefined]);
    expect(sandbox.stubs.add({ match, response: conflict('four') }).id).toBe('s4');
  });

  test.each([
    ['in ASCII', 'one'],
    ['beyond it', 'één €'],
  ])('keeps the letters of its headers, whatever its body is written in: %s', async (_, title) => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ match, response: { ...conflict(title), headers: { 'X-Name': 'café' } } });
    const { method, path, headers, body = '' } = exampleCall(update);
    const reply = await fetch(`${world.url}/@${sandbox.id}${path}`, { method, headers, body });
    expect([reply.headers.get('x-name'), ((await reply.json()) as { errors: { title: string }[] }).errors[0]?.title]).toEqual(['café', title]);
  });

  test('answers only the calls that it is meant for', async () => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ match: { ...match, header: { 'x-tenant': 'a' } }, response: conflict('tenant a') });
    expect([
      (await call(sandbox, update, { 'x-tenant': 'a' })).status,
      (await call(sandbox, update, { 'x-tenant': 'b' })).status,
      (await call(sandbox)).status,
    ]).toEqual([409, 200, 200]);
  });

  test('gives way to what a caller prefers, and to a fault', async () => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ match, response: conflict('stub') });
    expect(await call(sandbox, update, { Prefer: 'code=404' })).toMatchObject({ status: 404, source: 'example' });
    sandbox.faults.add({ match, times: 1, committed: true, effect: { status: 500 } });
    expect(await call(sandbox)).toMatchObject({ status: 500, source: 'fault' });
    expect(await call(sandbox)).toMatchObject({ status: 409, source: 'stub' });
  });

  test('does not answer a call that the vendor refuses at the door', async () => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ match, response: conflict('stub') });
    expect(await call(sandbox, update, { Authorization: 'nobody' })).toMatchObject({ status: 401, source: 'handler' });
  });

  test.each([
    [
      'a page, raw',
      { status: 503, body: '<h1>Down</h1>', headers: { 'content-type': 'text/html; charset=utf-8' } },
      '<h1>Down</h1>',
      'text/html; charset=utf-8',
    ],
    ['a text as JSON', { status: 418, body: 'tea' }, '"tea"', 'application/json'],
    ['a body that breaks the schema', { status: 200, body: { data: 1 } }, '{"data":1}', 'application/json'],
    ['nothing', { status: 204 }, '', undefined],
  ])('that is unchecked may say %s', async (_, response, text, type) => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ match, unchecked: true, response });
    expect(await call(sandbox)).toEqual({ status: response.status, source: 'stub', type, text });
  });

  test('for any operation is held against the contract of the one that is called', async () => {
    const sandbox = world.sandbox();
    sandbox.stubs.add({ response: conflict('any') });
    expect(await call(sandbox)).toMatchObject({ status: 409, source: 'stub' });
    const elsewhere = await call(sandbox, named('hostway/getOrder'));
    expect(elsewhere).toMatchObject({ status: 500, source: 'paystub', type: 'application/problem+json' });
    expect(JSON.parse(elsewhere.text)).toMatchObject({ title: 'Paystub: a reply outside the contract', violations: [{ rule: 'status' }] });
  });

  test('over HTTP: where it stands, and how it goes', async () => {
    const sandbox = world.sandbox();
    const stubs = `/_paystub/sandboxes/${sandbox.id}/stubs`;
    const made = await exchange(world.url, http(`POST ${stubs}`, { 'Content-Type': 'application/json' }, JSON.stringify({ match, response: conflict('x') })));
    expect([made.status, made.header('location')]).toEqual([201, `http://paystub.test${stubs}/s1`]);
    expect(JSON.parse((await exchange(world.url, http(`GET ${stubs}`))).text)).toEqual({ stubs: [JSON.parse(made.text)] });
    const missed = await exchange(world.url, http(`DELETE ${stubs}/s2`));
    expect(JSON.parse(missed.text)).toMatchObject({ status: 404, nearest: 's1' });
    expect([(await exchange(world.url, http(`DELETE ${stubs}/s1`))).status, (await exchange(world.url, http(`DELETE ${stubs}/s1`))).status]).toEqual([
      204, 404,
    ]);
  });
});

describe('no stub is kept', () => {
  test.each<[title: string, stub: object, says: RegExp]>([
    [
      'for an operation misspelt',
      { match: { operation: 'elastic-path/updateDuningRule' }, response: conflict('x') },
      /Did you mean "elastic-path\/updateDunningRule"/,
    ],
    ['with a status that the operation does not list', { match, response: { status: 418, body: {} } }, /does not list 418/],
    ['with a body that breaks the schema', { match, response: { status: 409, body: { error: [] } } }, /\/body\/errors.*"unchecked": true/],
    ['without the body of its status', { match, response: { status: 409 } }, /has a body/],
    ['of a type that the status does not have', { match, response: { ...conflict('x'), headers: { 'content-type': 'text/html' } } }, /not sent as text\/html/],
    ['with a body where the status has none', { match: { operation: 'hostway/deleteOrder' }, response: { status: 204, body: {} } }, /204 has no body/],
    [
      'without the headers that are always there',
      { match: { operation: 'hostway/createOrder' }, response: { status: 201, body: { orderId: '0'.repeat(40), links: [] } } },
      /header\/Location/,
    ],
    ['without a response', { match }, /response/],
    ['with a status that ends no call', { match, response: { status: 100 } }, /status/],
    ['with a header that would split the reply', { match, unchecked: true, response: { status: 200, headers: { a: '\n' } } }, /header "a" cannot be written/],
    ['with a member that no stub has', { match, response: conflict('x'), times: 2 }, /times is not known here/],
  ])('%s', async (_, stub, says) => {
    const sandbox = world.sandbox();
    const before = bytes(sandbox);
    const reply = await exchange(world.url, http(`POST /_paystub/sandboxes/${sandbox.id}/stubs`, { 'Content-Type': 'application/json' }, JSON.stringify(stub)));
    expect([reply.status, reply.header('x-paystub-source'), JSON.parse(reply.text).detail]).toEqual([400, 'paystub', expect.stringMatching(says)]);
    expect(() => sandbox.stubs.add(stub as never)).toThrow(Problem);
    expect(bytes(sandbox)).toBe(before);
  });
});

/** JSON is written anew; a file goes out as it is. */
function said(success: (typeof update)['responses'][number] | undefined, body: unknown): string {
  if (body === undefined) return '';
  return success?.type?.includes('json') || typeof body !== 'string' ? JSON.stringify(body) : body;
}

function requiredHeaders({ responses }: typeof update): Record<string, string> {
  const required = Object.entries(responses[0]?.headers ?? {}).filter(([, header]) => header.required);
  return Object.fromEntries(required.map(([name, header]) => [name, String((header as { example?: unknown }).example)]));
}
