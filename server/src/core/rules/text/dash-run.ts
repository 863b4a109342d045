/** Rule `dash-run`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { proseStretches } from '../../lint/facts/stretches.js';
import { eachHit } from '../../prose/hits.js';
import { isLetterOrDigit, isLowerCase } from '../../prose/words.js';
import type { Span } from '../../syntax/types.js';

/** More hyphens than this are a rule or a place to fill in, not a dash. */
const longestDash = 8;

/** `1. (U) --- SUMMARY ---`: behind a mark stands the rule of a title. */
const portionMark = /\((?:U|SBU|C|S|TS)(?:\/{1,2}[A-Z]{1,2})?\)$/;

/** Three or more hyphens inside a sentence. */
export const dashRun = defineRule(
  {
    id: 'dash-run',
    summary: 'Write a dash as two hyphens.',
    family: 'text',
    level: 'info',
    source: 'Sample 2009 STATE 060447; dashes in cables are two hyphens',
    fix: 'safe',
  },
  (cable, report) => {
    const { text } = cable;
    let last = 0;
    eachHit(text, '---', proseStretches(cable), (start) => {
      if (start < last) return;
      last = start;
      while (text.charCodeAt(last) === 45) last++;
      const at = { start, end: last };
      if (last - start > longestDash || !isInsideSentence(cable, at)) return;
      const dash = `${text[start - 1] === ' ' ? '' : ' '}--${isLetterOrDigit(text.charCodeAt(last)) ? ' ' : ''}`;
      report({
        at,
        message: `${last - start} hyphens stand for one dash. Write two: \` -- \`.`,
        fixes: [{ title: 'Change to ` -- `', safe: true, changes: [{ ...at, text: dash }] }],
      });
    });
  },
);

/** Words on both sides, at most one blank or line end away: no underline, no rule beside a title, no column of a table. */
function isInsideSentence({ text, lines }: CableIndex, { start, end }: Span): boolean {
  const before = text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1;
  const line = lines.lineAt(start);
  if (before < lines.startOf(line) || !endsWords(text.charAt(before))) return false;
  if (portionMark.test(text.slice(Math.max(0, before - 8), before + 1))) return false;
  const after = text.charCodeAt(end) === 32 ? end + 1 : end;
  // A title has its words on the next line; a sentence goes on there in small letters.
  if (after >= lines.endOf(line)) return isLowerCase(text.charCodeAt(lines.startOf(line + 1)));
  return isLetterOrDigit(text.charCodeAt(after)) || '"\'($'.includes(text.charAt(after));
}

function endsWords(character: string): boolean {
  return isLetterOrDigit(character.charCodeAt(0)) || ',;"\')'.includes(character);
}
