import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { isJson } from '../src/core/call/media.js';
import { specimen } from '../src/core/call/specimen.js';
import { mediaTypes, type Operation } from '../src/core/contract/operation.js';
import { pointer } from '../src/core/contract/pointer.js';
import { createSimulator, type Sandbox } from '../src/index.js';
import { loadVendors } from '../src/vendors.js';
import { bytes } from './support/world-bytes.js';

/** Every operation of every vendor in every profile, with the statuses of refusal that its contract lists. */
const packs = [...(await loadVendors()).values()];
const catalogue = packs.flatMap((pack) =>
  pack.profiles.flatMap((profile) =>
    pack.contract(profile).operations.map((operation) => ({
      title: `${pack.id}, ${profile}: ${operation.id}`,
      pack,
      profile,
      operation,
      refusals: operation.statuses.filter((status) => status >= 400),
    })),
  ),
);
const simulator = await createSimulator({ seed: 1 });
let worlds = 0;

describe.each(catalogue)('$title', ({ pack, profile, operation, refusals }) => {
  const world = () => simulator.sandbox(`catalogue-${++worlds}`, { now: '2026-01-01T00:00:00Z', profiles: { [pack.id]: profile } });
  /** The call of the contract's own examples. */
  const call = (sandbox: Sandbox, headers: Record<string, string> = {}) => {
    const { method, path, headers: own, body } = specimen(pack, operation);
    const request = supertest(sandbox.app)
      [method.toLowerCase() as 'get'](path)
      .set({ ...own, ...headers });
    return body === undefined ? request : request.send(body);
  };

  test('has a source for each refusal, and a named example of its body', () => {
    expect(refusals).not.toEqual([]);
    for (const status of refusals) {
      const { node } = operation.response(status) ?? expect.fail(`no response ${status}`);
      expect([node.description, (node as Record<string, unknown>)['x-paystub-inferred']].join(' '), String(status)).toMatch(/(\S+\s+){2,}\S/);
      for (const media of mediaTypes(operation.response(status))) expect(Object.keys(media.node.examples ?? {}), `${status} ${media.name}`).not.toEqual([]);
    }
  });

  test('refuses with each of them when a call prefers it, within the contract, and nothing is done', async () => {
    const sandbox = world();
    const before = bytes(sandbox);
    for (const status of refusals) expectRefusal(await call(sandbox, { Prefer: `code=${status}` }), { operation, status, source: 'example' });
    expect(bytes(sandbox)).toBe(before);
  });

  test('refuses with each of them when a fault says so, within the contract, and nothing is done', async () => {
    const sandbox = world();
    const before = JSON.stringify(sandbox.state(pack.id));
    for (const status of refusals) {
      sandbox.faults.add({ match: { operation: operation.name as never }, times: 1, effect: { status: status as never } });
      expectRefusal(await call(sandbox), { operation, status, source: 'fault' });
    }
    expect(JSON.stringify(sandbox.state(pack.id))).toBe(before);
  });
});

interface Refusal {
  readonly operation: Operation;
  readonly status: number;
  readonly source: 'example' | 'fault';
}

function expectRefusal(response: supertest.Response, { operation, status, source }: Refusal): void {
  const { headers, text = '' } = response;
  expect({ status: response.status, source: headers['x-paystub-source'], operation: headers['x-paystub-operation'] }, text).toEqual({
    status,
    source,
    operation: operation.name,
  });
  const type = String(headers['content-type'] ?? '').split(';')[0];
  const offered = mediaTypes(operation.response(status));
  const media = offered.find(({ name }) => name.split(';')[0] === type);
  expect(offered.length === 0 ? text : media?.name, `${status} ${type}`).toEqual(offered.length === 0 ? '' : expect.any(String));
  if (media?.node.schema === undefined) return;
  const body: unknown = isJson(media.name) ? JSON.parse(text) : text;
  expect(operation.contract.responses.at(pointer(media.pointer, 'schema'))(body, ''), `${status} ${text}`).toEqual([]);
}
