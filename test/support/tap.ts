import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Call } from './fuzz-calls.js';
import { http } from './fuzz-socket.js';

/** A connection as TCP shows it: what has come so far, byte for byte. */
export class Tap {
  received: Buffer = Buffer.alloc(0);
  /** How it ended: `FIN` for an orderly end, else the code of the error. */
  readonly ended: Promise<string>;
  #error: string | undefined;

  private constructor(readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => (this.received = Buffer.concat([this.received, chunk])));
    socket.on('error', (error: NodeJS.ErrnoException) => (this.#error = error.code));
    this.ended = new Promise((resolve) => socket.on('close', () => resolve(this.#error ?? 'FIN')));
  }

  /** Sends a call on a connection of its own. */
  static async on(base: string, { method, path, headers, body }: Call): Promise<Tap> {
    const { hostname, port, pathname } = new URL(base);
    const tap = new Tap(connect(Number(port), hostname));
    await once(tap.socket, 'connect');
    tap.socket.write(http(`${method} ${pathname.replace(/\/$/, '')}${path}`, headers, body));
    return tap;
  }

  /** Resolves when what has come fits. */
  async until(fits: (received: string) => boolean): Promise<void> {
    while (!fits(this.text)) await once(this.socket, 'data');
  }

  get text(): string {
    return this.received.toString('latin1');
  }

  /** Head and body, as far as they have come. */
  get parts(): readonly [head: string, body: string] {
    const end = this.text.indexOf('\r\n\r\n');
    return end < 0 ? [this.text, ''] : [this.text.slice(0, end), this.text.slice(end + 4)];
  }

  get promised(): number {
    return Number(/content-length: (\d+)/i.exec(this.parts[0])?.[1]);
  }
}
