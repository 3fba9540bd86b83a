import type { Operation } from '../core/contract/operation.js';
import type { DriftCall } from './calls.js';

type Prism = typeof import('@stoplight/prism-http');
type HttpOperations = Awaited<ReturnType<Prism['getHttpOperationsFromSpec']>>;

/** What came back from a vendor, and what Prism has against it. */
export interface Forwarded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly complaints: readonly { readonly place: string; readonly message: string }[];
}

/** A contract as Prism reads it; gives a way to send a call of one of its operations to the vendor, through Prism. */
export async function openProxy(operations: readonly Operation[], upstream: URL): Promise<(call: DriftCall) => Promise<Forwarded>> {
  const [{ createInstance, getHttpOperationsFromSpec }, { createLogger }] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-core'),
  ]);
  // What an upstream answers with 501 Prism would make up itself.
  const mock = () => () => ({ _tag: 'Left', left: Object.assign(new Error('not implemented'), { status: 501 }) }) as never;
  const instance = createInstance({} as never, { logger: createLogger('paystub', { level: 'silent' }), mock });
  const [first] = operations;
  const known: HttpOperations = first ? await getHttpOperationsFromSpec(structuredClone(withoutCallbacks(first.contract.responses.document))) : [];
  return async ({ operation, method, path, query, headers, body }) => {
    const own = known.filter((each) => each.method === method.toLowerCase() && each.path === operation.path);
    // A fresh configuration for each call: Prism writes into it.
    const config = {
      isProxy: true,
      upstream,
      upstreamProxy: undefined,
      errors: false,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: true,
      mock: {},
    };
    const request = {
      method: method.toLowerCase() as 'get',
      url: { path, query: query as Record<string, string | string[]> },
      headers,
      ...(body !== undefined && { body }),
    };
    const result = await instance.request(request, own, config as never)();
    if (result._tag === 'Left') return failed(result.left);
    const { output, validations } = result.right;
    const complaints = validations.output.map(({ path: place = [], message }) => ({ place: `/${place.join('/')}`, message }));
    return {
      status: output.statusCode,
      headers: (output.headers ?? {}) as Record<string, string>,
      body: output.body === '' ? undefined : output.body,
      complaints,
    };
  };
}

/** @throws the error, unless it says what the vendor answered */
function failed(error: Error & { readonly status?: number }): Forwarded {
  if (error.status === 501)
    return { status: 501, headers: {}, body: undefined, complaints: [{ place: '/status', message: 'the vendor does not implement it' }] };
  throw error;
}

/** Prism would call them. */
const withoutCallbacks = (document: object): object =>
  JSON.parse(JSON.stringify(document, (name, value: unknown) => (name === 'callbacks' ? undefined : value))) as object;
