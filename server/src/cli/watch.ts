/** `lint --watch`: lints again what changed, until it is interrupted. */
import { existsSync, type FSWatcher, statSync, watch as watchFiles } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../host/host.js';
import { counted } from '../report/counted.js';
import { configName } from './configs.js';
import { exitStatus } from './exit-status.js';
import type { Input } from './files.js';
import type { LintInvocation } from './invocation.js';
import { ReviewFolders, reviewNamesOf } from './review-folders.js';
import type { Troubles } from './troubles.js';

/** Milliseconds in which changes are taken for one: editors write in several steps. */
const settle = 60;

/** Milliseconds between two looks where the system does not tell of changes. */
const pollEvery = 1000;

export interface WatchParts {
  readonly invocation: LintInvocation;
  readonly host: Host;
  readonly troubles: Troubles;
  readonly collect: () => Promise<readonly Input[] | undefined>;
  readonly lintInputs: (inputs: readonly Input[]) => Promise<number>;
}

/** Gives the exit status. The system's word is only taken as a sign to look; what changed, the files themselves tell. */
export async function watch({ invocation, host, troubles, collect, lintInputs }: WatchParts): Promise<number> {
  const signs = new Signs(host);
  let before = new Map<string, string>();
  for (let first = true; ; first = false) {
    const inputs = await collect();
    if (!inputs) return exitStatus.trouble;
    const configs = configsOf(inputs, invocation, host);
    signs.listen([...invocation.paths.map((path) => resolve(host.cwd, path)), ...configs.map(dirname)]);
    const reviews = new ReviewFolders(host);
    const now = new Map([
      ...inputs.map(({ absolute }) => [absolute, stateWithReviews(absolute, reviews)] as const),
      ...configs.map((file) => [file, stateOf(file)] as const),
    ]);
    const isNew = (file: string): boolean => before.get(file) !== now.get(file);
    const again = configs.some(isNew) || [...before.keys()].some((file) => isConfig(file) && !now.has(file));
    const changed = again ? inputs : inputs.filter(({ absolute }) => isNew(absolute));
    before = now;
    const status = changed.length > 0 ? await lintInputs(changed) : exitStatus.clean;
    if (status > exitStatus.trouble) return status;
    if (first && inputs.length === 0) return exitStatus.trouble;
    if (first) troubles.note(`Watching ${counted(inputs.length, 'file')}; Ctrl-C ends it.`);
    const interrupted = await signs.next();
    if (interrupted !== undefined) return interrupted;
  }
}

/** The configurations that may hold for the inputs: those that are there. */
function configsOf(inputs: readonly Input[], { config }: LintInvocation, host: Host): string[] {
  if (config !== undefined) return [resolve(host.cwd, config)];
  const folders = new Set<string>();
  for (const { absolute } of inputs)
    for (let folder = dirname(absolute); !folders.has(folder); folder = dirname(folder)) folders.add(folder);
  return [...folders].map((folder) => join(folder, configName)).filter((file) => existsSync(file));
}

function isConfig(file: string): boolean {
  return file.endsWith(configName);
}

function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${String(stats.mtimeMs)} ${String(stats.size)} ${String(stats.ino)}` : '';
}

/** What reviews beside a cable waive changes its findings. */
function stateWithReviews(file: string, reviews: ReviewFolders): string {
  const names = reviewNamesOf(file, reviews.beside(file));
  return [file, ...names.map((name) => join(dirname(file), name))].map(stateOf).join('\n');
}

/** Signs that something below a folder changed, and the signal that ends it all. */
class Signs {
  private readonly watchers = new Map<string, FSWatcher>();
  private polling: NodeJS.Timeout | undefined;
  private waiting: (() => void) | undefined;
  private seen = false;
  private interrupted: number | undefined;

  constructor(host: Host) {
    host.onInterrupt((status) => {
      this.interrupted = status;
      this.waiting?.();
    });
  }

  listen(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.watchers.has(path)) continue;
      try {
        const watcher = watchFiles(path, { recursive: true, persistent: true }, () => this.notice());
        // A folder that vanished, or more folders than the system watches.
        watcher.on('error', () => this.poll());
        this.watchers.set(path, watcher);
      } catch {
        this.poll();
      }
    }
  }

  /** Waits for the next change; gives the exit status once a person has enough. */
  async next(): Promise<number | undefined> {
    while (!this.seen && this.interrupted === undefined)
      await new Promise<void>((resume) => {
        this.waiting = resume;
      });
    if (this.interrupted === undefined) await new Promise((resume) => setTimeout(resume, settle));
    this.seen = false;
    return this.interrupted;
  }

  private notice(): void {
    this.seen = true;
    this.waiting?.();
  }

  private poll(): void {
    this.polling ??= setInterval(() => this.notice(), pollEvery);
  }
}
