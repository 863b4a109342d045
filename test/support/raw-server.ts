/** The bundled server as a process, spoken to byte by byte: what a client that is out of order may send. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { repositoryPath } from './repository.js';

/** What the server sent, as far as it matters here. */
export interface Received {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A message with the header that belongs to it. */
export function framed(body: string): Buffer {
  const bytes = Buffer.from(body, 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

export class RawServer {
  readonly process: ChildProcessWithoutNullStreams;
  /** All that it wrote to standard error. */
  log = '';
  /** Answers by the JSON of their id. */
  readonly answers = new Map<string, Received[]>();
  readonly notifications: Received[] = [];
  private buffer = Buffer.alloc(0);
  private readonly waiting: (() => void)[] = [];
  private ended = false;
  private readonly ending: Promise<void>;

  /** `flags` are those of Node. */
  constructor(flags: readonly string[] = []) {
    this.process = spawn(process.execPath, [...flags, repositoryPath('server/dist/node.cjs'), '--stdio']);
    this.process.stderr.on('data', (data: Buffer) => {
      this.log += data.toString();
      this.wake();
    });
    // Who writes to a server that has ended is told by its exit.
    this.process.stdin.on('error', () => undefined);
    this.process.stdout.on('data', (data: Buffer) => {
      this.buffer = Buffer.concat([this.buffer, data]);
      this.read();
    });
    this.ending = new Promise((resolve) => {
      // Not `exit`: then the last words may still be on their way.
      this.process.on('close', () => {
        this.ended = true;
        this.wake();
        resolve();
      });
    });
  }

  /** Writes bytes as they are. */
  async write(bytes: Buffer): Promise<void> {
    if (this.process.stdin.write(bytes) || this.ended) return;
    await Promise.race([new Promise((resolve) => this.process.stdin.once('drain', resolve)), this.ending]);
  }

  send(message: unknown): Promise<void> {
    return this.write(framed(JSON.stringify(message)));
  }

  /** Resolves once `holds`, or with false when the server ended or the time is over. */
  async until(holds: () => boolean, milliseconds = 60_000): Promise<boolean> {
    const last = Date.now() + milliseconds;
    while (!holds()) {
      if (this.ended || Date.now() > last) return holds();
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return true;
  }

  /** Exit code, or the signal that ended it. */
  async exit(): Promise<number | string> {
    await this.ending;
    return this.process.exitCode ?? this.process.signalCode ?? 'unknown';
  }

  /** Whether it ends by itself within some time. */
  async endsWithin(milliseconds: number): Promise<boolean> {
    return this.until(() => this.ended, milliseconds);
  }

  kill(): void {
    this.process.kill('SIGKILL');
  }

  private read(): void {
    for (;;) {
      const head = this.buffer.indexOf('\r\n\r\n');
      if (head === -1) break;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head).toString())?.[1]);
      if (this.buffer.length < head + 4 + length) break;
      const message = JSON.parse(this.buffer.subarray(head + 4, head + 4 + length).toString()) as Received;
      this.buffer = this.buffer.subarray(head + 4 + length);
      if (message.method === undefined) {
        const key = JSON.stringify(message.id);
        this.answers.set(key, [...(this.answers.get(key) ?? []), message]);
      } else if (message.id === undefined) this.notifications.push(message);
      // Commands wait for what they ask of the client.
      else void this.send({ jsonrpc: '2.0', id: message.id, result: { applied: false, success: false } });
    }
    this.wake();
  }

  private wake(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
