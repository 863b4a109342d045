/** What the language server takes from a key to its diagnostics, at the start and in memory, beside a minimal server. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { repositoryPath } from '../support/repository.js';
import { grown } from './corpus.js';
import { type Measurement, median } from './measure.js';

const ours = [repositoryPath('server/dist/node.cjs'), '--stdio'];
const floor = (count: number) => [repositoryPath('out/test/perf/minimal-server.js'), String(count), '--stdio'];

const uri = 'untitled:bench.cable';
const floorDiagnostics = 200;
const keys = 300;
const keysOfLongText = 15;
const bursts = 12;
const keysOfBurst = 20;
const starts = 12;

/** All lines of the bench that are about the server. */
export async function serverMeasurements(text: string): Promise<Measurement[]> {
  return [
    ...(await startAndMemory(text)),
    ...(await keystrokes(text, { count: keys, warm: 40, name: 'keystroke, 36 KB', against: floorDiagnostics })),
    await longText(grown(text, 1_000_000)),
    await burst(text),
  ];
}

class Peer {
  readonly process: ChildProcessWithoutNullStreams;
  private readonly connection: MessageConnection;
  private readonly waiting = new Map<number, (params: PublishDiagnosticsParams) => void>();
  published = 0;
  private version = 0;

  constructor(argv: readonly string[]) {
    this.process = spawn(process.execPath, argv);
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published++;
      this.waiting.get(params.version ?? 0)?.(params);
    });
    this.connection.listen();
  }

  async start(text: string): Promise<number> {
    await this.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    void this.connection.sendNotification('initialized', {});
    this.version = 1;
    const published = this.until(1);
    const textDocument = { uri, languageId: 'cable', version: 1, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return (await published).diagnostics.length;
  }

  /** Types one letter. */
  type(line: number, letter: string): number {
    const position = { line, character: 0 };
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges: [{ range: { start: position, end: position }, text: letter }],
    });
    return this.version;
  }

  until(version: number): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => this.waiting.set(version, resolve));
  }

  /** Milliseconds from a letter to its diagnostics. */
  async key(line: number, letter: string): Promise<number> {
    const start = performance.now();
    await this.until(this.type(line, letter));
    return performance.now() - start;
  }

  /** Resident memory in MiB. */
  memory(): number {
    const status = readFileSync(`/proc/${String(this.process.pid)}/status`, 'utf8');
    return Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024;
  }

  /** As an editor does it: only so compiled code is kept for the next start. */
  async end(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = once(this.process, 'exit');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}

async function pair(text: string, count: number): Promise<[Peer, Peer]> {
  const peers: [Peer, Peer] = [new Peer(ours), new Peer(floor(count))];
  for (const peer of peers) await peer.start(text);
  return peers;
}

interface Keystrokes {
  readonly name: string;
  readonly count: number;
  readonly warm: number;
  readonly against: number;
}

async function keystrokes(text: string, { name, count, warm, against }: Keystrokes): Promise<Measurement[]> {
  const peers = await pair(text, against);
  const times = await takeTurns(peers, text, { count, warm });
  for (const peer of peers) await peer.end();
  const who = `minimal server, ${String(against)} diagnostics`;
  return [
    of(`${name}, p50`, who, { one: median(times.one), other: median(times.other) }, 1.6),
    of(`${name}, p95`, who, { one: share(times.one, 0.95), other: share(times.other, 0.95) }, 2),
  ];
}

async function takeTurns(
  [one, other]: readonly [Peer, Peer],
  text: string,
  { count, warm }: { count: number; warm: number },
): Promise<{ one: number[]; other: number[] }> {
  const lines = text.split('\n').length;
  const times = { one: [] as number[], other: [] as number[] };
  for (let index = 0; index < count + warm; index++) {
    const line = (index * 7) % lines;
    const taken = [await one.key(line, 'x'), await other.key(line, 'x')];
    if (index < warm) continue;
    times.one.push(taken[0] ?? 0);
    times.other.push(taken[1] ?? 0);
  }
  return times;
}

async function longText(text: string): Promise<Measurement> {
  const first = new Peer(ours);
  const count = await first.start(text);
  await first.end();
  const peers = await pair(text, count);
  const times = await takeTurns(peers, text, { count: keysOfLongText, warm: 3 });
  for (const peer of peers) await peer.end();
  const medians = { one: median(times.one), other: median(times.other) };
  return of('keystroke, 1 MB, p50', `minimal server, ${String(count)} diagnostics`, medians, 1.5);
}

/** From the last of twenty letters, 30 ms apart, to its diagnostics, against a single letter. */
async function burst(text: string): Promise<Measurement> {
  const peer = new Peer(ours);
  await peer.start(text);
  const single: number[] = [];
  const last: number[] = [];
  let most = 0;
  for (let round = 0; round < bursts + 2; round++) {
    const alone = await peer.key(40, 'y');
    const before = peer.published;
    for (let index = 0; index < keysOfBurst - 1; index++) {
      peer.type(40 + index, 'z');
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    const taken = await peer.key(40, 'z');
    most = Math.max(most, peer.published - before);
    if (round < 2) continue;
    single.push(alone);
    last.push(taken);
  }
  await peer.end();
  const measured = of('burst of 20, last edit', 'single edit', { one: median(last), other: median(single) }, 2);
  return { ...measured, note: `${measured.note}, at most ${String(most)} publishes` };
}

async function startAndMemory(text: string): Promise<Measurement[]> {
  const times = { one: [] as number[], other: [] as number[] };
  const memory = { one: [] as number[], other: [] as number[] };
  for (let round = 0; round < starts + 2; round++) {
    for (const [key, argv] of [
      ['one', ours],
      ['other', floor(floorDiagnostics)],
    ] as const) {
      const start = performance.now();
      const peer = new Peer(argv);
      await peer.start(text);
      const taken = performance.now() - start;
      for (let index = 0; index < 5; index++) await peer.key(index, 'x');
      if (round >= 2) {
        times[key].push(taken);
        memory[key].push(peer.memory());
      }
      await peer.end();
    }
  }
  const used = { one: median(memory.one), other: median(memory.other) };
  return [
    of('spawn to first diagnostics', 'minimal server', { one: median(times.one), other: median(times.other) }, 1.3),
    {
      ...of('resident memory', 'minimal server', used, 1.25),
      note: `${used.one.toFixed(0)} MiB : ${used.other.toFixed(0)} MiB`,
    },
  ];
}

function share(values: readonly number[], part: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * part)] ?? Number.NaN;
}

function of(
  name: string,
  against: string,
  { one, other }: { one: number; other: number },
  target: number,
): Measurement {
  return { name, against, ratio: one / other, target, note: `${one.toFixed(2)} ms : ${other.toFixed(2)} ms` };
}
