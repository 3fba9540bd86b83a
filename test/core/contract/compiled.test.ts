import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { checksOf } from '../../../scripts/checks.js';
import { Contract } from '../../../src/core/contract/contract.js';
import type { Document, MediaType } from '../../../src/core/contract/openapi.js';
import { mediaTypes, type Operation } from '../../../src/core/contract/operation.js';
import { pointer, resolve } from '../../../src/core/contract/pointer.js';
import { type Compiled, Validator } from '../../../src/core/contract/validator.js';
import { loadVendors } from '../../../src/vendors.js';
import { build } from '../../support/process.js';

const require = createRequire(import.meta.url);
const directions = ['requests', 'responses'] as const;
const packs = [...(await loadVendors()).values()];
const contracts = packs.flatMap((pack) => pack.profiles.map((profile) => pack.contract(profile)));
const rows = contracts.flatMap((contract) => directions.map((direction) => [contract.vendor, contract.profile, direction, contract] as const));

beforeAll(build, 120_000);

const compiledFor = (vendor: string, profile: string, direction: string) => require(`../../../dist/checks/${vendor}.${profile}.${direction}.cjs`) as Compiled;

const mediaOf = (operation: Operation, direction: 'requests' | 'responses') =>
  direction === 'requests' ? mediaTypes(operation.body) : operation.statuses.flatMap((status) => mediaTypes(operation.response(status)));

/** A value, and it with each of its members (two levels deep) gone, emptied, or of another type. */
function* variations(value: unknown, depth = 2): Iterable<unknown> {
  yield* [value, null, 'text', 7, [], {}];
  if (typeof value !== 'object' || value === null || depth === 0) return;
  if (Array.isArray(value)) for (const item of variations(value[0], depth)) yield [item];
  else
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...others } = value as Record<string, unknown>;
      yield others;
      for (const changed of variations(member, depth - 1)) yield { ...value, [name]: changed };
    }
}

describe.each(rows)('what the build compiled of %s, %s, %s', (vendor, profile, direction, contract) => {
  const { document } = contract[direction];
  const examples = ({ example, examples = {} }: MediaType) =>
    [example, ...Object.values(examples).map((one) => resolve(document, one, '#').node.value)].filter((value) => value !== undefined);

  test('has a check for the body of every operation', () => {
    const compiled = compiledFor(vendor, profile, direction);
    const bodies = contract.operations.flatMap((operation) => mediaOf(operation, direction)).filter(({ node }) => node.schema !== undefined);
    expect(bodies.map((media) => pointer(media.pointer, 'schema')).filter((place) => !compiled[place])).toEqual([]);
  });

  test('judges as ajv does', () => {
    const swift = new Validator(document, () => compiledFor(vendor, profile, direction));
    const slow = new Validator(document);
    const told = { fits: 0, breaks: 0 };
    for (const media of contract.operations.flatMap((operation) => mediaOf(operation, direction))) {
      const place = pointer(media.pointer, 'schema');
      for (const value of examples(media.node).flatMap((example) => [...variations(example)])) {
        const violations = slow.at(place)(value, '/body');
        expect(swift.at(place)(value, '/body'), `${place} ${JSON.stringify(value)}`).toEqual(violations);
        told[violations.length === 0 ? 'fits' : 'breaks']++;
      }
    }
    expect(told).toEqual({ fits: expect.toSatisfy((n) => n > 10), breaks: expect.toSatisfy((n) => n > 100) });
  }, 60_000);
});

describe('a schema that holds itself', () => {
  const within = (name: string) => ({ type: 'object', required: [name], properties: { [name]: { $ref: '#/components/schemas/It' } } });
  const schemas = { It: { oneOf: [within('a'), within('b'), { const: 1 }] } };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/It' } } };
  const post = { operationId: 'send', requestBody: { content }, responses: { 200: { description: 'Done' } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/': { post } }, components: { schemas } } as unknown as Document;
  const contract = new Contract('acme', document, 'documented');
  const [media] = mediaTypes(contract.operation('send')?.body);
  const compiled = { exports: {} };
  new Function('module', 'exports', 'require', checksOf(contract, 'requests'))(compiled, compiled.exports, require);
  const validator = new Validator(contract.document, () => compiled.exports as Compiled);
  const check = (value: unknown) => validator.at(media?.schema ?? '')(value, '/body');

  test('is compiled, and asked', () => {
    expect(Object.keys(compiled.exports)).toEqual([media?.schema]);
    expect(check({ a: { b: 1 } })).toEqual([]);
    expect(check({ a: { b: 2 } })).not.toEqual([]);
  });

  test('is not asked for ever: what takes too many steps is refused', () => {
    const tree = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ a: inner, b: inner }), 1);
    expect(check(tree)).toEqual([{ rule: 'nesting', message: expect.any(String), request: '/body' }]);
    expect(validator.fits(media?.schema ?? '', tree)).toBe(false);
    // The next value has all its steps again.
    expect(validator.fits(media?.schema ?? '', { a: 1 })).toBe(true);
  });
});
