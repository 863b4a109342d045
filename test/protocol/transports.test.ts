import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import {
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import { draft } from './cable.js';
import { Client } from './client.js';

const bundle = path.resolve('server/dist/node.cjs');

describe('the language server', () => {
  it('speaks to the process that forked it', async () => {
    const child = fork(bundle, ['--node-ipc']);
    const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.equal(serverInfo?.name, 'cable-lint');
    await connection.sendRequest('shutdown');
    void connection.sendNotification('exit');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('says how it is started', () => {
    const { status, stderr } = spawnSync(process.execPath, [bundle], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });

  it('reports after many edits what it reports of the same texts opened afresh', async () => {
    const client = new Client();
    try {
      await client.initialize();
      const uris = ['untitled:one', 'untitled:two', 'untitled:three'];
      for (const uri of uris) client.open(uri, draft);
      const versions = new Map(uris.map((uri) => [uri, 1]));
      let seed = 7;
      const random = (limit: number): number => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % limit;
      };
      const pieces = ['', 'X', '\n', '\r\n', '3. (U) ', 'para 12', 'ref C', 'End comment.', ' ', '\u2028', '\u{1f600}'];
      for (let count = 0; count < 500; count++) {
        const uri = uris[random(uris.length)] ?? '';
        const document = client.document(uri);
        const change = () => {
          const start = random(document.getText().length + 1);
          const range = { start: document.positionAt(start), end: document.positionAt(start + random(6)) };
          return { range, text: pieces[random(pieces.length)] ?? '' };
        };
        versions.set(uri, client.edit(uri, change()));
        // Answers between edits must not leave anything behind.
        if (count % 25 === 0) void client.request('textDocument/documentSymbol', { textDocument: { uri } });
      }
      for (const [uri, version] of versions) {
        const edited = await client.version(uri, version);
        client.open(`${uri}-fresh`, client.textOf(uri));
        const fresh = await client.version(`${uri}-fresh`, 1);
        assert.ok(edited.length > 0);
        assert.equal(JSON.stringify(edited), JSON.stringify(fresh).replaceAll(`${uri}-fresh`, uri));
      }
      assert.equal(await client.end(), 0);
    } finally {
      client.kill();
    }
  });
});
