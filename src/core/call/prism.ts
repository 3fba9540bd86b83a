import type { Reply } from '../../kit/index.js';
import type { Document, Header, MediaType, OperationObject, Response } from '../contract/openapi.js';
import { mediaTypes, type Operation } from '../contract/operation.js';
import { resolve } from '../contract/pointer.js';
import { Problem } from '../problem.js';
import { documented, documentedOrMade, putForward } from './example.js';
import { hold } from './hold.js';
import { isJson } from './media.js';
import type { Input, PendingCall } from './pending-call.js';

type Prism = typeof import('@stoplight/prism-http');
type Instance = ReturnType<Prism['createInstance']>;
type HttpOperations = Awaited<ReturnType<Prism['getHttpOperationsFromSpec']>>;

/** Prism, loaded with the first call that only the spec can answer: it costs a second, and most processes never need it. */
export class PrismMock {
  #instance: Promise<Instance> | undefined;
  readonly #operations = new WeakMap<Operation, Promise<HttpOperations>>();

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
    const ask = async () => instance.request(request, operations, config as never)();
    // It throws at a header that it cannot read, such as an Accept of one word.
    const result = await ask().catch(() => undefined);
    if (result?._tag !== 'Right') return undefined;
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
    let operations = this.#operations.get(operation);
    // What Prism cannot read it has no answer for.
    if (!operations) this.#operations.set(operation, (operations = read(operation).catch(() => [])));
    return operations;
  }
}

async function load(): Promise<Instance> {
  const [{ createInstance }, { createLogger }] = await Promise.all([import('@stoplight/prism-http'), import('@stoplight/prism-core')]);
  return createInstance({ mock: { dynamic: false } } as never, { logger: createLogger('paystub', { level: 'silent' }) });
}

/**
 * Prism's own form of one operation: its responses and their examples, and nothing that they do not need. No callbacks: Prism
 * would send them over the network. No schemas: it unfolds them, and those of a large contract never come to an end.
 */
async function read(operation: Operation): Promise<HttpOperations> {
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http');
  const { document } = operation.contract.responses;
  const { responses = {} } = operation.item(document)[operation.method.toLowerCase()] as OperationObject;
  const bare = Object.entries(responses).map(([status, response]) => [status, bareResponse(document, resolve(document, response, '#').node)] as const);
  return getHttpOperationsFromSpec({
    openapi: document.openapi,
    info: { title: operation.name, version: '1' },
    paths: { [operation.path]: { [operation.method.toLowerCase()]: { responses: Object.fromEntries(bare) } } },
  });
}

function bareResponse(document: Document, { description = '', headers = {}, content = {} }: Response): Response {
  const bareHeader = (header: Header): Header => {
    const { required, example, schema = {} } = resolve(document, header, '#').node;
    return { ...(required && { required }), schema: { type: 'string', example: String(example ?? putForward(document, schema)) } };
  };
  return {
    description,
    headers: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, bareHeader(header)])),
    content: Object.fromEntries(Object.entries(content).map(([name, media]) => [name, structuredClone(bareMedia(document, media))])),
  };
}

function bareMedia(document: Document, { example, examples = {} }: MediaType): MediaType {
  const resolved = Object.entries(examples).map(([name, named]) => [name, resolve(document, named, '#').node] as const);
  return { ...(example !== undefined && { example }), ...(resolved.length > 0 && { examples: Object.fromEntries(resolved) }) };
}

const pathOf = ({ operation, path }: PendingCall): string =>
  operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));

/** What the spec alone gives: Prism's answer where it keeps to the contract, else the contract's example if that does, else a body made with the sandbox's seed. */
export async function askPrism(call: PendingCall, input: Input): Promise<Reply> {
  const { operation } = call;
  const reply = await call.pack.prism.ask(call, input);
  if (reply && fits(operation, reply)) return reply;
  const success = operation.statuses.find((status) => status < 400) ?? (operation.response(200) ? 200 : operation.statuses[0]);
  if (success === undefined) throw nothing(operation);
  const accept = call.request.header('accept');
  const example = documented(operation, success, { accept });
  if (example && fits(operation, example)) return example;
  const made = await documentedOrMade(call, success, { accept, dynamic: true });
  if (!made) throw nothing(operation);
  return made;
}

function nothing({ name }: Operation): Problem {
  const detail = `The spec gives ${name} no response, or none in a media type that Paystub can make up. Write an example of it, or add a stub.`;
  return new Problem(501, 'nothing to answer with', { detail });
}

function fits(operation: Operation, { status, body, mediaType }: Reply): boolean {
  const response = operation.response(status);
  if (!response) return false;
  const media = mediaTypes(response).find(({ name }) => name === mediaType);
  if (!media || body === undefined) return body === undefined && mediaTypes(response).length === 0;
  // Prism makes an object of XML too.
  if (typeof body !== 'string' && !isJson(media.name)) return false;
  return hold(operation.contract.responses, media, body).length === 0;
}
