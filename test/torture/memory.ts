/** Whether the memory of the server grows with the number of edits. */
import { readFileSync } from 'node:fs';
import { draft } from '../protocol/cable.js';
import { framed, RawServer } from '../support/raw-server.js';
import { repositoryPath } from '../support/repository.js';
import type { Tally } from './batches.js';

const edits = 50_000;
/** Edits after which compiled code and tables are there. */
const warm = 10_000;
/** Sent at once, as a quick hand on a slow machine sends them. */
const burst = 20;
const mostGrowth = 1.1;
/** How often the memory is looked at. */
const looks = 25;
const mebi = 1024 ** 2;
const uri = 'untitled:memory.cable';

/** Types and deletes in a text for a long time. What is held after the warm-up, garbage collected, is held in the end. */
export async function tortureMemory(wanted: number): Promise<Tally> {
  const began = performance.now();
  const count = Math.min(edits, wanted);
  const server = new RawServer(['--expose-gc', '--require', repositoryPath('test/torture/heap-probe.cjs')]);
  const samples: number[] = [];
  const first = Math.min(warm, count);
  const every = Math.max(burst, Math.floor(count / looks / burst) * burst);
  try {
    await server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    await server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const text = draft.repeat(4);
    const textDocument = { uri, languageId: 'cable', version: 0, text };
    await server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    for (let version = 1; version <= count + first; version++) {
      await server.write(framed(JSON.stringify(edit(version))));
      if (version % burst === 0) await server.until(() => isPublished(server, version), 60_000);
      // What was published is kept by nobody but us.
      if (version % 200 === 0) server.notifications.length = 0;
      if (version >= first && version % every === 0) samples.push(await heapOf(server));
    }
    const held = samples.map((sample) => sample.toFixed(1));
    const status = `heap ${held[0]} to ${held.at(-1)} MiB, resident ${residentOf(server).toFixed(0)} MiB`;
    const flat = samples.length > 0 && samples.every((sample) => sample <= (samples[0] ?? 0) * mostGrowth);
    const fault = flat ? [] : [{ message: 'the server holds more and more', input: held.join(' ') }];
    const seconds = (performance.now() - began) / 1000;
    return { name: 'memory', inputs: count, seconds, work: Number.NaN, faults: fault, note: status };
  } finally {
    server.kill();
  }
}

/** Puts a letter in, or takes it out again. */
function edit(version: number): unknown {
  const line = 10 + ((version >> 1) % 20);
  const start = { line, character: 0 };
  const end = version % 2 === 0 ? { line, character: 1 } : start;
  const contentChanges = [{ range: { start, end }, text: version % 2 === 0 ? '' : 'x' }];
  return {
    jsonrpc: '2.0',
    method: 'textDocument/didChange',
    params: { textDocument: { uri, version }, contentChanges },
  };
}

function isPublished({ notifications }: RawServer, version: number): boolean {
  return notifications.some(
    ({ method, params }) =>
      method === 'textDocument/publishDiagnostics' && (params as { version?: number }).version === version,
  );
}

/** What the server holds once all garbage is collected, in MiB. */
async function heapOf(server: RawServer): Promise<number> {
  const before = server.log.length;
  server.process.kill('SIGUSR2');
  await server.until(() => server.log.includes('\n', before));
  return Number(/heap (\d+)/.exec(server.log.slice(before))?.[1]) / mebi;
}

/** What the system has given it: garbage that nobody has collected yet is part of it, so this says little about leaks. */
function residentOf(server: RawServer): number {
  const status = readFileSync(`/proc/${String(server.process.pid)}/status`, 'utf8');
  return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
}
