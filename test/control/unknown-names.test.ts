import { describe, expect, test } from 'vitest';
import { controlOperations, expectDescribed } from '../support/face-contract.js';
import { inProcess } from '../support/face-doors.js';
import { fault, stub } from './calls.js';
import { newProcess, newWorld, simulator } from './world.js';

describe('a sandbox that is not there', () => {
  const within = controlOperations.filter(({ path }) => path.startsWith('/_paystub/sandboxes/{s}'));

  test.each(within.map((operation) => [operation.operationId, operation] as const))('%s names the nearest', async (_, { method, path, requestBody }) => {
    const trial = simulator.sandbox('trial');
    const [example] = Object.values(requestBody?.content['application/json']?.examples ?? {});
    const body = requestBody && (example?.value ?? trial.snapshot());
    const reply = await inProcess(trial.app)(method, path.replace('{s}', 'trail').replaceAll(/\{[^}]+\}/g, 'f5-xc'), body);
    expectDescribed(method, path, reply);
    expect(JSON.parse(reply.text)).toMatchObject({
      status: 404,
      nearest: 'trial',
      detail: expect.stringContaining('There is no sandbox "trail". Did you mean "trial"? POST /_paystub/sandboxes {"id":"trail"} makes it'),
    });
    expect(simulator.core.find('trail')).toBeUndefined();
  });

  test('but default is always there', async () => {
    const { control } = await newProcess();
    expect(await control.get('/sandboxes/default')).toMatchObject({ status: 200, body: { id: 'default' } });
  });
});

describe('any other name that is not there', () => {
  test.each([
    ['a vendor', 'GET', '/vendors/f5xc/openapi.json', undefined, 404, 'f5-xc'],
    ["a vendor's operations", 'GET', '/operations?vendor=hostwy', undefined, 404, 'hostway'],
    ["a vendor's state", 'GET', '/{at}/state/vmware', undefined, 404, 'vmware-cpn'],
    ['a fault', 'DELETE', '/{at}/faults/f2', undefined, 404, 'f1'],
    ['a stub', 'DELETE', '/{at}/stubs/s01', undefined, 404, 's1'],
    ['an entry', 'GET', '/{at}/journal/e11', undefined, 404, 'e1'],
    ["a fault's operation", 'POST', '/{at}/faults', { match: { operation: 'hostway/getOrdr' }, effect: { status: 404 } }, 400, 'hostway/getOrder'],
    ["a stub's operation", 'POST', '/{at}/stubs', { match: { operation: 'hostway/getOrdr' }, response: { status: 404 } }, 400, 'hostway/getOrder'],
    ["the journal's operation", 'GET', '/{at}/journal?operation=elastic-path/updateDunningRules', undefined, 400, 'elastic-path/updateDunningRule'],
    ['a fixture set', 'POST', '/sandboxes', { fixtures: 'demos' }, 400, 'demo'],
    ["a profile's vendor", 'POST', '/sandboxes', { profiles: { 'f5-x': 'wire' } }, 400, 'f5-xc'],
    ['a member', 'POST', '/sandboxes', { sed: 1 }, 400, 'seed'],
    ['a member within', 'POST', '/{at}/faults', { match: { operatio: 'hostway/getOrder' }, effect: { status: 404 } }, 400, 'operation'],
    ['a profile', 'POST', '/sandboxes', { profiles: { 'f5-xc': 'wires' } }, 400, 'wire'],
    ['an operation of the control API', 'GET', '/sandboxes/default/clocks', undefined, 404, 'GET /_paystub/sandboxes/{s}/clock'],
  ] as const)('%s: the nearest is named', async (_, method, path, body, status, nearest) => {
    const { at, control, vendors } = newWorld();
    await vendors.readRule();
    await control.post(`${at}/faults`, fault);
    await control.post(`${at}/stubs`, stub);
    const ask = { GET: control.get, POST: control.post, DELETE: control.delete }[method];
    const reply = await ask(path.replace('/{at}', at), body);
    expect(reply).toMatchObject({ status, body: { title: expect.stringMatching(/^Paystub: (no such |broken control call$)/), nearest } });
    expect(reply.body.detail).toContain(nearest);
  });

  test('where there is nothing at all, nothing is near', async () => {
    const { at, control } = newWorld();
    for (const path of ['faults/f1', 'stubs/s1']) expect((await control.delete(`${at}/${path}`)).body).not.toHaveProperty('nearest');
    expect((await control.get(`${at}/journal/e1`)).body).toMatchObject({ status: 404, detail: expect.not.stringContaining('Did you mean') });
  });
});

test.each([
  ['GET', '/sandboxes/default/reset', 'POST'],
  ['PATCH', '/sandboxes/default/clock', 'GET, PUT'],
  ['POST', '/health', 'GET'],
])('%s %s: the path takes %s', async (method, path, allow) => {
  const { ask } = newWorld();
  const { status, headers, text } = await ask(method, `/_paystub${path}`);
  expect({ status, allow: headers.allow, detail: JSON.parse(text).detail }).toEqual({
    status: 405,
    allow,
    detail: `${method} /_paystub${path} is no operation, but the path takes ${allow}.`,
  });
});

test("the vendor's own name for an operation is a name too", async () => {
  const { at, control, vendors } = newWorld();
  const { body } = await control.post(`${at}/faults`, { match: { operation: 'hostway/Orders-orderId:GET' }, effect: { status: 500 } });
  expect(body.match.operation).toBe('hostway/getOrder');
  expect((await vendors.readOrder()).status).toBe(500);
  expect((await control.get(`${at}/journal?operation=hostway/Orders-orderId:GET`)).body.entries).toHaveLength(1);
});

describe('a query parameter that is not there', () => {
  const known = [
    ['/operations?vendr=hostway', 'vendor'],
    ['/sandboxes/{s}/journal?limt=5', 'limit'],
    ['/sandboxes/{s}/journal?status=200&sorce=fault', 'source'],
    ['/sandboxes/{s}/journal/retries?limits=3', 'limit'],
  ] as const;

  test.each(known)('%s names the nearest', async (path, nearest) => {
    const { control, id } = newWorld();
    const { status, body } = await control.get(path.replace('{s}', id));
    expect({ status, ...body }).toMatchObject({ status: 400, nearest, detail: expect.stringContaining(`Did you mean "${nearest}"?`) });
  });

  test.each(controlOperations.map((operation) => [operation.operationId, operation] as const))(
    '%s takes none that its contract does not list',
    async (_, operation) => {
      const { ask, id } = newWorld();
      const [example] = Object.values(operation.requestBody?.content['application/json']?.examples ?? {});
      const path = operation.path.replace('{s}', id).replaceAll(/\{[^}]+\}/g, 'f5-xc');
      const { status, text } = await ask(operation.method, `${path}?stray=1`, operation.requestBody && (example?.value ?? simulator.sandbox(id).snapshot()));
      expect({ status, ...JSON.parse(text) }).toMatchObject({
        status: 400,
        detail: expect.stringMatching(/^\/query\/stray is no parameter of this operation/),
      });
    },
  );
});
