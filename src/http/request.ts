import type { IncomingMessage } from 'node:http';
import type { ApiRequest } from '../core/call/pending-call.js';

/** What Express adds to a request that passed through it. */
export interface Incoming extends IncomingMessage {
  readonly baseUrl?: string;
  readonly body?: unknown;
}

/** How requests are read. */
export interface Reading {
  /** The sandbox of a call that names none. */
  readonly home: string;
  /** Larger bodies are refused. Bytes. */
  readonly bodyLimit: number;
}

/** A request as the core knows it, from what `node:http` or Express hands over. */
export function readRequest(incoming: Incoming, { home, bodyLimit }: Reading): ApiRequest {
  const { headers } = incoming;
  const header = (name: string): string | undefined => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method: incoming.method ?? 'GET',
    url: incoming.url ?? '/',
    origin: originOf(incoming),
    mount: incoming.baseUrl ?? '',
    home,
    get headers() {
      return Object.fromEntries(Object.keys(headers).map((name) => [name, header(name) ?? '']));
    },
    header,
    body: () => readBody(incoming, bodyLimit),
  };
}

function originOf({ socket, headers }: IncomingMessage): string {
  const scheme = 'encrypted' in socket && socket.encrypted ? 'https' : 'http';
  return `${scheme}://${headers.host ?? `${socket.localAddress}:${socket.localPort}`}`;
}

/** The whole body; what an app in front has parsed already is written out again. @throws Error when the caller goes away */
function readBody(incoming: Incoming, limit: number): Promise<Buffer | 'too large'> {
  if (incoming.readableEnded) return Promise.resolve(parsedBefore(incoming.body));
  if (Number(incoming.headers['content-length'] ?? 0) > limit) {
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
    incoming.on('end', () => resolve(Buffer.concat(chunks)));
    incoming.on('error', reject);
    incoming.on('close', () => reject(new Error('the caller went away')));
  });
}

function parsedBefore(body: unknown): Buffer {
  if (body === undefined || Buffer.isBuffer(body)) return body ?? Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
