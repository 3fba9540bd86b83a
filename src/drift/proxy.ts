import type { Operation } from '../core/contract/operation.js';
import type { DriftCall } from './calls.js';
import { type Outgoing, send } from './send.js';

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
export async function openProxy(operations: readonly Operation[], upstream: URL, timeout: number): Promise<(call: DriftCall) => Promise<Forwarded>> {
  const [{ createInstance, getHttpOperationsFromSpec }, { createLogger }] = await Promise.all([
    import('@stoplight/prism-http'),
    import('@stoplight/prism-core'),
  ]);
  // Prism's own way to send waits for ever, follows redirects with the credentials in hand, and where the upstream answers 501 makes up a reply.
  const forward =
    ({ data }: { readonly data: Outgoing }) =>
    () =>
      attempted(() => send(data, upstream, timeout));
  const instance = createInstance({} as never, { logger: createLogger('paystub', { level: 'silent' }), forward: forward as never });
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
    if (result._tag === 'Left') throw result.left;
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

/** As Prism wants to be told of what succeeds and what fails. */
const attempted =
  <Result>(act: () => Promise<Result>) =>
  (): Promise<{ readonly _tag: 'Right'; readonly right: Result } | { readonly _tag: 'Left'; readonly left: unknown }> =>
    act().then(
      (right) => ({ _tag: 'Right', right }) as const,
      (left: unknown) => ({ _tag: 'Left', left }) as const,
    );

/** Prism would call them. */
const withoutCallbacks = (document: object): object =>
  JSON.parse(JSON.stringify(document, (name, value: unknown) => (name === 'callbacks' ? undefined : value))) as object;
