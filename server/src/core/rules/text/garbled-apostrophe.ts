/** Rule `garbled-apostrophe`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { commasOf } from '../../lint/facts/stretches.js';
import { isGarbledApostrophe } from '../../prose/scars/garbled-apostrophe.js';
import { wordEnd, wordStart } from '../../prose/words.js';
import { isBlankCode } from '../../syntax/source.js';

const longestToken = 40;

/** A comma where an apostrophe was: `Oslo,s plan`. */
export const garbledApostrophe = defineRule(
  {
    id: 'garbled-apostrophe',
    summary: 'Write an apostrophe where transmission left a comma.',
    family: 'text',
    level: 'warning',
    source: 'Samples 2009 STATE 087524 and 2009 STATE 060447, where apostrophes arrive as commas',
    fix: 'safe',
  },
  (cable, report) => {
    const { text } = cable;
    for (const comma of commasOf(cable)) {
      if (!isGarbledApostrophe(text, comma)) continue;
      const at = { start: tokenStart(text, comma), end: wordEnd(text, comma + 1) };
      const word = `${text.slice(at.start, comma)}'${text.slice(comma + 1, at.end)}`;
      report({
        at,
        message: `The comma in \`${text.slice(at.start, at.end)}\` stands for an apostrophe. Write \`${word}\`.`,
        fixes: [
          { title: `Change to \`${word}\``, safe: true, changes: [replace({ start: comma, end: comma + 1 }, "'")] },
        ],
      });
    }
  },
);

/** Where the word before the comma begins; of `U.S.,s` and `(MPS),s` the whole of it. */
function tokenStart(text: string, comma: number): number {
  let start = wordStart(text, comma);
  if (start < comma) return start;
  const lowest = Math.max(0, comma - longestToken);
  while (start > lowest && !isBlankCode(text.charCodeAt(start - 1))) start--;
  return start;
}
