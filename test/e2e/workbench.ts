/** The workbench as a person has it before them: keys, the mouse, and what can be seen. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Locator, type Page, errors } from 'playwright-core';
import { workbenchAddress } from './host/workbench-address.js';

export class Workbench {
  readonly page: Page;
  private readonly pictures: string;

  constructor(page: Page, pictures: string) {
    this.page = page;
    this.pictures = pictures;
  }

  /** Opens the workbench on a folder and waits until one can work in it. */
  async start(authority: string, folder: string): Promise<void> {
    await this.page.goto(workbenchAddress(authority, { folder }));
    await this.see('.explorer-folders-view .monaco-list-row');
  }

  /** Keys one after the other, as `Control+Shift+M`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until something can be seen. */
  async see(selector: string, text?: string | RegExp): Promise<Locator> {
    const found = this.visible(selector, text);
    await found.waitFor();
    return found;
  }

  private visible(selector: string, text?: string | RegExp): Locator {
    return this.page.locator(`${selector}:visible`, text === undefined ? {} : { hasText: text }).first();
  }

  /**
   * Presses keys for something that they open. An editor that is still busy with a text may close it again, and then a person
   * presses once more.
   */
  async pressFor(keys: readonly string[], selector: string, text?: string): Promise<Locator> {
    const found = this.visible(selector, text);
    for (let tries = 0; tries < 4; tries++) {
      await this.press(...keys);
      if (await isSeen(found)) return found;
      await this.press('Escape');
    }
    return this.see(selector, text);
  }

  async seeNoMore(selector: string, text?: string): Promise<void> {
    await this.visible(selector, text).waitFor({ state: 'hidden' });
  }

  /** Runs a command by its title in the palette. */
  async run(title: string): Promise<void> {
    await this.choose('F1', `>${title}`, title);
  }

  async open(file: string): Promise<void> {
    await this.choose('Control+P', file, path.basename(file));
    await this.see('.tab.active', path.basename(file));
    await this.see('.editor-instance .view-line');
  }

  /** Puts the cursor to a line and column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.choose('Control+G', `:${line}:${column}`);
    await this.see('#status\\.editor\\.selection', `Ln ${line}, Col ${column}`);
  }

  /** Opens the box on top and takes a choice in it. What is being closed at that moment may close it too, and then a person begins again. */
  private async choose(key: string, typed: string, choice?: string): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      await this.openBox(key);
      if (await isDone(this.pick(typed, choice, patience))) return;
      await this.press('Escape');
    }
    await this.openBox(key);
    await this.pick(typed, choice);
  }

  private async openBox(key: string): Promise<void> {
    await this.seeNoMore('.quick-input-widget');
    await this.pressFor([key], '.quick-input-widget .quick-input-box input');
  }

  /** Types into the box that is open on top, and takes the first choice, which is `choice`. */
  async pick(typed: string, choice?: string, timeout?: number): Promise<void> {
    const wait = timeout === undefined ? {} : { timeout };
    await this.visible('.quick-input-widget .quick-input-box input').fill(typed, wait);
    if (choice !== undefined) await this.visible('.quick-input-list .monaco-list-row.focused', choice).waitFor(wait);
    await this.press('Enter');
  }

  /** Saves what has changed, or is about to. */
  async save(): Promise<void> {
    await this.see('.tab.active.dirty');
    await this.press('Control+S');
    await this.seeNoMore('.tab.active.dirty');
  }

  /** Puts the mouse where it shows nothing: below the files. */
  async restMouse(): Promise<void> {
    await this.page.mouse.move(200, 550);
  }

  /** Text of a page that the editor shows in a frame of its own. */
  async seeInFrame(text: string): Promise<void> {
    await this.page
      .frameLocator('iframe.webview.ready')
      .frameLocator('iframe#active-frame')
      .getByText(text)
      .first()
      .waitFor();
  }

  /** Takes a picture. Gives its file. */
  async picture(name: string): Promise<string> {
    const file = path.join(this.pictures, `${name}.png`);
    // The editor says so for a while after it has opened.
    await this.page
      .locator('.statusbar-item', { hasText: 'Activating Extensions' })
      .first()
      .waitFor({ state: 'hidden' });
    await mkdir(this.pictures, { recursive: true });
    await this.page.screenshot({ path: file, animations: 'disabled' });
    return file;
  }
}

/** How long a person waits before trying once more, in milliseconds. */
const patience = 8_000;

function isSeen(found: Locator): Promise<boolean> {
  return isDone(found.waitFor({ timeout: patience }));
}

/** Whether something that one waits for came in time. */
async function isDone(waiting: Promise<void>): Promise<boolean> {
  try {
    await waiting;
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}
