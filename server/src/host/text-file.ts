/** Bytes to text and back, without losing a byte-order mark or a byte. */
import { Buffer, isUtf8 } from 'node:buffer';

/** Encodings that a file may have; without a mark it is UTF-8. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** A file as text. A byte-order mark stays in it as U+FEFF, so that offsets count it. */
export interface TextFile {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Whether `encodeText` gives the same bytes again; false where bytes had to be replaced to be read at all. */
  readonly exact: boolean;
}

/** Reads `bytes` as text. Never throws for odd bytes: what is no character becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): TextFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: buffer.toString('utf16le'), encoding: 'utf-16le', exact: buffer.length % 2 === 0 };
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return { text: swapped(buffer).toString('utf16le'), encoding: 'utf-16be', exact: buffer.length % 2 === 0 };
  return { text: buffer.toString('utf8'), encoding: 'utf-8', exact: isUtf8(buffer) };
}

/** Writes `text` in `encoding`; the mark is part of the text. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** A copy with each pair of bytes swapped; an odd byte at the end is left out. */
function swapped(buffer: Buffer): Buffer {
  return Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2))).swap16();
}
