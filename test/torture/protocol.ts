/** The server as a process with clients that are out of order, in a hurry, or gone. */
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../protocol/client.js';
import { draft } from '../protocol/cable.js';
import { Random } from '../support/random.js';
import { framed, RawServer } from '../support/raw-server.js';
import { allCables } from '../support/corpus.js';
import type { Tally } from './batches.js';
import type { Fault } from './kind.js';
import { Messages, type Sending, uris } from './protocol-messages.js';

const messagesOfSession = 2500;
const edits = 10_000;
const restarts = 20;
/** Milliseconds after which a session is held to be endless. */
const patience = 900_000;

/** All that the server is put through: `wanted` messages of sessions by chance, and sessions by design. */
export async function tortureProtocol(wanted: number, seed: number): Promise<Tally> {
  const began = performance.now();
  const faults: Fault[] = [];
  let inputs = 0;
  const attempt = async (what: string, run: () => Promise<readonly string[]>): Promise<void> => {
    const late = new AbortController();
    const tooLate = pause(patience, ['no end is in sight'], { signal: late.signal });
    const found = await Promise.race([run().catch((cause: unknown) => [String(cause)]), tooLate]);
    late.abort();
    tooLate.catch(() => undefined);
    for (const message of found.slice(0, 3)) faults.push({ message, input: what });
  };
  for (let session = 0; inputs < wanted && faults.length < 10; session++) {
    const count = Math.min(messagesOfSession, wanted - inputs);
    await attempt(`session ${session} of ${count} messages`, () => strangeSession(new Random(seed + session), count));
    inputs += count;
  }
  for (const [name, bytes] of lostFrames) await attempt(name, () => lostFrame(bytes));
  for (const before of [true, false]) await attempt('order', () => wrongOrder(before));
  for (const [name, leave] of departures) await attempt(name, () => vanishing(leave));
  const all = Math.max(200, Math.min(edits, Math.ceil(wanted / 10)));
  await attempt(`${all} edits of five texts`, () => manyEdits(new Random(seed), all));
  await attempt(`killed ${restarts} times`, () =>
    killed(new Random(seed), Math.min(restarts, Math.ceil(wanted / 500))),
  );
  inputs += all;
  return { name: 'protocol', inputs, seconds: (performance.now() - began) / 1000, work: Number.NaN, faults };
}

/** Answers by the JSON of their id: every request has one for each time it was sent, whatever else came between. */
async function strangeSession(random: Random, count: number): Promise<readonly string[]> {
  const server = await opened();
  try {
    const messages = new Messages(random);
    const asked = new Map<string, Sending[]>();
    for (let sent = 0; sent < count; sent++) {
      const sending = messages.next();
      const key = JSON.stringify(sending.id);
      if (sending.id !== undefined) asked.set(key, [...(asked.get(key) ?? []), sending]);
      await writeOddly(server, sending, random);
    }
    // Commands ask the client something before they answer, and need the connection for it.
    await server.until(() => [...asked.keys()].every((id) => server.answers.has(id)), 20_000);
    await server.send({ jsonrpc: '2.0', id: 'end', method: 'shutdown' });
    if (!(await server.until(() => server.answers.has('"end"'))))
      return ['no answer at the end', ...server.log.split('\n')];
    const faults = [...asked].flatMap(([id, requests]) => answerFaults(requests, server.answers.get(id)?.length ?? 0));
    await server.send({ jsonrpc: '2.0', method: 'exit' });
    if ((await server.exit()) !== 0) faults.push('it ended with another status than 0');
    // Words of a text, or of a message that could not be read, are nobody's business but the client's.
    const logs =
      server.log + JSON.stringify(server.notifications.filter(({ method }) => method?.startsWith('window/') === true));
    if (logs.includes('INTERIM TIP ASSESSMENT')) faults.push('words of a cable are in the log');
    if (server.log !== '') faults.push(`standard error: ${server.log}`);
    return faults;
  } finally {
    server.kill();
  }
}

/** The same id twice at once is one request for the library; one answer is enough then. */
function answerFaults(requests: readonly Sending[], answers: number): string[] {
  if (answers >= 1 && answers <= requests.length) return [];
  return [`${answers} answers to ${requests.map(({ bytes }) => bytes.toString()).join(' and ')}`];
}

/** In one piece, or in two, as streams may cut it anywhere. */
async function writeOddly(server: RawServer, { bytes }: Sending, random: Random): Promise<void> {
  const cut = random.below(20) === 0 ? random.below(bytes.length) : bytes.length;
  await server.write(bytes.subarray(0, cut));
  if (cut < bytes.length) await server.write(bytes.subarray(cut));
}

function initialize(processId: number | undefined): unknown {
  return {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: processId ?? null, rootUri: null, capabilities: {} },
  };
}

async function opened(processId?: number): Promise<RawServer> {
  const server = new RawServer();
  await server.send(initialize(processId));
  await server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
  for (const uri of uris) {
    const textDocument = { uri, languageId: 'cable', version: 1, text: draft };
    await server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  }
  await server.until(() => server.answers.has('1'));
  return server;
}

/** After these nobody can know where the next message begins. */
const lostFrames: readonly (readonly [string, string])[] = [
  ['a header without a colon', 'Content-Length 5\r\n\r\n{}...'],
  ['a header without a length', 'X-Y: 5\r\n\r\n'],
  ['a length that is no number', 'Content-Length: abc\r\n\r\n{}'],
  ['a length that is too short', 'Content-Length: 1\r\n\r\n{}'],
  ['line ends without CR', 'Content-Length: 2\n\n{}'],
  ['noise', '\0\u0001 noise and noise'],
];

/** The server ends, so that the editor starts another one: to wait in silence would help nobody. */
async function lostFrame(bytes: string): Promise<readonly string[]> {
  const server = await opened();
  try {
    await server.write(Buffer.from(bytes));
    for (let again = 0; again < 3; again++)
      await server.send({ jsonrpc: '2.0', id: again, method: 'workspace/symbol', params: {} });
    if (await server.endsWithin(10_000))
      return (await server.exit()) === 1 ? [] : ['it ended with another status than 1'];
    return ['it waits for ever'];
  } finally {
    server.kill();
  }
}

/** Requests before `initialize` or after `shutdown` are refused with the codes of the protocol. */
async function wrongOrder(before: boolean): Promise<readonly string[]> {
  const server = before ? new RawServer() : await opened();
  try {
    if (!before) await server.send({ jsonrpc: '2.0', id: 'shutdown', method: 'shutdown' });
    const params = { textDocument: { uri: uris[0] } };
    await server.send({ jsonrpc: '2.0', method: 'textDocument/didClose', params });
    await server.send({ jsonrpc: '2.0', id: 'x', method: 'textDocument/documentSymbol', params });
    await server.until(() => server.answers.has('"x"'));
    const code = server.answers.get('"x"')?.[0]?.error?.code;
    const faults = code === (before ? -32002 : -32600) ? [] : [`answered with ${code}`];
    await server.send({ jsonrpc: '2.0', method: 'exit' });
    const status = await server.exit();
    return status === (before ? 1 : 0) ? faults : [...faults, `ended with ${status}`];
  } finally {
    server.kill();
  }
}

type Leave = (server: RawServer) => Promise<void>;

const departures: readonly (readonly [string, Leave])[] = [
  ['a client that closes what it writes', (server) => end(server)],
  [
    'a client that stops in the middle of a message',
    async (server) => {
      await server.write(framed(JSON.stringify(initialize(undefined))).subarray(0, 40));
      await end(server);
    },
  ],
  [
    'a client that reads no more',
    async (server) => {
      server.process.stdout.destroy();
      for (let version = 2; version < 40; version++) {
        const params = { textDocument: { uri: uris[0], version }, contentChanges: [{ text: `${draft}${version}` }] };
        await server.send({ jsonrpc: '2.0', method: 'textDocument/didChange', params });
      }
    },
  ],
];

function end(server: RawServer): Promise<void> {
  server.process.stdin.end();
  return Promise.resolve();
}

/** A server without a client ends itself, also where only the process is gone and its pipes are still held. */
async function vanishing(leave: Leave): Promise<readonly string[]> {
  const server = await opened();
  const client = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const other = await opened(client.pid);
  try {
    await leave(server);
    client.kill('SIGKILL');
    const faults = (await server.endsWithin(15_000)) ? [] : ['it goes on'];
    return (await other.endsWithin(15_000)) ? faults : [...faults, 'it goes on without the process of its client'];
  } finally {
    server.kill();
    other.kill();
  }
}

const pieces = [
  '',
  '',
  '',
  'X',
  '\n',
  '\r\n',
  '\n\n7. (SBU) ',
  'para 12',
  'ref C',
  'End comment.',
  'Begin text:',
  ' ',
  '\u2028',
  '\u{1f600}',
  'the ',
];

/** One change by chance; texts stay about as long as they were. */
function changeAny(client: Client, uri: string, random: Random): number {
  const document = client.document(uri);
  const start = random.below(document.getText().length + 1);
  const length = random.below(document.getText().length > 8000 ? 60 : 8);
  const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
  return client.edit(uri, { range, text: random.pick(pieces) });
}

/** What is published of each text in the end is what is published of the same text opened afresh. */
async function compareAfresh(client: Client, versions: ReadonlyMap<string, number>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [uri, version] of versions) {
    const edited = await client.version(uri, version);
    client.open(`${uri}-fresh`, client.textOf(uri));
    const fresh = await client.version(`${uri}-fresh`, 1);
    if (JSON.stringify(edited) !== JSON.stringify(fresh).replaceAll(`${uri}-fresh`, uri))
      faults.push(`${uri} has other diagnostics than opened afresh: ${JSON.stringify(client.textOf(uri))}`);
    client.notify('textDocument/didClose', { textDocument: { uri: `${uri}-fresh` } });
  }
  return faults;
}

function openFive(client: Client): Map<string, number> {
  const cables = allCables().filter(({ text }) => text.length > 2000 && text.length < 8000);
  return new Map(
    [1, 2, 3, 4, 5].map((index) => {
      client.open(`untitled:${index}`, cables[index % cables.length]?.text ?? draft);
      return [`untitled:${index}`, 1];
    }),
  );
}

async function manyEdits(random: Random, count: number): Promise<readonly string[]> {
  const client = new Client();
  try {
    await client.initialize();
    const versions = openFive(client);
    const names = [...versions.keys()];
    for (let edit = 0; edit < count; edit++) {
      const uri = random.pick(names);
      versions.set(uri, changeAny(client, uri, random));
      if (edit % 7 === 0)
        client.request('textDocument/documentSymbol', { textDocument: { uri } }).catch(() => undefined);
      // Now and then somebody stops to think.
      if (edit % 50 === 0) await client.version(uri, versions.get(uri) ?? 0);
    }
    const faults = await compareAfresh(client, versions);
    return (await client.end()) === 0 ? faults : [...faults, 'it ended with another status than 0'];
  } finally {
    client.kill();
  }
}

/** Killed in the middle of edits and started again: the next one has nothing of the one before. */
async function killed(random: Random, count: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let time = 0; time < count; time++) {
    const doomed = new Client();
    await doomed.initialize();
    const names = [...openFive(doomed).keys()];
    for (let edit = 0; edit < 40; edit++) changeAny(doomed, random.pick(names), random);
    const texts = names.map((uri) => [uri, doomed.textOf(uri)] as const);
    await pause(random.below(60));
    doomed.kill();
    const client = new Client();
    try {
      await client.initialize();
      for (const [uri, text] of texts) client.open(uri, text);
      faults.push(...(await compareAfresh(client, new Map(names.map((uri) => [uri, 1])))));
      if ((await client.end()) !== 0) faults.push('it ended with another status than 0');
    } finally {
      client.kill();
    }
  }
  return faults;
}
