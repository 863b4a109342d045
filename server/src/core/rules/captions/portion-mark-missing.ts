/** Rule `portion-mark-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import { oneOf } from '../../lint/near-match.js';
import { labelOf, markAfterLabel, markMeantAt, marksOfUse, opensWithMark } from '../../lint/facts/portion-marks.js';
import type { Paragraph } from '../../syntax/types.js';

/** Blocks of quoted text, whose paragraphs belong to the paragraph in which the block begins. */
const quotation = /\b(?:text|non-?paper|letter|note|statement|declaration|communique|release|article|message)\b/;

/** `1. (C - ENTIRE TEXT)` marks all paragraphs at once, as was the custom until the nineties. */
const entireText = /(?<!\bthe[ \t])\bentire[ \t]+(?:text|message|cable|telegram)\b/i;
const openingLength = 300;

/** `1. CLASSIFIED BY JANE DOE, DCM.` and nothing else. */
const authority = /^\d+\.[ \t]*classified by\b/i;
const longestAuthority = 200;

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
    const marked = paragraphs.find(({ portion }) => portion !== undefined);
    if (!marked || marks.length === 0) return;
    const lacking = new Set(paragraphs.filter((paragraph) => lacksMark(cable, paragraph)));
    if (lacking.size === 0 || marksAll(cable)) return;
    const quoted = paragraphsInQuotations(cable);
    const choices = marks.includes('(U)') ? marks : ['(U)', ...marks];
    let neighbour = marked;
    for (const paragraph of paragraphs) {
      if (paragraph.portion !== undefined) neighbour = paragraph;
      const at = labelOf(paragraph);
      if (!at || !lacking.has(paragraph) || quoted.has(paragraph)) continue;
      const other = `paragraph \`${String(neighbour.number)}\` is \`(${neighbour.portion ?? ''})\``;
      report({
        at,
        ...(cable.isClassified ? { severity: 'error' } : {}),
        message: `Paragraph \`${String(paragraph.number)}\` has no portion mark, but ${other}. Add ${oneOf(choices)}.`,
        fixes: choices.map((mark) => ({
          title: `Mark it ${mark}`,
          safe: false,
          changes: [insert(at.end, ` ${mark}${gapAt(cable, at.end)}`)],
        })),
      });
    }
  },
);

/**
 * Whether there is no mark, nor anything that was meant as one: other rules say what is wrong with that. Who classified the
 * cable is no portion of it.
 */
function lacksMark(cable: CableIndex, paragraph: Paragraph): boolean {
  if (paragraph.portion !== undefined || opensWithMark(cable, paragraph)) return false;
  const { start, end } = paragraph.position;
  if (end.offset - start.offset < longestAuthority && authority.test(cable.textOf(paragraph))) return false;
  return (markMeantAt(cable, paragraph) ?? markAfterLabel(cable, paragraph)) === undefined;
}

function marksAll(cable: CableIndex): boolean {
  const { start } = cable.body;
  return entireText.test(cable.text.slice(start, start + openingLength));
}

/** Paragraphs that start inside a quotation, which another paragraph opened. */
function paragraphsInQuotations(cable: CableIndex): ReadonlySet<Paragraph> {
  const quotations = cable.blocks.filter(({ name, closed }) => closed && quotation.test(name));
  const inside = new Set<Paragraph>();
  let next = 0;
  let end = 0;
  for (const paragraph of cable.numberedParagraphs) {
    const { offset } = paragraph.position.start;
    for (let block = quotations[next]; block && block.start < offset; block = quotations[++next])
      end = Math.max(end, block.end);
    if (offset < end) inside.add(paragraph);
  }
  return inside;
}

function gapAt(cable: CableIndex, offset: number): string {
  return /[ \t\r\n]/.test(cable.text.charAt(offset)) ? '' : ' ';
}
