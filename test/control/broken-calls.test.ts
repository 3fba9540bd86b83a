import { describe, expect, test } from 'vitest';
import { controlOperations } from '../support/face-contract.js';
import { newWorld } from './world.js';

/** A body that each operation takes. */
const bodies = controlOperations.flatMap(({ operationId, method, path, requestBody }) => {
  const [example] = Object.values(requestBody?.content['application/json']?.examples ?? {});
  return requestBody ? [{ operationId, method, path, example: example?.value }] : [];
});

const sent = ({ method, path }: { method: string; path: string }, at: string) => [method, path.replace('/sandboxes/{s}', at)] as const;

describe('what no schema speaks of is refused, and nothing is done', () => {
  test.each(bodies.map((body) => [body.operationId, body] as const))('a stray member of %s', async (_, { example, ...operation }) => {
    const { sandbox, at, ask } = newWorld();
    const before = sandbox.snapshot();
    const { status, text } = await ask(...sent(operation, at), { ...(example ?? before), stray: 1 });
    expect({ status, ...JSON.parse(text) }).toMatchObject({
      status: 400,
      title: 'Paystub: broken control call',
      detail: expect.stringMatching(/GET \/_paystub\/openapi\.json describes what is taken\.$/),
      violations: expect.arrayContaining([expect.objectContaining({ rule: 'additionalProperties', request: '/body/stray' })]),
    });
    expect(sandbox.snapshot()).toEqual(before);
  });

  test.each([
    ['what a fault matches', 'faults', { match: { stray: 1 }, effect: { status: 409 } }],
    ['what a fault does', 'faults', { effect: { status: 409, stray: 1 } }],
    ['what a stub matches', 'stubs', { match: { stray: 1 }, response: { status: 204 } }],
    ['what a stub answers', 'stubs', { response: { status: 204, stray: 1 } }],
  ])('a stray member within %s', async (_, place, body) => {
    const { at, control } = newWorld();
    expect(await control.post(`${at}/${place}`, body)).toMatchObject({ status: 400, body: { title: 'Paystub: broken control call' } });
    expect((await control.get(`${at}/${place}`)).body).toEqual({ [place]: [] });
  });
});

describe('a body that is none', () => {
  test.each([
    ['broken JSON', '{"by": "P3D"', {}, 'is not valid JSON'],
    ['no JSON at all', 'by=P3D', {}, 'is not valid JSON'],
    ['a list', [], {}, 'must be object'],
    ['nothing', undefined, {}, '/body is required'],
    ['the type that curl -d gives', '{"by":"P3D"}', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'the body is not of type application/json'],
  ])('%s', async (_, body, headers, detail) => {
    const { sandbox, at, control } = newWorld();
    const reply = await control.post(`${at}/clock/advance`, body, headers);
    expect(reply).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
    expect(sandbox.clock.now()).toBe('2026-01-01T00:00:00.000Z');
  });
});

describe('values that cannot be', () => {
  test.each([
    ['an id with capitals', 'post', '/sandboxes', { id: 'CI-42' }, '/body/id must match pattern'],
    ['an id of 64 letters', 'post', '/sandboxes', { id: 'a'.repeat(64) }, '/body/id must match pattern'],
    ['an id that begins with a dash', 'post', '/{at}/fork', { id: '-b' }, '/body/id must match pattern'],
    ['a seed below 0', 'post', '/sandboxes', { seed: -1 }, '/body/seed must be >= 0'],
    ['half a seed', 'post', '/sandboxes', { seed: 1.5 }, '/body/seed must be integer'],
    ['a time without a zone', 'post', '/sandboxes', { now: '2026-01-01T00:00:00' }, '/body/now must match format'],
    ['a day that no month has', 'put', '/{at}/clock', { now: '2026-02-30T00:00:00Z' }, '/body/now must match format'],
    ['a time before 1970', 'put', '/{at}/clock', { now: '1969-12-31T23:59:59Z' }, 'is no RFC 3339 time from 1970 to 9999'],
    ['an authentication of its own', 'post', '/sandboxes', { auth: 'none' }, '/body/auth must be one of lenient, strict'],
    ['no change of the clock', 'put', '/{at}/clock', {}, '/body must NOT have fewer than 1 propert'],
    ['two ways to advance', 'post', '/{at}/clock/advance', { by: 'P1D', to: '2026-02-01T00:00:00Z' }, '/body must NOT have more than 1 propert'],
    ['no duration', 'post', '/{at}/clock/advance', { by: '3 days' }, '"3 days" is no ISO 8601 duration'],
    ['a duration back', 'post', '/{at}/clock/advance', { by: '-P1D' }, '"-P1D" is no ISO 8601 duration forward in time'],
    ['a moment that has passed', 'post', '/{at}/clock/advance', { to: '2025-12-31T00:00:00Z' }, 'which is after 2025-12-31T00:00:00.000Z'],
    ['a moment after the year 9999', 'post', '/{at}/clock/advance', { by: 'P9000Y' }, '"P9000Y" is no ISO 8601 duration'],
    ['a fault without effect', 'post', '/{at}/faults', { match: {} }, '/body/effect must have required property'],
    ['a status beyond HTTP', 'post', '/{at}/faults', { effect: { status: 700 } }, '/body/effect'],
    ['no times at all', 'post', '/{at}/faults', { times: 0, effect: { status: 500 } }, '/body/times must be >= 1'],
    ['more than certainty', 'post', '/{at}/faults', { probability: 1.1, effect: { status: 500 } }, '/body/probability must be <= 1'],
    ['a limit of 0', 'get', '/{at}/journal?limit=0', undefined, '/query/limit must be >= 1'],
    ['a status that is no number', 'get', '/{at}/journal?status=ok', undefined, '/query/status must be integer'],
    ['a source that is none', 'get', '/{at}/journal?source=vendor', undefined, '/query/source must be one of handler, stub, fault, example, paystub'],
    ['a yes for true', 'get', '/{at}/journal?violations=yes', undefined, '/query/violations must be boolean'],
    ['half a snapshot', 'put', '/{at}/snapshot', { paystub: 1, records: [] }, '/body/settings must have required property'],
    ['a snapshot of another format', 'put', '/{at}/snapshot', { paystub: 2 }, '/body'],
  ] as const)('%s', async (_, method, path, body, detail) => {
    const { sandbox, at, control } = newWorld();
    const before = sandbox.snapshot();
    const reply = await control[method](path.replace('/{at}', at), body);
    expect(reply).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
    expect(sandbox.snapshot()).toEqual(before);
  });
});

test.each([
  ['made', '/sandboxes', (id: string) => ({ id })],
  ['forked', '/sandboxes/default/fork', (id: string) => ({ id })],
])('a sandbox cannot be %s over one that is there', async (_, path, body) => {
  const { id, control } = newWorld();
  expect(await control.post(path, body(id))).toMatchObject({
    status: 409,
    body: { detail: `The sandbox "${id}" exists. Remove it, reset it, or take another id.` },
  });
});

test('a stub must fit the contract of its operation, or say that it does not', async () => {
  const { at, control, vendors } = newWorld();
  const stub = { match: { operation: 'elastic-path/getDunningRule' }, response: { status: 200, body: { data: { id: 1 } } } };
  expect(await control.post(`${at}/stubs`, stub)).toMatchObject({
    status: 400,
    body: { title: 'Paystub: the answer breaks the contract', detail: expect.stringMatching(/Mend it, or say "unchecked": true\.$/) },
  });
  expect((await control.post(`${at}/stubs`, { ...stub, unchecked: true })).status).toBe(201);
  expect(JSON.parse((await vendors.readRule()).text)).toEqual({ data: { id: 1 } });
});
