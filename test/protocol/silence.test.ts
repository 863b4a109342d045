/** Neither the command line nor the server needs a network: where every socket fails they do what they always do. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { RawServer, type Received } from '../support/raw-server.js';
import { repositoryPath } from '../support/repository.js';
import { draft } from './cable.js';

const preload = ['--require', repositoryPath('test/support/no-network.cjs')];
const uri = 'untitled:draft';

describe('without a network', () => {
  it('the proof itself fails where somebody connects', () => {
    const { status, stderr } = node([...preload, '-e', "require('node:net').connect(9, '127.0.0.1')"]);
    assert.notEqual(status, 0);
    assert.match(stderr, /^network: connect\n/);
  });

  for (const argv of [
    ['lint', '--format', 'sarif', 'examples'],
    ['lint', '--format', 'html', 'examples'],
    ['review', 'report', 'examples'],
    ['refs', 'examples'],
    ['stats', 'examples'],
  ])
    it(`\`${argv.join(' ')}\` prints the same`, () => {
      const script = [repositoryPath('server/dist/cli.cjs'), ...argv];
      assert.deepEqual(node([...preload, ...script]), node(script));
    });

  it('the server publishes and answers the same', async () => {
    assert.deepEqual(await conversation(preload), await conversation([]));
  });
});

function node(argv: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: repositoryPath('.'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  // A report may say when it was made.
  return { status, stdout: stdout.replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, 'now'), stderr };
}

function isPublished({ method }: Received): boolean {
  return method === 'textDocument/publishDiagnostics';
}

/** What a server says of a draft. */
async function conversation(flags: readonly string[]): Promise<unknown> {
  const server = new RawServer(flags);
  try {
    await server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    await server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
    const textDocument = { uri, languageId: 'cable', version: 1, text: draft };
    await server.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
    await server.send({ jsonrpc: '2.0', id: 2, method: 'textDocument/documentSymbol', params: { textDocument } });
    await server.until(() => server.answers.has('2') && server.notifications.some(isPublished));
    await server.send({ jsonrpc: '2.0', id: 3, method: 'shutdown' });
    await server.until(() => server.answers.has('3'));
    await server.send({ jsonrpc: '2.0', method: 'exit' });
    assert.equal(await server.exit(), 0);
    assert.equal(server.log, '');
    return [[...server.answers], server.notifications];
  } finally {
    server.kill();
  }
}
