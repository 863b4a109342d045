/** What a reviewer sees and does who installs the package. */
import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { newest, oldest } from '../host/versions.js';
import { cableIn, InstalledEditor } from '../installed-editor.js';
import * as scenes from '../review-scenes.js';
import type { Workbench } from '../workbench.js';

for (const version of [oldest, newest])
  describe(`Reviews by the package in the ${version.name} editor`, function () {
    this.timeout(120_000);
    let editor: InstalledEditor;
    let workbench: Workbench;

    before(async () => {
      editor = await InstalledEditor.start({
        version,
        pictures: `test/e2e/screenshots/${version.name}`,
        settings: { 'cableLint.reviewer': 'Ann Lee', 'comments.openView': 'never' },
        prepare: async (profile) => {
          const file = (name: string): string => cableIn(profile, name);
          for (const name of ['remark', 'proposal', 'settled', 'deleted'])
            await copyFile(file('tier2-plan'), file(name));
          await copyFile(file('faulty/tier2-plan'), file('dismissed'));
        },
      });
      ({ workbench } = editor);
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.picture(`failed ${this.currentTest.title}`);
      await workbench.press('Escape', 'Escape');
    });

    after(() => editor.end());

    it('keeps a remark and its answer', async () => {
      await scenes.beginRemark(workbench, 'remark.cable');
      await workbench.picture('review remark');
      await scenes.answer(workbench);
      await workbench.picture('review answer');
    });

    it('finds the words again when the cable has changed above and the window is loaded anew', async () => {
      await workbench.goTo(17);
      await workbench.page.keyboard.type('0. (U) A paragraph that came later.');
      await workbench.press('Enter', 'Enter');
      await workbench.save();
      await workbench.page.reload();
      await workbench.see('.codelens-decoration', 'reference');
      await workbench.press('Control+1');
      await workbench.goTo(1);
      await workbench.see('.comment-thread-unresolved');
      await workbench.press('Alt+F9');
      await workbench.see('#status\\.editor\\.selection', 'Ln 23, Col 41');
      await workbench.see('.review-comment', 'It did, in ref B.');
      await workbench.picture('review reloaded');
    });

    it('puts a proposed wording in place, and one undo takes it back', async () => {
      const before = await readFile(editor.file('proposal'), 'utf8');
      await scenes.propose(workbench, 'proposal.cable');
      await workbench.picture('review proposal');
      await workbench.press('Control+1');
      await workbench.run('Cable Review: Accept Proposed Wording');
      await workbench.see('.view-line', /before\W+winter/);
      await workbench.picture('review accepted');
      await workbench.save();
      assert.equal(
        await readFile(editor.file('proposal'), 'utf8'),
        before.replace('early and in earnest', 'early and before winter'),
      );
      await workbench.press('Control+1', 'Control+Z');
      await workbench.see('.view-line', /in\W+earnest/);
      await workbench.see('.comment-thread-unresolved');
      await workbench.save();
      await workbench.picture('review undone');
      assert.equal(await readFile(editor.file('proposal'), 'utf8'), before);
    });

    it('takes a dismissed finding out of Problems', async () => {
      await scenes.dismiss(workbench, 'dismissed.cable');
      await workbench.picture('review dismiss');
      await workbench.press('Control+A');
      await workbench.page.keyboard.type('A new code of June.');
      await workbench.press('Enter');
      await workbench.press('Control+Shift+M');
      // Of thirteen findings.
      await workbench.see('.markers-panel .monaco-list-row', /dismissed\.cable\s*12/);
      await workbench.picture('review dismissed');
      await workbench.press('Control+J');
    });

    it('deletes an answer and then the thread, and keeps in the file that they were there', async () => {
      await scenes.answered(workbench, 'deleted.cable');
      for (const [gone, question, left] of [
        [
          'It did, in ref B.',
          'Delete this answer?',
          ['commenting | open | Did post say so in May?', 'replying | deleted'],
        ],
        [
          'Did post say so in May?',
          'Delete this thread with all answers?',
          ['commenting | deleted', 'replying | deleted'],
        ],
      ] as const) {
        await (await workbench.see('.review-comment:last-child .comment-title')).hover();
        await (await workbench.see('.review-comment:last-child .action-label[aria-label^="Delete"]')).click();
        await workbench.see('.monaco-dialog-box', question);
        if (question.includes('thread')) await workbench.picture('review delete');
        await (await workbench.see('.monaco-dialog-box .monaco-button', 'Delete')).click();
        await written('deleted', left);
        // The file is written before the screen follows it.
        await workbench.seeNoMore('.review-comment', gone);
      }
      await workbench.seeNoMore('.review-widget');
    });

    it('resolves and reopens by commands, and shows the threads that one chooses', async () => {
      await scenes.answered(workbench, 'settled.cable');
      await scenes.propose(workbench, 'settled.cable');
      await workbench.press('Control+1');
      await workbench.goTo(21, 45);
      await workbench.run('Cable Review: Resolve');
      const answer = 'replying | open | It did, in ref B.';
      const proposal = 'editing | open | early and before winter';
      await written('settled', ['commenting | resolved | Did post say so in May?', answer, proposal]);
      await workbench.see('.comment-range-glyph.comment-thread:not(.comment-thread-unresolved)');
      await scenes.choose(workbench, 'Open threads');
      await workbench.seeNoMore('.comment-range-glyph.comment-thread:not(.comment-thread-unresolved)');
      await workbench.see('.comment-thread-unresolved');
      await workbench.picture('review open threads');
      await scenes.choose(workbench, 'Threads whose words have moved or are gone');
      await workbench.seeNoMore('.comment-thread-unresolved');
      await scenes.choose(workbench, 'All threads');
      await workbench.goTo(21, 45);
      await workbench.run('Cable Review: Reopen');
      await written('settled', ['commenting | open | Did post say so in May?', answer, proposal]);
    });

    it('asks in the title of a thread whether this is the place when the words have changed', async () => {
      await workbench.open('settled.cable');
      // The remark is on `is glad to work with`.
      await workbench.goTo(21, 44);
      for (let count = 0; count < 'glad to work'.length; count++) await workbench.press('Shift+ArrowRight');
      await workbench.page.keyboard.type('ready to help');
      await workbench.goTo(1);
      await workbench.press('Alt+F9');
      await workbench.see('.review-widget .review-title', 'Remark (the words have changed; is this the place?)');
      await workbench.picture('review moved');
    });

    /** Waits until the file of the reviewer says so: it is written after what the person sees. */
    async function written(cable: string, expected: readonly string[]): Promise<void> {
      const file = `${editor.file(cable)}.ann-lee.review.json`;
      let found: readonly string[] = [];
      for (let round = 0; round < 100; round++) {
        found = statesIn(await readFile(file, 'utf8'));
        if (found.join() === expected.join()) return;
        await workbench.page.waitForTimeout(100);
      }
      assert.deepEqual(found, expected);
    }

    it('lists the threads', async () => {
      await workbench.open('remark.cable');
      await workbench.see('.comment-thread-unresolved');
      await scenes.overview(workbench);
      await workbench.picture('review overview');
    });
  });

interface ReviewText {
  readonly items: readonly {
    readonly motivation: string;
    readonly 'cable:state': string;
    readonly body: readonly { readonly value: string }[];
  }[];
}

/** What a review file says of each annotation: what it is, how it stands, and its words. */
function statesIn(text: string): readonly string[] {
  const { items } = JSON.parse(text) as ReviewText;
  return items.map((item) =>
    [item.motivation, item['cable:state'], ...item.body.map(({ value }) => value)].join(' | '),
  );
}
