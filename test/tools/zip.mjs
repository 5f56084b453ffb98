/** Writes zip files that are the same byte for byte whenever and wherever the same files go in. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first moment that a zip file can name. */
const DOS_DATE = 0x21;
const DEFLATE = 8;
const UTF8_NAMES = 0x0800;
/** Made by Unix, so that the mode of a file is told: a plain one, readable by all. */
const MADE_BY = (3 << 8) | 20;
const MODE = (0o100644 << 16) >>> 0;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files name, with "/" between folders → content
 * @returns {Buffer}
 */
export function zip(files) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name);
    const packed = deflateRawSync(content, { level: 9 });
    const named = Buffer.from(name, 'utf8');
    // What both headers of a file say, in one order.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATE, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DOS_DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(named.length, 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, named, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(MODE, 6);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(MADE_BY, 0);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), madeBy, common, rest, named);
    offset += 4 + common.length + named.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}
