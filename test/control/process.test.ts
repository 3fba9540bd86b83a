import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newProcess, newWorld } from './world.js';

const spec = (id: string) => parse(readFileSync(`specs/${id}.yaml`, 'utf8'), { merge: true, maxAliasCount: 100_000 });
const vendors = readdirSync('specs')
  .map((file) => file.replace('.yaml', ''))
  .filter((id) => id !== 'paystub')
  .sort();

interface SpecOperation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly responses: object;
  readonly 'x-paystub-examples-only'?: string;
}

/** Operations as a spec lists them. */
const listed = (id: string) =>
  Object.entries(spec(id).paths as Record<string, Record<string, SpecOperation>>).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { operationId }]) => operationId)
      .map(([method, { operationId, summary, responses, 'x-paystub-examples-only': examplesOnly }]) => ({
        operation: `${id}/${operationId}`,
        method: method.toUpperCase(),
        path,
        statuses: Object.keys(responses).map(Number),
        stateful: examplesOnly === undefined,
        summary,
      })),
  );

const byName = (a: { operation: string }, b: { operation: string }) => (a.operation < b.operation ? -1 : 1);

test('health is ok, and of the version that the package has', async () => {
  const { control } = newWorld();
  expect((await control.get('/health')).body).toEqual({ status: 'ok', version: JSON.parse(readFileSync('package.json', 'utf8')).version });
});

test('a health check may ask for the head alone, and is told as much of it', async () => {
  const { ask } = newWorld();
  const [head, whole] = [await ask('HEAD', '/_paystub/health'), await ask('GET', '/_paystub/health')];
  expect({ ...head, headers: { ...head.headers, date: '' } }).toEqual({ ...whole, headers: { ...whole.headers, date: '' }, text: '' });
});

test('a control call is in no journal, so its reply names no entry of one', async () => {
  const { ask } = newWorld();
  expect(Object.keys((await ask('GET', '/_paystub/health')).headers).filter((name) => name.startsWith('x-paystub'))).toEqual([
    'x-paystub-operation',
    'x-paystub-source',
  ]);
});

test('the contract of the control API is the file in specs', async () => {
  const { control } = newWorld();
  expect((await control.get('/openapi.json')).body).toEqual(spec('paystub'));
});

describe('the vendors', () => {
  test('are those of the specs', async () => {
    const { control } = newWorld();
    const { body } = await control.get('/vendors');
    expect(body.vendors).toEqual(
      vendors.map((vendor) => ({
        vendor,
        title: spec(vendor).info.title,
        operations: listed(vendor).length,
        profiles: spec(vendor)['x-paystub-profile-names'] ?? ['documented'],
        fixtures: ['demo', 'empty'],
        contract: `/_paystub/vendors/${vendor}/openapi.json`,
      })),
    );
  });

  test.each(vendors)("%s's contract is its file in specs", async (vendor) => {
    const { control } = newWorld();
    expect((await control.get(`/vendors/${vendor}/openapi.json`)).body).toEqual(spec(vendor));
  });

  test('are those that were asked for', async () => {
    const { control } = await newProcess({ vendors: ['hostway'] });
    expect((await control.get('/vendors')).body.vendors).toMatchObject([{ vendor: 'hostway' }]);
    expect((await control.get('/operations?vendor=f5-xc')).body.detail).toBe('There is no vendor "f5-xc", only hostway. Did you mean "hostway"?');
  });
});

describe('the operations', () => {
  test('of all vendors', async () => {
    const { control } = newWorld();
    const { body } = await control.get('/operations');
    const expected = vendors.flatMap(listed);
    expect([...body.operations].sort(byName)).toEqual(expected.sort(byName));
  });

  test.each(vendors)('of %s alone', async (vendor) => {
    const { control } = newWorld();
    const { body } = await control.get(`/operations?vendor=${vendor}`);
    expect([...body.operations].sort(byName)).toMatchObject(listed(vendor).sort(byName));
  });

  test('of a spec alone answer from examples', async () => {
    const { control } = await newProcess({ specs: ['test/support/face-gallery.yaml'] });
    expect((await control.get('/operations?vendor=face-gallery')).body.operations).toEqual([
      { operation: 'face-gallery/listPictures', method: 'GET', path: '/pictures', statuses: [200, 404], stateful: false, summary: 'The pictures' },
      { operation: 'face-gallery/getPicture', method: 'GET', path: '/pictures/{id}', statuses: [200], stateful: false, summary: 'One picture' },
    ]);
  });
});
