import type { ServerResponse } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { controlSimulator } from '../control/simulator.js';
import { gap } from '../core/call/gap.js';
import { problemWire } from '../core/call/outcome.js';
import { recordGap } from '../core/call/record.js';
import { Problem } from '../core/problem.js';
import type { Simulator } from '../core/world/simulator.js';
import { type ConnectOptions, connect, corsFor, isControl, type Next } from './connect.js';
import { type Incoming, readRequest } from './request.js';
import { complain, respond } from './respond.js';

export interface AppOptions extends ConnectOptions {
  /** The simulator's control API, where several apps share one. */
  readonly control?: () => Simulator;
}

/** A snapshot may be large; vendor calls are not. */
const controlBodyLimit = 64 * 1024 * 1024;

type Handle = (request: Incoming, response: ServerResponse, next?: Next) => void;

/**
 * The Express app: vendor calls and the control API, neither of which need go through all of Express; behind them what its owner adds, then the
 * app that it is mounted in, however it is mounted there; and where nobody is behind it, a clear word for whatever is left.
 */
export function newApp(simulator: Simulator, options: AppOptions): Express {
  const vendors = connect(simulator, options);
  const control = once(() => controlApp(options, options.control ?? once(() => controlSimulator(simulator))));
  const app = express();
  app.disable('x-powered-by');
  const { handle } = app as unknown as { readonly handle: Handle };
  const handleAll: Handle = (request, response, next = () => lastWord(request, response)) => {
    if (isControl(request)) control()(request as Request, response as Response);
    else void vendors(request, response, () => handle.call(app, request, response, next));
  };
  return Object.assign(app, { handle: handleAll });

  function lastWord(request: Incoming, response: ServerResponse): void {
    const wanted = readRequest(request, response, options);
    const problem = gap(wanted, simulator);
    recordGap(wanted, simulator, problem);
    const outcome = { wire: problemWire(problem) };
    respond(response, outcome, corsFor(request, outcome, options));
  }
}

/** Made with the first call of the control API: a test that steers from the library needs none. */
function controlApp(options: AppOptions, control: () => Simulator): Express {
  const steer = connect(control(), { home: 'default', isHomebound: true, bodyLimit: controlBodyLimit, cors: false });
  const app = express();
  app.disable('x-powered-by');
  app.use(ownOriginOnly, headAsGet, steer, (request: Incoming, response: ServerResponse) => {
    respond(response, { wire: problemWire(gap(readRequest(request, response, options), control())) });
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => complain(response, error));
  return app;
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
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
