import type { ServerResponse } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { controlVendor } from '../control/vendor.js';
import { gap } from '../core/call/gap.js';
import { problemWire } from '../core/call/outcome.js';
import { recordGap } from '../core/call/record.js';
import type { Witness } from '../core/call/witness.js';
import { Pack } from '../core/pack.js';
import { Problem } from '../core/problem.js';
import { Simulator } from '../core/world/simulator.js';
import { ownSpec } from '../vendors.js';
import { version } from '../version.js';
import { type ConnectHandler, type ConnectOptions, connect, corsFor, isControl, type Next } from './connect.js';
import { lazily } from './lazily.js';
import { type Incoming, readRequest } from './request.js';
import { complain, respond } from './respond.js';

export interface AppOptions extends ConnectOptions {
  /** The simulator's control API, where several apps share one. */
  readonly control?: () => Simulator;
}

/** A snapshot may be large; vendor calls are not. */
const controlBodyLimit = 64 * 1024 * 1024;

/**
 * The Express app: vendor calls, the control API, and a clear word for whatever is left. Mounted in another app it leaves the rest to that.
 * Who only calls it gets to the vendors without Express, which is made when something else is wanted of it.
 */
export function newApp(simulator: Simulator, options: AppOptions): Express {
  const vendors = connect(simulator, options);
  const app = once(() => expressApp(simulator, options, vendors));
  return lazily(app, (request: Request, response: Response, next: NextFunction = () => lastWord(request, response)) => {
    const others = () => app()(request, response, next);
    if (isControl(request)) others();
    else vendors(request, response, others);
  });

  /** Where no other app is behind this one. */
  function lastWord(request: Request, response: Response): void {
    const wanted = readRequest(request, response, options);
    const problem = gap(wanted, simulator);
    recordGap(wanted, simulator, problem);
    const outcome = { wire: problemWire(problem) };
    respond(response, outcome, corsFor(request, outcome, options));
  }
}

function expressApp(simulator: Simulator, options: AppOptions, vendors: ConnectHandler): Express {
  const control = options.control ?? once(() => controlSimulator(simulator));
  const app = express();
  app.disable('x-powered-by');
  app.use(only(isControl, ownOriginOnly), only(isControl, headAsGet), only(isControl, steering(control)), only(isControl, unknownControl));
  app.use(only((request) => !isControl(request), vendors));
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => complain(response, error));
  return app;

  function unknownControl(request: Incoming, response: ServerResponse): void {
    respond(response, { wire: problemWire(gap(readRequest(request, response, options), control())) });
  }
}

/** Made with the first call: a test that steers from the library needs none. */
function steering(control: () => Simulator): ConnectHandler {
  const handler = once(() => connect(control(), { home: 'default', isHomebound: true, bodyLimit: controlBodyLimit, cors: false }));
  return (request, response, next) => handler()(request, response, next);
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** The control API is served by the same kernel: a simulator whose one vendor is Paystub itself. It keeps no journal. */
export function controlSimulator(simulator: Simulator, witness?: Witness): Simulator {
  const pack = new Pack('paystub', () => ownSpec('paystub'), controlVendor(simulator, version));
  return new Simulator(new Map([[pack.id, pack]]), { settings: { running: true }, journalRoom: 0, ...(witness && { witness }) });
}

/** A page of another origin must not steer (it may call vendors, where that is allowed). */
function ownOriginOnly({ headers }: Incoming, _response: unknown, next: Next): void {
  const { origin, host } = headers;
  const isOwn = origin === undefined || origin.replace(/^https?:\/\//, '') === host;
  if (!isOwn)
    throw new Problem(403, 'foreign origin', { detail: `The control API takes calls of pages from its own origin only, not from ${origin.slice(0, 200)}.` });
  next();
}

/** Health checks often ask for the head alone; Node leaves out the body. Of a reply that goes on and on the head is all. */
function headAsGet(request: Incoming, response: ServerResponse, next: Next): void {
  if (request.method === 'HEAD') {
    request.method = 'GET';
    response.once('stalled', () => response.end());
  }
  next();
}

/** Express's own mounting would take `/_paystub` off the path; the contract has it on. */
const only =
  (wanted: (request: Request) => boolean, handler: ConnectHandler): ConnectHandler =>
  (request, response, next) =>
    wanted(request as Request) ? handler(request, response, next) : next();
