/** What the command line and the language server ask of the machine: all it reads, writes and prints goes through here. */
import type { TextEncoding, TextFile } from './text-file.js';

/** A text that is being written: to standard output, or to a file that appears only when it is whole. */
export interface Output {
  write(text: string): void;
  /** Puts the file in its place. */
  commit(): void;
  /** Drops what was written. */
  discard(): void;
}

/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** The machine. Methods throw the system's own error, whose `code` (`ENOENT`, `EACCES`, …) tells what happened. */
export interface Host {
  /** Missing where the process does other work too. */
  readonly heap?: HeapSettings;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether standard output, or standard error, is a terminal. */
  isTerminal(stream?: 'stdout' | 'stderr'): boolean;
  kindOf(path: string): 'file' | 'folder';
  /** What is directly in a folder. Links are left out, so that a walk comes to an end. */
  list(path: string): readonly FolderEntry[];
  readText(path: string): TextFile;
  readStdin(): Promise<TextFile>;
  /** Replaces a file in one step: after a failure it is as it was. */
  writeText(path: string, text: string, encoding: TextEncoding): void;
  /** Does `work` while no other program that asks does any for `path`; `isOurs` tells whether that still holds. */
  exclusively<Result>(path: string, work: (isOurs: () => boolean) => Result): Promise<Result>;
  /** The name that a person has given to Git, as it holds in a folder. */
  gitName(folder: string): Promise<string | undefined>;
  openOutput(path: string): Output;
  /** Calls `listener` once, with the exit status, when a person or the system ends the process; the second time it ends at once. Gives a function that takes it back. */
  onInterrupt(listener: (status: number) => void): () => void;
  stdout(text: string): void;
  /** Never throws: there is nobody left to tell. */
  stderr(text: string): void;
}

/** How V8 keeps house. */
export interface HeapSettings {
  /** For a run over many files. What is returned is called between them. */
  forManyFiles(): () => void;
  /** Keeps young objects to the room that they have, until what is returned is called. */
  holdYoungSpace(): () => void;
}
