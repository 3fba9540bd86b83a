import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Wire } from '../core/call/check.js';
import { pause } from '../core/world/edge.js';
import { stall } from './request.js';

/** Between the bytes of a reply that drips. Milliseconds. */
const dripSpacing = 10;

/** What somebody sends who takes the connection for another: a fatal alert of TLS 1.2, handshake failure (RFC 5246, 7.2). */
const notHttp = Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]);

/** What is done to the connection where no reply is sent. */
export function breakOff(response: ServerResponse, how: 'reset' | 'hang' | 'empty' | 'garbage'): void {
  // Until the caller gives up or the server stops.
  if (how === 'hang') stall(response);
  else breaks[how](response.req.socket);
}

const breaks: Readonly<Record<'reset' | 'empty' | 'garbage', (socket: Socket) => void>> = {
  reset: (socket) => void socket.resetAndDestroy(),
  empty: (socket) => socket.destroySoon(),
  garbage: (socket) => void socket.write(notHttp, () => socket.destroySoon()),
};

/** How a reply whose head is ready is delivered. */
export const badly: Readonly<Record<'truncate' | 'drip', (response: ServerResponse, wire: Wire) => void>> = {
  truncate(response, { status, body }) {
    const { socket } = response.req;
    if (!body?.length) void socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nDate:`, () => socket.destroySoon());
    else response.write(Buffer.from(body).subarray(0, Buffer.byteLength(body) >> 1), () => socket.destroySoon());
  },
  drip: (response, { body }) => void drip(response, Buffer.from(body ?? '')),
};

/** Ends early when the caller gives up or the server stops. */
async function drip(response: ServerResponse, body: Buffer): Promise<void> {
  stall(response);
  response.flushHeaders();
  for (const byte of body) {
    await pause(dripSpacing);
    if (response.destroyed) return;
    response.write(Buffer.of(byte));
  }
  response.end();
}
