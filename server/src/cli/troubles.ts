/** What could not be done: one clear line each on standard error, and the exit status 2. */
import type { Host } from '../host/host.js';
import { printable } from '../report/printable.js';

/** As many as a report repeats at its end; the rest is on standard error alone. */
const mostKept = 1000;

/** Collects troubles of one run; work goes on after each. */
export class Troubles {
  private readonly host: Pick<Host, 'stderr'>;
  private readonly kept: string[] = [];
  private count = 0;

  constructor(host: Pick<Host, 'stderr'>) {
    this.host = host;
  }

  /** Whether anything could not be done. */
  any(): boolean {
    return this.count > 0;
  }

  /** The first of them. */
  messages(): readonly string[] {
    return this.kept;
  }

  /** Those since the last call, which are then forgotten. */
  take(): readonly string[] {
    return this.kept.splice(0);
  }

  /** Says `message`, which tells what, where and what to do. */
  add(message: string): void {
    this.count++;
    if (this.kept.length < mostKept) this.kept.push(message);
    this.note(message);
  }

  /** Says what is good to know and no trouble. */
  note(message: string): void {
    this.host.stderr(`cable-lint: ${printable(message)}\n`);
  }
}

/** Error of the system in words, with what to do. */
export function systemTrouble(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return systemTroubles[code] ?? `Failed with ${code || 'an unknown error'}; try again, or leave it out.`;
}

/** A fault of ours in words. What it was about stays unsaid: it could quote a cable. */
export function ownTrouble(cause: unknown): string {
  return `Cable Lint failed with ${cause instanceof Error ? cause.name : 'an unknown failure'}; please report it.`;
}

const systemTroubles: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or folder; check the path.',
  ENOTDIR: 'A part of the path is a file, not a folder; check the path.',
  EISDIR: 'This is a folder, not a file; name a file.',
  EACCES: 'No permission; ask for access, or leave it out.',
  EPERM: 'No permission; ask for access, or leave it out.',
  EROFS: 'The disk can only be read; copy the file elsewhere.',
  ELOOP: 'Symbolic links that lead in a circle; name the file itself.',
  ENAMETOOLONG: 'The name is too long; check the path.',
  ENOSPC: 'No space left on the disk; make room and run again.',
  EMFILE: 'Too many open files; close some programs and run again.',
  EBUSY: 'Another program holds the file; close it there and run again.',
  ERR_FS_FILE_TOO_LARGE: 'Too large to read (more than 2 GB); split it.',
  ERR_STRING_TOO_LONG: 'Too large to read as one text (more than 512 MB); split it.',
};
