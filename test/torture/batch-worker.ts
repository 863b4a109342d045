/** A thread that tries batches of inputs, one after the other, until it is ended. */
import { parentPort } from 'node:worker_threads';
import type { Batch } from './kind.js';
import { kinds } from './kinds.js';

/** A batch that is to be tried. */
export interface Task {
  readonly kind: string;
  readonly seed: number;
  readonly runs: number;
}

/** A batch that was tried, and the milliseconds that it took this thread. */
export interface Done extends Batch {
  readonly took: number;
}

parentPort?.on('message', ({ kind: name, seed, runs }: Task) => {
  const wanted = kinds.find((kind) => kind.name === name);
  const before = process.threadCpuUsage();
  void wanted?.torture(seed, runs).then((batch) => {
    const { user, system } = process.threadCpuUsage(before);
    const done: Done = { ...batch, took: (user + system) / 1000 };
    parentPort?.postMessage(done);
  });
});
