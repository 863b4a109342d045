/** Rule `negation-doubling`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits.js';
import { proseStretches } from '../../lint/stretches.js';
import { findHalfNegations } from '../../prose/half-negations.js';

/** `not/x` where cables write `not/not x` for emphasis. */
export const negationDoubling = defineRule(
  {
    id: 'negation-doubling',
    summary: 'Write an emphatic negation twice: `not/not`.',
    family: 'text',
    level: 'warning',
    source: 'Foreign Service usage `not/not`, `no/no`; sample 2009 STATE 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const { text } = cable;
    for (const { start, slash, end } of findHalfNegations(text, proseStretches(cable))) {
      const negation = text.slice(start, slash);
      const doubled = `${negation}/${negation}`;
      const at = { start: slash, end: slash + 1 };
      const gap = text.charCodeAt(slash + 1);
      const behind = gap === 32 || gap === 10 || gap === 13 ? '' : ' ';
      report({
        at: { start, end },
        message: `\`${text.slice(start, end).replace(/[ \t\r\n]+/g, ' ')}\` has lost a word. Write \`${doubled}\`, or \`${negation}\` alone.`,
        fixes: [
          { title: `Write \`${doubled}\``, safe: false, changes: [replace(at, `/${negation}${behind}`)] },
          { title: `Write \`${negation}\` alone`, safe: false, changes: [replace(at, behind)] },
        ],
      });
    }
  },
);
