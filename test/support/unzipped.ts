import { crc32, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive, found as a reader finds them: by the list at its end; each one's checksum is held against its bytes. */
export function unzipped(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf('PK\x05\x06');
  if (end < 0) throw new Error('no ZIP archive: its end is missing');
  const files = new Map<string, Buffer>();
  let place = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.toString('latin1', place, place + 4) !== 'PK\x01\x02') throw new Error(`no entry at ${place}`);
    const [packed, length, named] = [archive.readUInt32LE(place + 20), archive.readUInt32LE(place + 24), archive.readUInt16LE(place + 28)];
    const name = archive.toString('utf8', place + 46, place + 46 + named);
    const content = contentAt(archive, archive.readUInt32LE(place + 42), packed);
    if (content.length !== length || crc32(content) !== archive.readUInt32LE(place + 16)) throw new Error(`${name} is damaged`);
    files.set(name, content);
    place += 46 + named + archive.readUInt16LE(place + 30) + archive.readUInt16LE(place + 32);
  }
  return files;
}

function contentAt(archive: Buffer, start: number, packed: number): Buffer {
  const from = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
  return inflateRawSync(archive.subarray(from, from + packed));
}
