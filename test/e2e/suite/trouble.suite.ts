import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, fileAt, findings, open, openNew, rangeOf, read, ruleOf, until } from './editor.js';
import { serverProcesses } from './server-process.js';

describe('Trouble', () => {
  afterEach(closeAll);

  it('of the server is over in a moment: it is started again and knows the open cables', async () => {
    const editor = await open('faulty/tier2-plan.cable');
    const { uri } = editor.document;
    await findings(uri);
    const [server] = serverProcesses();
    assert.ok(server?.pid);
    process.kill(server.pid, 'SIGKILL');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 0);
    assert.ok((await findings(uri)).map(ruleOf).includes('tag-unknown'));
    const pids = serverProcesses().map(({ pid }) => pid);
    assert.ok(pids.length === 1 && !pids.includes(server.pid));
  });

  it('of size is none: ten megabytes are read, and typing goes on', async () => {
    const cable = await read('faulty/tier2-plan.cable');
    const lines = '\nA line of a text that has far too many of them.'.repeat(210_000);
    writeFileSync(fileAt('large.cable').fsPath, cable + lines);
    const { document } = await open('large.cable');
    assert.ok(document.getText().length > 10_000_000);
    const editor = await open('tier2-plan.cable');
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'PHUM'), 'PHMU'));
    assert.deepEqual((await findings(editor.document.uri)).map(ruleOf), ['tag-unknown']);
  });

  it('of content is none: what is hardly a text opens as a cable without an error', async () => {
    writeFileSync(fileAt('binary.cable').fsPath, '\u0001\u0002KTIP\u001b\ufffd\r\r\nTAGS: \u{1f6a9}\n'.repeat(100));
    const { document } = await open('binary.cable');
    assert.equal(document.languageId, 'cable');
    assert.ok((await findings(document.uri)).map(ruleOf).includes('unsupported-character'));
  });

  it('of names is none: a text that was never saved has findings too', async () => {
    const { document } = await openNew(await read('faulty/tier2-plan.cable'));
    assert.ok((await findings(document.uri)).map(ruleOf).includes('tag-unknown'));
    assert.equal(document.uri.scheme, 'untitled');
  });
});
