/** Tries many inputs of one kind in threads, batch by batch, so that one that never ends can be told. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { repositoryPath } from '../support/repository.js';
import type { Done, Task } from './batch-worker.js';
import type { Fault } from './kind.js';

/** What came of a kind. */
export interface Tally {
  readonly name: string;
  readonly inputs: number;
  /** Seconds that passed, and seconds of work of all threads together. */
  readonly seconds: number;
  readonly work: number;
  readonly faults: readonly Fault[];
  /** What else there is to know. */
  readonly note?: string;
}

const mostThreads = 2;
const batchSize = 500;
/** Different faults of one kind; more mostly tell the same. */
const mostFaults = 6;
/** Milliseconds without an answer after which a batch is held to be endless. */
const patience = 300_000;

/** Threads that try inputs. */
export class Batches {
  private readonly threads = Array.from({ length: Math.min(mostThreads, availableParallelism()) }, () => start());

  /** Tries `wanted` inputs of a kind. */
  async torture(name: string, wanted: number, seed: number): Promise<Tally> {
    const began = performance.now();
    const faults = new Map<string, Fault>();
    let inputs = 0;
    let asked = 0;
    let work = 0;
    let batches = 0;
    const lane = async (index: number): Promise<void> => {
      while (asked < wanted && faults.size < mostFaults) {
        const runs = Math.min(batchSize, wanted - asked);
        asked += runs;
        const done = await this.answer(index, { kind: name, seed: seedOf(seed, name, batches++), runs });
        inputs += done.runs;
        // What a fault left untried is tried by another batch.
        asked -= runs - done.runs;
        work += done.took;
        if (done.fault) {
          const key = keyOf(done.fault);
          const known = faults.get(key);
          if (!known || done.fault.input.length < known.input.length) faults.set(key, done.fault);
        }
      }
    };
    await Promise.all(this.threads.map((_, index) => lane(index)));
    const seconds = (performance.now() - began) / 1000;
    return { name, inputs, seconds, work: work / 1000, faults: [...faults.values()] };
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  private async answer(index: number, task: Task): Promise<Done> {
    const thread = this.threads[index]!;
    thread.postMessage(task);
    const late = new AbortController();
    const timer = setTimeout(() => {
      late.abort();
    }, patience);
    try {
      const [done] = (await once(thread, 'message', { signal: late.signal })) as [Done];
      return done;
    } catch (cause) {
      if (!late.signal.aborted) throw cause;
      await thread.terminate();
      this.threads[index] = start();
      const fault = { message: `no answer within ${patience / 1000} s`, input: JSON.stringify(task) };
      return { runs: task.runs, took: 0, fault };
    } finally {
      clearTimeout(timer);
    }
  }
}

function start(): Worker {
  return new Worker(repositoryPath('out/test/torture/batch-worker.js'));
}

/** Each batch of each kind has a seed of its own, whichever thread takes it. */
function seedOf(seed: number, name: string, batch: number): number {
  let mixed = seed;
  for (const unit of `${name} ${batch}`) mixed = (Math.imul(mixed, 31) + unit.charCodeAt(0)) | 0;
  return mixed;
}

/** The same fault in two inputs differs in numbers and in words of the input. */
function keyOf({ message }: Fault): string {
  return message
    .replace(/[0-9]+/g, '0')
    .split('\n')
    .slice(0, 4)
    .join('\n')
    .slice(0, 160);
}
