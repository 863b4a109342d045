/** Rule `garbled-quote`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { paragraphStretches } from '../../lint/stretches.js';
import { type GarbledQuote, findGarbledQuotes } from '../../prose/garbled-quotes.js';
import { wordEnd, wordStart } from '../../prose/words.js';

/** Longest quotation that a message repeats. */
const longestQuote = 40;

/** Quotation marks that came out as `&` and `8`. */
export const garbledQuote = defineRule(
  {
    id: 'garbled-quote',
    summary: 'Write quotation marks where transmission left `&` and `8`.',
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
  if (opening === undefined) return halfProblem(text, closing ?? 0, 'opening');
  if (closing === undefined) return halfProblem(text, opening, 'closing');
  const words = text.slice(opening + 1, closing);
  const shown = words.length > longestQuote || /[\r\n]/.test(words) ? 'them' : `\`"${words}"\``;
  return {
    at: { start: opening, end: closing + 1 },
    message: `\`&\` and \`${text.charAt(closing)}\` stand for quotation marks. Write ${shown === 'them' ? '`"` for both' : shown}.`,
    fixes: [{ title: 'Change to quotation marks', safe: true, changes: [markAt(opening), markAt(closing)] }],
  };
}

/** One mark whose partner is lost: replacing it alone leaves the reader to find the other end. */
function halfProblem(text: string, mark: number, lost: 'opening' | 'closing'): Problem {
  const sign = text.charAt(mark);
  const isLetterEight = sign === '8';
  const at = {
    start: isLetterEight ? wordStart(text, mark) : mark,
    end: sign === '&' ? wordEnd(text, mark + 1) : mark + 1,
  };
  return {
    at,
    message: `\`${sign}\` seems to stand for a quotation mark. Write \`"\`, and supply the ${lost} mark, which is lost.`,
    fixes: [{ title: 'Change to `"`', safe: false, changes: [markAt(mark)] }],
  };
}

function markAt(offset: number): TextChange {
  return replace({ start: offset, end: offset + 1 }, '"');
}
