import { afterAll, describe, expect, test } from 'vitest';
import { breaches } from '../support/fuzz-breaches.js';
import { exampleCall } from '../support/fuzz-calls.js';
import { named, type Operation, operations } from '../support/fuzz-contracts.js';
import { chunked, exchange, http } from '../support/fuzz-socket.js';
import { newWorld } from '../support/fuzz-world.js';
import { bytes } from '../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const json = { 'Content-Type': 'application/json' };
const mebibyte = 1024 * 1024;
const levels = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies that no operation takes: what is sent, the statuses that say so (the first that the contract lists), the rule that the journal names. */
const bad: readonly (readonly [title: string, headers: Record<string, string>, body: string | Buffer, statuses: readonly number[], rule: string])[] = [
  ['JSON that breaks off', json, '{"a":', [400], 'json'],
  ['JSON with a comma behind its last member', json, '{"a":1,}', [400], 'json'],
  ['two JSON values', json, '{} {}', [400], 'json'],
  ['plain words', json, 'hello', [400], 'json'],
  ['a NUL', json, '\0', [400], 'json'],
  ['bytes that are not UTF-8', json, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), [400], 'json'],
  ['half a UTF-8 character', json, Buffer.from('{"a":"é"}').subarray(0, 7), [400], 'json'],
  ['lists 65 levels deep', json, levels(65), [400], 'json'],
  ['lists 10,000 levels deep', json, levels(10_000), [400], 'json'],
  ['10,000 objects that are never closed', json, '{"a":'.repeat(10_000), [400], 'json'],
  ['a member __proto__', json, '{"__proto__":{"polluted":true}}', [400], 'json'],
  ['a member __proto__ far inside', json, '{"a":[{"b":{"__proto__":{"polluted":true}}}]}', [400], 'json'],
  ['a member __proto__ with its underscores escaped', json, String.raw`{"\u005f\u005fproto\u005F\u005F":{"polluted":true}}`, [400], 'json'],
  ['a member __proto__ with a letter escaped', json, String.raw`{"__pr\u006fto__":{"polluted":true}}`, [400], 'json'],
  ['no Content-Type', {}, '{}', [415, 400], 'content-type'],
  ['plain text', { 'Content-Type': 'text/plain' }, '{}', [415, 400], 'content-type'],
  ['a range of types', { 'Content-Type': '*/*' }, '{}', [415, 400], 'content-type'],
  ['XML', { 'Content-Type': 'application/xml; charset=UTF-8' }, '<a/>', [415, 400], 'content-type'],
  ['a Content-Type that is none', { 'Content-Type': ';;,=' }, '{}', [415, 400], 'content-type'],
  ['one byte more than 1 MiB', json, `"${'x'.repeat(mebibyte - 1)}"`, [413, 400], 'size'],
  ['more than 1 MiB in chunks', { ...json, 'Transfer-Encoding': 'chunked' }, chunked('x'.repeat(2 * mebibyte)), [413, 400], 'size'],
  ['8 MiB', json, 'x'.repeat(8 * mebibyte), [413, 400], 'size'],
];

describe.each(operations.filter(({ body }) => body?.type === 'application/json').map((operation) => [operation.name, operation] as const))(
  '%s refuses',
  (_, operation) => {
    test.each(bad)('%s', async (_title, headers, body, statuses, rule) => {
      const { sandbox, reply, before } = await put(operation, headers, body);
      const status = statuses.find((candidate) => operation.responses.some((response) => response.status === candidate));
      expect({ status: reply.status, breaches: breaches(operation, reply) }).toEqual({ status, breaches: [] });
      expect(reply.header('x-paystub-source')).toBe('handler');
      expect(reply.text).not.toMatch(/\n\s+at |node_modules|SyntaxError/);
      expect(bytes(sandbox)).toBe(before);
      const [entry, ...others] = sandbox.journal.entries();
      expect(entry).toMatchObject({ operation: operation.name, committed: false, response: { status }, why: [{ rule }] });
      expect(others).toEqual([]);
      await expectAlive();
    });
  },
);

describe.each(operations.filter(({ body }) => body?.type === 'application/json').map((operation) => [operation.name, operation] as const))(
  '%s takes',
  (_, operation) => {
    const example = operation.body?.example as object;
    /** The example with more members; where it is a list, its first item with them. */
    const withMembers = (members: object) =>
      Array.isArray(example) ? example.map((item, index) => (index > 0 ? item : { ...item, ...members })) : { ...example, ...members };

    test.each([
      ['a member constructor.prototype, which pollutes nothing', withMembers({ constructor: { prototype: { polluted: true } } })],
      ['64 levels', withMembers({ unknown: JSON.parse(levels(Array.isArray(example) ? 62 : 63)) })],
      ['members that every object has', withMembers({ toString: 1, hasOwnProperty: null, valueOf: [] })],
      ['a text of a million characters', withMembers({ unknown: 'x'.repeat(1_000_000) })],
      ['a card number that is a number, in a place that knows none', withMembers({ unknown: 4111111111111111 })],
      ['a card number in a text, in a place that knows none', withMembers({ unknown: { note: 'paid by 4111 1111 1111 1111' } })],
    ])('%s', async (_title, body) => {
      const { reply, sandbox } = await put(operation, json, JSON.stringify(body));
      expect({ ok: reply.status < 300, breaches: breaches(operation, reply) }).toEqual({ ok: true, breaches: [] });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      expect(JSON.stringify([reply.text, sandbox.journal.entries(), sandbox.snapshot()])).not.toMatch(/4111 ?1111 ?1111 ?1111/);
    });
  },
);

describe('elastic-path/createAnAccessToken, which takes a form, refuses', () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

  test.each<[title: string, headers: Record<string, string>, body: string | Buffer, rule: string]>([
    ['bytes that are not UTF-8', form, Buffer.from('grant_type=\xff', 'latin1'), 'json'],
    ['JSON', json, '{"grant_type":"implicit","client_id":"a"}', 'content-type'],
    ['no Content-Type', {}, 'grant_type=implicit&client_id=a', 'content-type'],
    ['more than 1 MiB', form, `grant_type=implicit&client_id=${'a'.repeat(mebibyte)}`, 'size'],
    ['a field that is missing', form, 'grant_type=implicit', 'required'],
    ['a field in the prototype', form, 'grant_type=implicit&__proto__=a', 'required'],
    ['nothing', form, '', 'required'],
  ])('%s', async (_, headers, body, rule) => {
    const operation = named('elastic-path/createAnAccessToken');
    const { reply, sandbox, before } = await put(operation, headers, body);
    expect({ status: reply.status, source: reply.header('x-paystub-source'), breaches: breaches(operation, reply) }).toEqual({
      status: 400,
      source: 'handler',
      breaches: [],
    });
    expect(sandbox.journal.entries()).toMatchObject([{ committed: false, why: [{ rule }] }]);
    expect(bytes(sandbox)).toBe(before);
  });
});

async function put(operation: Operation, headers: Record<string, string>, body: string | Buffer) {
  const { sandbox } = world.playing(operation);
  const before = bytes(sandbox);
  const { method, path, headers: all } = exampleCall(operation);
  const { 'Content-Type': _, ...credential } = all;
  const reply = await exchange(world.url, http(`${method} /@${sandbox.id}${path}`, { ...credential, ...headers }, body));
  return { sandbox, before, reply };
}

async function expectAlive(): Promise<void> {
  expect(await exchange(world.url, http('GET /_paystub/health'))).toMatchObject({ status: 200 });
}
