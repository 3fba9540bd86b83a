import type { ServerResponse } from 'node:http';
import { mayHaveBody, type Wire } from '../core/call/check.js';
import { joinHeaders } from '../core/call/headers.js';
import { type Outcome, problemWire } from '../core/call/outcome.js';
import { Problem } from '../core/problem.js';
import { badly, breakOff } from './bad-connection.js';
import { tell } from './tell.js';

/** Lets the outcome happen on the socket. */
export function respond(response: ServerResponse, outcome: Outcome, more: Readonly<Record<string, string>> = {}): void {
  const { ended } = outcome;
  if (ended) whenClosed(response, () => ended(mayArrive(outcome) && !response.writableFinished));
  if (!('wire' in outcome)) breakOff(response, outcome.connection);
  else if (!outcome.connection) send(response, outcome.wire, more);
  else if (begin(response, outcome.wire, more, Buffer.byteLength(outcome.wire.body ?? ''))) badly[outcome.connection](response, outcome.wire);
}

function whenClosed(response: ServerResponse, then: () => void): void {
  if (response.destroyed) then();
  else response.once('close', then);
}

/** Whether it is for the caller to wait for the whole reply. */
const mayArrive = (outcome: Outcome): boolean => 'wire' in outcome && outcome.connection !== 'truncate';

/** Paystub's own complaint, in answer to whatever went wrong before a vendor was found. */
export const complain = (response: ServerResponse, error: unknown): void => send(response, problemWire(Problem.from(error)), {});

function send(response: ServerResponse, wire: Wire, more: Readonly<Record<string, string>>): void {
  const { body = '', feed } = wire;
  const length = Buffer.byteLength(body);
  if (!begin(response, wire, more, length)) return;
  if (feed) tell(response, feed);
  else if (response.req.method === 'HEAD' || length === 0) response.end();
  else if (typeof body !== 'string') response.end(body);
  // Node writes the head in the encoding of a text that comes with it; a head is Latin-1 (RFC 9110, 5.5). Most bodies are ASCII.
  else if (length === body.length) response.end(body, 'latin1');
  else response.end(Buffer.from(body));
}

/** Makes the head ready, with a body of that many bytes; says whether there is still somebody to send it to. */
function begin(response: ServerResponse, { status, headers, feed }: Wire, more: Readonly<Record<string, string>>, length: number): boolean {
  if (response.headersSent || response.destroyed) return false;
  // The vendor's clock says what date it is, not the machine's.
  response.sendDate = false;
  const own: Record<string, string> = {};
  if (mayHaveBody(status) && !feed) own['Content-Length'] = String(length);
  // A body that was not read to its end stands in the way of the next request.
  if (!response.req.complete) own.Connection = 'close';
  response.writeHead(status, joinHeaders(headers, more, own) as Record<string, string | string[]>);
  return true;
}
