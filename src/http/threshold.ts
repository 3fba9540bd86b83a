import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { problemWire } from '../core/call/outcome.js';
import { Problem } from '../core/problem.js';
import { complain } from './respond.js';

/** A clear word for what no handler ever gets to see: bytes that are no HTTP, too many headers, tunnels, strange expectations. */
export function guardThreshold(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => say(socket, unreadable(error.code)));
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => say(socket, noTunnel()));
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => complain(response, unmet(request)));
}

function unreadable(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'headers too large', { detail: 'The headers of a request may have 16 KiB altogether.' });
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'request timeout', { detail: 'The request began and did not end in time.' });
  return new Problem(400, 'unreadable request', { detail: 'This is no HTTP request that could be read.' });
}

const noTunnel = (): Problem =>
  new Problem(405, 'no tunnel', {
    detail: 'Paystub is no proxy for TLS. Let the client call it by its http:// address.',
    headers: { Allow: 'GET, POST, PUT, PATCH, DELETE' },
  });

const unmet = ({ headers: { expect = '' } }: IncomingMessage): Problem =>
  new Problem(417, 'unmet expectation', { detail: `"Expect: ${expect.slice(0, 80)}" cannot be met, only 100-continue.` });

/** An answer on a bare socket, which ends with it. */
function say(socket: Duplex, problem: Problem): void {
  if (!socket.writable) return;
  const { headers, body = '' } = problemWire(problem);
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n'));
}
