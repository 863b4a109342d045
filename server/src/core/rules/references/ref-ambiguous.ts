/** Rule `ref-ambiguous`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { countTelegrams, ownCitations } from '../../lint/facts/reference-citations.js';
import type { ReferenceCitation } from '../../syntax/types.js';

/** A bare `reftel` where the REF block has several cables. */
export const refAmbiguous = defineRule(
  {
    id: 'ref-ambiguous',
    summary: 'Say which reference a reftel is where there are several.',
    family: 'references',
    level: 'warning',
    source: 'Foreign Service usage: a reftel is the reference telegram',
    fix: 'none',
  },
  (cable, report) => {
    const count = countTelegrams(cable);
    if (count < 2) return;
    for (const citation of ownCitations(cable)) {
      const { plural, letters, value } = citation;
      if (plural || letters.length > 0 || isTold(cable, citation)) continue;
      report({
        at: citation,
        message: `\`${value}\` could be any of ${String(count)} references. Add the letter, as in \`ref A\`.`,
      });
    }
  },
);

/** `the latter reftel`, `each reftel`, `B reftel`. */
const toldBefore =
  /\b(?:first|second|third|fourth|last|latter|former|earlier|earliest|later|latest|previous|other|each|every|either|neither|both|any|all|no)[ \t\r\n]+$/i;
const letterBefore = /\b[A-Z]\)?[ \t\r\n]+$/;
/** `reftel (STATE 12345)`, `reftel STATE 12345`. */
const toldAfter = /^[ \t\r\n(,]+(?:\d{2,4}[ \t\r\n]+)?[A-Z]{2,}(?:[ \t\r\n][A-Z]{2,}){0,3}[ \t\r\n]+\d{1,7}\b/;
const farthestWord = 40;

/** Whether the words around it say which one is meant. */
function isTold({ text }: CableIndex, { position }: ReferenceCitation): boolean {
  const end = position.end.offset;
  const before = text.slice(Math.max(0, position.start.offset - farthestWord), position.start.offset);
  return toldBefore.test(before) || letterBefore.test(before) || toldAfter.test(text.slice(end, end + farthestWord));
}
