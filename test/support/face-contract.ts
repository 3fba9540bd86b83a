import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import { parse } from 'yaml';

/** A reply as a caller sees it. */
export interface Reply {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

interface OperationObject {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Record<string, { readonly examples?: Record<string, { readonly value: object }> }> };
  readonly responses: Readonly<Record<string, object>>;
}

/** An operation of the control API, as its contract lists it. */
export interface ControlOperation extends OperationObject {
  /** Upper case. */
  readonly method: string;
  /** The template: `/_paystub/sandboxes/{s}`. */
  readonly path: string;
}

const document = parse(readFileSync('specs/paystub.yaml', 'utf8')) as { paths: Record<string, Record<string, OperationObject>> };

// The contract is read here without any of the product's own machinery: what is checked must not check itself.
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'paystub');

/** Every operation of specs/paystub.yaml. */
export const controlOperations: readonly ControlOperation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
);

/** Fails unless the reply is one that specs/paystub.yaml lists for the call: status, media type, headers, body. A call that it does not list gets a problem. */
export function expectDescribed(method: string, url: string, reply: Reply): void {
  const operation = controlOperations.find((known) => known.method === method && template(known.path).test(new URL(url, 'http://any').pathname));
  const [pointer, response] = operation ? described(operation, reply.status) : ['#/components/responses/Problem', problem];
  expect(response, `${method} ${url} lists ${reply.status}`).toBeDefined();
  for (const [name, { required }] of Object.entries(response?.headers ?? {})) if (required) expect(reply.headers).toHaveProperty(name.toLowerCase());
  const [type] = Object.keys(response?.content ?? {});
  expect(reply.headers['content-type'], `${method} ${url} ${reply.status}`).toBe(type);
  if (type === undefined) expect(reply.text).toBe('');
  else
    expectFits(
      `paystub${pointer}/content/${encodeURI(type.replaceAll('/', '~1'))}/schema`,
      `${method} ${url} ${reply.status}`,
      isText(reply) ? reply.text : JSON.parse(reply.text),
    );
}

function expectFits(schema: string, what: string, body: unknown): void {
  const fits = ajv.getSchema(schema);
  expect(fits?.(body), `${what}: ${ajv.errorsText(fits?.errors)}\n${JSON.stringify(body)}`).toBe(true);
}

/** Whether a body is no JSON. */
export const isText = ({ headers }: Reply): boolean => /^text\//.test(headers['content-type'] ?? '');

interface ResponseObject {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>;
  readonly content?: Readonly<Record<string, object>>;
}

const at = (pointer: string): ResponseObject =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name.replaceAll('~1', '/')], document) as ResponseObject;

const problem = at('#/components/responses/Problem');

function described({ path, method, responses }: ControlOperation, status: number): readonly [string, ResponseObject | undefined] {
  const response = responses[status] as ResponseObject | undefined;
  if (response?.$ref) return [response.$ref, at(response.$ref)];
  return [`#/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${status}`, response];
}

const template = (path: string): RegExp => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
