/** Files that are written beside others before they take their place, and what is left of them when a program is ended meanwhile. */
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './is-alive.js';

let count = 0;

/** A name that no other thread or process has. */
export function temporaryName(): string {
  // Threads of one process count each for itself, and to ask for the number of a thread takes two milliseconds of every start.
  const writer = `${String(process.pid)}-${Math.random().toString(36).slice(2, 10)}`;
  return `.cable-lint-${writer}-${String(count++)}.tmp`;
}

/** Such a name, with the number of the process. */
const ownName = /^\.cable-lint-([0-9]+)-[a-z0-9]*-[0-9]+\.tmp$/;

/** Milliseconds after which nobody writes one any more, on whatever machine. */
const mostWritten = 600_000;

/** Folders that this process has looked through. */
const seen = new Set<string>();

/** Takes what was left behind out of a folder, once in a process. */
export function removeLeftFiles(folder: string): void {
  if (seen.has(folder)) return;
  seen.add(folder);
  try {
    for (const name of readdirSync(folder)) if (isLeft(folder, name)) rmSync(join(folder, name), { force: true });
  } catch {
    // They are in nobody's way but that of whoever looks into the folder.
  }
}

function isLeft(folder: string, name: string): boolean {
  const process = ownName.exec(name)?.[1];
  if (process === undefined) return false;
  const stats = lstatSync(join(folder, name), { throwIfNoEntry: false });
  return stats?.isFile() === true && Date.now() - stats.mtimeMs > mostWritten && !isAlive(Number(process));
}
