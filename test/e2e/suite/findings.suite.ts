import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileAt, findings, open, rangeOf, read, ruleOf, until, write } from './editor.js';

/** Rows of the table in `examples/README.md`: a rule on a line of a faulty example. */
async function expectedFindings(name: string): Promise<string[]> {
  const rows = (await read('README.md')).matchAll(/^\| ([a-z0-9-]+\.cable) +\| +(\d+) \| ([a-z-]+) /gm);
  return [...rows].filter(([, file]) => file === name).map(([, , line, rule]) => `${line!} ${rule!}`);
}

/** The same of what the editor shows, a rule on a line once. */
function shown(diagnostics: readonly vscode.Diagnostic[]): string[] {
  return [...new Set(diagnostics.map((one) => `${one.range.start.line + 1} ${ruleOf(one)}`))];
}

describe('Findings', () => {
  afterEach(closeAll);

  for (const name of ['tier2-plan', 'tier3-plan', 'press-guidance-demarche', 'enforcement-report'])
    it(`of ${name} are those that are known`, async () => {
      const { document } = await open(`faulty/${name}.cable`);
      const expected = await expectedFindings(`${name}.cable`);
      assert.ok(expected.length > 10);
      assert.deepEqual(shown(await findings(document.uri)).sort(), expected.sort());
    });

  it('stand at their words, with level, page and related place', async () => {
    const { document } = await open('faulty/tier2-plan.cable');
    const found = await findings(document.uri);
    const at = (rule: string): vscode.Diagnostic => found.find((one) => ruleOf(one) === rule)!;
    const words = (rule: string): string => document.getText(at(rule).range);
    assert.deepEqual(['tag-unknown', 'paragraph-ref-role', 'wrong-country', 'garbled-apostrophe'].map(words), [
      'PHMU',
      'para 5',
      'Paraguay',
      'Uruguay,s',
    ]);
    assert.equal(at('tag-unknown').severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(at('tag-unknown').source, 'cable-lint');
    assert.match(at('tag-unknown').message, /`PHMU`.*`PHUM`/);
    assert.equal((at('tag-unknown').code as { target: vscode.Uri }).target.scheme, 'cable-lint');
    assert.deepEqual(at('ref-unused').tags, [vscode.DiagnosticTag.Unnecessary]);
    const [related] = at('paragraph-ref-role').relatedInformation ?? [];
    assert.equal(related?.location.range.start.line, 66);
  });

  it('are not there in a clean cable', async () => {
    const { document } = await open('tier2-plan.cable');
    await open('faulty/tier2-plan.cable');
    await findings(fileAt('faulty/tier2-plan.cable'));
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });

  it('follow the typing', async () => {
    const editor = await open('tier2-plan.cable');
    const { uri } = editor.document;
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, 'PHUM'), 'PHMU'));
    assert.deepEqual((await findings(uri)).map(ruleOf), ['tag-unknown']);
    await vscode.commands.executeCommand('undo');
    await findings(uri, (rules) => rules.length === 0);
  });

  it('go when the cable is closed, also when its file is gone', async () => {
    await write('gone.cable', await read('faulty/tier2-plan.cable'));
    const { document } = await open('gone.cable');
    await findings(document.uri);
    await vscode.workspace.fs.delete(document.uri);
    await closeAll();
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).length === 0,
    );
  });

  it('come back when a cable is closed and opened again', async () => {
    await open('faulty/tier2-plan.cable');
    const before = (await findings(fileAt('faulty/tier2-plan.cable'))).map(ruleOf);
    await closeAll();
    const { uri } = (await open('faulty/tier2-plan.cable')).document;
    assert.deepEqual((await findings(uri, (rules) => rules.length === before.length)).map(ruleOf), before);
    await closeAll();
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});
