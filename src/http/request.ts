import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiRequest } from '../core/call/pending-call.js';
import { Problem } from '../core/problem.js';

/** What Express adds to a request that passed through it. */
export interface Incoming extends IncomingMessage {
  readonly baseUrl?: string;
  readonly body?: unknown;
}

/** How requests are read. */
export interface Reading {
  /** The sandbox of a call that names none. */
  readonly home: string;
  /** True where the header X-Paystub-Sandbox says nothing. */
  readonly isHomebound?: boolean;
  /** Larger bodies are refused. Bytes. */
  readonly bodyLimit: number;
}

/** A server that stops waits for replies, but for none whose caller is kept waiting on purpose. */
export interface Stallable extends ServerResponse {
  isStalled?: boolean;
}

/** From now on nobody need wait for this response; it says `stalled`. */
export function stall(response: Stallable): void {
  response.isStalled = true;
  response.emit('stalled');
}

/** A request as the core knows it, from what `node:http` or Express hands over. @throws Problem for a `Host` that no link could lead back to */
export const readRequest = (incoming: Incoming, response: ServerResponse, reading: Reading): ApiRequest => new NodeRequest(incoming, response, reading);

class NodeRequest implements ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly origin: string;
  readonly mount: string;
  readonly home: string;
  readonly isHomebound: boolean;

  constructor(
    private readonly incoming: Incoming,
    private readonly response: Stallable,
    private readonly reading: Reading,
  ) {
    this.method = incoming.method ?? 'GET';
    this.url = targetOf(incoming);
    this.origin = originOf(incoming);
    this.mount = incoming.baseUrl ?? '';
    this.home = reading.home;
    this.isHomebound = reading.isHomebound ?? false;
  }

  get headers(): Readonly<Record<string, string>> {
    const { headers } = this.incoming;
    // Of all request headers this one alone is a list.
    return (headers['set-cookie'] ? { ...headers, 'set-cookie': headers['set-cookie'].join(', ') } : headers) as Record<string, string>;
  }

  header(name: string): string | undefined {
    const value = this.incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  }

  body(limit = this.reading.bodyLimit): Promise<Buffer | 'too large'> {
    return readBody(this.incoming, limit);
  }

  stall(): () => void {
    stall(this.response);
    return () => void (this.response.isStalled = false);
  }
}

/** Path and query. A client that takes us for a proxy sends the whole URL. */
export const targetOf = ({ url = '/' }: { readonly url?: string | undefined }): string =>
  url.startsWith('/') ? url : url.replace(/^https?:\/\/[^/?]*/i, '') || '/';

/** Name or address, and port (RFC 9110, 4.2). */
const hostForm = /^([\w.~-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Where the caller takes us to be. @throws Problem for a `Host` that no link could lead back to, or none (RFC 9112, 3.2) */
function originOf({ socket, headers: { host }, httpVersion }: IncomingMessage): string {
  if (host === undefined ? httpVersion === '1.1' : host !== '' && !hostForm.test(host))
    throw new Problem(400, 'no host', { detail: 'The request needs one Host header, such as "Host: 127.0.0.1:4010".' });
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  return `${scheme}://${host || `${socket.localAddress}:${socket.localPort}`}`;
}

/** The whole body; what an app in front has parsed already is written out again. @throws Error when the caller goes away */
function readBody(incoming: Incoming, limit: number): Promise<Buffer | 'too large'> {
  if (incoming.readableEnded) return Promise.resolve(parsedBefore(incoming));
  const { headers } = incoming;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return nothing;
  if (Number(headers['content-length'] ?? 0) > limit) {
    // Let it run by, so that the caller gets to read the answer.
    incoming.resume();
    return Promise.resolve('too large');
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      else resolve('too large');
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    // Also where the caller goes away.
    incoming.on('error', reject);
  });
}

/** Of a request that announces no body (RFC 9112, 6.3). */
const nothing: Promise<Buffer> = Promise.resolve(Buffer.alloc(0));

function parsedBefore({ body, headers }: Incoming): Buffer {
  // Of no body at all express.json() makes {}.
  if (body === undefined || headers['content-length'] === '0') return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
  return Buffer.from(isForm ? formText(body as Record<string, string | string[]>) : JSON.stringify(body));
}

const formText = (fields: Readonly<Record<string, string | string[]>>): string =>
  new URLSearchParams(Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, value]))).toString();
