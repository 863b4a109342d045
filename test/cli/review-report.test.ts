/** The clearance report, in a browser. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { repositoryPath } from '../support/repository.js';
import { ShownPage } from '../support/shown-page.js';
import { Folder } from './run-cli.js';

/** Words that would break out of a page that took them for its own. */
const hostile = '<script>document.title=1</script> "]]> &amp; \u0007\u001B[31m \u202E <img src=x onerror=alert(1)>';

describe('review report --format html', function () {
  this.timeout(60_000);
  const folder = new Folder();
  let shownPage: ShownPage | undefined;
  let page: Page;

  before(async function () {
    const text = readFileSync(repositoryPath('examples/faulty/tier2-plan.cable'), 'utf8');
    folder.write({ 'plan.cable': text.replace('prison terms', `prison ${hostile} terms`), 'empty.cable': '' });
    const add = (...argv: string[]): void => {
      assert.equal(folder.run('review', 'add', 'plan.cable', '--name', `Ann <b>Lee</b>`, ...argv).status, 0);
    };
    add('-m', hostile, '--quote', hostile);
    add('-m', 'The other\nlist, please.');
    add('--propose', 'a reply', '--quote', 'the first reaction');
    add('--waive', 'tier-consistency', '-m', `Agreed ${hostile}`, '--line', '85');
    const { stdout } = folder.run('review', 'report', '.');
    writeFileSync(folder.at('report.html'), stdout);
    shownPage = await ShownPage.open(this, folder.at('report.html'));
    ({ page } = shownPage);
  });

  after(async () => {
    await shownPage?.close();
    folder.remove();
  });

  it('asks for nothing but itself, and takes no word of a cable or a review for its own', async () => {
    assert.deepEqual(shownPage?.asked, [pathToFileURL(folder.at('report.html')).href]);
    assert.equal(await page.title(), 'Clearance report');
    assert.deepEqual(await page.locator('script, img, b').count(), 0);
    const source = readFileSync(folder.at('report.html'), 'utf8');
    // eslint-disable-next-line no-control-regex -- Such characters are what the page must not have.
    assert.doesNotMatch(source, /[\u0000-\u0009\u000B-\u001F\u007F\u202E]/);
    const shown = hostile.replace('\u0007', '\\u{7}').replace('\u001B', '\\u{1b}').replace('\u202E', '\\u{202e}');
    assert.equal(await page.locator('.thread blockquote').nth(1).innerText(), shown);
    assert.equal(await page.locator('.thread .said p').nth(2).innerText(), shown);
  });

  it('has all that a clearer needs, open threads first', async () => {
    const plan = page.locator('article', { hasText: 'plan.cable' });
    assert.deepEqual(await plan.locator('h3').allInnerTexts(), [
      'Threads',
      'Findings',
      'Waived findings',
      'Action paragraphs',
      'Deadlines',
      'Figures of law enforcement',
      'Recommendations',
      'References never cited',
      'Clearances',
    ]);
    assert.deepEqual(await plan.locator('.thread h4').allInnerTexts(), [
      'open remark, whole cable',
      'open proposed wording, line 39, paragraph 3',
      'open remark, line 44, paragraph 4',
      'waived tier-consistency, line 85, paragraph 6',
    ]);
    const section = (title: string) => plan.locator('section', { has: page.locator('h3', { hasText: title }) });
    assert.match(
      await section('Waived findings').innerText(),
      /Tier 3 here[\s\S]*Ann <b>Lee<\/b>[\s\S]*Agreed <script>/,
    );
    assert.match(
      await section('Findings').first().innerText(),
      /30:37 \(para 2\)\s+error\s+The REF block has no entry C\./,
    );
    assert.match(await section('Deadlines').innerText(), /September 17, 2010/);
    assert.match(await section('References never cited').innerText(), /B\. STATE 052288/);
    assert.match(
      await section('Recommendations').innerText(),
      /7\.A\.1\s+short term\s+Investigate reports of forced labor/,
    );
    assert.match(await section('Clearances').innerText(), /Ann <b>Lee<\/b>\s+4\s+3\s+1/);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`passes the checks of accessibility, ${colorScheme}`, async () => {
      await shownPage?.assertAccessible(colorScheme);
    });

  it('fits the screen of a telephone, and paper', async () => {
    const tooWide = (): Promise<number> =>
      page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    await page.setViewportSize({ width: 360, height: 800 });
    assert.equal(await tooWide(), 0);
    await page.setViewportSize({ width: 660, height: 900 });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await tooWide(), 0);
  });
});
