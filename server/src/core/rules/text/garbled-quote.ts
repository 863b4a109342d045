/** Rule `garbled-quote`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { paragraphStretches } from '../../lint/facts/stretches.js';
import { type GarbledQuote, findGarbledQuotes } from '../../prose/scars/garbled-quotes.js';
import { wordEnd, wordStart } from '../../prose/words.js';

/** Longest quotation that a message repeats. */
const longestQuote = 40;

/** Quotation marks that came out as `&` and `8`. */
export const garbledQuote = defineRule(
  {
    id: 'garbled-quote',
    summary: 'Write quotation marks where transmission left an ampersand and an 8.',
    family: 'text',
    level: 'warning',
    source: 'Samples 2009 STATE 087524 and 2009 STATE 060447, where quotation marks arrive as `&` and `8`',
    fix: 'safe',
  },
  (cable, report) => {
    for (const quote of findGarbledQuotes(cable.text, paragraphStretches(cable))) report(problemOf(cable, quote));
  },
);

function problemOf({ text }: CableIndex, { opening, closing }: GarbledQuote): Problem {
  if (opening === undefined) return halfProblem(text, closing ?? 0);
  if (closing === undefined) return halfProblem(text, opening);
  const words = text.slice(opening + 1, closing);
  const isShort = words.length <= longestQuote && !/[\r\n]/.test(words);
  return {
    at: { start: opening, end: closing + 1 },
    message: `\`&\` and \`${text.charAt(closing)}\` stand for quotation marks. Write ${isShort ? `\`"${words}"\`` : '`"` for both'}.`,
    fixes: [{ title: 'Change to quotation marks', safe: true, changes: [markAt(opening), markAt(closing)] }],
  };
}

/** One mark whose partner is lost or was typed straight: whether both ends are right is for a person to see. */
function halfProblem(text: string, mark: number): Problem {
  const sign = text.charAt(mark);
  const start = sign === '8' ? wordStart(text, mark) : mark;
  return {
    at: { start, end: sign === '&' ? wordEnd(text, mark + 1) : mark + 1 },
    message: `\`${sign}\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.`,
    fixes: [{ title: 'Change to `"`', safe: false, changes: [markAt(mark)] }],
  };
}

function markAt(offset: number): TextChange {
  return replace({ start: offset, end: offset + 1 }, '"');
}
