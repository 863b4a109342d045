/** Runs the bundled command line as a process, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const bundle = path.resolve('server/dist/cli.cjs');

/** Compiled code of the tests stays out of the home of whoever runs them. */
const cache = realpathSync(mkdtempSync(path.join(tmpdir(), 'cable-lint-test-cache-')));
after(() => {
  rmSync(cache, { recursive: true, force: true });
});

/** What a run printed, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that is there for one test. */
export class Folder {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), 'cable-lint-test-')));

  /** Writes files; the folders in their names are made. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(this.at(name)), { recursive: true });
      writeFileSync(this.at(name), content);
    }
  }

  at(name: string): string {
    return path.join(this.path, name);
  }

  run(...argv: string[]): Ended {
    return this.runWith({}, ...argv);
  }

  runWith(
    { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> },
    ...argv: string[]
  ): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...argv], {
      cwd: this.path,
      input,
      env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env },
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Runs `test` in a folder with `files`. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: Folder) => void,
): () => void {
  return () => {
    const folder = new Folder();
    try {
      folder.write(files);
      test(folder);
    } finally {
      folder.remove();
    }
  };
}
