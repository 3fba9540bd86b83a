import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Express } from 'express';
import { problemWire } from '../core/call/record.js';
import { Problem } from '../core/problem.js';
import type { Simulator } from '../core/world/simulator.js';
import type { AppOptions } from './app.js';
import { connect, isControl } from './connect.js';
import type { Incoming } from './request.js';
import { complain } from './respond.js';

export interface ListenOptions extends AppOptions {
  /** 0 = a free one. */
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops: no new connections, idle ones go at once, calls under way get their reply. */
  close(): Promise<void>;
}

/** Serves over a socket: vendor calls straight from `node:http`, the rest through Express, loaded when first wanted. @throws Error when the port is taken */
export async function listen(simulator: Simulator, options: ListenOptions): Promise<Listening> {
  const vendorCalls = connect(simulator, options);
  let app: Promise<Express> | undefined;
  const rest = () => (app ??= import('./app.js').then(({ newApp }) => newApp(simulator, options)));
  const underWay = new Set<ServerResponse>();
  const server = createServer((request: Incoming, response) => {
    const others = () =>
      rest()
        .then((express) => express(request as never, response as never))
        .catch((error: unknown) => complain(response, error));
    underWay.add(response);
    response.on('close', () => underWay.delete(response));
    if (isControl(request)) void others();
    else vendorCalls(request, response, () => void others());
  });
  server.on('clientError', unreadable);
  const { port } = await bound(server, options);
  return { url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`, close: () => close(server, underWay) };
}

function bound(server: Server, { port, host }: ListenOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** A connection that nobody waits on is cut, also one that has sent half a request. */
async function close(server: Server, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  await Promise.all([...underWay].map((response) => new Promise((resolve) => response.once('close', resolve))));
  server.closeAllConnections();
  await closed;
}

/** What is no HTTP, or has more headers than fit, is told so before the connection ends. */
function unreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) return;
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const problem = isLarge
    ? new Problem(431, 'headers too large', { detail: 'The headers of a request may have 16 KiB altogether.' })
    : new Problem(400, 'unreadable request', { detail: 'This is no HTTP request that could be read.' });
  const { headers, body = '' } = problemWire(problem);
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${problem.status} ${isLarge ? 'Request Header Fields Too Large' : 'Bad Request'}`, ...lines, '', body].join('\r\n'));
}
