import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changed, closeAll, fileAt, findings, open, placeOf, ruleOf, until } from './editor.js';
import { Person } from './person.js';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

describe('Commands', () => {
  let person: Person;
  let wanted: string | undefined;

  beforeEach(() => {
    wanted = undefined;
    person = new Person(() => wanted);
  });

  afterEach(async () => {
    person.leave();
    await closeAll();
  });

  async function openFaulty(): Promise<vscode.TextEditor> {
    const editor = await open('faulty/tier2-plan.cable');
    await findings(editor.document.uri);
    return editor;
  }

  it('of the palette are all there', async () => {
    const { contributes } = vscode.extensions.getExtension('cable-lint.cable-lint')!.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    assert.ok(contributes.commands.length > 8);
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });

  it('lint the folder, also what is not open', async () => {
    await openFaulty();
    await vscode.commands.executeCommand('cableLint.lintWorkspace');
    assert.match(person.heard.join(), /^\d+ findings in \d+ cables\.$/);
    const closed = vscode.languages.getDiagnostics(fileAt('faulty/tier3-plan.cable'));
    assert.ok(closed.map(ruleOf).includes('ref-letter-sequence'));
  });

  it('show the configuration that holds, and from where', async () => {
    await openFaulty();
    await vscode.commands.executeCommand('cableLint.showEffectiveConfiguration');
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /"tag-unknown": "warning"/);
    assert.match(text, /"maxLineLength"/);
  });

  it('open the page of a rule as one reads it', async () => {
    const editor = await openFaulty();
    const place = placeOf(editor.document, 'PHMU', 1);
    editor.selection = new vscode.Selection(place, place);
    await vscode.commands.executeCommand('cableLint.explainRule');
    const isPreview = (): boolean =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputWebview;
    await until(vscode.window.tabGroups.onDidChangeTabs, isPreview);
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /tag-unknown/);
  });

  it('repair the damage of transmission after a look at it', async () => {
    const { document } = await openFaulty();
    const before = document.getText();
    wanted = 'Repair';
    await changed(document, () => vscode.commands.executeCommand('cableLint.repairTransmissionDamage'));
    assert.match(person.heard.join(), /^Repair this cable\?/);
    assert.doesNotMatch(document.getText(), /STATE 00086103 002 OF 002/);
    assert.match(document.getText(), /Uruguay's overall response/);
    await vscode.window.showTextDocument(document);
    await changed(document, () => vscode.commands.executeCommand('undo'));
    assert.equal(document.getText(), before);
  });

  it('copy what the host government will see', async () => {
    const { document } = await openFaulty();
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('cableLint.copyHostGovernmentView');
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /Investigate reports of forced labor/);
    assert.doesNotMatch(copied, /\(SBU\)|STATE 00086103|Post is asked/);
    assert.match(document.getText(), /Post is asked/);
  });

  it('begin a cable from a template', async () => {
    await open('tier2-plan.cable');
    wanted = 'Action plan cable, Tier 2';
    await vscode.commands.executeCommand('cableLint.newCable');
    const document = vscode.window.activeTextEditor!.document;
    assert.equal(document.languageId, 'cable');
    assert.match(document.getText(), /^TAGS: .*KTIP/m);
    assert.ok(document.isUntitled);
  });

  it('on a cable do nothing when there is none', async () => {
    await vscode.commands.executeCommand('cableLint.moveParagraphUp');
    await vscode.commands.executeCommand('cableLint.repairTransmissionDamage');
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
