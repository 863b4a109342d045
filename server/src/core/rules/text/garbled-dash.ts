/** Rule `garbled-dash`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { pageLineSpans, paragraphStretches } from '../../lint/facts/stretches.js';
import { findGarbledDashes } from '../../prose/scars/stray-brackets.js';
import { wordStart } from '../../prose/words.js';

/** A closing bracket where a dash was: `in May) a first step`. */
export const garbledDash = defineRule(
  {
    id: 'garbled-dash',
    summary: 'Write a dash where transmission left a closing bracket.',
    family: 'text',
    level: 'warning',
    source: 'Samples 2009 STATE 087525 and 2009 STATE 060447, where dashes arrive as closing brackets',
    fix: 'ask',
  },
  (cable, report) => {
    const { text } = cable;
    const brackets = findGarbledDashes(text, paragraphStretches(cable), pageLineSpans(cable));
    if (brackets.length === 0) return;
    // `3. SBU) Text` has lost the other bracket of its mark; `portion-mark-invalid` says so.
    const marks = new Set(cable.all('portionMark').map(({ position }) => position.end.offset - 1));
    for (const bracket of brackets) {
      if (marks.has(bracket)) continue;
      const at = { start: bracket, end: bracket + 1 };
      const word = text.slice(wordStart(text, bracket), bracket);
      report({
        at,
        message: `The bracket behind \`${word}\` closes nothing. If it stands for a dash, write \` -- \`.`,
        fixes: [{ title: 'Change to ` -- `', safe: false, changes: [replace(at, ' --')] }],
      });
    }
  },
);
