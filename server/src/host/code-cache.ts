/** Code that V8 compiled for a bundle, kept on disk from one run to the next. Whatever goes wrong here only costs time. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.js';

/** What a file holds: code, how many runs have added to it, and when the last one did, in milliseconds. */
export interface CachedCode {
  readonly code: Buffer;
  readonly runs: number;
  readonly changed: number;
}

/** The number of runs stands at the start of a file, filled up to this length, which keeps the code aligned for V8. */
const headLength = 64;

/** Bytes compared at a time: they stay in the processor's own memory. */
const pieceLength = 65_536;

/** Files that have not been added to for so long are of builds that are gone, or soon made again. */
const longestKept = 30 * 24 * 60 * 60 * 1000;

/** Folder for compiled code. Undefined where there is none, and where a person does not want any, as Node lets them say of its own cache. */
export function codeCacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  return environment['NODE_DISABLE_COMPILE_CACHE']
    ? undefined
    : cacheFolder(environment, platform, platform === 'win32' ? join('cable-lint', 'cache') : 'cable-lint');
}

/** The code in `file`, or undefined where there is none that can be trusted. */
export function readCode(file: string): CachedCode | undefined {
  try {
    return readOwn(file);
  } catch {
    return undefined;
  }
}

/** Replaces `file` in one step. Does nothing where it cannot be written. */
export function writeCode(file: string, { code, runs }: Pick<CachedCode, 'code' | 'runs'>): void {
  const folder = dirname(file);
  const temporary = `${file}.${String(process.pid)}.tmp`;
  try {
    if (!isOwn(statSync(firstFolder(folder)))) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (runs === 1) removeOld(folder);
    writeFileSync(temporary, Buffer.concat([Buffer.from(String(runs).padEnd(headLength)), code, code]), {
      mode: 0o600,
    });
    renameSync(temporary, file);
  } catch {
    remove(temporary);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it was not written either.
  }
}

function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > longestKept) rmSync(file);
  }
}

/** The code in a file that nobody but this user can have written; throws for any other. */
function readOwn(file: string): CachedCode | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (!isOwn(stats) || stats.size <= headLength) return undefined;
    const length = (stats.size - headLength) / 2;
    const bytes = Buffer.allocUnsafeSlow(headLength + length);
    if (readSync(descriptor, bytes) < bytes.length) return undefined;
    const code = bytes.subarray(headLength);
    if (!isRepeated(descriptor, code)) return undefined;
    return { code, runs: Number(bytes.toString('latin1', 0, headLength)), changed: stats.mtimeMs };
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Whether `code` comes once more in the file. V8 runs what it is given without a check of its own, and a sum over all bytes
 * would take longer than compiling. So the code is there twice: what a full disk or a crash leaves behind does not look the
 * same in both places. The second time is read in pieces, for new memory costs more than reading.
 */
function isRepeated(descriptor: number, code: Buffer): boolean {
  const piece = Buffer.allocUnsafeSlow(pieceLength);
  for (let at = 0; at < code.length;) {
    const read = readSync(descriptor, piece);
    if (read === 0 || piece.compare(code, at, at + read, 0, read) !== 0) return false;
    at += read;
  }
  return true;
}

/** Windows keeps other users out of the folder itself. */
function isOwn({ uid, mode }: { uid: number; mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** The deepest folder on the way to `folder` that is there: `sudo` must not leave files of root below the home of another. */
function firstFolder(folder: string): string {
  while (!statSync(folder, { throwIfNoEntry: false })) folder = dirname(folder);
  return folder;
}
