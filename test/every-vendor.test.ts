import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { specimen } from '../src/core/call/specimen.js';
import type { Contract } from '../src/core/contract/contract.js';
import type { Example, Schema } from '../src/core/contract/openapi.js';
import { mediaTypes } from '../src/core/contract/operation.js';
import { pointer, resolve, toFragment } from '../src/core/contract/pointer.js';
import type { Validator } from '../src/core/contract/validator.js';
import { createSimulator } from '../src/index.js';
import { loadVendors, vendorIds } from '../src/vendors.js';
import { extensionsOf, schemasOf } from './support/contract-parts.js';
import { send } from './support/send-specimen.js';

const packs = [...(await loadVendors()).values()];
const contracts = packs.flatMap((pack) => pack.profiles.map((profile) => pack.contract(profile)));
const titled = (contract: Contract) => `${contract.vendor}, ${contract.profile}`;
const operations = contracts.flatMap((contract) => contract.operations.map((operation) => [`${titled(contract)}: ${operation.id}`, operation] as const));
const simulator = await createSimulator({ seed: 1 });

test('vendors are found by looking: a folder has a spec and fixtures', () => {
  expect(readdirSync('src/vendors')).toEqual(vendorIds());
  expect(readdirSync('fixtures')).toEqual(vendorIds());
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('brings the fixture sets demo and empty, and a world starts from each', () => {
    expect(pack.fixtureSets).toEqual(expect.arrayContaining(['demo', 'empty']));
    for (const fixtures of pack.fixtureSets) {
      const sandbox = simulator.sandbox(`${id}-${fixtures}`, { fixtures, now: '2026-01-01T00:00:00Z' });
      expect(sandbox.state(id)).toBeTypeOf('object');
    }
  });

  test('has behaviour for its operations, all but those that say why they have none, and no others', () => {
    expect(Object.keys(pack.vendor.handlers).sort()).toEqual(
      pack
        .contract()
        .operations.filter(({ object }) => object['x-paystub-examples-only'] === undefined)
        .map((operation) => operation.id)
        .sort(),
    );
  });

  test('puts one call forward', () => {
    expect(pack.contract().operations.filter(({ object }) => object['x-paystub-showcase'] === true)).toHaveLength(1);
  });

  test('uses Paystub’s own extensions only where they are known', () => {
    const known = ['inferred', 'profiles', 'profile-names', 'secret', 'send', 'showcase', 'scheme-word', 'examples-only', 'body-limit'].map(
      (name) => `x-paystub-${name}`,
    );
    const used = extensionsOf(pack.document).filter(([name]) => name.startsWith('x-paystub-'));
    expect(used.map(([name]) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('says of what is inferred what it is, and of a response why it is thought to exist', () => {
    for (const profile of pack.profiles) {
      const said = extensionsOf(pack.contract(profile).requests.document).filter(([name]) => name === 'x-paystub-inferred');
      expect(said.length).toBeGreaterThan(0);
      for (const [, text, place] of said) expect(text, place).toMatch(/\/responses\//.test(place) ? /^(\S+ ){3,}/ : /\S+/);
    }
  });

  test('has profiles that differ', () => {
    const editions = pack.profiles.map((profile) => JSON.stringify([pack.contract(profile).requests.document, pack.contract(profile).responses.document]));
    expect(new Set(editions).size).toBe(pack.profiles.length);
  });
});

describe.each(contracts.map((contract) => [titled(contract), contract] as const))('the contract of %s', (_, contract) => {
  test.each(['requests', 'responses'] as const)('has schemas that hold under strict rules: %s', (side) => {
    const { document } = contract[side];
    const ajv = new Ajv2020({
      strict: true, // A schema may require what its neighbours in `allOf` describe.
      strictRequired: false,
      allowUnionTypes: true,
      discriminator: true,
      logger: false,
    });
    addFormats.default(ajv);
    // What OpenAPI adds to JSON Schema, and what is no rule.
    const words = new Set([...Object.keys(document), 'example', 'externalDocs', ...extensionsOf(document).map(([name]) => name)]);
    ajv.addVocabulary([...words]);
    ajv.addSchema({ ...document, $id: 'spec' });
    const places = schemasOf(document);
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) expect(() => ajv.compile({ $ref: `spec${toFragment(place)}` }), place).not.toThrow();
  });

  test('has examples in its schemas that fit them', () => {
    for (const validator of [contract.requests, contract.responses]) {
      for (const place of schemasOf(validator.document)) {
        const { example, examples = [] } = nodeAt(validator, place);
        for (const value of [...(example === undefined ? [] : [example]), ...examples]) expect(validator.at(place)(value, ''), place).toEqual([]);
      }
    }
  });
});

describe.each(operations)('%s', (_, operation) => {
  const { requests, responses } = operation.contract;

  test('is described: an id in camelCase, a summary, a description, tags', () => {
    const { operationId, summary, description, tags } = operation.object;
    expect({ operationId, summary, description, tags }).toEqual({
      operationId: expect.stringMatching(/^[a-z][a-zA-Z0-9]*$/),
      summary: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      tags: [expect.any(String)],
    });
  });

  test('has parameters with examples that fit', () => {
    for (const { node, pointer: place } of operation.parameters) {
      if (node.required) expect(node.example, place).toBeDefined();
      const values = [...(node.example === undefined ? [] : [node.example]), ...named(requests, node.examples)];
      for (const value of values) expect(requests.at(pointer(place, 'schema'))(value, ''), place).toEqual([]);
    }
  });

  test('has a named example of its body, and each fits', () => {
    for (const { node, pointer: place } of mediaTypes(operation.body)) {
      const values = named(requests, node.examples);
      expect(values.length, place).toBeGreaterThan(0);
      for (const value of values) expect(requests.at(pointer(place, 'schema'))(value, ''), place).toEqual([]);
    }
  });

  test('has a named example of each answer that has a body, and each fits', () => {
    expect(operation.statuses.some((status) => status < 300)).toBe(true);
    expect(operation.statuses.some((status) => status >= 400)).toBe(true);
    for (const status of operation.statuses) {
      for (const { node, pointer: place } of mediaTypes(operation.response(status))) {
        const values = named(responses, node.examples);
        expect(values.length, `${status} ${place}`).toBeGreaterThan(0);
        for (const value of values) if (node.schema !== undefined) expect(responses.at(pointer(place, 'schema'))(value, ''), place).toEqual([]);
      }
    }
  });

  test.each(['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'])('is called as its own examples say, on the demo fixtures, and succeeds (%s)', async (now) => {
    const { vendor, profile } = operation.contract;
    const pack = packs.find(({ id }) => id === vendor);
    if (!pack) throw new Error(`no vendor ${vendor}`);
    const sandbox = simulator.sandbox(nextId(), { now, profiles: { [vendor]: profile } });
    const { status } = await send(sandbox, specimen(pack, operation));
    const [entry] = sandbox.journal.entries();
    expect({ ok: status < 300, operation: entry?.operation, source: entry?.source, why: entry?.why }).toEqual({
      ok: true,
      operation: operation.name,
      source: operation.object['x-paystub-examples-only'] ? 'example' : 'handler',
      why: [],
    });
  });
});

test('the types that the compiler checks with are those of the specs', async () => {
  await expect(promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--check'])).resolves.toMatchObject({ stderr: '' });
});

test('every vendor’s rules have tests', () => {
  expect(vendorIds().filter((id) => !existsSync(`test/vendors/${id}`))).toEqual([]);
});

const named = (validator: Validator, examples: Readonly<Record<string, Example>> = {}): readonly unknown[] =>
  Object.values(examples).map((example) => resolve(validator.document, example, '#').node.value);

function nodeAt(validator: Validator, place: string): Exclude<Schema, boolean> {
  const node = resolve(validator.document, { $ref: place } as Schema, '#').node;
  return typeof node === 'object' ? node : {};
}

let made = 0;
const nextId = (): string => `every-${++made}`;
