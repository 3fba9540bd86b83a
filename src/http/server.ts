import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, Server as PortServer, type Socket } from 'node:net';
import type { Express } from 'express';
import type { Simulator } from '../core/world/simulator.js';
import type { AppOptions } from './app.js';
import { connect, isControl } from './connect.js';
import type { Incoming, Stallable } from './request.js';
import { complain } from './respond.js';
import { guardThreshold } from './threshold.js';

export interface ListenOptions extends AppOptions {
  /** 0 = a free one. */
  readonly port: number;
  readonly host: string;
}

export interface Listening {
  /** `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Stops: no new connections; calls under way get their reply, but for those that a fault keeps waiting; then every connection is cut. */
  close(): Promise<void>;
}

/** Serves over a socket: vendor calls straight from `node:http`, the rest through Express, loaded when first wanted. @throws Error when the port is taken */
export async function listen(simulator: Simulator, options: ListenOptions): Promise<Listening> {
  const vendorCalls = connect(simulator, options);
  let app: Promise<Express> | undefined;
  const rest = () => (app ??= import('./app.js').then(({ newApp }) => newApp(simulator, options)));
  const others = (request: Incoming, response: ServerResponse) =>
    void rest()
      .then((express) => express(request as never, response as never))
      .catch((error: unknown) => complain(response, error));
  const underWay = new Map<Socket, readonly Stallable[]>();
  const server = createServer({ requireHostHeader: false }, (request: Incoming, response) => {
    const { socket } = request;
    underWay.set(socket, [...(underWay.get(socket) ?? []).filter(isOpen), response]);
    if (isControl(request)) others(request, response);
    else void vendorCalls(request, response, () => others(request, response));
  });
  server.on('connection', (socket: Socket) => socket.once('close', () => underWay.delete(socket)));
  guardThreshold(server);
  const { port } = await bound(server, options);
  return { url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`, close: () => close(server, [...underWay.values()]) };
}

function bound(server: Server, { port, host }: ListenOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

const isOpen = ({ destroyed }: ServerResponse): boolean => !destroyed;

/**
 * A connection that nobody waits on is cut, also one that has sent half a request.
 * @param underWay the calls of each connection, as they came
 */
async function close(server: Server, underWay: readonly (readonly Stallable[])[]): Promise<void> {
  // Only the port: http's own close() would also cut connections whose reply has been written but is not yet through.
  const closed = new Promise<void>((resolve) => void PortServer.prototype.close.call(server, () => resolve()));
  await Promise.all(underWay.map(answered));
  server.closeAllConnections();
  await closed;
}

/** Until the calls of a connection have their replies; what comes behind one that a fault keeps waiting gets none. */
async function answered(calls: readonly Stallable[]): Promise<void> {
  for (const response of calls) {
    if (!response.req.complete || response.isStalled) return;
    if (isOpen(response)) await new Promise((resolve) => response.once('close', resolve).once('stalled', resolve));
    if (response.isStalled) return;
  }
}
