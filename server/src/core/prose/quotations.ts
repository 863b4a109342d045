/** Words between quotation marks. */
import type { Prose } from './prose.js';
import { type Stretch, firstAfter, holds } from './stretch.js';
import { tokenFrom } from './tokens.js';

/** A quotation with its marks. */
export interface Quotation extends Stretch {
  /** Words between the marks. */
  readonly words: number;
}

/** Quotations from this many words on are somebody else's text: only the rules on tiers look into them. */
export const longQuotation = 6;

/** All quotations that open and close in one block. */
export function quotations(prose: Prose): readonly Quotation[] {
  const { text } = prose;
  const found: Quotation[] = [];
  let open = -1;
  let block = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    while ((prose.blocks[block]?.to ?? Infinity) <= at) {
      block++;
      open = -1;
    }
    if (open === -1) {
      // A mark behind a word and before a blank closes what was never opened.
      if (opens(text, at)) open = at;
    } else {
      found.push({ from: open, to: at + 1, words: wordsBetween(prose, open, at) });
      open = -1;
    }
  }
  return found;
}

/** Whether a stretch lies in a quotation of six words or more. */
export function isQuoted(prose: Prose, stretch: Stretch): boolean {
  const all = prose.find(quotations);
  const around = all[firstAfter(all, stretch.from)];
  return around !== undefined && around.words >= longQuotation && holds(around, stretch);
}

function opens(text: string, at: number): boolean {
  return at === 0 || ' ("[\n-/'.includes(text.charAt(at - 1));
}

function wordsBetween(prose: Prose, open: number, close: number): number {
  const { tokens } = prose;
  const first = tokenFrom(tokens, open);
  const last = tokenFrom(tokens, close) - 1;
  return last < first ? 0 : (tokens.words[last] ?? 0) - (tokens.words[first] ?? 0) + 1;
}
