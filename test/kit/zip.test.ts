import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ZipEntry, zip } from '../../src/kit/index.js';
import { unzipped } from '../support/unzipped.js';

const text = (files: ReadonlyMap<string, Buffer>) => [...files].map(([name, content]) => [name, content.toString()]);

describe('zip', () => {
  test('holds the files, in order, under their names', () => {
    const archive = zip([
      { name: 'a.csv', content: '1,2\r\n' },
      { name: 'folder/Müller.pdf', content: Buffer.from('%PDF') },
    ]);
    expect(text(unzipped(archive))).toEqual([
      ['a.csv', '1,2\r\n'],
      ['folder/Müller.pdf', '%PDF'],
    ]);
  });

  test('of nothing is an empty archive', () => {
    expect(zip([])).toEqual(Buffer.from('504b0506000000000000000000000000000000000000', 'hex'));
  });

  test('says before each file what the list at the end says of it: sizes, checksum and name', () => {
    const archive = zip([{ name: 'a', content: 'aaaaaaaaaa' }]);
    const start = archive.indexOf('PK\x01\x02');
    expect(archive.subarray(4, 30)).toEqual(archive.subarray(start + 6, start + 32));
    const bytes = archive.subarray(31, start);
    expect(inflateRawSync(bytes).toString()).toBe('aaaaaaaaaa');
    expect([archive.readUInt32LE(14), archive.readUInt32LE(18), archive.readUInt32LE(22)]).toEqual([crc32('aaaaaaaaaa'), bytes.length, 10]);
  });

  test('gives back whatever was put in, and the same bytes for the same files', () => {
    const entry: fc.Arbitrary<ZipEntry> = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      content: fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 12, selector: ({ name }) => name }), (entries) => {
        const archive = zip(entries);
        expect([...unzipped(archive)]).toEqual(entries.map(({ name, content }) => [name, content]));
        expect(zip(entries)).toEqual(archive);
      }),
    );
  });
});
