import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ask,
  changed,
  closeAll,
  fileAt,
  findings,
  open,
  openNew,
  placeOf,
  rangeOf,
  read,
  ruleOf,
  write,
} from './editor.js';
import { Person } from './person.js';

interface Item {
  readonly motivation: string;
  readonly 'cable:state': string;
  readonly 'cable:rule'?: string;
  readonly body: readonly { readonly value: string }[];
}

const mine = 'reviewed.cable.ann-lee.review.json';
const theirs = 'reviewed.cable.bo-roe.review.json';
const proposal = 'Steps from the second set, taken early and before winter, can bring an upgrade to Tier 1.';
const standing = 'Steps from the second set, taken early and in earnest, could\nresult in an upgrade to Tier 1.';

/** A file as another reviewer writes it: one proposed wording. */
const proposed = JSON.stringify({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'AnnotationPage',
  items: [
    {
      id: 'urn:uuid:11111111-2222-4333-8444-555555555555',
      type: 'Annotation',
      motivation: 'editing',
      creator: { type: 'Person', name: 'Bo Roe' },
      created: '2010-08-19T12:00:00Z',
      modified: '2010-08-19T12:00:00Z',
      'cable:state': 'open',
      body: [{ type: 'TextualBody', purpose: 'editing', format: 'text/plain', value: proposal }],
      target: { source: 'reviewed.cable', selector: [{ type: 'TextQuoteSelector', exact: standing }] },
    },
  ],
});

async function items(name: string): Promise<string[]> {
  const { items: all } = JSON.parse(await read(name)) as { readonly items: readonly Item[] };
  return all.map((item) =>
    [item.motivation, item['cable:state'], item['cable:rule'], item.body[0]?.value].filter(Boolean).join(' | '),
  );
}

/** Waits until a review file is as expected: it is written after the command that asks for it. */
async function written(name: string, expected: readonly string[]): Promise<void> {
  let last: unknown;
  for (let round = 0; round < 100; round++) {
    last = await items(name).catch((cause: unknown) => cause);
    if (Array.isArray(last) && last.join('\n') === expected.join('\n')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.deepEqual(last, expected);
}

describe('Reviews', () => {
  let person: Person;
  let said: string | undefined;
  let document: vscode.TextDocument;

  before(() => vscode.workspace.getConfiguration('cableLint').update('reviewer', 'Ann Lee'));
  after(() => vscode.workspace.getConfiguration('cableLint').update('reviewer', undefined));

  beforeEach(async () => {
    person = new Person(() => said);
    for (const name of [mine, theirs])
      await Promise.resolve(vscode.workspace.fs.delete(fileAt(name))).catch(() => undefined);
  });

  afterEach(async () => {
    person.leave();
    said = undefined;
    await closeAll();
  });

  async function openCopy(of: string): Promise<vscode.TextEditor> {
    await write('reviewed.cable', await read(of));
    const editor = await open('reviewed.cable');
    ({ document } = editor);
    return editor;
  }

  async function run(title: string, words: string): Promise<void> {
    const range = rangeOf(document, words);
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const { command } = actions.find((action) => action.title.startsWith(title))!;
    await vscode.commands.executeCommand(command!.command, ...((command!.arguments ?? []) as readonly unknown[]));
  }

  it('take a finding out of Problems, and a deleted file brings it back', async () => {
    await openCopy('faulty/tier2-plan.cable');
    await findings(document.uri);
    said = 'A new code of June.';
    await run('Dismiss this finding', 'PHMU');
    await written(mine, ['assessing | waived | tag-unknown | A new code of June.']);
    await findings(document.uri, (rules) => rules.length > 0 && !rules.includes('tag-unknown'));
    await vscode.workspace.fs.delete(fileAt(mine));
    await findings(document.uri, (rules) => rules.includes('tag-unknown'));
  });

  it('take a whole rule out of Problems', async () => {
    await openCopy('faulty/tier2-plan.cable');
    const before = (await findings(document.uri)).map(ruleOf);
    assert.equal(before.filter((rule) => rule === 'unsupported-character').length, 2);
    said = 'It goes by mail.';
    await run('Dismiss this rule', '“');
    await findings(document.uri, (rules) => rules.length > 0 && !rules.includes('unsupported-character'));
    await written(mine, ['assessing | waived | unsupported-character | It goes by mail.']);
  });

  it('keep a remark on the whole cable', async () => {
    await openCopy('tier2-plan.cable');
    said = 'Please clear by Friday.';
    await vscode.commands.executeCommand('cableLint.review.wholeCable');
    await written(mine, ['commenting | open | Please clear by Friday.']);
  });

  it('put a proposed wording in place, and one undo takes back both the words and the decision', async () => {
    await write(theirs, proposed);
    const editor = await openCopy('tier2-plan.cable');
    const before = document.getText();
    await placed(editor, 'Steps from the second');
    await changed(document, () => vscode.commands.executeCommand('cableLint.review.accept'));
    assert.equal(
      document.getText(),
      before.replace(standing, proposal.replace('winter, can bring', 'winter, can\nbring')),
    );
    await written(mine, ['replying | resolved | Accepted.']);
    await changed(document, () => vscode.commands.executeCommand('undo'));
    assert.equal(document.getText(), before);
    await written(mine, ['replying | deleted']);
    assert.equal(await read(theirs), proposed);
  });

  it('are settled and answered at the cursor, and nobody writes the file of another', async () => {
    await write(theirs, proposed);
    const editor = await openCopy('tier2-plan.cable');
    await placed(editor, 'taken early');
    await vscode.commands.executeCommand('cableLint.review.resolve');
    await written(mine, ['replying | resolved | Resolved.']);
    await vscode.commands.executeCommand('cableLint.review.reopen');
    await written(mine, ['replying | resolved | Resolved.', 'replying | open | Reopened.']);
    said = 'L agrees.';
    await vscode.commands.executeCommand('cableLint.review.reply');
    await written(mine, [
      'replying | resolved | Resolved.',
      'replying | open | Reopened.',
      'replying | open | L agrees.',
    ]);
    assert.equal(await read(theirs), proposed);
  });

  it('leave a damaged file as it is, and say where the damage is', async () => {
    const damaged = '{"type": "AnnotationPage",\n "items": [ }';
    await write(mine, damaged);
    await openCopy('tier2-plan.cable');
    said = 'Words.';
    await vscode.commands.executeCommand('cableLint.review.wholeCable');
    const complaint = person.heard.find((words) => words.includes('Nothing was written'));
    assert.match(complaint ?? '', /reviewed\.cable\.ann-lee\.review\.json, line 2, column \d+: .* Nothing was written/);
    assert.equal(await read(mine), damaged);
  });

  it('ask for a file to lie beside', async () => {
    await openNew('UNCLAS STATE 086103\n');
    await vscode.commands.executeCommand('cableLint.review.begin');
    assert.deepEqual(person.heard, ['Save the cable first: its reviews are kept in a file beside it.']);
  });

  /** The cursor at words, as soon as a thread is there. */
  async function placed(editor: vscode.TextEditor, words: string): Promise<void> {
    const place = placeOf(document, words, 1);
    for (let round = 0; round < 100; round++) {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('cableLint.review.next');
      if (editor.selection.active.line > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    editor.selection = new vscode.Selection(place, place);
  }
});
