/** A machine in memory, where any file may fail in any way, and nothing that is written is lost from sight. */
import { posix } from 'node:path';
import type { FolderEntry, Host, Output } from '../../server/src/host/host.js';
import { decodeText, encodeText, type TextEncoding, type TextFile } from '../../server/src/host/text-file.js';

/** What happens to whoever asks for a path: an error of the system, or another program comes in between. */
export interface PathFault {
  /** Codes of errors: asking what it is, reading it, beginning to write it, writing it, putting it in its place. */
  readonly kind?: string;
  readonly read?: string;
  readonly open?: string;
  readonly write?: string;
  readonly commit?: string;
  /** After so many looks it is gone. */
  readonly vanishes?: number;
  /** After so many reads it has other text. */
  readonly changes?: number;
}

export interface MemoryOptions {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly faults?: Readonly<Record<string, PathFault>>;
  readonly stdin?: Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Standard output ends with this error after so many writes. */
  readonly stdoutFails?: { readonly code: string; readonly after: number };
}

/** Absolute, and nowhere on a real disk. */
export const memoryFolder = '/memory-of-the-tests/here';

/** An error as the system gives it. */
function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

export class MemoryHost implements Host {
  readonly cwd = memoryFolder;
  readonly environment: Readonly<Record<string, string>>;
  /** Bytes by absolute path, as they are now. */
  readonly files = new Map<string, Uint8Array>();
  out = '';
  err = '';
  /** Outputs that were opened and neither put in their place nor dropped. */
  pending = 0;
  private readonly options: MemoryOptions;
  private readonly looks = new Map<string, number>();
  private readonly reads = new Map<string, number>();
  private writes = 0;

  constructor(options: MemoryOptions) {
    this.options = options;
    this.environment = options.environment ?? {};
    for (const [name, content] of Object.entries(options.files))
      this.files.set(
        posix.resolve(this.cwd, name),
        typeof content === 'string' ? encodeText(content, 'utf-8') : content,
      );
  }

  isTerminal(): boolean {
    return this.options.terminal === true;
  }

  kindOf(path: string): 'file' | 'folder' {
    this.look(path);
    this.fail(path, 'kind');
    if (this.files.has(path)) return 'file';
    if (this.isFolder(path)) return 'folder';
    throw systemError([...this.files.keys()].some((file) => path.startsWith(`${file}/`)) ? 'ENOTDIR' : 'ENOENT');
  }

  list(path: string): readonly FolderEntry[] {
    if (this.kindOf(path) === 'file') throw systemError('ENOTDIR');
    const below = [...this.files.keys()]
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1));
    const names = [...new Set(below.map((name) => name.split('/', 1)[0] ?? ''))];
    return names.map((name) => ({ name, kind: below.includes(name) ? 'file' : 'folder' }));
  }

  readText(path: string): TextFile {
    this.look(path);
    this.fail(path, 'read');
    const bytes = this.files.get(path);
    if (!bytes) throw systemError(this.isFolder(path) ? 'EISDIR' : 'ENOENT');
    const count = (this.reads.get(path) ?? 0) + 1;
    this.reads.set(path, count);
    const file = decodeText(bytes);
    if (count === this.faultsOf(path).changes) this.files.set(path, encodeText(`${file.text}\nMore.\n`, file.encoding));
    return file;
  }

  readStdin(): Promise<TextFile> {
    return Promise.resolve(decodeText(this.options.stdin ?? new Uint8Array()));
  }

  writeText(path: string, text: string, encoding: TextEncoding): void {
    const output = this.openOutput(path);
    try {
      output.write(text);
      this.fail(path, 'commit');
    } catch (cause) {
      output.discard();
      throw cause;
    }
    output.discard();
    this.files.set(path, encodeText(text, encoding));
  }

  async exclusively<Result>(path: string, work: (isOurs: () => boolean) => Result): Promise<Result> {
    this.fail(path, 'open');
    await Promise.resolve();
    return work(() => true);
  }

  gitName(): Promise<string | undefined> {
    return Promise.resolve(undefined);
  }

  openOutput(name: string): Output {
    const path = posix.resolve(this.cwd, name);
    this.fail(path, 'open');
    if (this.isFolder(path)) throw systemError('EISDIR');
    if (!this.isFolder(posix.dirname(path))) throw systemError('ENOENT');
    let text = '';
    let open = true;
    this.pending++;
    const close = (): void => {
      if (open) this.pending--;
      open = false;
    };
    return {
      write: (more) => {
        this.fail(path, 'write');
        text += more;
      },
      commit: () => {
        this.fail(path, 'commit');
        close();
        this.files.set(path, encodeText(text, 'utf-8'));
      },
      discard: close,
    };
  }

  onInterrupt(): () => void {
    return () => undefined;
  }

  stdout(text: string): void {
    const { stdoutFails } = this.options;
    if (stdoutFails && this.writes++ >= stdoutFails.after) throw systemError(stdoutFails.code);
    this.out += text;
  }

  stderr(text: string): void {
    this.err += text;
  }

  private isFolder(path: string): boolean {
    return (
      path === this.cwd ||
      this.cwd.startsWith(`${path}/`) ||
      [...this.files.keys()].some((file) => file.startsWith(`${path}/`))
    );
  }

  private faultsOf(path: string): PathFault {
    return this.options.faults?.[posix.relative(this.cwd, path)] ?? {};
  }

  private fail(path: string, step: 'kind' | 'read' | 'open' | 'write' | 'commit'): void {
    const code = this.faultsOf(path)[step];
    if (code !== undefined) throw systemError(code);
  }

  private look(path: string): void {
    const count = (this.looks.get(path) ?? 0) + 1;
    this.looks.set(path, count);
    if (count > (this.faultsOf(path).vanishes ?? Infinity)) this.files.delete(path);
  }
}
