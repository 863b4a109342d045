/**
 * Makes a picture of the screen a quarter of its size: at most 256 colours, the most frequent ones, each pixel a number. What is lost
 * are shades at the edges of letters that nobody can tell apart.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
/** Places in the header: RFC 2083, 4.1.1. */
const header = { width: 0, height: 4, depth: 8, colourType: 9, length: 13 } as const;
const indexed = 3;
/** Bytes of a pixel by colour type. */
const pixelSizes: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** `png` has 8 bits a channel and is not interlaced, as browsers write it. */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const start = chunks.find(({ type }) => type === 'IHDR')!.data;
  const width = start.readUInt32BE(header.width);
  const size = pixelSizes[start[header.colourType]!];
  if (size === undefined || start[header.depth] !== 8) throw new Error('A picture of an unknown kind.');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const colours = coloursOf(unfiltered(inflateSync(packed), width * size, size), size);
  const { palette, numbers } = reduced(colours);
  const rows = Array.from({ length: start.readUInt32BE(header.height) }, (_, row) =>
    Buffer.concat([Buffer.of(0), numbers.subarray(row * width, (row + 1) * width)]),
  );
  const head = Buffer.from(start);
  head[header.colourType] = indexed;
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Each row says in its first byte how the others differ from their neighbours: RFC 2083, 6. */
function unfiltered(rows: Buffer, width: number, size: number): Buffer {
  const pixels = Buffer.alloc((rows.length / (width + 1)) * width);
  for (let row = 0; row * (width + 1) < rows.length; row++) {
    const filter = rows[row * (width + 1)]!;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const left = column >= size ? pixels[at - size]! : 0;
      const above = row > 0 ? pixels[at - width]! : 0;
      const corner = row > 0 && column >= size ? pixels[at - width - size]! : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter]!;
      pixels[at] = (rows[row * (width + 1) + 1 + column]! + guess) & 255;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

function coloursOf(pixels: Buffer, size: number): number[] {
  const colours = [];
  for (let at = 0; at < pixels.length; at += size)
    colours.push((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
  return colours;
}

function reduced(colours: readonly number[]): { palette: readonly number[]; numbers: Buffer } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([one, first], [other, second]) => second - first || one - other);
  const palette = byCount.slice(0, mostColours).map(([colour]) => colour);
  const numberOf = new Map<number, number>();
  for (const colour of counts.keys()) numberOf.set(colour, nearest(palette, colour));
  return { palette, numbers: Buffer.from(colours.map((colour) => numberOf.get(colour)!)) };
}

function nearest(palette: readonly number[], colour: number): number {
  let [best, least] = [0, Infinity];
  for (const [number, candidate] of palette.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((candidate >> shift) & 255) - ((colour >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [number, distance];
  }
  return best;
}
