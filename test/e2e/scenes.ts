/**
 * What a person may have on the screen, up to the moment of a picture. The tests of the installed package go on from there; the
 * pictures of the README are taken there.
 */
import type { Workbench } from './workbench.js';

/** Places in the faulty plan: line and column. */
const wrongTag = [12, 27] as const;
const paragraph5 = [61, 1] as const;
const actionPlan = [104, 1] as const;

/** Opens a cable, and waits until the server has read it: references are counted above the paragraphs. */
async function openRead(workbench: Workbench, file: string): Promise<void> {
  await workbench.open(file);
  await workbench.see('.codelens-decoration', 'reference');
}

/** `file` has to be a copy of the faulty plan. */
export async function problems(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.see('.squiggly-warning');
  await workbench.press('Control+Shift+M');
  await workbench.see('.markers-panel .monaco-list-row', '`Tier 3` here, but `Tier 2` in the subject');
}

/** `file` has to be a copy of the clean plan. */
export async function hover(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.goTo(72, 14);
  await workbench.pressFor(['Control+K', 'Control+I'], '.monaco-hover', 'Trafficking Victims Protection Act');
}

export async function outline(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.run('Explorer: Focus on Outline View');
  // The files make room.
  await (await workbench.see('.explorer-viewlet .pane-header[aria-label*="Section: "]')).click();
  await workbench.see('.outline-tree .monaco-list-row', 'TAGS');
}

/** `file` has to be a copy of the faulty plan. */
export async function quickFix(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.goTo(...wrongTag);
  await workbench.pressFor(['Control+.'], '.action-widget .monaco-list-row', 'PHUM');
}

/** The action plan is about to become paragraph 9. `file` has to be a copy of the faulty plan. */
export async function rename(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.goTo(...actionPlan);
  const box = await workbench.pressFor(['F2'], '.rename-box input');
  await box.fill('9');
}

/** Paragraph 5 has become paragraph 4. `file` has to be a copy of the faulty plan. */
export async function moveParagraph(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.goTo(...paragraph5);
  await workbench.press('Alt+PageUp');
  await workbench.see('.tab.active.dirty');
  // What referred to it stands above.
  await workbench.press(...Array<string>(20).fill('Control+ArrowUp'));
}

export async function status(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await (await workbench.see('#status\\.languageStatus')).click();
  await workbench.see('.hover-language-status', 'errors');
  await workbench.see('.hover-language-status', 'Draft cable');
}

/** `file` has to be a copy of the faulty plan. */
export async function rulePage(workbench: Workbench, file: string): Promise<void> {
  await openRead(workbench, file);
  await workbench.goTo(...wrongTag);
  await workbench.run('Cable Lint: Explain Rule');
  await workbench.see('.tab.active', 'tag-unknown');
  await workbench.seeInFrame('Reports a word that has the shape of a code');
}

/** A snippet is offered after its first letters. `file` has to be empty. */
export async function cableSnippet(workbench: Workbench, file: string): Promise<void> {
  await offerSnippet(workbench, file, { typed: 'cable-tier2', offered: 'cable-tier2-plan' });
}

/** `file` has to be empty. */
export async function planSnippets(workbench: Workbench, file: string): Promise<void> {
  await offerSnippet(workbench, file, { typed: 'plan', offered: 'plan' });
}

async function offerSnippet(
  workbench: Workbench,
  file: string,
  { typed, offered }: { readonly typed: string; readonly offered: string },
): Promise<void> {
  await workbench.open(file);
  await workbench.see('#status\\.languageStatus');
  await workbench.page.keyboard.type(typed);
  await workbench.pressFor(['Control+Space'], '.suggest-widget .monaco-list-row.focused', offered);
}

export async function templates(workbench: Workbench): Promise<void> {
  await workbench.run('Cable Lint: New Cable from Template');
  await workbench.see('.quick-input-list .monaco-list-row', 'Tier 2');
}

export async function walkthrough(workbench: Workbench): Promise<void> {
  await workbench.run('Welcome: Open Walkthrough...');
  await workbench.pick('Cable Lint', 'Cable Lint');
  await workbench.see('.getting-started-step.expanded', 'Start a cable');
  // The pictures of the steps want room.
  await workbench.press('Control+B');
  await workbench.see('.getting-started-media iframe.webview.ready');
}
