/**
 * Draws `client/media/icon.png`, 128 by 128: a sheet with lines of text, the last of them with a squiggle. Run by hand after a
 * change here; the same drawing may be other bytes with another version of Node's compression.
 */
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const size = 128;
/** Samples a pixel in each direction, for smooth edges. */
const fine = 4;

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

const nothing: Colour = [0, 0, 0, 0];
const blue: Colour = [24, 61, 112, 255];
const paper: Colour = [250, 250, 247, 255];
const ink: Colour = [120, 134, 156, 255];
const red: Colour = [214, 48, 49, 255];

writeFileSync('client/media/icon.png', png());

function colourAt(x: number, y: number): Colour {
  if (!isInBox(x, y, { left: 4, top: 4, right: 124, bottom: 124, corner: 22 })) return nothing;
  const wave = 101 + 3 * Math.sin((x - 36) / 2.8);
  if (x > 36 && x < 92 && Math.abs(y - wave) < 2.4) return red;
  const lines = [38, 54, 70, 86].map((top, row) => ({
    left: 36,
    top,
    right: row === 3 ? 92 : 94 - 8 * (row % 2),
    bottom: top + 7,
    corner: 3,
  }));
  if (lines.some((line) => isInBox(x, y, line))) return ink;
  return isInBox(x, y, { left: 24, top: 20, right: 104, bottom: 110, corner: 6 }) ? paper : blue;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly corner: number;
}

function isInBox(x: number, y: number, { left, top, right, bottom, corner }: Box): boolean {
  const across = Math.max(left + corner - x, 0, x - (right - corner));
  const down = Math.max(top + corner - y, 0, y - (bottom - corner));
  return Math.hypot(across, down) <= corner;
}

function png(): Buffer {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows.set(pixel(x, y), y * (size * 4 + 1) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Eight bits a channel, with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** The mean of the samples of a pixel; what is transparent has no colour to add. */
function pixel(x: number, y: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < fine * fine; sample++) {
    const [r, g, b, opacity] = colourAt(
      x + ((sample % fine) + 0.5) / fine,
      y + (Math.floor(sample / fine) + 0.5) / fine,
    );
    [r, g, b].forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + (value * opacity) / 255));
    sum[3] = (sum[3] ?? 0) + opacity;
  }
  const [r = 0, g = 0, b = 0, opacity = 0] = sum;
  const covered = Math.max(opacity / 255, 1);
  return [r / covered, g / covered, b / covered, opacity / (fine * fine)].map(Math.round);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
