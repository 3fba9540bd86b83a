import type { ServerResponse } from 'node:http';
import { readAddress, routes } from '../core/call/match.js';
import type { Outcome } from '../core/call/record.js';
import { serve } from '../core/serve.js';
import type { Simulator } from '../core/world/simulator.js';
import { corsHeaders, isPreflight, preflightHeaders } from './cors.js';
import { type Incoming, type Reading, readRequest } from './request.js';
import { complain, respond } from './respond.js';

export type Next = (error?: unknown) => void;
export type ConnectHandler = (request: Incoming, response: ServerResponse, next: Next) => void;

export interface ConnectOptions extends Reading {
  /** Whether pages of other origins may call. */
  readonly cors: boolean;
}

/** Brings the calls that a vendor knows to the core, whether `node:http` or Express hands them over; all others go on to `next`. */
export function connect(simulator: Simulator, options: ConnectOptions): ConnectHandler {
  return (incoming, response, next) => {
    const request = readRequest(incoming, options);
    if (options.cors && isPreflight(incoming) && isKnown()) return void response.writeHead(204, preflightHeaders(incoming)).end();
    serve(request, simulator)
      .then((outcome) => (outcome ? respond(response, outcome, options.cors ? corsFor(incoming, outcome) : {}) : next()))
      .catch((error: unknown) => complain(response, error));

    function isKnown(): boolean {
      return routes(readAddress(request, simulator), 'OPTIONS').length > 0;
    }
  };
}

const corsFor = (incoming: Incoming, outcome: Outcome): Record<string, string> =>
  'wire' in outcome ? corsHeaders(incoming, Object.keys(outcome.wire.headers)) : {};

/** Whether a request is for the control API. */
export const isControl = ({ url = '' }: { readonly url?: string | undefined }): boolean => /^\/_paystub([/?]|$)/.test(url);
