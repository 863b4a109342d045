/** What a person sees and does who installs the package: through the workbench, by keys wherever there is one. */
import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { manageExtension } from '../host/editor-server.js';
import { newest, oldest } from '../host/versions.js';
import { cableIn, InstalledEditor } from '../installed-editor.js';
import * as scenes from '../scenes.js';
import type { Workbench } from '../workbench.js';

const id = 'cable-lint.cable-lint';

/** The default themes beside the light one, in which all other pictures are, with the class of each kind. */
const themes = [
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
] as const;

for (const version of [oldest, newest])
  describe(`The package in the ${version.name} editor`, function () {
    this.timeout(120_000);
    let editor: InstalledEditor;
    let workbench: Workbench;

    before(async () => {
      editor = await InstalledEditor.start({
        version,
        pictures: `test/e2e/screenshots/${version.name}`,
        prepare: async (profile) => {
          const file = (name: string): string => cableIn(profile, name);
          // One cable for each test that changes one.
          for (const name of ['fix', 'rename', 'move']) await copyFile(file('faulty/tier2-plan'), file(name));
          await copyFile(file('tier2-plan'), file('clean'));
          await copyFile(file('tier3-plan'), path.join(profile.drafts, 'mail.txt'));
          await writeFile(file('new'), '');
        },
      });
      console.log(`    ${editor.description}`);
      ({ workbench } = editor);
    });

    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench.picture(`failed ${this.currentTest.title}`);
      await workbench.press('Escape', 'Escape');
    });

    after(() => editor.end());

    function text(name: string): Promise<string> {
      return readFile(editor.file(name), 'utf8');
    }

    it('underlines what is wrong and lists it in Problems', async () => {
      await scenes.problems(workbench, 'faulty/tier2-plan.cable');
      await workbench.picture('problems');
      await workbench.press('Control+J');
    });

    it('explains a term of the law at the cursor', async () => {
      await scenes.hover(workbench, 'clean.cable');
      await workbench.picture('hover');
    });

    it('outlines the cable', async () => {
      await scenes.outline(workbench, 'clean.cable');
      await workbench.picture('outline');
    });

    it('mends a finding by keys', async () => {
      await scenes.quickFix(workbench, 'fix.cable');
      await workbench.picture('quick fix');
      await workbench.press('Enter');
      await workbench.save();
      assert.match(lineOf(await text('fix'), 12), /^TAGS: KTIP, KCRM, KWMN, PHUM, PREL/);
    });

    it('renames a paragraph with every reference', async () => {
      await scenes.rename(workbench, 'rename.cable');
      await workbench.picture('rename');
      await workbench.press('Enter');
      await workbench.save();
      const renamed = await text('rename');
      assert.match(lineOf(renamed, 25), /^leave the recommendations in para 9 as a non-paper/);
      assert.equal(lineOf(renamed, 104), '9. (SBU) Begin Action Plan:');
    });

    it('moves a paragraph by one key', async () => {
      await scenes.moveParagraph(workbench, 'move.cable');
      await workbench.picture('move paragraph');
      await workbench.save();
      const moved = await text('move');
      assert.match(lineOf(moved, 24), /draw on the points in para 4, and$/);
      assert.match(lineOf(moved, 42), /^4\. The Report is about/);
    });

    it('says in the status bar what the cable is', async () => {
      await scenes.status(workbench, 'faulty/tier3-plan.cable');
      await workbench.picture('status');
      await workbench.restMouse();
    });

    it('shows the page of a rule', async () => {
      await scenes.rulePage(workbench, 'faulty/tier2-plan.cable');
      await workbench.picture('rule page');
    });

    it('lints the folder', async () => {
      await workbench.run('Cable Lint: Lint Workspace');
      await workbench.see('.notification-toast', / findings in \d+ cables/);
      await workbench.see('.markers-panel .monaco-list-row', 'enforcement-report.cable');
      await workbench.picture('lint workspace');
      await workbench.run('Notifications: Clear All Notifications');
      await workbench.press('Control+J');
    });

    it('writes a cable from a snippet', async () => {
      await scenes.cableSnippet(workbench, 'new.cable');
      await workbench.picture('snippet');
      await workbench.press('Tab');
      await workbench.see('.view-line', 'SUBJECT:');
      await workbench.picture('snippet inserted');
      await workbench.press('Escape', 'Escape');
      await workbench.save();
      assert.match(await text('new'), /^TAGS: KTIP/m);
    });

    it('has templates of whole cables', async () => {
      await scenes.templates(workbench);
      await workbench.picture('templates');
    });

    it('offers to read a text as a cable', async () => {
      await workbench.open('mail.txt');
      await workbench.see('.notification-toast', 'looks like a cable');
      await workbench.picture('plain text');
      await (await workbench.see('.notification-toast .monaco-button', 'Yes')).click();
      await workbench.see('#status\\.editor\\.mode', 'Cable');
    });

    for (const [theme, kind] of themes)
      it(`has colours in the theme ${theme}`, async () => {
        await workbench.open('faulty/tier2-plan.cable');
        await workbench.goTo(20);
        await workbench.press('Control+K', 'Control+T');
        await workbench.pick(theme, theme);
        await workbench.see(`.monaco-workbench.${kind}`);
        await workbench.picture(theme.toLowerCase());
      });

    it('has a walkthrough', async () => {
      await scenes.walkthrough(workbench);
      await workbench.picture('walkthrough');
    });

    it('is uninstalled without a trace', async () => {
      assert.equal((await manageExtension(editor.installation, '--list-extensions', [])).trim(), id);
      assert.match(
        await manageExtension(editor.installation, '--uninstall-extension', [id]),
        /successfully uninstalled/,
      );
      assert.equal((await manageExtension(editor.installation, '--list-extensions', [])).trim(), '');
    });
  });

/** A line of a text, counted from 1. */
function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}
