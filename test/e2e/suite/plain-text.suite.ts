import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, open, openNew, read, ruleOf, until, write } from './editor.js';
import { Person } from './person.js';
import { serverProcesses } from './server-process.js';

// Before every other suite: once a server runs, one cannot see that none was started.
describe('A plain text', () => {
  before(async () => {
    await write('mail.txt', 'Dear colleague,\n\nplease find the draft attached.\n');
    await write('plan.txt', `\n\n${await read('faulty/tier2-plan.cable')}`);
    await write('other.txt', await read('tier3-plan.cable'));
    await write('elsewhere/plan.txt', await read('tier3-plan.cable'));
    await write('elsewhere/second.txt', await read('tier3-plan.cable'));
    await write('elsewhere/third.txt', await read('tier3-plan.cable'));
  });

  afterEach(closeAll);

  async function opened(
    name: string,
    answer: string | undefined,
  ): Promise<{ text: vscode.TextDocument; person: Person }> {
    const person = new Person(() => answer);
    try {
      const { document } = await open(name);
      await vscode.extensions.getExtension('cable-lint.cable-lint')?.activate();
      await until(person.onHear, () => person.heard.length > 0);
      return { text: document, person };
    } finally {
      person.leave();
    }
  }

  it('that is no cable is left alone', async () => {
    const person = new Person();
    const { document } = await open('mail.txt');
    await vscode.extensions.getExtension('cable-lint.cable-lint')?.activate();
    person.leave();
    assert.deepEqual(person.heard, []);
    assert.equal(document.languageId, 'plaintext');
  });

  it('that looks like a cable is offered to be read as one, and no server is started for that', async () => {
    const { text, person } = await opened('elsewhere/plan.txt', undefined);
    assert.match(person.heard.join(), /^plan\.txt looks like a cable\./);
    assert.equal(text.languageId, 'plaintext');
    assert.deepEqual(serverProcesses(), []);
  });

  it('stays a text where one does not want it, and is not asked about again', async () => {
    await opened('elsewhere/second.txt', 'Not here');
    const person = new Person();
    const { document } = await open('elsewhere/third.txt');
    await openNew('Nothing', 'plaintext');
    person.leave();
    assert.deepEqual(person.heard, []);
    assert.equal(document.languageId, 'plaintext');
    assert.deepEqual(serverProcesses(), []);
  });

  it('becomes a cable with findings, and so does the next one of its folder, unasked', async () => {
    const { text } = await opened('plan.txt', 'Yes');
    const uri = text.uri;
    assert.ok((await findings(uri)).map(ruleOf).includes('tag-unknown'));
    await open('other.txt');
    await until(vscode.workspace.onDidOpenTextDocument, () =>
      vscode.workspace.textDocuments.some(
        ({ uri: { path }, languageId }) => path.endsWith('/other.txt') && languageId === 'cable',
      ),
    );
    assert.equal(serverProcesses().length, 1);
  });
});
