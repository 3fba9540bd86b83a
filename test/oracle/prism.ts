import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import type { Call } from '../support/fuzz-calls.js';
import type { Contract, Operation } from '../support/fuzz-contracts.js';

/** What Prism has against a request: where, by which rule, in its words. */
export interface Complaint {
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}

/** Prism as a judge of requests: it routes and validates, and answers nothing. */
const validating = createInstance({ mock: { dynamic: false } } as never, {
  logger: createLogger('oracle', { level: 'silent' }),
  mock: () => () => ({ _tag: 'Right', right: { statusCode: 200 } }) as never,
});

type HttpOperations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
const read = new WeakMap<Contract, Promise<HttpOperations>>();

/** Prism's own reading of a contract, one for all its operations. */
function operationsOf(contract: Contract): Promise<HttpOperations> {
  let operations = read.get(contract);
  // It works on what it is given.
  if (!operations) read.set(contract, (operations = getHttpOperationsFromSpec(structuredClone(contract.document))));
  return operations;
}

/** Prism's complaints about a request to this operation; none = it accepts. */
export async function complaintsOfPrism(operation: Operation, call: Call): Promise<readonly Complaint[]> {
  const own = (await operationsOf(operation.contract)).filter(({ method, path }) => method === operation.method.toLowerCase() && path === operation.path);
  const body = parsed(call);
  if (body === unreadable) return [{ place: 'body', rule: 'json', message: 'is no JSON' }];
  // A fresh configuration for each call: Prism writes the caller's Accept into it.
  const config = { isProxy: false, errors: false, checkSecurity: true, validateRequest: true, validateResponse: false, mock: { dynamic: false } };
  const result = await judged(() => validating.request(asPrismReads(call, body) as never, own, config as never)());
  if (result instanceof Error) return [{ place: 'header/content-type', rule: 'throws', message: result.message }];
  if (result._tag === 'Left') return [{ place: 'path', rule: 'route', message: result.left.message }];
  return result.right.validations.input.map(({ path = [], code = '', message }) => ({ place: path.join('/'), rule: String(code), message }));
}

/** A Content-Type that cannot be parsed makes Prism throw; its server answers 500. */
const judged = <Result>(judge: () => Promise<Result>): Promise<Result | Error> =>
  Promise.resolve()
    .then(judge)
    .catch((error: Error) => error);

const unreadable = Symbol('unreadable');

/** As Prism's server reads a body before it asks Prism. */
function parsed({ headers, body }: Call): unknown {
  const type = headers['Content-Type'] ?? '';
  if (body === undefined || body === '') return undefined;
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return unreadable;
  }
}

function asPrismReads({ method, path: url, headers, body: text = '' }: Call, body: unknown): object {
  const [path = '', search = ''] = url.split(/\?(.*)/s);
  const query: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) query[name] = Object.hasOwn(query, name) ? [query[name] ?? '', value].flat() : value;
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { method: method.toLowerCase(), url: { path, query }, headers: { ...lower, 'content-length': String(Buffer.byteLength(text)) }, body };
}
