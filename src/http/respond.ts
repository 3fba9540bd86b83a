import type { ServerResponse } from 'node:http';
import type { Wire } from '../core/call/check.js';
import { type Outcome, problemWire } from '../core/call/record.js';
import { Problem } from '../core/problem.js';

/** Lets the outcome happen on the socket. */
export function respond(response: ServerResponse, outcome: Outcome, more: Readonly<Record<string, string>> = {}): void {
  if ('connection' in outcome) response.socket?.resetAndDestroy();
  else send(response, outcome.wire, more);
}

/** Paystub's own complaint, in answer to whatever went wrong before a vendor was found. */
export const complain = (response: ServerResponse, error: unknown): void => send(response, problemWire(Problem.from(error)), {});

function send(response: ServerResponse, { status, headers, body }: Wire, more: Readonly<Record<string, string>>): void {
  if (response.headersSent || response.destroyed) return;
  // The vendor's clock says what date it is, not the machine's.
  response.sendDate = false;
  const length: Record<string, string> = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  // A body that was not read to its end stands in the way of the next request.
  const close: Record<string, string> = response.req.complete ? {} : { Connection: 'close' };
  response.writeHead(status, { ...headers, ...more, ...length, ...close } as Record<string, string | string[]>);
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
