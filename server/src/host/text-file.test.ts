import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { decodeText, encodeText, textEncodings } from './text-file.js';

describe('decodeText', () => {
  it('keeps a byte-order mark as one unit', () => {
    const file = decodeText(Buffer.from('\uFEFFUNCLAS', 'utf8'));
    assert.deepEqual(file, { text: '\uFEFFUNCLAS', encoding: 'utf-8', exact: true });
  });

  it('reads bytes that are no UTF-8, and says that they are lost', () => {
    const file = decodeText(Uint8Array.of(0x41, 0xe9, 0x42));
    assert.deepEqual(file, { text: 'A\uFFFDB', encoding: 'utf-8', exact: false });
  });

  it('does not call a written U+FFFD lost', () => {
    assert.equal(decodeText(Buffer.from('\uFFFD5.', 'utf8')).exact, true);
  });

  it('reads UTF-16 by its mark, and an odd byte at its end as lost', () => {
    assert.deepEqual(decodeText(Uint8Array.of(0xff, 0xfe, 0x41, 0)), {
      text: '\uFEFFA',
      encoding: 'utf-16le',
      exact: true,
    });
    assert.deepEqual(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41)), {
      text: '\uFEFFA',
      encoding: 'utf-16be',
      exact: true,
    });
    assert.deepEqual(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x41, 0)), {
      text: '\uFEFFA',
      encoding: 'utf-16be',
      exact: false,
    });
  });

  it('reads no bytes as no text', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8', exact: true });
  });
});

describe('encodeText', () => {
  it('gives the bytes back', () => {
    for (const encoding of textEncodings) {
      const bytes = encodeText('\uFEFF¶1. (U) Ölstraße 😀\r\n', encoding);
      assert.deepEqual(decodeText(bytes), { text: '\uFEFF¶1. (U) Ölstraße 😀\r\n', encoding, exact: true });
    }
  });
});
