import { crc32, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from './tools/zip.mjs';

const files = new Map([
  ['manifest.json', Buffer.from('{}')],
  ['icon/16.png', Buffer.from([0, 1, 2, 255])],
  ['long.txt', Buffer.from('word '.repeat(1_000))],
]);

it('is the same byte for byte, whatever the order and the hour', () => {
  const turned = new Map([...files].reverse());
  expect(zip(turned).equals(zip(files))).toBe(true);
});

it('holds each file whole, by name', () => {
  const bytes = zip(files);
  let at = 0;
  const names: string[] = [];
  while (bytes.toString('latin1', at, at + 4) === 'PK\x03\x04') {
    const nameAt = at + 30;
    const bodyAt = nameAt + bytes.readUInt16LE(at + 26);
    const end = bodyAt + bytes.readUInt32LE(at + 18);
    const name = bytes.toString('utf8', nameAt, bodyAt);
    const body = inflateRawSync(bytes.subarray(bodyAt, end));
    expect(files.get(name)?.equals(body)).toBe(true);
    expect(bytes.readUInt32LE(at + 14)).toBe(crc32(body));
    names.push(name);
    at = end;
  }
  expect(names).toEqual([...files.keys()].sort());
  expect(bytes.readUInt32LE(bytes.length - 6)).toBe(at);
});
