/** From paths on the command line to the cables they stand for. */
import { type Dirent, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Host } from '../host/host.js';
import type { TextFile } from '../host/text-file.js';
import { nearMatch } from '../core/lint/near-match.js';
import { isReviewFileName } from '../core/review/review-names.js';
import { commandNames, standardInput } from './invocation.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** What is read as a cable below a folder; a file that is named is read whatever its name. */
const cableFiles = '**/*.{cable,tel,txt}';

/** Folders of tools and versions, which hold no drafts. */
const otherFolders = ['**/node_modules/**', '**/.*/**'];

/** One text to read. */
export interface Input {
  /** Its name in reports: as given, or below the folder as given. */
  readonly path: string;
  /** Where it is for the machine; for standard input, the name that configurations match. */
  readonly absolute: string;
  readonly source: 'file' | 'stdin';
  /** The text of standard input, once it was read: only one thread can. */
  readonly given?: TextFile | undefined;
}

export interface CollectOptions {
  readonly paths: readonly string[];
  readonly stdinFilename: string | undefined;
  /** The file that the report goes to; it is no input, even below a folder that is. */
  readonly output: string | undefined;
}

/** The inputs in path order, each once. Says what could not be found; undefined where nothing may be started. */
export async function collectInputs(
  host: Host,
  troubles: Troubles,
  options: CollectOptions,
): Promise<Input[] | undefined> {
  if (options.paths.length === 0) {
    troubles.add('No files given. Name files or folders, or `-` for standard input. See `cable-lint --help`.');
    return undefined;
  }
  const release = host.heap?.holdYoungSpace();
  try {
    return await collect(host, troubles, options);
  } finally {
    release?.();
  }
}

async function collect(host: Host, troubles: Troubles, options: CollectOptions): Promise<Input[] | undefined> {
  const { paths, output } = options;
  const outputPath = output === undefined ? undefined : resolve(host.cwd, output);
  const found = new Map<string, Input>();
  for (const path of paths) {
    if (path === standardInput) {
      if (found.has(standardInput))
        troubles.add('`-` is given twice, but standard input can be read only once; name it once.');
      else found.set(standardInput, standardInputOf(host, options));
      continue;
    }
    const absolute = resolve(host.cwd, path);
    if (absolute === outputPath) {
      troubles.add(`${path}: This is both a cable to read and the --output file; name another file for the report.`);
      return undefined;
    }
    for (const input of await inputsOf(host, troubles, { path, absolute }, options))
      if (input.absolute !== outputPath && !found.has(input.absolute)) found.set(input.absolute, input);
  }
  return [...found.values()].sort((one, other) => comparePaths(one.path, other.path));
}

function standardInputOf(host: Host, { stdinFilename }: CollectOptions): Input {
  const path = stdinFilename ?? '<stdin>';
  return { path, absolute: resolve(host.cwd, stdinFilename ?? 'stdin'), source: 'stdin' };
}

/** By code units: the order must not depend on the language of the machine. */
function comparePaths(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function inputsOf(
  host: Host,
  troubles: Troubles,
  { path, absolute }: { path: string; absolute: string },
  { paths }: CollectOptions,
): Promise<Input[]> {
  try {
    if (host.kindOf(absolute) === 'file') {
      if (!isReviewFileName(path)) return [{ path, absolute, source: 'file' }];
      // A pattern of the shell that names all files of a folder names the reviews too.
      if (paths.length === 1) troubles.add(`${path}: This is a review and no cable; name the cable it belongs to.`);
      return [];
    }
  } catch (cause) {
    const near = path === paths[0] && /^[a-z]+$/.test(path) ? nearMatch(path, commandNames) : undefined;
    troubles.add(`${path}: ${systemTrouble(cause)}${near ? ` Did you mean the command \`${near}\`?` : ''}`);
    return [];
  }
  const inputs = await filesBelow(path, absolute, troubles);
  if (inputs.length === 0)
    troubles.add(`${path}: No cables in this folder. Cables end in .cable, .tel or .txt; name any other file itself.`);
  return inputs;
}

async function filesBelow(folder: string, absolute: string, troubles: Troubles): Promise<Input[]> {
  const { globSync } = await import('tinyglobby');
  const links = { seen: false };
  // tinyglobby passes over folders that it cannot read; a person must hear of them.
  const readFolder = (path: string, options: { withFileTypes: true }): Dirent[] => {
    try {
      const entries = readdirSync(path, options);
      links.seen ||= entries.some((entry) => entry.isSymbolicLink());
      return entries;
    } catch (cause) {
      troubles.add(`${join(folder, relative(absolute, path))}: ${systemTrouble(cause)}`);
      return [];
    }
  };
  const names = globSync(cableFiles, {
    cwd: absolute,
    ignore: otherFolders,
    dot: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    fs: { readdirSync: readFolder as typeof readdirSync },
  });
  const prefix = folder === '.' ? '' : folder.endsWith('/') ? folder : `${folder}/`;
  const inputs = names.map((name): Input => ({ path: prefix + name, absolute: join(absolute, name), source: 'file' }));
  return links.seen ? onceEach(inputs) : inputs;
}

/** A file that vanished meanwhile is named as it was found; reading it will tell. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Links can show one file on several ways, in a circle even without end; the shortest way stands. */
function onceEach(inputs: readonly Input[]): Input[] {
  const byFile = new Map<string, Input>();
  for (const input of inputs.toSorted(
    (one, other) => one.path.length - other.path.length || comparePaths(one.path, other.path),
  )) {
    const file = realPathOf(input.absolute);
    if (!byFile.has(file)) byFile.set(file, input);
  }
  return [...byFile.values()];
}
