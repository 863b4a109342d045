/** The other end of `worker-lanes.ts`: a thread that lints the files it is given. */
import type { Host } from '../host/host.js';
import type { Input } from './files.js';
import { FileLinter, lintAll } from './lint-file.js';
import { reportFor } from './report-for.js';
import type { WorkerOptions } from './worker-lanes.js';

/** Answers `lint` until the thread ends. */
export async function serve(host: Host): Promise<void> {
  // Loaded here, for other commands share this bundle and want neither.
  const threads = await import('node:worker_threads');
  const { worker } = await import('workerpool');
  const { files, colours, stop } = threads.workerData as WorkerOptions;
  const linter = new FileLinter(host, files, await reportFor(files.format, colours, host));
  worker({ lint: (inputs: readonly Input[]) => lintAll(linter, inputs, () => Atomics.load(stop, 0) !== 0) });
}
