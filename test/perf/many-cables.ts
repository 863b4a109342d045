/** Folders of made-up cables to measure on: the same for everybody, with sizes as archives have them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../support/repository.js';

/** Bytes of the cable in the middle, and how far sizes spread: log-normal, as lengths of texts are. */
const medianSize = 6_000;
const spread = 0.7;

/** Files in one folder. */
const perFolder = 200;

/** Writes the first `count` cables of the one endless row of them below `folder`. Gives their bytes. */
export function writeCables(folder: string, count: number): number {
  const parts = examples();
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const below = join(folder, String(Math.floor(index / perFolder)).padStart(4, '0'));
    if (index % perFolder === 0) mkdirSync(below, { recursive: true });
    const text = cable(index, parts);
    bytes += text.length;
    writeFileSync(join(below, `${String(index).padStart(6, '0')}.cable`), text);
  }
  return bytes;
}

/** An example taken apart: what stands above paragraph 1, and the paragraphs without their numbers. */
interface Parts {
  readonly header: string;
  readonly paragraphs: readonly string[];
}

function examples(): Parts[] {
  const folders = [repositoryPath('examples'), repositoryPath('examples/faulty')];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.cable'))
      .sort()
      .map((file) => {
        const [header = '', ...paragraphs] = readFileSync(join(folder, file), 'utf8').split(/^\d+\. /m);
        return { header, paragraphs: paragraphs.map((text) => text.trimEnd()) };
      }),
  );
}

/** A header, and paragraphs of all examples until the size is reached; every one differs from every other. */
function cable(index: number, all: readonly Parts[]): string {
  const chance = chanceFrom(index);
  const one = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)] as Value;
  const size = medianSize * Math.exp(spread * normal(chance));
  let text = one(all).header.replace(/(?<=^UNCLAS [A-Z]+ )\d+/m, String(index).padStart(6, '0'));
  for (let number = 1; text.length < size; number++) text += `${String(number)}. ${one(one(all).paragraphs)}\n\n`;
  return `${text}HARGROVE\n`;
}

/** Numbers from 0 to 1, always the same for one `seed` (Mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number of the normal distribution (Box and Muller). */
function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}
