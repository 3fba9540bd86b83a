import { readFileSync } from 'node:fs';
import supertest from 'supertest';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newStore } from './store.js';

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly example: string;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly examples: Record<string, { readonly value: object }> }> };
}

type Method = 'get' | 'post' | 'put' | 'delete';

const spec = parse(readFileSync('specs/elastic-path.yaml', 'utf8'));

const resolved = (given: Parameter): Parameter => (given.$ref ? spec.components.parameters[given.$ref.split('/').at(-1) ?? ''] : given);

const pathOf = (path: string, { parameters = [] }: OperationObject): string =>
  parameters.map(resolved).reduce((filled, { name, example }) => filled.replace(`{${name}}`, example), path);

/** An update is about the resource that its body names. */
const ofBody = (path: string, method: string, { data }: { data?: { id?: string } }): string =>
  method === 'put' && data?.id ? path.replace(/[0-9a-f-]{36}$/, data.id) : path;

// There is nothing to resume in the demo: its subscriptions run, or wait to go live.
const needMore = ['resume'];

/** Every operation that takes JSON or nothing, once for each named example of its body; the reference's own name resources that nobody has. */
const calls = Object.entries<Record<string, OperationObject>>(spec.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]) => {
    const content = operation.requestBody?.content ?? { 'application/json': { examples: { 'no body': { value: {} } } } };
    const bodies = Object.entries(content['application/json']?.examples ?? {}).filter(([name]) => name !== 'documented' && !needMore.includes(name));
    return bodies.map(([name, { value }]) => {
      const place = ofBody(pathOf(path, operation), method, value);
      return { operation: operation.operationId, name, method, path: place, body: operation.requestBody && value };
    });
  }),
);

describe.each(['2026-01-01T00:00:00Z', '2026-12-01T00:00:00Z'])('at %s', (now) => {
  test.each(calls)('$operation with the example `$name` succeeds in the demo', async ({ method, path, body }) => {
    const { sandbox } = newStore({ now });
    const call = supertest(sandbox.app)[method as Method](path).set('Authorization', 'Bearer <TOKEN>');
    const { status, body: answer } = await (body ? call.send(body) : call);
    expect(status < 300 ? 'success' : answer).toBe('success');
  });
});
