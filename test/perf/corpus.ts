/** Texts to measure on. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath, sampleFolder } from '../support/repository.js';

/** A cable of about 36 KB: the longest sample where the folder is there, else the examples one after another. */
export function longCable(): string {
  const folder = sampleFolder() ?? repositoryPath('examples');
  const texts = readdirSync(folder)
    .filter((file) => /\.(?:txt|cable)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const longest = texts.reduce((one, other) => (one.length >= other.length ? one : other), '');
  return longest.length >= 30_000 ? longest : grown(texts.join('\n'), 36_000);
}

/** A cable of about `size` units: the body of `text` again and again, numbered on. */
export function grown(text: string, size: number): string {
  const body = text.search(/^(?:\[1\]\(#\)|¶)?1\./m);
  const header = body === -1 ? '' : text.slice(0, body);
  const paragraphs = text.slice(Math.max(body, 0)).split(/\n\n/);
  const parts = [header];
  let length = header.length;
  for (let index = 0; length < size; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    parts.push(`${paragraph}\n\n`);
    length += paragraph.length + 2;
  }
  return parts.join('');
}
