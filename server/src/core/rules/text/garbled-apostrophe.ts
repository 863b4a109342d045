/** Rule `garbled-apostrophe`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import { proseStretches } from '../../lint/stretches.js';
import { isGarbledApostrophe } from '../../prose/garbled-apostrophe.js';
import { eachHit } from '../../prose/hits.js';
import { wordEnd, wordStart } from '../../prose/words.js';

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
    eachHit(text, ',', proseStretches(cable), (comma) => {
      if (!isGarbledApostrophe(text, comma)) return;
      const at = { start: wordStart(text, comma), end: wordEnd(text, comma + 1) };
      const word = `${text.slice(at.start, comma)}'${text.slice(comma + 1, at.end)}`;
      report({
        at,
        message: `The comma in \`${text.slice(at.start, at.end)}\` stands for an apostrophe. Write \`${word}\`.`,
        fixes: [
          { title: `Change to \`${word}\``, safe: true, changes: [replace({ start: comma, end: comma + 1 }, "'")] },
        ],
      });
    });
  },
);
