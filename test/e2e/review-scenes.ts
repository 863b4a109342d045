/** What reviewers have on the screen, up to the moment of a picture: as `scenes.ts`. */
import type { Workbench } from './workbench.js';

/** Places in the clean plan: line and column. */
const gladToWork = [21, 41, 20] as const;
const taken = [34, 42, 20] as const;

async function openRead(workbench: Workbench, file: string): Promise<void> {
  await workbench.open(file);
  await workbench.see('.codelens-decoration', 'reference');
}

async function select(workbench: Workbench, [line, column, length]: readonly [number, number, number]): Promise<void> {
  await workbench.goTo(line, column);
  for (let count = 0; count < length; count++) await workbench.press('Shift+ArrowRight');
}

/** A remark is written, and about to be kept. `file` has to be a copy of the clean plan. */
export async function beginRemark(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await select(workbench, gladToWork);
  await workbench.press('Alt+M');
  await workbench.see('.review-widget .comment-form .monaco-editor.focused');
  await workbench.page.keyboard.type('Did post say so in May?');
  await workbench.see('.review-widget .monaco-button', 'Add Remark');
}

/** After `beginRemark`: the remark is kept, and has an answer. */
export async function answer(workbench: Workbench): Promise<void> {
  await workbench.press('Control+Enter');
  await workbench.see('.review-comment', 'Did post say so in May?');
  await (await workbench.see('.review-widget .review-thread-reply-button')).click();
  await workbench.see('.review-widget .comment-form .monaco-editor.focused');
  await workbench.page.keyboard.type('It did, in ref B.');
  await workbench.press('Control+Enter');
  await workbench.see('.review-comment', 'It did, in ref B.');
  await workbench.press('Control+1');
}

/** A remark has an answer. `file` has to be a copy of the clean plan. */
export async function answered(workbench: Workbench, file: string): Promise<void> {
  await beginRemark(workbench, file);
  await answer(workbench);
}

/** A proposed wording stands below its words as a word diff. `file` has to be a copy of the clean plan. */
export async function propose(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await select(workbench, taken);
  await workbench.press('Shift+Alt+M');
  await workbench.see('.quick-input-title', 'Propose another wording');
  await workbench.pick('early and before winter');
  await workbench.see('.review-comment strong', 'before winter');
}

/** The reason of a dismissal is asked for. `file` has to be a copy of the faulty plan. */
export async function dismiss(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.see('.squiggly-warning');
  await workbench.goTo(12, 27);
  await workbench.see('[class*="gutter-lightbulb"]');
  await workbench.pressFor(['Control+.'], '.action-widget .monaco-list-row.focused', 'Change to PHUM');
  await workbench.press('ArrowDown');
  await workbench.see('.action-widget .monaco-list-row.focused', 'Dismiss this finding');
  await workbench.press('Enter');
  await workbench.see('.quick-input-title', 'Dismiss this finding');
  await workbench.page.keyboard.type('A new code of June.');
}

export async function overview(workbench: Workbench): Promise<void> {
  await workbench.run('Cable Review: Overview of Threads');
  await workbench.see('.quick-input-title', 'to look at');
}

/** Two threads are listed. `file` has to be a copy of the clean plan. */
export async function overviewOfTwo(workbench: Workbench, file: string): Promise<void> {
  await answered(workbench, file);
  await propose(workbench, file);
  await workbench.press('Control+1');
  await overview(workbench);
}

/** Which threads are shown is chosen by its words. */
export async function choose(workbench: Workbench, filter: string): Promise<void> {
  await workbench.run('Cable Review: Choose Which Threads Are Shown');
  await workbench.see('.quick-input-title', 'Which threads are shown');
  await workbench.pick(filter, filter);
}
