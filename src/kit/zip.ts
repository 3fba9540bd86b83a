/** Loaded with the first archive: most programs ask for none. */
const zlib = () => process.getBuiltinModule('node:zlib');

/** A file within an archive. */
export interface ZipEntry {
  /** Its path, with `/` between folders. */
  readonly name: string;
  readonly content: Buffer | string;
}

/** Parts of an entry that stand both before its bytes and in the list at the end (APPNOTE 6.3, 4.3.7 and 4.3.12). */
interface Packed {
  readonly name: Buffer;
  readonly bytes: Buffer;
  /** Version, flags, method, time, date, checksum, both sizes, length of the name, nothing extra. */
  readonly header: Buffer;
}

/** A ZIP archive of these files, compressed, in order. All of them are dated 1 January 1980, so that the same files give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const packed = entries.map(pack);
  const files = packed.map(({ name, bytes, header }) => Buffer.concat([Buffer.from('PK\x03\x04'), header, name, bytes]));
  const starts = files.map((_, index) => files.slice(0, index).reduce((sum, file) => sum + file.length, 0));
  const list = packed.map((entry, index) => listed(entry, starts[index] ?? 0));
  return Buffer.concat([...files, ...list, end(entries.length, size(list), size(files))]);
}

const size = (buffers: readonly Buffer[]): number => buffers.reduce((sum, { length }) => sum + length, 0);

function pack({ name: path, content }: ZipEntry): Packed {
  const [name, plain] = [Buffer.from(path), Buffer.from(content)];
  const bytes = zlib().deflateRawSync(plain);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0); // Version 2.0: folders and deflate.
  header.writeUInt16LE(0x0800, 2); // Names are UTF-8.
  header.writeUInt16LE(8, 4); // Deflate.
  header.writeUInt16LE(0x0021, 8); // 1980-01-01.
  header.writeUInt32LE(zlib().crc32(plain), 10);
  header.writeUInt32LE(bytes.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, bytes, header };
}

function listed({ name, header }: Packed, start: number): Buffer {
  const more = Buffer.alloc(14); // Comment, disk and attributes: none.
  more.writeUInt32LE(start, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), header, more, name]);
}

function end(count: number, length: number, start: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(length, 12);
  record.writeUInt32LE(start, 16);
  return record;
}
