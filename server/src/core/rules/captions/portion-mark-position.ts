/** Rule `portion-mark-position`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { labelOf, markAfterLabel } from '../../lint/facts/portion-marks.js';
import type { Paragraph, Span } from '../../syntax/types.js';

/** A mark that does not stand directly behind the number. */
export const portionMarkPosition = defineRule(
  {
    id: 'portion-mark-position',
    summary: 'Put the portion mark directly behind the paragraph number.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-1 H-246.2.c',
    fix: 'safe',
  },
  (cable, report) => {
    for (const paragraph of cable.numberedParagraphs) {
      const label = labelOf(paragraph);
      const before = label && markBeforeNumber(paragraph, label);
      const at = before ?? markAfterLabel(cable, paragraph);
      if (!label || !at) continue;
      const mark = cable.textOf(at);
      const gap = /[ \t\r\n]/.test(cable.text.charAt(label.end)) ? '' : ' ';
      const moved = insert(label.end, ` ${mark}${gap}`);
      const changes = before ? [{ ...before, end: label.start, text: '' }, moved] : [moved, removal(cable, at)];
      report({
        at,
        message: `\`${mark}\` stands in the wrong place. Put it directly behind the number: \`${String(paragraph.number)}. ${mark}\`.`,
        fixes: [{ title: `Move ${mark} behind the number`, safe: true, changes }],
      });
    }
  },
);

function markBeforeNumber({ children }: Paragraph, label: Span): Span | undefined {
  const first = children[0];
  return first?.type === 'portionMark' && first.position.start.offset < label.start
    ? { start: first.position.start.offset, end: first.position.end.offset }
    : undefined;
}

/** Takes the mark out with the blanks on one side of it. */
function removal(cable: CableIndex, { start, end }: Span): TextChange {
  const isBlank = (at: number) => cable.text.charAt(at) === ' ' || cable.text.charAt(at) === '\t';
  if (isBlank(end)) while (isBlank(end)) end++;
  else while (isBlank(start - 1)) start--;
  return { start, end, text: '' };
}
