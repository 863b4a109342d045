/** The server's own requests, and code actions that the client carries out. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Folder } from '../cli/run-cli.js';
import { draft } from './cable.js';
import { Client } from './client.js';

describe('requests of our own', () => {
  let folder: Folder;
  let client: Client;
  let uri: string;

  beforeEach(() => {
    folder = new Folder();
    folder.write({ 'draft.cable': draft });
    client = new Client();
    uri = uriAt('draft.cable');
  });

  afterEach(() => {
    client.kill();
    folder.remove();
  });

  function uriAt(name: string): string {
    return pathToFileURL(folder.at(name)).href;
  }

  function ask<Answer>(method: string): Promise<Answer> {
    return client.request<Answer>(`cableLint/${method}`, { textDocument: { uri } });
  }

  describe('about an open text', () => {
    beforeEach(async () => {
      await client.initialize(folder.path);
      client.open(uri, draft);
    });

    it('tell what it is', async () => {
      assert.deepEqual(await ask('summary'), {
        version: 1,
        profile: 'draft',
        lines: 24,
        sections: 1,
        subject: 'ZAMBIA: INTERIM TIP ASSESSMENT',
      });
    });

    it('give the repaired text and the edits that lead there', async () => {
      const damaged = draft.replace('We welcome', 'The NGO,s welcome').replace('1. (U)', '[1](#)1. (U)');
      client.edit(uri, { text: damaged });
      const { version, text, edits, repairs } = await ask<{
        version: number;
        text: string;
        edits: TextEdit[];
        repairs: unknown;
      }>('repaired');
      assert.equal(version, 2);
      assert.equal(text, draft.replace('We welcome', "The NGO's welcome"));
      assert.equal(TextDocument.applyEdits(client.document(uri), edits), text);
      assert.deepEqual(repairs, [
        { what: 'Marks before numbers and letters mended', count: 1 },
        { what: 'Apostrophes restored', count: 1 },
      ]);
    });

    it('show what the host government will see', async () => {
      client.edit(uri, { text: draft.replace('(TIP).', '(TIP), as reftel says.') });
      const view = await ask<{
        version: number;
        text: string;
        leaks: { range: Range; message: string }[];
        parts: { name: string; range: Range }[];
      }>('hostGovernmentView');
      assert.equal(view.version, 2);
      assert.equal(view.text, '-- We welcome the new law on trafficking in persons (TIP), as reftel says.\n');
      assert.deepEqual(
        view.leaks.map(({ range, message }) => [client.wordsAt(uri, range), message]),
        [['reftel', '`reftel` refers to internal traffic. Name the law or the Report instead.']],
      );
      assert.deepEqual(
        view.parts.map(({ name, range }) => [name, range.start.line, range.end.line]),
        [['talking points', 17, 21]],
      );
    });

    it('show the configuration as the command line does, with where it comes from', async () => {
      folder.write({ '.cablelint.json': '{ "maxLineLength": 55 }' });
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriAt('.cablelint.json'), type: 1 }] });
      const { text } = await ask<{ text: string }>('effectiveConfiguration');
      assert.match(text, /^ {2}"maxLineLength": 55, \/\/ from the file above$/m);
      const plain = text.replace(/^\/\/.*\n/, '').replace(/ \/\/ .*$/gm, '');
      const { from, ...shown } = JSON.parse(plain) as Record<string, unknown>;
      const { from: file, ...told } = JSON.parse(folder.run('config', 'draft.cable').stdout) as Record<string, unknown>;
      assert.equal(from, folder.at('.cablelint.json'));
      assert.equal(file, '.cablelint.json');
      assert.deepEqual(shown, told);
    });

    it('are refused in words for a text that is not open', async () => {
      for (const method of ['summary', 'repaired', 'hostGovernmentView', 'effectiveConfiguration'])
        for (const params of [{ textDocument: { uri: uriAt('other.cable') } }, {}, undefined])
          await assert.rejects(client.request(`cableLint/${method}`, params), {
            code: -32803,
            message: 'This text is not open in the editor, or is no cable.',
          });
    });
  });

  describe('linting the workspace', () => {
    const faulty = draft.replace('para 9', 'para 8');
    const codesOf = async (name: string) =>
      (await client.diagnostics(uriAt(name), ({ version }) => version === undefined)).map(({ code }) => code);

    beforeEach(async () => {
      folder.write({ 'a/one.cable': faulty, 'a/two.txt': 'Not much of a cable.\n', '.hidden/three.cable': faulty });
      await client.initialize(folder.path);
    });

    it('publishes what the command line finds, and counts it', async () => {
      const progress: unknown[] = [];
      client.connection.onNotification('$/progress', (params) => {
        progress.push(params);
      });
      const result = await client.request<{ files: number; findings: number }>('cableLint/lintWorkspace', {
        workDoneToken: 'run',
      });
      const told = JSON.parse(folder.run('--format', 'json', '.').stdout) as {
        path: string;
        messages: { ruleId: string }[];
      }[];
      const counted = told.reduce((sum, { messages }) => sum + messages.length, 0);
      assert.deepEqual(result, { files: 3, findings: counted });
      for (const { path, messages } of told)
        assert.deepEqual(
          client.latest.get(uriAt(path))?.diagnostics.map(({ code }) => code),
          messages.map(({ ruleId }) => ruleId),
        );
      assert.deepEqual(progress, [
        { token: 'run', value: { kind: 'begin', title: 'Linting the workspace', cancellable: true } },
        { token: 'run', value: { kind: 'end' } },
      ]);
    });

    it('follows files afterwards', async () => {
      await client.request('cableLint/lintWorkspace', {});
      assert.ok((await codesOf('a/one.cable')).includes('paragraph-ref-missing'));
      // While it is open, the editor's text counts, and afterwards the file again.
      const one = uriAt('a/one.cable');
      client.open(one, faulty.replace('para 8', 'para 3'));
      assert.ok(!(await client.version(one, 1)).some(({ code }) => code === 'paragraph-ref-missing'));
      client.notify('textDocument/didClose', { textDocument: { uri: one } });
      assert.deepEqual(await codesOf('a/one.cable'), []);
      assert.ok((await codesOf('a/one.cable')).includes('paragraph-ref-missing'));
      // Changed and deleted by another program.
      folder.write({ 'a/one.cable': faulty.replace('para 8', 'para 3') });
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: one, type: 2 }] });
      assert.ok(!(await codesOf('a/one.cable')).includes('paragraph-ref-missing'));
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: one, type: 3 }] });
      assert.deepEqual(await codesOf('a/one.cable'), []);
    });

    it('can be cancelled, and leaves the server to others meanwhile', async () => {
      const many = Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`many/${String(index)}.cable`, draft]),
      );
      folder.write(many);
      const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose: () => undefined }) };
      let cancel: () => void = () => undefined;
      token.onCancellationRequested = ((listener: () => void) => {
        cancel = listener;
        return { dispose: () => undefined };
      }) as typeof token.onCancellationRequested;
      const run = client.connection.sendRequest('cableLint/lintWorkspace', {}, token);
      client.open(uri, draft);
      await client.version(uri, 1);
      cancel();
      await assert.rejects(run, { code: -32800, message: 'The run was cancelled.' });
    });
  });

  describe('texts that the client alone can read', () => {
    const virtual = 'memfs:/drafts';
    const config = `${virtual}/.cablelint.json`;
    let files: Record<string, string>;

    beforeEach(async () => {
      files = { [config]: '{ "rules": { "tag-duplicate": "off" } }', [`${virtual}/sub/one.cable`]: draft };
      client.connection.onRequest('cableLint/readText', ({ uri: asked }: { uri: string }) => {
        const text = files[asked];
        return text === undefined ? null : { text };
      });
      await client.initialize(virtual);
    });

    it('give their configuration, and that of a text without a place', async () => {
      for (const one of [`${virtual}/sub/one.cable`, 'untitled:Untitled-1']) {
        client.open(one, draft);
        // What comes first may be linted without waiting for the client.
        await client.diagnostics(one, ({ diagnostics }) => !diagnostics.some(({ code }) => code === 'tag-duplicate'));
      }
    });

    it('are linted where the client lists them', async () => {
      const result = await client.request<{ files: number }>('cableLint/lintWorkspace', {
        files: [`${virtual}/sub/one.cable`, `${virtual}/gone.cable`],
      });
      assert.equal(result.files, 1);
      const found = await client.diagnostics(`${virtual}/sub/one.cable`, () => true);
      assert.ok(found.some(({ code }) => code === 'paragraph-ref-missing'));
    });
  });

  it('are answered by no client, and the server goes on', async () => {
    await client.initialize('memfs:/drafts');
    client.open('memfs:/drafts/one.cable', draft);
    assert.ok((await client.version('memfs:/drafts/one.cable', 1)).length > 0);
  });

  describe('dismissing', () => {
    async function titles(place: string): Promise<CodeAction[]> {
      const { textDocument, position } = client.at(uri, place);
      const range = { start: position, end: position };
      return client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    }

    it('is offered to a client that keeps reviews', async () => {
      await client.initialize(folder.path, { reviews: true });
      client.open(uri, draft);
      const actions = await titles('KTIP, ZA');
      assert.deepEqual(
        actions.map(({ title, kind, command }) => [title, kind, command?.command]),
        [
          ['Remove the second KTIP', 'quickfix', undefined],
          ['Dismiss this finding…', 'quickfix', 'cableLint.waiveFinding'],
          ['Dismiss this rule in this cable…', 'quickfix', 'cableLint.waiveFinding'],
          ['Explain this rule', 'quickfix', 'cableLint.explainRule'],
        ],
      );
      const message = '`KTIP` is already listed. Remove this one.';
      const [finding, rule] = actions.slice(1).map(({ command }) => command?.arguments?.[0] as { range: Range });
      assert.equal(client.wordsAt(uri, finding!.range), 'KTIP');
      assert.deepEqual({ ...finding, range: 0 }, { uri, ruleId: 'tag-duplicate', range: 0, message });
      assert.deepEqual(rule, { uri, ruleId: 'tag-duplicate', message });
    });

    it('is not offered to others', async () => {
      await client.initialize(folder.path);
      client.open(uri, draft);
      assert.deepEqual(
        (await titles('KTIP, ZA')).map(({ title }) => title),
        ['Remove the second KTIP', 'Explain this rule'],
      );
    });
  });
});
