/** The page of `--format html`, in a browser. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { clean, faulty, warned } from './cables.js';
import { ShownPage } from '../support/shown-page.js';
import { Folder } from './run-cli.js';

const script = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

describe('--format html', function () {
  this.timeout(60_000);
  const folder = new Folder();
  let shownPage: ShownPage | undefined;
  let page: Page;

  before(async function () {
    folder.write({
      'clean.cable': clean,
      'north/a.cable': faulty,
      'south/b.cable': warned,
      [`${script.replaceAll('/', '∕')}.cable`]: warned.replace('PREL, NO, PREL', `PREL, NO, ${script}, PREL`),
    });
    writeFileSync(folder.at('report.html'), folder.run('--format', 'html', '.', 'nowhere.cable').stdout);
    shownPage = await ShownPage.open(this, folder.at('report.html'));
    ({ page } = shownPage);
  });

  after(async () => {
    await shownPage?.close();
    folder.remove();
  });

  const visible = () => page.locator('tbody tr:visible').count();
  const shown = () => page.locator('output').innerText();

  it('asks for nothing but itself, and runs no script of a cable or a file name', async () => {
    assert.deepEqual(shownPage?.asked, [pathToFileURL(folder.at('report.html')).href]);
    assert.equal(await page.title(), 'Cable Lint report');
    assert.equal(await page.locator('img').count(), 0);
  });

  it('shows files with findings, the words in their lines, the sum and what could not be done', async () => {
    assert.deepEqual((await page.locator('h2').allInnerTexts()).slice(1), ['north/a.cable', 'south/b.cable']);
    const row = page.locator('section[data-file="north/a.cable"] tr[data-rule="paragraph-ref-missing"]');
    assert.equal(await row.locator('mark').innerText(), 'paragraph 9');
    assert.match(await page.locator('#summary').innerText(), /in 4 files[\s\S]*nowhere\.cable: No such file/);
  });

  it('filters by rule, level and file', async () => {
    const all = await visible();
    await page.getByLabel('Rule').selectOption('tag-duplicate');
    assert.match(await shown(), new RegExp(`^3 of ${String(all)} findings shown$`));
    await page.getByLabel('File').fill('SOUTH');
    assert.equal(await visible(), 1);
    await page.getByLabel('Level').selectOption('error');
    assert.equal(await visible(), 0);
    await page.getByLabel('Rule').selectOption('');
    await page.getByLabel('File').fill('north');
    assert.equal(await visible(), 1);
    await page.getByLabel('Level').selectOption('');
    await page.getByLabel('File').fill('');
    assert.equal(await visible(), all);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible in ${colorScheme} colours`, async () => {
      await shownPage?.assertAccessible(colorScheme);
    });
});
