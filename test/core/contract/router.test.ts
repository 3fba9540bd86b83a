import { describe, expect, test } from 'vitest';
import { Router } from '../../../src/core/contract/router.js';

/** A router whose values are the templates themselves, each a GET unless it says otherwise. */
function router(...templates: string[]): Router<string> {
  const made = new Router<string>();
  for (const template of templates) {
    const [, method = 'GET', path = ''] = /^(?:([A-Z]+) )?(.*)$/.exec(template) ?? [];
    made.add(method, path, path);
  }
  return made;
}

describe('which template a path means', () => {
  const orders = router('/', '/orders', '/orders/{id}', '/orders/latest', '/orders/{id}/lines/{line}', '/orders/latest/lines', '/{anything}/lines/first');

  test.each([
    ['/', '/', {}],
    ['/orders', '/orders', {}],
    ['/orders/7', '/orders/{id}', { id: '7' }],
    ['/orders/latest', '/orders/latest', {}],
    ['/orders/latest/lines', '/orders/latest/lines', {}],
    ['/orders/latest/lines/3', '/orders/{id}/lines/{line}', { id: 'latest', line: '3' }],
    ['/orders/lines/first', '/{anything}/lines/first', { anything: 'orders' }],
    ['/bills/lines/first', '/{anything}/lines/first', { anything: 'bills' }],
    ['/orders/7/', '/orders/{id}', { id: '7' }],
    ['/orders//', undefined, undefined],
    ['/orders/7/lines', undefined, undefined],
    ['/Orders', undefined, undefined],
    ['', '/', {}],
    ['orders', '/', {}],
  ])('%j is %j', (path, value, parameters) => {
    const found = orders.find('GET', path);
    expect({ value: found?.value, path: found?.path }).toEqual({ value, path: parameters });
  });
});

describe('escapes', () => {
  const files = router('/files/{name}', '/a b/{x}', '/caf%C3%A9/{x}', '/50%/{x}');

  test.each([
    ['an escaped slash does not part', '/files/a%2Fb', { name: 'a/b' }],
    ['a space', '/files/a%20b', { name: 'a b' }],
    ['a plus is a plus', '/files/a+b', { name: 'a+b' }],
    ['an escaped percent sign', '/files/100%25', { name: '100%' }],
    ['a template’s own space', '/a%20b/1', { x: '1' }],
    ['an escaped letter of a template', '/%66iles/1', { name: '1' }],
    ['a template that is escaped itself', '/caf%C3%A9/1', { x: '1' }],
    ['a template with a bare percent sign', '/50%25/1', { x: '1' }],
    ['a line break', '/files/a%0Ab', { name: 'a\nb' }],
    ['a member of every object', '/files/__proto__', { name: '__proto__' }],
  ])('%s: %s', (_, path, parameters) => {
    expect(files.find('GET', path)?.path).toEqual(parameters);
  });

  test('a broken escape is an error', () => {
    expect(() => files.find('GET', '/files/%E0%A4')).toThrow(URIError);
  });
});

describe('parameters within a segment', () => {
  const parcels = router(
    '/parcels/{id}',
    '/parcels/{id}:cancel',
    '/parcels/{id}:batch:cancel',
    '/routes/{from}-{to}',
    '/files/{name}.{ending}',
    '/v{version}',
    '/odd/a.b{x}(c)',
  );

  test.each([
    ['/parcels/7', '/parcels/{id}', { id: '7' }],
    ['/parcels/7:cancel', '/parcels/{id}:cancel', { id: '7' }],
    ['/parcels/a:b:cancel', '/parcels/{id}:cancel', { id: 'a:b' }],
    ['/parcels/7:batch:cancel', '/parcels/{id}:batch:cancel', { id: '7' }],
    ['/parcels/7:pause', '/parcels/{id}', { id: '7:pause' }],
    ['/parcels/:cancel', '/parcels/{id}', { id: ':cancel' }],
    ['/parcels/7%3Acancel', '/parcels/{id}:cancel', { id: '7' }],
    ['/routes/OSL-BGO', '/routes/{from}-{to}', { from: 'OSL', to: 'BGO' }],
    ['/routes/a-b-c', '/routes/{from}-{to}', { from: 'a', to: 'b-c' }],
    ['/routes/OSL', undefined, undefined],
    ['/files/report.tar.gz', '/files/{name}.{ending}', { name: 'report', ending: 'tar.gz' }],
    ['/v2', '/v{version}', { version: '2' }],
    ['/v', undefined, undefined],
    ['/odd/a.b1(c)', '/odd/a.b{x}(c)', { x: '1' }],
    ['/odd/axb1(c)', undefined, undefined],
  ])('%s is %s', (path, value, parameters) => {
    const found = parcels.find('GET', path);
    expect({ value: found?.value, path: found?.path }).toEqual({ value, path: parameters });
  });
});

describe('methods', () => {
  const orders = router('GET /orders', 'POST /orders', 'GET /orders/{id}', 'DELETE /orders/{id}', 'GET /orders/search');

  test('a path that is known with other methods says with which', () => {
    expect(orders.find('PUT', '/orders')).toEqual({ allow: ['GET', 'POST'] });
    expect(orders.find('PATCH', '/orders/7')).toEqual({ allow: ['GET', 'DELETE'] });
    expect(orders.find('PATCH', '/orders/search')).toEqual({ allow: ['GET', 'DELETE'] });
    expect(orders.find('GET', '/bills')).toBeUndefined();
  });

  test('a literal path that lacks the method does not hide a parameter that has it', () => {
    expect(orders.find('GET', '/orders/search')?.value).toBe('/orders/search');
    expect(orders.find('DELETE', '/orders/search')).toEqual({ value: '/orders/{id}', path: { id: 'search' } });
  });

  test('of two templates that mean the same path the first stands', () => {
    const twice = router('/a/{x}', '/a/{y}');
    expect(twice.find('GET', '/a/1')).toEqual({ value: '/a/{x}', path: { x: '1' } });
  });

  test('one name for different methods may differ', () => {
    const mixed = router('GET /a/{x}', 'PUT /a/{y}');
    expect(mixed.find('PUT', '/a/1')?.path).toEqual({ y: '1' });
    expect(mixed.find('GET', '/a/1')?.path).toEqual({ x: '1' });
  });
});
