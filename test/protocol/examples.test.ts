/** Every example of the repository in the server: findings as the command line has them, and edits read off the text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { Folder } from '../cli/run-cli.js';
import { ownCables } from '../support/corpus.js';
import { repositoryPath } from '../support/repository.js';
import { Client } from './client.js';

const examples = ownCables().filter(({ name }) => name.startsWith('examples/'));
const plan = 'examples/tier2-plan.cable';

interface CliFile {
  readonly path: string;
  readonly messages: readonly { ruleId: string; message: string; offset: number; endOffset: number }[];
}

describe('the examples', () => {
  let folder: Folder;
  let client: Client;

  before(async () => {
    folder = new Folder();
    folder.write(Object.fromEntries(examples.map(({ name, text }) => [name, text])));
    client = new Client();
    await client.initialize(folder.path);
    for (const { name, text } of examples) client.open(uriOf(name), text);
  });

  after(() => {
    client.kill();
    folder.remove();
  });

  afterEach(() => {
    const text = readFileSync(repositoryPath(plan), 'utf8');
    if (client.textOf(uriOf(plan)) !== text) client.edit(uriOf(plan), { text });
  });

  function uriOf(name: string): string {
    return pathToFileURL(folder.at(name)).href;
  }

  function planText(): string {
    return client.textOf(uriOf(plan));
  }

  function run(command: string, words: string): Promise<unknown> {
    const { position } = client.at(uriOf(plan), words);
    const { version } = client.document(uriOf(plan));
    return client.request('workspace/executeCommand', {
      command: `cableLint.${command}`,
      arguments: [{ uri: uriOf(plan), position, version }],
    });
  }

  it('have the findings of the command line', async () => {
    const files = JSON.parse(folder.run('--format', 'json', 'examples').stdout) as CliFile[];
    assert.equal(files.length, examples.length);
    for (const { path, messages } of files) {
      const { text } = examples.find(({ name }) => name === path)!;
      const seen = await client.version(uriOf(path), 1);
      assert.deepEqual(
        seen.map(({ code, message, range }) => [code, message, client.wordsAt(uriOf(path), range)]),
        messages.map(({ ruleId, message, offset, endOffset }) => [ruleId, message, text.slice(offset, endOffset)]),
      );
      if (!path.includes('faulty')) assert.deepEqual(seen, []);
    }
  });

  it('need no formatting where they are clean, and leak nothing', async () => {
    for (const { name } of examples.filter(({ name }) => !name.includes('faulty'))) {
      const asked = { textDocument: { uri: uriOf(name) } };
      const options = { tabSize: 2, insertSpaces: true };
      assert.deepEqual(await client.request<TextEdit[]>('textDocument/formatting', { ...asked, options }), [], name);
      const { leaks } = await client.request<{ leaks: unknown[] }>('cableLint/hostGovernmentView', asked);
      assert.deepEqual(leaks, [], name);
    }
  });

  it('rename a paragraph with the words that lead to it', async () => {
    const place = client.at(uriOf(plan), '6. (U) Background');
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { ...place, newName: '12' });
    const expected = planText().replace('6. (U) Background', '12. (U) Background').replace('in para 6', 'in para 12');
    assert.ok(client.apply(edit));
    assert.equal(planText(), expected);
  });

  it('delete, insert and move paragraphs, and every reference follows', async () => {
    const before = planText();
    const fifth = before.slice(before.indexOf('5. (SBU) The Report'), before.indexOf('6. (U) Background'));
    await run('deleteParagraph', '5. (SBU) The Report');
    assert.equal(
      planText(),
      before
        .replace(fifth, '')
        .replace('6. (U) Background', '5. (U) Background')
        .replace('7. (SBU) Begin', '6. (SBU) Begin')
        .replace('8. (U) The', '7. (U) The')
        .replace('in para 6', 'in para 5')
        .replace('in para 7', 'in para 6'),
    );
    client.edit(uriOf(plan), { text: before });
    await run('moveParagraphDown', '4. (SBU) For');
    const fourth = before.slice(before.indexOf('4. (SBU) For'), before.indexOf('5. (SBU) The Report'));
    assert.equal(planText(), before.replace(fourth + fifth, fifth.replace('5.', '4.') + fourth.replace('4.', '5.')));
    client.edit(uriOf(plan), { text: before });
    await run('insertParagraph', '6. (U) Background');
    assert.match(planText(), /in para 7, and[\s\S]*in para 8 as[\s\S]*\n6\. \((?:U|SBU)\) \n\n7\. \(U\) Background/);
  });

  it('are renumbered by command', async () => {
    const before = planText();
    client.edit(uriOf(plan), { text: before.replace('8. (U) The', '9. (U) The') });
    await run('renumberParagraphs', '9. (U) The');
    assert.equal(planText(), before);
  });
});
