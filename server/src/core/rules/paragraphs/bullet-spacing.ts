/** Rule `bullet-spacing`. */
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';

/** `--` glued to its text in a cable that also has `-- ` before a blank. */
export const bulletSpacing = defineRule(
  {
    id: 'bullet-spacing',
    summary: 'Put a blank between the hyphens of a point and its text.',
    family: 'paragraphs',
    level: 'hint',
    source: '2009 STATE 087524, 087525 and 088558, which write points both ways',
    fix: 'safe',
    importedCeiling: 'hint',
  },
  (cable, report) => {
    const points = cable.all('bullet').filter(({ markSpan }) => cable.textOf(markSpan) === '--');
    const glued = points.filter(({ markSpan }) => isGlued(cable.text, markSpan.end));
    // Where all points are written so, it is a choice.
    if (glued.length === points.length) return;
    for (const { markSpan } of glued)
      report({
        at: markSpan,
        message: 'No blank follows `--`, as in the other points. Write `-- `.',
        fixes: [{ title: 'Add a blank', safe: true, changes: [insert(markSpan.end, ' ')] }],
      });
  },
);

function isGlued(text: string, at: number): boolean {
  return !/[ \t\r\n\u00A0]/.test(text.charAt(at)) && at < text.length;
}
