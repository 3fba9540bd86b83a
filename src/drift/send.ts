import { isJson } from '../core/call/media.js';

/** A request as Prism hands it on. */
export interface Outgoing {
  readonly method: string;
  readonly url: { readonly path: string; readonly query?: Readonly<Record<string, string | readonly string[]>> };
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A reply as Prism looks at it. */
export interface Incoming {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Sends a request to the vendor. A redirect is a reply like any other: whoever it leads to is not to have the credentials.
 * @throws Error when no reply comes, or not within `timeout` milliseconds
 */
export async function send({ method, url, headers, body }: Outgoing, upstream: URL, timeout: number): Promise<Incoming> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  try {
    const response = await fetch(addressOf(url, upstream), {
      ...sent,
      method: method.toUpperCase(),
      // A connection that was kept may be gone by the next call: a contract can take long to look at.
      headers: { accept: 'application/json, text/plain, */*', ...headers, connection: 'close' },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return { statusCode: response.status, headers: Object.fromEntries(response.headers), body: await bodyOf(response) };
  } catch (error) {
    throw new Error(reasonOf(error as Error, timeout));
  }
}

function addressOf({ path, query = {} }: Outgoing['url'], upstream: URL): URL {
  const address = new URL(upstream);
  address.pathname = upstream.pathname.replace(/\/$/, '') + path;
  address.search = new URLSearchParams(
    Object.entries(query).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value])),
  ).toString();
  return address;
}

/** What is called JSON and is none is a text: the contract has its say about that. */
async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '' || !isJson(response.headers.get('content-type') ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonOf({ name, message, cause }: Error, timeout: number): string {
  if (name === 'TimeoutError') return `no reply within ${timeout / 1000} s (--timeout gives it longer)`;
  const { message: reason, code } = (cause ?? {}) as NodeJS.ErrnoException;
  return reason || code || message;
}
