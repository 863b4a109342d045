import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The editor', () => {
  it('opens a cable of the folder', async () => {
    const [file] = await vscode.workspace.findFiles('tier2-plan.cable');
    assert.ok(file);
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), file.toString());
  });
});
