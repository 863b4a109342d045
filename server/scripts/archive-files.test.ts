import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { filesOfTar, filesOfZip } from './archive-files.js';

describe('filesOfTar', () => {
  it('reads names and texts', () => {
    const entry = (name: string, text: string): Buffer => {
      const header = Buffer.alloc(512);
      header.write(name);
      header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
      const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
      body.write(text);
      return Buffer.concat([header, body]);
    };
    const long = 'x'.repeat(513);
    const tar = Buffer.concat([entry('a/b.txt', 'short'), entry('long', long), entry('empty', ''), Buffer.alloc(1024)]);
    assert.deepEqual(
      [...filesOfTar(gzipSync(tar))],
      [
        ['a/b.txt', 'short'],
        ['long', long],
        ['empty', ''],
      ],
    );
  });
});

describe('filesOfZip', () => {
  it('refuses what is none', () => {
    assert.throws(() => filesOfZip(Buffer.alloc(100)), /is none/);
  });
});
