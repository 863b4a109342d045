/** A page that we wrote, as a browser shows it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { findChromium, launchBrowser } from './browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export class ShownPage {
  readonly page: Page;
  /** What was fetched to show it. */
  readonly asked: readonly string[];
  private readonly browser: Browser;

  private constructor(browser: Browser, page: Page, asked: readonly string[]) {
    this.browser = browser;
    this.page = page;
    this.asked = asked;
  }

  /** Shows a file. Without a browser the test is skipped, or fails where there should be one. */
  static async open(test: Mocha.Context, file: string): Promise<ShownPage> {
    const chromium = findChromium();
    if (chromium === undefined) return leftOut(test, 'No Chromium is installed, so the page is not looked at.');
    const browser = await launchBrowser(chromium);
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => assert.fail(message.text()));
    await page.goto(pathToFileURL(file).href);
    return new ShownPage(browser, page, asked);
  }

  /** Fails where somebody would have trouble to read or use the page. */
  async assertAccessible(colorScheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate<AxeResults>('axe.run()');
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      [],
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Skips a test for which a program is missing, and says so; with `CI` set everything must be there. */
export function leftOut(test: Mocha.Context, why: string): never {
  assert.equal(process.env['CI'], undefined, why);
  console.log(`    ${why}`);
  return test.skip();
}
