/** From paths on the command line to the cables they stand for. */
import { join, resolve } from 'node:path';
import type { Host } from '../host/host.js';
import type { TextFile } from '../host/text-file.js';
import { nearMatch } from '../core/lint/near-match.js';
import { isReviewFileName } from '../core/review/review-names.js';
import { cablesBelow } from './cables-below.js';
import { commandNames, standardInput } from './invocation.js';
import { systemTrouble, type Troubles } from './troubles.js';

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
export function collectInputs(host: Host, troubles: Troubles, options: CollectOptions): Input[] | undefined {
  if (options.paths.length === 0) {
    troubles.add('No files given. Name files or folders, or `-` for standard input. See `cable-lint --help`.');
    return undefined;
  }
  const release = host.heap?.holdYoungSpace();
  try {
    return collect(host, troubles, options);
  } finally {
    release?.();
  }
}

function collect(host: Host, troubles: Troubles, options: CollectOptions): Input[] | undefined {
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
    if (path.trim() === '') {
      troubles.add('One of the paths is empty; name a file or a folder.');
      continue;
    }
    const absolute = resolve(host.cwd, path);
    if (absolute === outputPath) {
      troubles.add(`${path}: This is both a cable to read and the --output file; name another file for the report.`);
      return undefined;
    }
    for (const input of inputsOf(host, troubles, { path, absolute }, options))
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

function inputsOf(
  host: Host,
  troubles: Troubles,
  { path, absolute }: { path: string; absolute: string },
  { paths }: CollectOptions,
): Input[] {
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
  const unread: string[] = [];
  const below = cablesBelow(absolute, (name, cause) => {
    unread.push(name);
    troubles.add(`${join(path, name)}: ${systemTrouble(cause)}`);
  });
  const prefix = path === '.' ? '' : path.endsWith('/') ? path : `${path}/`;
  const inputs = below.map((name): Input => ({ path: prefix + name, absolute: join(absolute, name), source: 'file' }));
  if (inputs.length === 0 && unread.length === 0)
    troubles.add(`${path}: No cables in this folder. Cables end in .cable, .tel or .txt; name any other file itself.`);
  return inputs;
}
