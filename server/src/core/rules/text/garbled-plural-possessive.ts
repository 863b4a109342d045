/** Rule `garbled-plural-possessive`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { commasOf, pageLineSpans, proseStretches } from '../../lint/facts/stretches.js';
import { isLostPossessive } from '../../prose/scars/lost-possessive.js';
import { wordStart } from '../../prose/words.js';

/** A comma where the apostrophe of a plural was: `governments, efforts to`. */
export const garbledPluralPossessive = defineRule(
  {
    id: 'garbled-plural-possessive',
    summary: 'Write an apostrophe where transmission left a comma behind a plural.',
    family: 'text',
    level: 'info',
    source: 'Samples 2009 STATE 087524 and 2009 STATE 060447, where apostrophes arrive as commas',
    fix: 'ask',
  },
  (cable, report) => {
    const { text } = cable;
    const pages = pageLineSpans(cable);
    const stretches = proseStretches(cable);
    for (const comma of commasOf(cable)) {
      const stretch = stretches.find(({ end }) => comma < end);
      if (!stretch || !isLostPossessive(text, comma, stretch, pages)) continue;
      const at = { start: wordStart(text, comma), end: comma + 1 };
      const noun = text.slice(at.start, comma);
      const ending = noun.endsWith('s') ? "'" : "'s";
      report({
        at,
        message: `The comma behind \`${noun}\` seems to stand for an apostrophe. If so, write \`${noun}${ending}\`.`,
        fixes: [
          {
            title: `Change to \`${noun}${ending}\``,
            safe: false,
            changes: [replace({ start: comma, end: comma + 1 }, ending)],
          },
        ],
      });
    }
  },
);
