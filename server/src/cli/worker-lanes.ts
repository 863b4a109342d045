/** Other threads that lint. They start in a tenth of a second, so they serve folders and not single files. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from './files.js';
import type { Lane } from './in-order.js';
import type { FileOptions, FileResult } from './lint-file.js';

export type LintLane = Lane<readonly Input[], readonly FileResult[]>;

/** What a thread has to know. */
export interface WorkerOptions {
  readonly files: FileOptions;
  readonly colours: boolean;
  /** One unit that all threads share: not 0 once no further file may be begun. */
  readonly stop: Int32Array;
}

/** How many files a thread should have at least. */
const filesPerThread = 50;

/** More threads than this wait for the disk and for the one that prints. */
const mostThreads = 16;

/** The bundle that a thread runs; there is none when the command line runs from its sources. */
const script = join(import.meta.dirname, 'worker.cjs');

/** How many threads pay for `files`: the one that is there, and others. `jobs` is what a person wants at most. */
export async function threadsFor(files: number, jobs: number | undefined): Promise<number> {
  if (!existsSync(script)) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(jobs ?? Math.min(availableParallelism(), mostThreads), Math.floor(files / filesPerThread));
}

/** Lanes of `count` further threads. A thread that fails leaves its files to `fallback`. */
export async function workerLanes(count: number, options: WorkerOptions, fallback: LintLane): Promise<LintLane[]> {
  if (count < 1) return [];
  const { pool } = await import('workerpool');
  const workers = pool(script, {
    workerType: 'thread',
    minWorkers: count,
    maxWorkers: count,
    workerThreadOpts: { workerData: options },
  });
  const lane: LintLane = async (inputs) => {
    try {
      return (await workers.exec('lint', [inputs])) as readonly FileResult[];
    } catch {
      return fallback(inputs);
    }
  };
  return Array.from({ length: count }, () => lane);
}
