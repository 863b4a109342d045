/** Rule `action-range`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { announcementBy, placedReferences } from '../../lint/facts/paragraph-references.js';
import { mainTarget } from '../../lint/facts/paragraph-targets.js';
import type { Paragraph, ReferencePart } from '../../syntax/types.js';

/** The one paragraph of an announced range that lacks the action label of the others. */
export const actionRange = defineRule(
  {
    id: 'action-range',
    summary: 'Label each paragraph of an announced action request.',
    family: 'paragraphs',
    level: 'hint',
    source: '2009 STATE 087524, paragraphs 1 and 4',
    fix: 'none',
  },
  (cable, report) => {
    for (const placed of placedReferences(cable)) {
      const { reference, paragraph } = placed;
      if (paragraph.number !== 1) return;
      if (!announcementBy(cable, placed)?.kinds.includes('action')) continue;
      for (const part of reference.parts) {
        const bare = unlabelledIn(cable, part);
        if (!bare) continue;
        report({
          at: bare.children[0] ?? bare,
          message: `Paragraph \`${String(bare.number)}\` lacks the action label of the others. Add \`Action request continued:\`, or change the range.`,
          related: [{ at: reference, message: 'The range is announced here.' }],
        });
      }
    }
  },
);

/** Paragraphs cited one by one are exempt (2009 STATE 060447, paragraph 10). */
function unlabelledIn(cable: CableIndex, { first, last }: ReferencePart): Paragraph | undefined {
  const bare: Paragraph[] = [];
  let labelled = 0;
  for (let number = Number(first); number <= Number(last ?? 0); number++) {
    const paragraph = mainTarget(cable, String(number));
    if (!paragraph) return undefined;
    if (isLabelled(cable, paragraph)) labelled++;
    else bare.push(paragraph);
  }
  return bare.length === 1 && labelled > 0 ? bare[0] : undefined;
}

function isLabelled(cable: CableIndex, paragraph: Paragraph): boolean {
  if (cable.hasRole(paragraph, 'action-request')) return true;
  const words = paragraph.children.find(({ type }) => type !== 'paragraphLabel' && type !== 'portionMark');
  return (
    /^action\b/i.test(cable.headingAbove(paragraph)?.text ?? '') ||
    (words !== undefined && /^\(?(?:begin )?action\b/i.test(cable.textOf(words)))
  );
}
