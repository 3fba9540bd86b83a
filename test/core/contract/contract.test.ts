import { describe, expect, test } from 'vitest';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document } from '../../../src/core/contract/openapi.js';
import { at, pointer, resolve } from '../../../src/core/contract/pointer.js';

const fine = { responses: { 200: { description: 'Yes.' } } };
const contract = (paths: object, more: object = {}) => new Contract('shop', { openapi: '3.1.0', paths, ...more } as unknown as Document, 'documented');

describe('operations and their names', () => {
  test.each([
    ['GET /', 'get'],
    ['GET /users', 'getUsers'],
    ['GET /users/{id}', 'getUsersId'],
    ['POST /users/{user-id}:reset_password', 'postUsersUserIdResetPassword'],
    ['DELETE /v2/a.b/{x}/{y}', 'deleteV2ABXY'],
    ['GET /œuvres/{id}', 'getUvresId'],
  ])('an operation that nobody named is called by method and path: %s → %s', (call, id) => {
    const [method = '', path = ''] = call.split(' ');
    const [operation] = contract({ [path]: { [method.toLowerCase()]: fine } }).operations;
    expect(operation).toMatchObject({ id, name: `shop/${id}`, method, path });
  });

  test('two that would be called the same are told apart, and none takes a name that is given', () => {
    const { operations } = contract({ '/a-b': { get: fine }, '/a/b': { get: fine }, '/a_b': { get: fine }, '/z': { get: { ...fine, operationId: 'getAB2' } } });
    expect(operations.map(({ id }) => id)).toEqual(['getAB', 'getAB3', 'getAB4', 'getAB2']);
  });

  test('an id given twice is an error', () => {
    expect(() => contract({ '/a': { get: { ...fine, operationId: 'x' } }, '/b': { get: { ...fine, operationId: 'x' } } }).operations).toThrow(
      'the spec of shop gives the operationId "x" twice',
    );
  });

  test('one whose place is known is found without the others, and is the same when all are asked for', () => {
    const get = { ...fine, operationId: 'getA' };
    const document = { openapi: '3.1.0', paths: { '/a': { get }, '/b': { get: { ...fine, operationId: 'getA' } } } } as unknown as Document;
    const shop = new Contract('shop', document, 'documented', [['GET', '/a', { operation: 'getA', base: 0 }]]);
    expect(shop.operation('getA')).toMatchObject({ method: 'GET', path: '/a', pointer: '#/paths/~1a/get' });
    expect(() => shop.operations).toThrow('twice');
    delete document.paths?.['/b'];
    const sound = new Contract('shop', document, 'documented', [['GET', '/a', { operation: 'getA', base: 0 }]]);
    expect(sound.operation('getA')).toBe(sound.operations[0]);
  });

  test('is found by its own id and by the vendor’s', () => {
    const shop = contract({
      '/a': { get: { ...fine, operationId: 'getA', 'x-vendor-operation-id': 'GET_A v1' } },
      '/b': { get: { ...fine, operationId: 'getB', 'x-vendor-operation-id': 'getA' } },
    });
    expect(shop.operation('getA')?.path).toBe('/a');
    expect(shop.operation('GET_A v1')?.path).toBe('/a');
    expect(shop.operation('toString')).toBeUndefined();
  });

  test('every method, in the order of the contract’s paths; extensions are none', () => {
    const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
    const item = Object.fromEntries([...methods, 'x-extra'].map((method) => [method, fine]));
    const { operations } = contract({ '/b': { ...item, summary: 'All', parameters: [] }, 'x-paths': { get: fine }, '/a': { get: fine } });
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([...methods.map((method) => `${method.toUpperCase()} /b`), 'GET /a']);
  });
});

describe('what belongs to an operation', () => {
  const limit = { name: 'limit', in: 'query', schema: { maximum: 10 } };
  const document = {
    '/a': {
      parameters: [limit, { name: 'limit', in: 'header', schema: {} }, { $ref: '#/components/parameters/Trace' }],
      get: {
        ...fine,
        parameters: [
          { ...limit, schema: { maximum: 50 } },
          { name: 'Trace', in: 'header', schema: { maxLength: 1 } },
        ],
      },
      post: { responses: { 200: { description: '' }, '4XX': { $ref: '#/components/responses/No' }, default: { description: 'Else.' } }, security: [] },
    },
    '/b': { $ref: '#/components/pathItems/B' },
  };
  const components = {
    parameters: { Trace: { name: 'Trace', in: 'header', schema: {} } },
    responses: { No: { description: 'No.' } },
    pathItems: { B: { get: { ...fine, operationId: 'getB' }, parameters: [limit] } },
  };
  const shop = contract(document, { components, security: [{ key: [] }] });

  test('its path’s parameters, but for those that it gives itself', () => {
    const places = shop.operation('getA')?.parameters.map(({ node, pointer: place }) => [`${node.in} ${node.name}`, place]);
    expect(places).toEqual([
      ['header limit', '#/paths/~1a/parameters/1'],
      ['query limit', '#/paths/~1a/get/parameters/0'],
      ['header Trace', '#/paths/~1a/get/parameters/1'],
    ]);
  });

  test('a path by reference: its operations and parameters stand where they are written', () => {
    expect(shop.operation('getB')).toMatchObject({ path: '/b', pointer: '#/components/pathItems/B/get' });
    expect(shop.operation('getB')?.parameters).toMatchObject([{ pointer: '#/components/pathItems/B/parameters/0' }]);
    expect(shop.operation('getB')?.response(200)).toMatchObject({ pointer: '#/components/pathItems/B/get/responses/200' });
  });

  test.each([
    [200, '#/paths/~1a/post/responses/200'],
    [404, '#/components/responses/No'],
    [500, '#/paths/~1a/post/responses/default'],
  ])('a response by its own status, its range, else the default: %d', (status, place) => {
    expect(shop.operation('postA')?.response(status)?.pointer).toBe(place);
    expect(shop.operation('getA')?.response(404)).toBeUndefined();
    expect(shop.operation('postA')?.statuses).toEqual([200]);
  });

  test('its own security, else the document’s', () => {
    expect(shop.operation('postA')?.security).toEqual([]);
    expect(shop.operation('getA')?.security).toEqual([{ key: [] }]);
  });
});

describe('pointers (RFC 6901)', () => {
  const document = {
    openapi: '3.1.0',
    paths: { '/a~b/{id}': { get: { 'x/y': 1 } } },
    list: [{ a: 1 }],
    'per%cent': { a: 1 },
    'spa ce': { $ref: '#/per%25cent' },
  } as unknown as Document;

  test.each([
    ['#/paths/~1a~0b~1{id}/get/x~1y', 1],
    ['#/list/0/a', 1],
    ['#/per%cent/a', 1],
    ['#/list/1/a', undefined],
    ['#/list/length', 1],
    ['#/paths/nowhere/deeper', undefined],
    ['#/toString', undefined],
    ['#/paths/constructor', undefined],
  ])('%s', (place, value) => {
    expect(at(document, place)).toEqual(value);
  });

  test('are put together from names, and lead back', () => {
    expect(pointer('#/paths', '/a~b/{id}', 'get', 'x/y')).toBe('#/paths/~1a~0b~1{id}/get/x~1y');
    expect(at(document, pointer('#', 'per%cent', 'a'))).toBe(1);
  });

  test('in references they are percent-encoded', () => {
    expect(resolve(document, { $ref: '#/spa%20ce' } as unknown, '#')).toEqual({ node: { a: 1 }, pointer: '#/per%cent' });
  });
});
