/** Rule `quote-spacing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { pageLineSpans, paragraphStretches } from '../../lint/facts/stretches.js';
import { type QuotationGap, findQuotationGaps } from '../../prose/scars/quotation-gaps.js';

/** A blank before a closing quotation mark: `"cost. "`. */
export const quoteSpacing = defineRule(
  {
    id: 'quote-spacing',
    summary: 'Put no blank before a closing quotation mark.',
    family: 'text',
    level: 'hint',
    source: 'Sample 2009 STATE 060447',
    fix: 'safe',
  },
  (cable, report) => {
    for (const gap of findQuotationGaps(cable.text, paragraphStretches(cable), pageLineSpans(cable))) {
      const { wordsEnd, mark } = gap;
      const sameLine = cable.lines.lineAt(wordsEnd) === cable.lines.lineAt(mark);
      report({
        at: { start: sameLine ? wordsEnd : mark, end: mark + 1 },
        message: 'A blank stands before the closing quotation mark. Put the mark directly behind the words.',
        fixes: [{ title: 'Close the gap', safe: true, changes: [sameLine ? closed(gap) : carriedUp(cable, gap)] }],
      });
    }
  },
);

function closed({ wordsEnd, mark }: QuotationGap): TextChange {
  return { start: wordsEnd, end: mark, text: '' };
}

/** Takes the mark up to its words and leaves the line break behind it. */
function carriedUp(cable: CableIndex, { wordsEnd, mark }: QuotationGap): TextChange {
  const { text, lines } = cable;
  const lineEnd = lines.endOf(lines.lineAt(mark));
  let end = mark + 1;
  while (end < lineEnd && text.charCodeAt(end) === 32) end++;
  return { start: wordsEnd, end, text: end === lineEnd ? '"' : `"${lineEndOf(cable)}` };
}
