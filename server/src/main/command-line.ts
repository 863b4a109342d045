/** The command line, behind its entries. */
import { run } from '../cli/run.js';
import type { HeapSettings } from '../host/host.js';
import { nodeHost } from '../host/node-host.js';

/** Does what the arguments of the process ask for, and ends it. */
export function runCommandLine(heap: HeapSettings): void {
  void run(process.argv.slice(2), { ...nodeHost, heap }).then((status) => {
    // All output is written by now. Left to itself, Node would first take its heap apart.
    process.exit(status);
  });
}

/** Lints for the process that started this thread. */
export async function runWorker(): Promise<void> {
  await (await import('../cli/lint-worker.js')).serve(nodeHost);
}
