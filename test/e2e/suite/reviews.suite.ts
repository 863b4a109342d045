import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
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
  until,
  write,
} from './editor.js';
import { MemoryFiles, memoryScheme } from './memory-files.js';
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

/** What a review file says of each annotation: what it is, how it stands, and its words. */
function statesIn(text: string): readonly string[] {
  const { items } = JSON.parse(text) as { readonly items: readonly Item[] };
  return items.map((item) =>
    [item.motivation, item['cable:state'], item['cable:rule'], item.body[0]?.value].filter(Boolean).join(' | '),
  );
}

/** Waits until a review file is as expected: it is written after the command that asks for it. */
async function written(name: string, expected: readonly string[]): Promise<void> {
  let last: unknown;
  for (let round = 0; round < 100; round++) {
    last = await read(name).then(statesIn, (cause: unknown) => cause);
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

  it('keep a page line within the words that are replaced', async () => {
    const page = 'could\n\nSTATE 00086103  002 OF 002 \n\nresult';
    await write('paged.cable.bo-roe.review.json', proposed);
    await write('paged.cable', (await read('tier2-plan.cable')).replace('could\nresult', page));
    const editor = await open('paged.cable');
    ({ document } = editor);
    const before = document.getText();
    await placed(editor, 'Steps from the second');
    await changed(document, () => vscode.commands.executeCommand('cableLint.review.accept'));
    // The words around it are others now; it stands between them as it did.
    const words = 'Steps from the second set, taken early and before winter, can';
    assert.equal(
      document.getText(),
      before.replace(
        standing.replace('could\nresult', page),
        `${words}\n\nSTATE 00086103  002 OF 002 \n\nbring an upgrade to Tier 1.`,
      ),
    );
    await written('paged.cable.ann-lee.review.json', ['replying | resolved | Accepted.']);
    await changed(document, () => vscode.commands.executeCommand('undo'));
    assert.equal(document.getText(), before);
    await written('paged.cable.ann-lee.review.json', ['replying | deleted']);
  });

  it('wait for another program that writes them, and keep what it wrote', async () => {
    await openCopy('tier2-plan.cable');
    const lock = fileAt('.reviewed.cable.reviews.lock').fsPath;
    await writeFile(lock, `${String(process.pid)} ${hostname()} ${String(Date.now())} 0`);
    said = 'Mine.';
    const remark = vscode.commands.executeCommand('cableLint.review.wholeCable');
    // The server answers other things meanwhile.
    await findings(document.uri, () => true);
    await ask('vscode.executeDocumentSymbolProvider', document.uri);
    await assert.rejects(read(mine));
    const other = proposed.replaceAll('Bo Roe', 'Ann Lee');
    await writeFile(fileAt(mine).fsPath, other);
    await rm(lock);
    await remark;
    await written(mine, [`editing | open | ${proposal}`, 'commenting | open | Mine.']);
  });

  it('are written where there is no disk, with what stands there by then', async () => {
    const files = new MemoryFiles();
    const provider = vscode.workspace.registerFileSystemProvider(memoryScheme, files);
    try {
      const at = (name: string): vscode.Uri => vscode.Uri.from({ scheme: memoryScheme, path: `/${name}` });
      files.writeFile(at('reviewed.cable'), await vscode.workspace.fs.readFile(fileAt('tier2-plan.cable')));
      await vscode.commands.executeCommand('vscode.open', at('reviewed.cable'), { preview: false });
      files.writeFile(at(mine), Buffer.from(proposed.replaceAll('Bo Roe', 'Ann Lee')));
      said = 'Mine.';
      await vscode.commands.executeCommand('cableLint.review.wholeCable');
      assert.deepEqual(
        files
          .readDirectory()
          .map(([name]) => name)
          .sort(),
        ['reviewed.cable', mine],
      );
      assert.deepEqual(statesIn(Buffer.from(files.readFile(at(mine))).toString()), [
        `editing | open | ${proposal}`,
        'commenting | open | Mine.',
      ]);
    } finally {
      await closeAll();
      provider.dispose();
    }
  });

  it('are followed beside a cable that is opened without its folder', async () => {
    const alone = await mkdtemp(path.join(tmpdir(), 'cable-lint-alone-'));
    try {
      const file = path.join(alone, 'reviewed.cable');
      await writeFile(file, await read('tier2-plan.cable'));
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.file(file), { preview: false });
      const editor = vscode.window.activeTextEditor!;
      ({ document } = editor);
      await ask('vscode.executeDocumentSymbolProvider', document.uri);
      await vscode.commands.executeCommand('cableLint.review.next');
      assert.deepEqual(person.heard, ['No thread of this cable is open.']);
      // The system takes its time until it watches a folder, and tells nothing of what was written before.
      const writing = setInterval(() => void writeFile(path.join(alone, theirs), proposed), 1000);
      await placed(editor, 'Steps from the second').finally(() => {
        clearInterval(writing);
      });
      await rm(path.join(alone, theirs));
      for (let round = 0; round < 100 && person.heard.length === 0; round++) {
        await vscode.commands.executeCommand('cableLint.review.previous');
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.deepEqual(person.heard, ['No thread of this cable is open.']);
    } finally {
      await closeAll();
      await rm(alone, { recursive: true, force: true });
    }
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

  it('are found where they are now by who goes on while the words above are still changing', async () => {
    await write(theirs, proposed);
    const editor = await openCopy('tier2-plan.cable');
    await placed(editor, 'taken early');
    const { line } = editor.selection.active;
    await editor.edit((change) => {
      change.insert(new vscode.Position(0, 0), '\n\n\n');
    });
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('cableLint.review.next');
    assert.equal(editor.selection.active.line, line + 3);
  });

  it('leave a damaged file as it is, and say where the damage is', async () => {
    const damaged = '{"type": "AnnotationPage",\n "items": [ }';
    await write(mine, damaged);
    await openCopy('tier2-plan.cable');
    said = 'Words.';
    await vscode.commands.executeCommand('cableLint.review.wholeCable');
    // It is read as well as written.
    await until(person.onHear, () => person.heard.some((words) => words.includes('cannot be read whole')));
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
    assert.ok(editor.selection.active.line > 0, 'No thread came.');
    person.heard.length = 0;
    editor.selection = new vscode.Selection(place, place);
  }
});
