import type { Reply } from '../../kit/index.js';
import type { Document, OperationObject } from '../contract/openapi.js';
import { mediaTypes, type Operation } from '../contract/operation.js';
import { pointer } from '../contract/pointer.js';
import { Problem } from '../problem.js';
import { documentedOrMade } from './example.js';
import type { Input, PendingCall } from './pending-call.js';

type Prism = typeof import('@stoplight/prism-http');
type Instance = ReturnType<Prism['createInstance']>;
type HttpOperations = Awaited<ReturnType<Prism['getHttpOperationsFromSpec']>>;

/** Prism, loaded with the first call that only the spec can answer: it costs a second, and most processes never need it. */
export class PrismMock {
  #instance: Promise<Instance> | undefined;
  readonly #operations = new Map<string, Promise<HttpOperations>>();

  /** What Prism makes of the call: content negotiation and examples. `undefined` = nothing that it could answer. */
  async ask(call: PendingCall, input: Input): Promise<Reply | undefined> {
    const [instance, operations] = await Promise.all([(this.#instance ??= load()), this.#read(call.operation)]);
    const { headers, method } = call.request;
    const query = input.query as Record<string, string>;
    // A fresh configuration for each call: Prism writes the caller's Accept into it.
    const config = {
      isProxy: false,
      errors: false,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    } as const;
    const request = { method: method.toLowerCase() as 'get', url: { path: pathOf(call), query }, headers, body: input.body };
    const result = await instance.request(request, operations, config as never)();
    if (result._tag === 'Left') return undefined;
    const { statusCode, headers: given, body } = result.right.output;
    const { 'Content-type': mediaType, 'Content-Type': type, ...rest } = (given ?? {}) as Record<string, string>;
    return {
      status: statusCode,
      body: body === '' ? undefined : body,
      headers: rest,
      ...((mediaType ?? type) && { mediaType: (mediaType ?? type) as string }),
    };
  }

  #read(operation: Operation): Promise<HttpOperations> {
    let operations = this.#operations.get(operation.name);
    if (!operations) this.#operations.set(operation.name, (operations = read(operation)));
    return operations;
  }
}

async function load(): Promise<Instance> {
  const [{ createInstance }, { createLogger }] = await Promise.all([import('@stoplight/prism-http'), import('@stoplight/prism-core')]);
  return createInstance({ mock: { dynamic: false } } as never, { logger: createLogger('paystub', { level: 'silent' }) });
}

/** Prism's own form of one operation. Callbacks stay out: Prism would send them over the network. Links of a path with template text stay as they are. */
async function read(operation: Operation): Promise<HttpOperations> {
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http');
  const { document } = operation.contract.responses;
  const item = document.paths?.[operation.path] ?? {};
  const { callbacks: _, ...object } = item[operation.method.toLowerCase()] as OperationObject & { callbacks?: unknown };
  const paths = { [operation.path]: { ...(item.parameters && { parameters: item.parameters }), [operation.method.toLowerCase()]: object } };
  const alone: Document = {
    openapi: document.openapi,
    info: document.info ?? { title: operation.name, version: '1' },
    paths,
    components: document.components ?? {},
  };
  return getHttpOperationsFromSpec(structuredClone(alone));
}

const pathOf = ({ operation, path }: PendingCall): string =>
  operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));

/** What the spec alone gives: Prism's answer where it keeps to the contract, else one made from the schema with the sandbox's seed. */
export async function askPrism(call: PendingCall, input: Input): Promise<Reply> {
  const { operation } = call;
  const reply = await call.pack.prism.ask(call, input);
  if (reply && fits(operation, reply)) return reply;
  const success = operation.statuses.find((status) => status < 400) ?? operation.statuses[0];
  const made = success === undefined ? undefined : await documentedOrMade(call, success, { accept: call.request.header('accept') });
  if (!made)
    throw new Problem(501, 'nothing to answer with', { detail: `The spec gives ${operation.name} no response with a status of its own. Add one, or a stub.` });
  return made;
}

function fits(operation: Operation, { status, body, mediaType }: Reply): boolean {
  const media = mediaTypes(operation.response(status)).find(({ name }) => name === mediaType);
  if (!operation.response(status)) return false;
  if (!media) return body === undefined;
  return media.node.schema === undefined || operation.contract.responses.at(pointer(media.pointer, 'schema'))(body, '').length === 0;
}
