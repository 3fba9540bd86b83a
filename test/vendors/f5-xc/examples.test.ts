import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authorization, tenant } from './tenant.js';

type Profile = 'documented' | 'wire';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly example: string | number | boolean | readonly string[];
  readonly 'x-paystub-profiles'?: { readonly wire?: { readonly example?: string } };
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly examples: Record<string, { readonly value: object }> } } };
}

const spec = parse(readFileSync('specs/f5-xc.yaml', 'utf8'));

const exampleOf = (profile: Profile, given: Parameter): Parameter => {
  const parameter: Parameter = given.$ref ? spec.components.parameters[given.$ref.split('/').at(-1) ?? ''] : given;
  return { ...parameter, example: parameter['x-paystub-profiles']?.[profile as 'wire']?.example ?? parameter.example };
};

function urlOf(profile: Profile, path: string, { parameters = [] }: OperationObject): string {
  const examples = parameters.map((parameter) => exampleOf(profile, parameter));
  const filled = examples.reduce((url, { name, example }) => url.replace(`{${name}}`, String(example)), path);
  const query = examples.filter((parameter) => parameter.in === 'query').map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** Every operation with the examples of its parameters, once for each named example of its body. */
const calls = (profile: Profile) =>
  Object.entries<Record<string, OperationObject>>(spec.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const bodies = Object.entries(operation.requestBody?.content['application/json'].examples ?? { none: { value: undefined } });
      return bodies.map(([name, { value }]) => ({ operation: operation.operationId, name, method, url: urlOf(profile, path, operation), value }));
    }),
  );

describe.each(['documented', 'wire'] as const)('in the profile %s', (profile) => {
  describe.each(['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'])('at %s', (now) => {
    test.each(calls(profile))('$operation with the example `$name` succeeds in the demo', async ({ method, url, value }) => {
      const { client } = await tenant({ profile, now });
      const call = client[method as 'get' | 'post' | 'put' | 'delete'](url).set('Authorization', authorization);
      const { status, body } = await (value ? call.send(value) : call);
      expect(status, JSON.stringify(body)).toBe(200);
    });
  });
});
