/** What is in an archive: its files by name, each with its text. */
import { gunzipSync, inflateRawSync } from 'node:zlib';

/** Signatures and offsets of the zip format (APPNOTE 4.3). */
const centralEntry = 0x02014b50;
const endOfCentral = 0x06054b50;
const endLength = 22;

export function filesOfZip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = archive.length - endLength;
  if (archive.readUInt32LE(end) !== endOfCentral) throw new Error('The archive has a comment, or is none.');
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== centralEntry) throw new Error('The archive is broken.');
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const isStored = archive.readUInt16LE(at + 10) === 0;
    files.set(
      archive.toString('utf8', at + 46, at + 46 + name),
      (isStored ? data : inflateRawSync(data)).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
}

/** A tar archive is made of blocks of this size. */
const block = 512;

export function filesOfTar(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const tar = gunzipSync(archive);
  // Two empty blocks end it.
  for (let at = 0; tar[at] !== 0 && at < tar.length;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    const name = tar.toString('utf8', at, tar.indexOf(0, at));
    files.set(name, tar.toString('utf8', at + block, at + block + size));
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}
