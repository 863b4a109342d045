/** Rule `portion-mark-missing`. */
import type { Block } from '../../lint/blocks.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits.js';
import { labelOf, markAfterLabel, markMeantAt, marksOfUse, opensWithMark } from '../../lint/portion-marks.js';
import type { Paragraph } from '../../syntax/types.js';

/** Blocks of quoted text, whose paragraphs belong to the paragraph in which the block begins. */
const quotation = /\b(?:text|non-?paper|letter|note|statement|declaration|communique|release|article|message)\b/;

/** A main paragraph without a mark in a cable that marks the others. Unnumbered text inherits its mark. */
export const portionMarkMissing = defineRule(
  {
    id: 'portion-mark-missing',
    summary: 'Mark every numbered paragraph where others are marked.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-1 H-246.2.c; E.O. 13526 sec. 1.6(c)',
    fix: 'ask',
  },
  (cable, report) => {
    const paragraphs = cable.numberedParagraphs;
    const marks = marksOfUse(cable);
    if (marks.length === 0) return;
    const choices = marks.includes('(U)') ? marks : ['(U)', ...marks];
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!lacksMark(cable, paragraph)) continue;
      const at = labelOf(paragraph);
      const neighbour = [...paragraphs.slice(0, index).reverse(), ...paragraphs.slice(index)].find(({ portion }) => portion !== undefined);
      if (!at || !neighbour) continue;
      const other = `paragraph \`${String(neighbour.number)}\` is \`(${neighbour.portion ?? ''})\``;
      report({
        at,
        ...(cable.isClassified ? { severity: 'error' } : {}),
        message: `Paragraph \`${String(paragraph.number)}\` has no portion mark, but ${other}. Add ${inWords(choices)}.`,
        fixes: choices.map((mark) => ({ title: `Mark it ${mark}`, safe: false, changes: [insert(at.end, ` ${mark}${gapAt(cable, at.end)}`)] })),
      });
    }
  },
);

/** Whether there is no mark, nor anything that was meant as one: other rules say what is wrong with that. */
function lacksMark(cable: CableIndex, paragraph: Paragraph): boolean {
  if (paragraph.portion !== undefined || opensWithMark(cable, paragraph)) return false;
  if (markMeantAt(cable, paragraph) ?? markAfterLabel(cable, paragraph)) return false;
  return !cable.blocks.some((block) => isInside(paragraph, block));
}

function isInside({ position }: Paragraph, { name, start, end, closed }: Block): boolean {
  return closed && start < position.start.offset && position.start.offset < end && quotation.test(name);
}

function gapAt(cable: CableIndex, offset: number): string {
  return /[ \t\r\n]/.test(cable.text.charAt(offset)) ? '' : ' ';
}

function inWords(marks: readonly string[]): string {
  const shown = marks.map((mark) => `\`${mark}\``);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}
