/** Rule `negation-doubling`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { proseStretches } from '../../lint/facts/stretches.js';
import { findHalfNegations } from '../../prose/scars/half-negations.js';

/** `not/x` where cables write `not/not x` for emphasis. */
export const negationDoubling = defineRule(
  {
    id: 'negation-doubling',
    summary: 'Write a negation that a slash emphasizes twice.',
    family: 'text',
    level: 'warning',
    source: 'Foreign Service usage `not/not`, `no/no`; sample 2009 STATE 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const { text } = cable;
    for (const { start, slash, next, end } of findHalfNegations(text, proseStretches(cable))) {
      const negation = text.slice(start, slash);
      const word = text.slice(next, end);
      const doubled = `${negation}/${negation} ${word}`;
      const single = `${negation} ${word}`;
      const at = { start: slash, end: slash + 1 };
      const gap = next > slash + 1 ? '' : ' ';
      report({
        at: { start, end },
        message: `\`${negation}/${word}\` has lost a \`${negation}\`. Write \`${doubled}\`, or \`${single}\`.`,
        fixes: [
          { title: `Change to \`${doubled}\``, safe: false, changes: [replace(at, `/${negation}${gap}`)] },
          { title: `Change to \`${single}\``, safe: false, changes: [replace(at, gap)] },
        ],
      });
    }
  },
);
