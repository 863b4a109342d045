/**
 * One program at a time at a file. Renaming a file into place loses nothing by itself, but between reading the old one and
 * renaming the new one somebody else may have renamed theirs. A program that was ended in the middle leaves its lock behind;
 * the next one sees that it is gone, and takes it.
 */
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.js';

/** Milliseconds after which a lock is taken from whoever holds it: the work behind it takes a few. */
const mostHeld = 10_000;
/** Milliseconds until a lock without a word in it counts as left behind. */
const mostEmpty = 1000;
const mostWaited = 30_000;
const pause = 4;

let locks = 0;

/**
 * Does `work` while no other program does any for `path`. `isOurs` tells whether the lock still holds. Who waits for it can do
 * other things meanwhile, as a server must.
 */
export async function exclusively<Result>(path: string, work: (isOurs: () => boolean) => Result): Promise<Result> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const token = `${String(process.pid)} ${hostname()} ${String(Date.now())} ${String(locks++)}`;
  const start = Date.now();
  while (!take(lock, token)) {
    if (isLeft(lock)) steal(lock);
    else if (Date.now() - start > mostWaited) throw Object.assign(new Error('Locked.'), { code: 'EBUSY' });
    else await new Promise((resolve) => setTimeout(resolve, pause * (1 + Math.random())));
  }
  const isOurs = (): boolean => wordsOf(lock) === token;
  try {
    return work(isOurs);
  } finally {
    if (isOurs()) rmSync(lock, { force: true });
  }
}

function take(lock: string, token: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(lock, 'wx');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && (cause.code === 'EEXIST' || cause.code === 'EPERM')) return false;
    throw cause;
  }
  try {
    writeSync(descriptor, token);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

function wordsOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/** Whether whoever wrote the lock is gone. */
function isLeft(lock: string): boolean {
  const words = wordsOf(lock);
  const stats = statSync(lock, { throwIfNoEntry: false });
  if (words === undefined || !stats) return false;
  const age = Date.now() - stats.mtimeMs;
  const [pid, host] = words.split(' ');
  if (pid === undefined || host === undefined) return age > mostEmpty;
  return age > mostHeld || (host === hostname() && !isAlive(Number(pid)));
}

/** Renaming lets only one of several take it away. */
function steal(lock: string): void {
  const mine = `${lock}.${String(process.pid)}`;
  try {
    renameSync(lock, mine);
    rmSync(mine, { force: true });
  } catch {
    // Another one was quicker.
  }
}
