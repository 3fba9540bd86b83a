import { afterAll, describe, expect, test } from 'vitest';
import type { OperationName } from '../../../src/index.js';
import { breaches, type Reply } from '../../support/fuzz-breaches.js';
import { exampleCall, send } from '../../support/fuzz-calls.js';
import { type Documented, named, type Operation, operations, operationsByProfile } from '../../support/fuzz-contracts.js';
import { newWorld } from '../../support/fuzz-world.js';
import { vendorRecords } from '../../support/world-bytes.js';

const world = await newWorld();
afterAll(world.close);

const byProfile = operationsByProfile.map((operation) => [`${operation.name} (${operation.contract.profile})`, operation] as const);

/** The example call under one fault, in a sandbox of its own. */
async function struck(operation: Operation, fault: { status: number; example?: string; headers?: Record<string, string>; body?: unknown }, committed = false) {
  const { sandbox, base } = world.playing(operation);
  const before = vendorRecords(sandbox);
  sandbox.faults.add({ match: { operation: operation.name as OperationName }, times: 1, committed, undocumented: true, effect: fault });
  const reply = await send(base, exampleCall(operation));
  return { sandbox, reply, before, after: vendorRecords(sandbox), entry: sandbox.journal.entries()[0] };
}

const bodyOf = (reply: Reply, { type }: Documented): unknown => (type !== undefined && /json|^\*\/\*$/.test(type) ? JSON.parse(reply.text) : reply.text);

describe('every documented example of every operation', () => {
  test.each(byProfile)('%s: each by its name', async (_, operation) => {
    for (const documented of operation.responses) {
      for (const [example, body] of Object.entries(documented.examples)) {
        const { reply } = await struck(operation, { status: documented.status, example });
        expect({ example, status: reply.status, body: bodyOf(reply, documented) }).toEqual({ example, status: documented.status, body });
      }
    }
  });
});

describe('a status that the operation does not list', () => {
  test.each([
    ['elastic-path/updateDunningRule', 503, { errors: [{ status: 503, title: 'Service Unavailable' }] }],
    ['elastic-path/updateDunningRule', 418, { errors: [{ status: 418, title: 'Request failed' }] }],
    ['f5-xc/createPaymentMethod', 502, 'status 502'],
    ['hostway/createOrder', 503, { serviceUnavailable: { guid: expect.any(String), message: 'Service unavailable', code: 503, details: '' } }],
    ['hostway/createOrder', 418, { fault: { guid: expect.any(String), message: 'Request failed', code: 418, details: '' } }],
    ['vmware-cpn/getOrg', 409, expect.objectContaining({ statusCode: 409, moduleCode: '540', message: 'Status 409' })],
  ])('%s answers %s in its envelope, and the journal says so', async (name, status, body) => {
    const operation = named(name);
    const { reply, before, after, entry } = await struck(operation, { status });
    expect({ status: reply.status, source: reply.header('x-paystub-source'), type: reply.header('content-type'), body: JSON.parse(reply.text) }).toEqual({
      status,
      source: 'fault',
      type: 'application/json',
      body,
    });
    expect(entry).toMatchObject({ source: 'fault', documented: false, committed: false });
    expect(after).toBe(before);
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))('%s says nothing with a 304, which has no body', async (_, operation) => {
    const { reply } = await struck(operation, { status: 304 });
    expect([reply.status, reply.text, reply.header('content-length'), reply.header('content-type')]).toEqual([304, '', undefined, undefined]);
  });
});

describe("the tester's own words", () => {
  const operation = named('hostway/setOrderAccount');

  test.each([
    ['a body that no contract knows', { status: 500, body: { oops: true } }, '{"oops":true}', 'application/json; charset=UTF-8'],
    ['null', { status: 500, body: null }, 'null', 'application/json; charset=UTF-8'],
    ['an empty text', { status: 500, body: '' }, '""', 'application/json; charset=UTF-8'],
    ['the page of a proxy', { status: 502, body: '<h1>Bad gateway</h1>', headers: { 'content-type': 'text/html' } }, '<h1>Bad gateway</h1>', 'text/html'],
    ['JSON of another type', { status: 429, body: { a: 1 }, headers: { 'Content-Type': 'application/vnd.api+json' } }, '{"a":1}', 'application/vnd.api+json'],
    ['nothing, in place of an empty success', { status: 204 }, '', undefined],
  ])('%s', async (_, fault, text, type) => {
    const { reply, before, after } = await struck(operation, fault);
    expect({ status: reply.status, text: reply.text, type: reply.header('content-type') }).toEqual({ status: fault.status, text, type });
    expect(after).toBe(before);
  });

  test('headers stand beside the documented ones, once, however they are written', async () => {
    const headers = { 'Retry-After': '7', 'CONTENT-TYPE': 'application/json; charset=UTF-8', 'x-paystub-source': 'me', date: 'Sun, 06 Nov 1994 08:49:37 GMT' };
    const { reply } = await struck(operation, { status: 429, headers });
    expect(['retry-after', 'content-type', 'x-paystub-source', 'date'].map(reply.header)).toEqual(['7', headers['CONTENT-TYPE'], 'fault', headers.date]);
    expect(breaches(operation, reply)).toEqual([]);
  });
});
