import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { navigator } from './navigator.js';

type Method = 'get' | 'post' | 'put' | 'patch';
type Parameter = { readonly $ref: string };
type Body = { readonly content: { readonly 'application/json': { readonly examples: Record<string, { $ref?: string; value?: object }> } } };
type OperationObject = { readonly operationId: string; readonly parameters?: readonly Parameter[]; readonly requestBody?: Body };

const spec = parse(readFileSync('specs/vmware-cpn.yaml', 'utf8'));
const last = (ref: string) => ref.split('/').at(-1) ?? '';

/** The operation's path with the examples of its parameters. */
const placeOf = (path: string, { parameters = [] }: OperationObject): string =>
  parameters
    .map(({ $ref }) => spec.components.parameters[last($ref)])
    .reduce((filled: string, { name, example }) => filled.replace(`{${name}}`, example), path);

/** Every operation, once for each named example of its body. */
const calls = Object.entries<Record<Method, OperationObject>>(spec.paths).flatMap(([path, item]) =>
  (Object.entries(item) as [Method, OperationObject][]).flatMap(([method, operation]) => {
    const examples = operation.requestBody?.content['application/json']?.examples ?? { 'no body': {} };
    return Object.entries(examples).map(([name, { $ref, value }]) => ({
      operation: operation.operationId,
      name,
      method,
      path: placeOf(path, operation),
      body: $ref === undefined ? value : spec.components.examples[last($ref)].value,
    }));
  }),
);

describe.each(['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'])('at %s', (now) => {
  test.each(calls)('$operation with the example `$name` succeeds in the demo', async ({ method, path, body }) => {
    const { sandbox } = await navigator({ now });
    const call = supertest(sandbox.app)[method](path).set('csp-auth-token', 'string');
    const { status, body: answer } = await (body === undefined ? call : call.send(body));
    expect(status < 300 ? 'success' : answer).toBe('success');
  });
});
