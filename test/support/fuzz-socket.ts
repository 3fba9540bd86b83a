import { connect } from 'node:net';

/** What came back over a raw connection. */
export interface RawReply {
  /** 0 = no reply. */
  readonly status: number;
  /** By lower-case name; of a repeated header all values, in order. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: string;
  /** The code with which the connection broke, if it did. */
  readonly error?: string;
}

/** Sends bytes as they are over a connection of their own, and reads one reply. `half`: says no more after them. */
export function exchange(url: string, bytes: string | Buffer, { half = false } = {}): Promise<RawReply> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let error: string | undefined;
    const socket = connect(Number(port), hostname, () => void (half ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (isWhole(Buffer.concat(chunks))) socket.destroy();
    });
    socket.on('error', (broken: NodeJS.ErrnoException) => (error = broken.code ?? broken.message));
    socket.on('close', () => resolve({ ...parse(Buffer.concat(chunks)), ...(error && { error }) }));
  });
}

/** A request as text; the body's length is added unless the headers say how it comes. */
export function http(line: string, headers: Readonly<Record<string, string>> = {}, body?: string | Buffer): Buffer {
  const hasLength = Object.keys(headers).some((name) => /^(content-length|transfer-encoding)$/i.test(name));
  const length: Record<string, string> = body === undefined || hasLength ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries({ Host: 'paystub.test', ...headers, ...length }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.concat([Buffer.from([`${line} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1'), Buffer.from(body ?? '')]);
}

/** A body in chunks of 64 KiB, for `Transfer-Encoding: chunked`. */
export function chunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += 65_536) {
    const part = body.subarray(at, at + 65_536);
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

const headEnd = '\r\n\r\n';

function isWhole(bytes: Buffer): boolean {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return false;
  const { status, headers } = parse(bytes);
  const length = headers['content-length']?.[0];
  return status === 204 || (length !== undefined && bytes.length >= end + headEnd.length + Number(length));
}

function parse(bytes: Buffer): RawReply {
  const end = bytes.indexOf(headEnd);
  if (end < 0) return { status: 0, headers: {}, body: bytes.toString() };
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers: Record<string, string[]> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    headers[name] = [...(headers[name] ?? []), line.slice(colon + 1).trim()];
  }
  return { status: Number(first.split(' ')[1]), headers, body: bytes.subarray(end + headEnd.length).toString() };
}
