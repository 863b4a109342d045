/** The machine as Node shows it. Synchronous where it can be: a command line does one thing at a time and starts faster so. */
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host, Output } from './host.js';
import { removeLeftFiles, temporaryName } from './left-files.js';
import { decodeText, encodeText } from './text-file.js';

const standardOutput = 1;
const standardError = 2;

/** Takes everything and shows nothing: a character device, as a terminal is. */
const devNull = '/dev/null';

/** Milliseconds to wait for the reader of a full pipe. */
const pipeWait = 5;

export const nodeHost: Host = {
  cwd: workingFolder(),
  environment: process.env,
  isTerminal,
  onInterrupt,
  list: (path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'folder' })),
  kindOf: (path) => (statSync(path).isDirectory() ? 'folder' : 'file'),
  readText: (path) => decodeText(readFileSync(path)),
  readStdin,
  writeText: (path, text, encoding) => {
    const file = replacement(path);
    try {
      file.writeBytes(encodeText(text, encoding));
      file.commit();
    } catch (cause) {
      file.discard();
      throw cause;
    }
  },
  // Only reviews need these.
  exclusively: async (path, work) => (await import('./file-lock.js')).exclusively(path, work),
  gitName: async (folder) => (await import('./git-name.js')).gitName(folder),
  openOutput: (path) => (isDevice(path) ? deviceOutput(path) : replacement(path)),
  stdout: (text) => {
    writeAll(standardOutput, Buffer.from(text, 'utf8'));
  },
  stderr: (text) => {
    try {
      writeAll(standardError, Buffer.from(text, 'utf8'));
    } catch {
      // Nobody reads standard error: there is no other place to say so.
    }
  },
};

/** Another program may have deleted it; files with whole paths can still be read. */
function workingFolder(): string {
  try {
    return process.cwd();
  } catch {
    return '/';
  }
}

/** Signals that ask a process to end. */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** As shells count: 128 and the number of the signal. */
const interruptStatus = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function onInterrupt(listener: (status: number) => void): () => void {
  const release = (): void => {
    for (const signal of interrupts) process.removeListener(signal, heard);
  };
  const heard = (signal: (typeof interrupts)[number]): void => {
    release();
    listener(interruptStatus[signal]);
  };
  for (const signal of interrupts) process.on(signal, heard);
  return release;
}

function isTerminal(stream: 'stdout' | 'stderr' = 'stdout'): boolean {
  // `node:tty` and `process.stdout` load a tenth of Node, so elsewhere than on Windows the kind of file tells.
  if (process.platform === 'win32') return process[stream].isTTY;
  const output = fstatSync(stream === 'stdout' ? standardOutput : standardError);
  return output.isCharacterDevice() && output.rdev !== statSync(devNull).rdev;
}

async function readStdin(): Promise<ReturnType<typeof decodeText>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decodeText(Buffer.concat(chunks));
}

/** Writes all of `bytes`, in as many pieces as the system takes. */
function writeAll(descriptor: number, bytes: Uint8Array): void {
  let at = 0;
  while (at < bytes.length) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause;
      // A pipe that another program made non-blocking is full: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pipeWait);
    }
  }
}

interface Replacement extends Output {
  writeBytes(bytes: Uint8Array): void;
}

/** A file written beside `path` and renamed over it. A symbolic link stays one: what it points at is replaced. */
function replacement(path: string): Replacement {
  const old = statSync(path, { throwIfNoEntry: false });
  const target = old ? realpathSync(path) : path;
  // Renaming would also replace a file that its owner has locked against writing.
  if (old) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), temporaryName());
  const descriptor = openSync(temporary, 'wx');
  removeLeftFiles(dirname(target));
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  return {
    write: (text) => {
      writeAll(descriptor, Buffer.from(text, 'utf8'));
    },
    writeBytes: (bytes) => {
      writeAll(descriptor, bytes);
    },
    commit: () => {
      fsyncSync(descriptor);
      close();
      if (old) keepRights(temporary, old);
      renameSync(temporary, target);
    },
    discard: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

function keepRights(path: string, old: Stats): void {
  chmodSync(path, old.mode);
  try {
    chownSync(path, old.uid, old.gid);
  } catch {
    // Only the administrator may give a file to another owner; the file is then ours, as with any editor.
  }
}

/** Whether `path` is there and no plain file, such as `/dev/null`, which must not be replaced. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

function deviceOutput(path: string): Output {
  const descriptor = openSync(path, 'w');
  const close = (): void => {
    closeSync(descriptor);
  };
  return {
    write: (text) => {
      writeAll(descriptor, Buffer.from(text, 'utf8'));
    },
    commit: close,
    discard: close,
  };
}
