import type { Collection, Ids } from '../../kit/index.js';

/** Name of the collection that says how far each stream has come. */
export const idPlace = '$ids';

/** How often a stream was drawn from. */
interface Drawn {
  readonly n: number;
}

/**
 * Ids and chance from the sandbox's seed: the n-th draw of a stream is a hash of seed, stream and n.
 * How far each stream has come is a record like any other, so a call that fails gives its draws back.
 */
export class Streams {
  constructor(
    private readonly seed: number,
    private readonly records: () => Collection<Drawn>,
  ) {}

  /** A number in [0, 1) with 48 bits of chance. */
  random(stream: string): number {
    return this.bytes(`chance:${stream}`).readUIntBE(0, 6) / 2 ** 48;
  }

  /** Ids of one vendor; its streams are its own. */
  ids(vendor: string): Ids {
    return new VendorIds(this, vendor);
  }

  bytes(stream: string): Buffer {
    const drawn = this.records();
    const n = (drawn.get(stream)?.n ?? 0) + 1;
    drawn.put(stream, { n });
    return sha256(`${this.seed}|${stream}|${n}`);
  }
}

class VendorIds implements Ids {
  constructor(
    private readonly streams: Streams,
    private readonly vendor: string,
  ) {}

  uuid(kind: string): string {
    return uuid(this.#draw(kind));
  }

  hex(kind: string, length: number): string {
    return stretch(this.#draw(kind), length, '0123456789abcdef');
  }

  digits(kind: string, length: number): string {
    return stretch(this.#draw(kind), length, '0123456789');
  }

  token(kind: string, length: number): string {
    return stretch(this.#draw(kind), length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
  }

  #draw(kind: string): Buffer {
    return this.streams.bytes(`${this.vendor}:${kind}`);
  }
}

/** The machine's cryptography is loaded with the first draw: it takes a twentieth of a start. */
const sha256 = (text: string | Buffer): Buffer => process.getBuiltinModule('node:crypto').hash('sha256', text, 'buffer');

/** RFC 9562, 5.4: version 4, variant 10. */
function uuid(bytes: Buffer): string {
  bytes.writeUInt8(((bytes[6] ?? 0) & 0x0f) | 0x40, 6);
  bytes.writeUInt8(((bytes[8] ?? 0) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

/** `length` letters of `alphabet`, one for each byte; more bytes are made as needed. */
function stretch(bytes: Buffer, length: number, alphabet: string): string {
  let text = '';
  for (let block = bytes; text.length < length; block = sha256(block)) {
    for (const byte of block) text += alphabet[byte % alphabet.length];
  }
  return text.slice(0, length);
}
