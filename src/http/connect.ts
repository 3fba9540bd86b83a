import type { ServerResponse } from 'node:http';
import { readAddress, routes } from '../core/call/match.js';
import { type Outcome, problemWire } from '../core/call/outcome.js';
import type { ApiRequest } from '../core/call/pending-call.js';
import { Problem } from '../core/problem.js';
import { serve } from '../core/serve.js';
import type { Simulator } from '../core/world/simulator.js';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.js';
import { type Incoming, type Reading, readRequest, targetOf } from './request.js';
import { respond } from './respond.js';

export type Next = (error?: unknown) => void;
export type ConnectHandler = (request: Incoming, response: ServerResponse, next: Next) => void | Promise<void>;

export interface ConnectOptions extends Reading {
  /** Whether pages of other origins may call. */
  readonly cors: boolean;
}

/** Brings the calls that a vendor knows to the core, whether `node:http` or Express hands them over; all others go on to `next`. */
export function connect(simulator: Simulator, options: ConnectOptions): ConnectHandler {
  return async (incoming, response, next) => {
    const deliver = (outcome: Outcome) => respond(response, outcome, corsFor(incoming, outcome, options));
    try {
      const request = readRequest(incoming, response, options);
      if (options.cors && isPreflight(incoming) && isKnown(request)) return void response.writeHead(204, preflightHeaders(incoming)).end();
      const outcome = await serve(request, simulator);
      if (outcome) deliver(outcome);
      else next();
    } catch (error) {
      deliver({ wire: problemWire(Problem.from(error)) });
    }
  };

  function isKnown(request: ApiRequest): boolean {
    return routes(readAddress(request, simulator), 'OPTIONS').length > 0;
  }
}

/** What a page of another origin needs to read the outcome, where it may. */
export const corsFor = (incoming: Incoming, outcome: Outcome, { cors }: ConnectOptions): Record<string, string> =>
  cors && 'wire' in outcome ? corsHeaders(incoming, outcome.wire.headers) : {};

/** Whether a request is for the control API. */
export const isControl = (request: { readonly url?: string | undefined }): boolean => {
  const target = targetOf(request);
  return target.startsWith('/_paystub') && /^\/_paystub([/?]|$)/.test(target);
};
