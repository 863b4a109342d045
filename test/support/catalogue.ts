/** Examples of the catalogue as patches of whole cables; `test/fixtures/catalogue/README.md` says how they are written. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from './repository.js';

/** One example of a rule: a whole cable and the lines at which its findings stand. Lines count from 1. */
export interface CatalogueExample {
  readonly kind: 'bad' | 'good';
  readonly text: string;
  readonly lines: readonly number[];
}

/** The examples of one rule. */
export interface CatalogueEntry {
  readonly id: string;
  readonly family: string;
  /** Rules that rightly warn of the same faults. */
  readonly also: readonly string[];
  readonly examples: readonly CatalogueExample[];
}

const folder = repositoryPath('test/fixtures/catalogue');
const part = /^(?:(In|Also): (.+)|```(bad|good)\n([\s\S]*?)^```)$/gm;

/** All entries, page by page. */
export function readCatalogue(): CatalogueEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .flatMap((file) => readPage(readFileSync(join(folder, file), 'utf8'), file.replace(/\.md$/, '')));
}

/** The clean cables by their names. */
export function cleanCables(): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cable'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

function readPage(page: string, family: string): CatalogueEntry[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((section) => readEntry(section, family));
}

function readEntry(section: string, family: string): CatalogueEntry {
  const id = section.slice(0, section.indexOf('\n'));
  const examples: CatalogueExample[] = [];
  let clean = '';
  let also: string[] = [];
  for (const [, key, value = '', kind, patch = ''] of section.matchAll(part)) {
    if (key === 'In') clean = readClean(value);
    else if (key === 'Also') also = value.split(', ');
    else examples.push({ kind: kind === 'bad' ? 'bad' : 'good', ...patched(clean, patch, id) });
  }
  if (!examples.some((example) => example.kind === 'good')) examples.push({ kind: 'good', text: clean, lines: [] });
  return { id, family, also, examples };
}

function readClean(name: string): string {
  return readFileSync(name.includes('/') ? repositoryPath(name) : join(folder, name), 'utf8');
}

/** One line of the cable while it is changed. */
interface Line {
  readonly text: string;
  readonly reported: boolean;
}

function patched(clean: string, patch: string, id: string): { text: string; lines: number[] } {
  let lines: Line[] = clean.split('\n').map((text) => ({ text, reported: false }));
  for (const hunk of patch.replace(/\n$/, '').split('\n...\n')) lines = withHunk(lines, hunk.split('\n'), id);
  const reported = lines.flatMap((line, index) => (line.reported ? [index + 1] : []));
  return { text: lines.map(({ text }) => text).join('\n'), lines: reported };
}

function withHunk(lines: readonly Line[], hunk: readonly string[], id: string): Line[] {
  const steps = hunk.map((line) => ({ mark: line.charAt(0) || ' ', text: readCharacters(line.slice(1)) }));
  const there = steps.filter(({ mark }) => ' -@'.includes(mark));
  const starts = lines.flatMap((_, at) => (there.every(({ text }, i) => lines[at + i]?.text === text) ? [at] : []));
  const [start] = starts;
  if (start === undefined || starts.length > 1)
    throw new Error(`${id}: ${String(starts.length)} places for ${JSON.stringify(there.map(({ text }) => text))}`);
  const put = steps.filter(({ mark }) => mark !== '-');
  const changed = put.map(({ mark, text }) => ({ text, reported: mark === '!' || mark === '@' }));
  return [...lines.slice(0, start), ...changed, ...lines.slice(start + there.length)];
}

function readCharacters(text: string): string {
  return text.replace(/\{U\+([0-9A-F]{4})\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
