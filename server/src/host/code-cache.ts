/** Code that V8 compiled for a bundle, kept on disk from one run to the next. Whatever goes wrong here only costs time. */
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

/** What a file holds: code, and how many runs have added to it. */
export interface CachedCode {
  readonly code: Buffer;
  readonly runs: number;
}

/** Build and runs stand at the start of a file, filled up to this length, which keeps the code aligned for V8. */
const headLength = 64;

/**
 * Folder for compiled code: the place that the system has for what can be made again. Undefined where there is none, and
 * where a person does not want any, as Node lets them say of its own cache.
 */
export function codeCacheFolder(
  { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  if (platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'cable-lint', 'cache');
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'cable-lint');
  return HOME && join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache', 'cable-lint');
}

/** The code in `file`, or undefined where it has none of this build that can be trusted. */
export function readCode(file: string, build: string): CachedCode | undefined {
  try {
    const bytes = readOwn(file);
    if (!bytes) return undefined;
    const [name, runs] = bytes.toString('latin1', 0, headLength).trimEnd().split(' ');
    const middle = headLength + (bytes.length - headLength) / 2;
    const code = bytes.subarray(headLength, middle);
    // V8 runs what it is given without a check of its own, and a sum over all bytes would take longer than compiling. So the
    // code is there twice: what a full disk or a crash leaves behind does not look the same in both places.
    if (name !== build || code.length === 0 || !code.equals(bytes.subarray(middle))) return undefined;
    return { code, runs: Number(runs) };
  } catch {
    return undefined;
  }
}

/** Replaces `file` in one step. Does nothing where it cannot be written. */
export function writeCode(file: string, build: string, { code, runs }: CachedCode): void {
  const temporary = `${file}.${String(process.pid)}.tmp`;
  try {
    if (!isOwn(statSync(firstFolder(dirname(file))))) return;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const head = Buffer.from(`${build} ${String(runs)}`.padEnd(headLength), 'latin1');
    writeFileSync(temporary, Buffer.concat([head, code, code]), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** The bytes of a file that nobody but this user can have written. */
function readOwn(file: string): Buffer | undefined {
  const descriptor = openSync(file, 'r');
  try {
    return isOwn(fstatSync(descriptor)) ? readFileSync(descriptor) : undefined;
  } finally {
    closeSync(descriptor);
  }
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
