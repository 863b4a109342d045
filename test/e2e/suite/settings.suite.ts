import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, fileAt, findings, open, read, ruleOf, until, write } from './editor.js';

describe('Settings', () => {
  let uri: vscode.Uri;

  beforeEach(async () => {
    await write('other-folder/draft.cable', await read('faulty/tier2-plan.cable'));
    ({
      document: { uri },
    } = await open('faulty/tier2-plan.cable'));
    await findings(uri, (rules) => rules.includes('tag-unknown'));
  });

  afterEach(async () => {
    await setting('rules', undefined);
    for (const name of ['faulty/.cablelint.json', '.cablelint.json'])
      await vscode.workspace.fs.delete(fileAt(name)).then(undefined, () => undefined);
    await closeAll();
  });

  async function setting(name: string, value: unknown): Promise<void> {
    await vscode.workspace.getConfiguration('cableLint').update(name, value, vscode.ConfigurationTarget.Workspace);
  }

  function severityOf(rule: string): vscode.DiagnosticSeverity | undefined {
    return vscode.languages.getDiagnostics(uri).find((one) => ruleOf(one) === rule)?.severity;
  }

  it('change the level of a rule as soon as they are changed', async () => {
    await setting('rules', { 'tag-unknown': 'off', 'wrong-country': 'hint' });
    await findings(uri, (rules) => rules.length > 0 && !rules.includes('tag-unknown'));
    assert.equal(severityOf('wrong-country'), vscode.DiagnosticSeverity.Hint);
    await setting('rules', undefined);
    await findings(uri, (rules) => rules.includes('tag-unknown'));
  });

  it('in a file hold for its folder', async () => {
    await write('faulty/.cablelint.json', '{ "rules": { "tag-unknown": "error" } } // strict about codes\n');
    const { Error, Warning } = vscode.DiagnosticSeverity;
    await until(vscode.languages.onDidChangeDiagnostics, () => severityOf('tag-unknown') === Error);
    const { document } = await open('other-folder/draft.cable');
    const found = await findings(document.uri);
    assert.equal(found.find((one) => ruleOf(one) === 'tag-unknown')?.severity, Warning);
    await vscode.workspace.fs.delete(fileAt('faulty/.cablelint.json'));
    await until(vscode.languages.onDidChangeDiagnostics, () => severityOf('tag-unknown') === Warning);
  });

  it('that are wrong are shown where they stand, and the rest holds', async () => {
    await write('faulty/.cablelint.json', '{\n  "rules": { "tag-unknow": "off", "wrong-country": "off" }\n}\n');
    await findings(uri, (rules) => rules.length > 0 && !rules.includes('wrong-country'));
    const config = fileAt('faulty/.cablelint.json');
    const [complaint] = await findings(config);
    assert.match(complaint?.message ?? '', /`tag-unknow`.*`tag-unknown`/);
    assert.equal(complaint?.range.start.line, 1);
  });

  it('keep out of sight what is written beside a file for a moment, and nothing else', () => {
    const { defaultValue = {} } = vscode.workspace
      .getConfiguration('files')
      .inspect<Record<string, boolean>>('exclude')!;
    const hidden = Object.keys(defaultValue).filter((pattern) => defaultValue[pattern]);
    assert.deepEqual(
      ['**/.cable-lint-*.tmp', '**/.*.reviews.lock', '**/.git'].filter((pattern) => !hidden.includes(pattern)),
      [],
    );
  });

  it('may be broken while one types them', async () => {
    await write('faulty/.cablelint.json', '{ "rules": { "tag-unk');
    const config = fileAt('faulty/.cablelint.json');
    assert.ok((await findings(config)).length > 0);
    assert.ok(vscode.languages.getDiagnostics(uri).map(ruleOf).includes('tag-unknown'));
    await write('faulty/.cablelint.json', '{ "rules": { "tag-unknown": "off" } }');
    await findings(uri, (rules) => rules.length > 0 && !rules.includes('tag-unknown'));
    await findings(config, (rules) => rules.length === 0);
  });

  it('hold while one types them, before they are saved, and a slip is shown where it stands', async () => {
    await write('faulty/.cablelint.json', '{ "rules": { } }\n');
    const { document: config } = await open('faulty/.cablelint.json');
    // The cable stays open, but out of sight.
    await open('faulty/tier2-plan.cable');
    await type(config, '{ "rules": { "tag-unknown": "off" } }\n');
    await findings(uri, (rules) => rules.length > 0 && !rules.includes('tag-unknown'));
    await type(config, '{\n  "rules": {\n    "tag-unknown": "of\n');
    await findings(uri, (rules) => rules.includes('tag-unknown'));
    const ours = (await findings(config.uri)).filter(({ source }) => source === 'cable-lint');
    assert.deepEqual(
      ours.map(({ message, range: { start } }) => [message, start.line]),
      [
        ['This string is not closed on its line. Until this is mended, the defaults hold.', 2],
        ['No level is called `of`. Did you mean `off`?', 2],
      ],
    );
    await type(config, '{ "rules": { "tag-unknown": "error" } }\n');
    const { Error } = vscode.DiagnosticSeverity;
    await until(vscode.languages.onDidChangeDiagnostics, () => severityOf('tag-unknown') === Error);
    assert.deepEqual(
      vscode.languages.getDiagnostics(config.uri).filter(({ source }) => source === 'cable-lint'),
      [],
    );
    assert.equal(await read('faulty/.cablelint.json'), '{ "rules": { } }\n');
    // What was not saved is gone with the tab.
    await open('faulty/.cablelint.json');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const { Warning } = vscode.DiagnosticSeverity;
    await until(vscode.languages.onDidChangeDiagnostics, () => severityOf('tag-unknown') === Warning);
  });

  /** Puts a text into an editor, and saves nothing. */
  async function type(document: vscode.TextDocument, text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('are offered while a configuration file is typed', async () => {
    const config = await write('.cablelint.json', '{ "rules": { "tag-unknown": "" } }');
    const { document } = await open('.cablelint.json');
    const place = document.positionAt(document.getText().indexOf('""') + 1);
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', config, place);
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    const offered = names.map((name) => name.replaceAll('"', ''));
    assert.deepEqual(
      ['off', 'hint', 'info', 'warning', 'error'].filter((level) => !offered.includes(level)),
      [],
    );
  });
});
