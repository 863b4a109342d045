/** Rule `portion-mark-spacing`. */
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits.js';
import { readMark } from '../../lint/portion-marks.js';

/** What may not follow a mark without a blank: a letter, a digit, an opening quotation mark or bracket. */
const gluedPlain = /[A-Za-z0-9"'(]/;
const gluedOther = /[\p{L}\p{N}]/u;

/** No blank between number and mark, or between mark and text. */
export const portionMarkSpacing = defineRule(
  {
    id: 'portion-mark-spacing',
    summary: 'Leave a blank on both sides of a portion mark.',
    family: 'captions',
    level: 'hint',
    source: 'Sample cable 2009 STATE 088558, line 46; 5 FAH-1 H-246.2.c',
    fix: 'safe',
  },
  (cable, report) => {
    for (const node of cable.all('portionMark')) {
      if (!readMark(node)) continue;
      const start = node.position.start.offset;
      const end = node.position.end.offset;
      const parent = cable.parentOf(node);
      const label =
        parent && 'children' in parent
          ? parent.children.find(({ type }) => type === 'paragraphLabel' || type === 'itemLabel')
          : undefined;
      const before = label !== undefined && label.position.end.offset === start;
      const next = cable.text.charAt(end);
      const after = next <= '\x7f' ? gluedPlain.test(next) : gluedOther.test(next);
      if (!before && !after) continue;
      const where = before && after ? 'before and after' : before ? 'before' : 'after';
      report({
        at: { start: before ? label.position.start.offset : start, end },
        message: `No blank stands ${where} the mark \`${node.value}\`. Put one there.`,
        fixes: [
          {
            title: 'Add the blank',
            safe: true,
            changes: [...(before ? [insert(start, ' ')] : []), ...(after ? [insert(end, ' ')] : [])],
          },
        ],
      });
    }
  },
);
