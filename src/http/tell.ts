import type { ServerResponse } from 'node:http';
import type { Feed } from '../core/call/feed.js';
import { stall } from './request.js';

/** How much may wait for a reader that does not keep up. Bytes. */
const mostUnread = 16 * 1024 * 1024;

/** Sends what is told until either side ends it. Nobody waits for the reader: one who falls too far behind is cut off, and a server that stops goes ahead. */
export function tell(response: ServerResponse, feed: Feed): void {
  stall(response);
  // Who asked for the head alone has it.
  if (response.writableEnded) return;
  response.flushHeaders();
  const stop = feed({ write, end: () => void response.end() });
  if (response.writableEnded) stop();
  else response.once('close', stop);

  function write(text: string): void {
    if (response.writableEnded || response.destroyed) return;
    response.write(text);
    if (response.writableLength > mostUnread) response.destroy();
  }
}
