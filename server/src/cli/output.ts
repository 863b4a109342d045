/** Where a report goes: standard output or a file. Writes in large pieces and survives a reader that went away. */
import type { Host, Output } from '../host/host.js';
import { exitStatus } from './exit-status.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** Pieces of this many units cost few system calls and little memory. */
const pieceLength = 65_536;

export interface ReportOutput {
  /** Whether what is written still arrives anywhere. */
  readonly alive: boolean;
  write(text: string): void;
  /** Writes the rest and puts the file in its place. */
  close(): void;
}

/** Opens the output; undefined after saying why it cannot be opened. */
export function openOutput(host: Host, troubles: Troubles, path: string | undefined): ReportOutput | undefined {
  if (path === undefined || path === '-') return buffered(standardOutput(host), 'Standard output', troubles);
  try {
    return buffered(host.openOutput(path), path, troubles);
  } catch (cause) {
    troubles.add(`${path}: ${outputTrouble(cause)}`);
    return undefined;
  }
}

/** Prints a text that is whole already. Gives the exit status. */
export function printText(host: Host, troubles: Troubles, text: string): number {
  const output = openOutput(host, troubles, undefined);
  output?.write(text);
  output?.close();
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

function outputTrouble(cause: unknown): string {
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return missing ? 'Its folder does not exist; make the folder first.' : systemTrouble(cause);
}

function standardOutput(host: Host): Output {
  return {
    write: (text) => {
      host.stdout(text);
    },
    commit: () => undefined,
    discard: () => undefined,
  };
}

function buffered(output: Output, name: string, troubles: Troubles): ReportOutput {
  let waiting = '';
  let alive = true;
  const attempt = (step: () => void): void => {
    try {
      if (alive) step();
    } catch (cause) {
      alive = false;
      output.discard();
      // A reader such as `head` that has seen enough is no trouble.
      const gone = cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';
      if (!gone) troubles.add(`${name}: ${systemTrouble(cause)}`);
    }
  };
  const flush = (): void => {
    if (waiting !== '') output.write(waiting);
    waiting = '';
  };
  return {
    get alive() {
      return alive;
    },
    write: (text) => {
      waiting += text;
      if (waiting.length >= pieceLength) attempt(flush);
    },
    close: () => {
      attempt(() => {
        flush();
        output.commit();
      });
    },
  };
}
