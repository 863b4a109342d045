import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, changed, closeAll, findings, open, openNew, placeOf, rangeOf, read } from './editor.js';

async function actionsAt(document: vscode.TextDocument, words: string, kind?: string): Promise<vscode.CodeAction[]> {
  return ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, words), kind);
}

describe('A cable that is written', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await open('faulty/tier2-plan.cable');
    ({ document } = editor);
    await findings(document.uri);
  });

  afterEach(closeAll);

  it('renames a paragraph with every reference to it, and one undo takes it back', async () => {
    const before = document.getText();
    const place = placeOf(document, '7. (SBU) Begin');
    const edit = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, place, '9');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      before.replace('7. (SBU) Begin', '9. (SBU) Begin').replace('in para 7 as', 'in para 9 as'),
    );
    await changed(document, () => vscode.commands.executeCommand('undo'));
    assert.equal(document.getText(), before);
  });

  it('says why a paragraph cannot be renamed', async () => {
    const place = placeOf(document, '7. (SBU) Begin');
    await assert.rejects(ask('vscode.executeDocumentRenameProvider', document.uri, place, '2'), /2/);
  });

  it('offers the fix of a finding first, and does it', async () => {
    const [action] = await actionsAt(document, 'PHMU', 'quickfix');
    assert.match(action?.title ?? '', /PHUM/);
    assert.ok(action?.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /^TAGS: KTIP, KCRM, KWMN, PHUM,/m);
    await findings(document.uri, (rules) => rules.length > 0 && !rules.includes('tag-unknown'));
  });

  it('mends at once all that can be mended without asking', async () => {
    const [action] = await actionsAt(document, 'UNCLAS', 'source.fixAll');
    assert.equal(action?.kind?.value, 'source.fixAll.cable');
    assert.ok(action.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /Uruguay's overall response/);
    assert.doesNotMatch(document.getText(), /[“”]/);
    await findings(document.uri, (rules) => rules.length > 0 && !rules.includes('garbled-apostrophe'));
  });

  it('offers to explain the rule of a finding', async () => {
    const actions = await actionsAt(document, 'PHMU');
    const explain = actions.find(({ command }) => command?.command === 'cableLint.explainRule');
    assert.deepEqual(explain?.command?.arguments, ['tag-unknown']);
  });

  it('is formatted without a change of its words, and a second time not at all', async () => {
    const { document: loose } = await openNew(
      (await read('tier2-plan.cable')).replace('Please draw on', 'Please draw\non'),
    );
    const format = async (): Promise<number> => {
      const options = { tabSize: 2, insertSpaces: true };
      const edits = await ask<vscode.TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        loose.uri,
        options,
      );
      const change = new vscode.WorkspaceEdit();
      change.set(loose.uri, edits ?? []);
      await vscode.workspace.applyEdit(change);
      return edits?.length ?? 0;
    };
    const words = loose.getText().split(/\s+/);
    assert.ok((await format()) > 0);
    assert.deepEqual(loose.getText().split(/\s+/), words);
    assert.equal(await format(), 0);
  });

  it('moves a paragraph, and what refers to it follows', async () => {
    editor.selection = cursorAt('5. The Report');
    await changed(document, () => vscode.commands.executeCommand('cableLint.moveParagraphUp'));
    assert.match(document.getText(), /\n4\. The Report is about/);
    assert.match(document.getText(), /\n5\. \(SBU\) For the next Report/);
    assert.match(document.getText(), /the points in para 4, and/);
    assert.equal(document.lineAt(editor.selection.active.line).text.slice(0, 13), '4. The Report');
    await changed(document, () => vscode.commands.executeCommand('undo'));
    assert.match(document.getText(), /\n5\. The Report is about/);
  });

  it('inserts and deletes a paragraph', async () => {
    const before = document.getText();
    editor.selection = cursorAt('4. (SBU) For the next');
    await changed(document, () => vscode.commands.executeCommand('cableLint.insertParagraph'));
    assert.match(document.getText(), /\n8\. \(SBU\) Begin Action Plan/);
    assert.match(document.getText(), /in para 8 as/);
    await changed(document, () => vscode.commands.executeCommand('cableLint.deleteParagraph'));
    assert.equal(document.getText(), before);
  });

  it('has its curly quotes straightened by one command', async () => {
    await changed(document, () => vscode.commands.executeCommand('cableLint.straightenQuotes'));
    assert.match(document.getText(), /like "procesamiento" or "sumario"/);
  });

  function cursorAt(words: string): vscode.Selection {
    const place = placeOf(document, words);
    return new vscode.Selection(place, place);
  }

  it('offers snippets', async () => {
    const { document: empty } = await openNew('\n');
    const place = new vscode.Position(0, 0);
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', empty.uri, place);
    assert.ok(items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet).length >= 30);
  });
});
