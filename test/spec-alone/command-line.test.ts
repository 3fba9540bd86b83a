import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, type Served, startProcess } from '../support/process.js';
import { exampleSpecs } from './stand-in.js';

const run = promisify(execFile);
const paystub = async (...words: string[]) => (await run(process.execPath, ['dist/cli.js', ...words])).stdout;
const specOptions = exampleSpecs.flatMap((file) => ['--spec', file]);

let served: Served;
beforeAll(async () => {
  build();
  served = await startProcess('--frozen', '--now', '2026-01-01T00:00:00Z', '--seed', '1', ...specOptions);
}, 120_000);
afterAll(() => served.stop());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${served.url}${path}`, { headers });
  return { status: response.status, source: response.headers.get('x-paystub-source'), body: (await response.json()) as Record<string, unknown> };
};

describe('paystub start --spec', () => {
  test.each([
    ['at its documented path', '/api/v1/tickets/4711'],
    ['in a sandbox', '/@ci-1/tickets/4711'],
    ['behind its name', '/tickets/tickets/4711'],
    ['all at once', '/@ci-1/tickets/api/v1/tickets/4711'],
  ])('answers %s', async (_, path) => {
    expect(await get(path, { Authorization: 'Bearer any' })).toMatchObject({ status: 200, source: 'example', body: { id: 4711 } });
  });

  test('answers beside the vendors that Paystub brings', async () => {
    expect(await get('/v2/subscriptions/dunning-rules', { Authorization: 'Bearer any' })).toMatchObject({ status: 200, source: 'handler' });
  });

  test('makes the same bodies in another process with the same seed', async () => {
    const other = await startProcess('--frozen', '--seed', '1', ...specOptions);
    const headers = { 'X-Ledger-Key': 'any' };
    const texts = await Promise.all([served, other].map(async ({ url }) => (await fetch(`${url}/trial-balance`, { headers })).text()));
    await other.stop();
    expect(texts[0]).toBe(texts[1]);
  });

  test('lists its operations as answered from the contract, not by behaviour', async () => {
    const { body } = await get('/_paystub/operations?vendor=parcels');
    expect(body.operations).toEqual([
      expect.objectContaining({ operation: 'parcels/getDepotsDepotParcelsParcelId', method: 'GET', statuses: [200, 404], stateful: false }),
      expect.objectContaining({ operation: 'parcels/replaceParcel', summary: 'Replace a parcel', stateful: false }),
      expect.objectContaining({ operation: 'parcels/cancelParcel', path: '/depots/{depot}/parcels/{parcelId}:cancel', stateful: false }),
      expect.objectContaining({ operation: 'parcels/getDepotsDepotParcelsParcelIdLabel', stateful: false }),
      expect.objectContaining({ operation: 'parcels/getRoutesFromTo', stateful: false }),
      expect.objectContaining({ operation: 'parcels/findBox', stateful: false }),
    ]);
  });

  test('hands out the contract as it is held: 3.0 as 3.1', async () => {
    const { body } = await get('/_paystub/vendors/ledger/openapi.json');
    expect(body).toMatchObject({
      openapi: '3.1.0',
      components: { schemas: { EntryToPost: { properties: { amount: { exclusiveMinimum: 0 }, memo: { type: ['string', 'null'] } } } } },
    });
  });
});

describe('the other commands know it too', () => {
  test('paystub operations --spec', async () => {
    const table = await paystub('operations', '--vendor', 'ledger', '--spec', 'examples/specs/ledger.yaml');
    expect(table).toMatch(/^OPERATION +ANSWERS +CALL\n/);
    expect(table).toMatch(/^ledger\/findAccounts +examples +GET \/accounts$/m);
  });

  test.each([
    ['tickets/openTicket', 201],
    ['ledger/post', 201],
    ['parcels/findBox', 204],
  ])('paystub call %s --spec sends a call that succeeds', async (operation, status) => {
    const { response } = JSON.parse(await paystub('call', operation, '--url', served.url, '--json', ...specOptions)) as {
      response: { status: number; body: string };
    };
    expect(response).toMatchObject({ status });
  });
});
