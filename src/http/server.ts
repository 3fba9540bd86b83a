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
  /** Stops: no new connections; calls under way get their reply, but for those that a fault keeps waiting and those behind them on their connection; then every connection is cut. */
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
  const underWay = new Map<Socket, Call[]>();
  const server = createServer({ requireHostHeader: false }, (request: Incoming, response) => {
    begun(response, underWay.get(request.socket));
    if (isControl(request)) others(request, response);
    else void vendorCalls(request, response, () => others(request, response));
  });
  server.on('connection', (socket: Socket) => {
    underWay.set(socket, []);
    socket.once('close', () => underWay.delete(socket));
  });
  guardThreshold(server);
  const { port } = await bound(server, options);
  return { url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`, close: () => close(server, underWay) };
}

function bound(server: Server, { port, host }: ListenOptions): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** A reply to come. */
interface Call extends Stallable {
  /** The calls of its connection that are under way, as they came. */
  line?: Call[];
}

function begun(call: Call, line: Call[] = []): void {
  line.push(call);
  call.line = line;
  call.on('close', over);
}

/** Replies go out in the order of the calls. One function for all calls: a listener of its own would cost each of them more. */
function over(this: Call): void {
  while (this.line?.[0]?.destroyed) this.line.shift();
}

/** A connection that nobody waits on is cut, also one that has sent half a request. */
async function close(server: Server, underWay: ReadonlyMap<Socket, readonly Stallable[]>): Promise<void> {
  // Only the port: http's own close() would also cut connections whose reply has been written but is not yet through.
  const closed = new Promise<void>((resolve) => void PortServer.prototype.close.call(server, () => resolve()));
  await Promise.all([...underWay].map(([socket, calls]) => Promise.race([gone(socket), answered(calls)])));
  server.closeAllConnections();
  await closed;
}

/** Of the calls of a connection that goes away only the first is told. */
const gone = (socket: Socket): Promise<unknown> => new Promise((resolve) => socket.once('close', resolve));

/** Until the calls of a connection have their replies; what comes behind one that a fault keeps waiting gets none. */
async function answered(calls: readonly Stallable[]): Promise<void> {
  for (const response of [...calls]) {
    if (!response.req.complete || response.isStalled) return;
    if (!response.destroyed) await new Promise((resolve) => response.once('close', resolve).once('stalled', resolve));
    if (response.isStalled) return;
  }
}
