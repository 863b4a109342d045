/** Dismissed findings: which findings the waivers among annotations dismiss, where these stand now. */
import type { Span } from '../syntax/types.js';
import type { AnchorText } from './anchor-text.js';
import type { Annotation } from './annotation.js';
import { locate } from './locate.js';
import { threadsOf } from './threads.js';

/** Dismisses findings of one rule: all of them, or those that meet `span`. `lint/waive.ts` takes it as it is. */
export interface ReviewWaiver {
  readonly ruleId: string;
  readonly span: Span | undefined;
  /** Who dismisses them, and why. */
  readonly dismissal: { readonly name: string; readonly reason: string };
}

/**
 * The waivers that hold. One whose words are gone, were changed or are found with doubt dismisses nothing: whoever waived
 * has not seen what stands there now. One that was reopened or resolved neither.
 * `text` is asked for only where a waiver has words.
 */
export function waiversOf(annotations: readonly Annotation[], text: () => AnchorText): readonly ReviewWaiver[] {
  return threadsOf(annotations).flatMap((thread): readonly ReviewWaiver[] => {
    const { rule, quote, motivation, creator: name, body: reason } = thread.root;
    if (motivation !== 'assessing' || rule === undefined || thread.state !== 'waived') return [];
    if (!quote) return [{ ruleId: rule, span: undefined, dismissal: { name, reason } }];
    const found = locate(quote, text());
    if (found?.anchor !== 'placed') return [];
    return [{ ruleId: rule, span: { start: found.start, end: found.end }, dismissal: { name, reason } }];
  });
}
