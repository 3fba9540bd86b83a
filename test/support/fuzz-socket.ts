import { connect } from 'node:net';
import type { Reply } from './fuzz-breaches.js';

/** What came back over a raw connection; status 0 = nothing did. */
export interface RawReply extends Reply {
  /** The code with which the connection broke, if it did. */
  readonly error: string | undefined;
}

/** Sends bytes as they are over a connection of their own, and reads one reply. `half`: says no more after them. */
export function exchange(url: string, bytes: string | Buffer, { half = false } = {}): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  const hasBody = !bytes.toString('latin1', 0, 5).startsWith('HEAD ');
  return new Promise((resolve) => {
    let received: Buffer = Buffer.alloc(0);
    let error: string | undefined;
    const socket = connect(Number(port), hostname, () => void (half ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => {
      received = withoutInterim(Buffer.concat([received, chunk]));
      if (isWhole(received, hasBody)) socket.destroy();
    });
    socket.on('error', (broken: NodeJS.ErrnoException) => (error = broken.code ?? broken.message));
    socket.on('close', () => resolve({ ...parse(received), error }));
  });
}

/** A request as bytes; `Content-Length` is added unless the headers say how the body comes. */
export function http(line: string, headers: Readonly<Record<string, string>> = {}, body?: string | Buffer): Buffer {
  const saysLength = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/i.test(name));
  const length: Record<string, string> = body === undefined || saysLength ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ Host: 'paystub.test', ...headers, ...length }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from([`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1'), Buffer.from(body ?? '')]);
}

/** A body in chunks of 64 KiB, for `Transfer-Encoding: chunked`. */
export function chunked(body: string): Buffer {
  const parts = body.match(/.{1,65536}/gs) ?? [];
  return Buffer.from([...parts.map((part) => `${Buffer.byteLength(part).toString(16)}\r\n${part}\r\n`), '0\r\n\r\n'].join(''));
}

const blank = '\r\n\r\n';
const interim = `HTTP/1.1 100 Continue${blank}`;
const withoutInterim = (received: Buffer): Buffer =>
  received.toString('latin1', 0, interim.length) === interim ? received.subarray(interim.length) : received;

function isWhole(received: Buffer, hasBody: boolean): boolean {
  const end = received.indexOf(blank);
  if (end < 0) return false;
  const { status, header } = parse(received);
  const length = header('content-length');
  return !hasBody || status === 204 || (length !== undefined && received.length >= end + blank.length + Number(length));
}

function parse(received: Buffer): Reply {
  const end = received.indexOf(blank);
  if (end < 0) return { status: 0, text: received.toString(), header: () => undefined };
  const [first = '', ...lines] = received.toString('latin1', 0, end).split('\r\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const);
  const values = (name: string) => headers.filter(([key]) => key === name.toLowerCase()).map(([, value]) => value);
  return { status: Number(first.split(' ')[1]), text: received.toString('utf8', end + blank.length), header: (name) => values(name).join(', ') || undefined };
}
