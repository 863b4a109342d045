/** Rule `portion-mark-spacing`. */
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import { readMark } from '../../lint/facts/portion-marks.js';

/** Whether a mark needs a blank before this: a letter, a digit, an opening quotation mark or bracket. */
function isGlued(next: string): boolean {
  // Classes of Unicode take long to set up, so ASCII is tested without them.
  return next <= '\x7f' ? /[A-Za-z0-9"'(]/.test(next) : /[\p{L}\p{N}]/u.test(next);
}

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
      const after = isGlued(cable.text.charAt(end));
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
