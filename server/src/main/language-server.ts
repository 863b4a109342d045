/** The language server, behind its entry. */
import { join } from 'node:path';
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { nodeHost } from '../host/node-host.js';
import { version } from '../host/version.js';
import { Gate } from '../lsp/gate.js';
import { startServer } from '../lsp/server.js';

const { argv, stdin, stdout } = process;
const [reader, writer] = argv.includes('--node-ipc')
  ? [new IPCMessageReader(process), new IPCMessageWriter(process)]
  : [new StreamMessageReader(stdin), new StreamMessageWriter(stdout)];
const gate = new Gate(reader, writer, end);
// A client that went away without a word.
stdin.on('end', end);
stdin.on('close', end);
const connection = createConnection(ProposedFeatures.all, gate, writer);
const rulesUri = uriOf(join(import.meta.dirname, 'rules.md'));
const delay = (run: () => void, milliseconds: number) => void setTimeout(run, milliseconds).unref();
const host: Host = {
  ...nodeHost,
  // The host itself would load it with the commands, which are not packed with the extension.
  exclusively: async (path, work) => (await import('../host/file-lock.js')).exclusively(path, work),
};
startServer({ connection, host, schedule: setImmediate, delay, version, rulesUri });

function end(): void {
  process.exit(gate.isOver ? 0 : 1);
}
