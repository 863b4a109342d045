/** Rule `paragraph-unnumbered`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { Paragraph, Span } from '../../syntax/types.js';

/** Text between the header and paragraph 1. */
export const paragraphUnnumbered = defineRule(
  {
    id: 'paragraph-unnumbered',
    summary: 'Number every paragraph where there are several.',
    family: 'paragraphs',
    level: 'hint',
    source: '5 FAH-1 H-246.2(b); the summary stays unnumbered: H-246.3',
    fix: 'none',
    profiles: ['draft'],
  },
  (cable, report) => {
    const paragraphs = cable.all('paragraph');
    if (!cable.first('paragraphLabel')) return;
    for (const paragraph of paragraphs.slice(0, mostTexts)) {
      if (paragraph.number !== undefined) return;
      if (mayStandAlone(cable, paragraph)) continue;
      report({
        at: firstLine(cable, paragraph),
        message: 'This text stands above paragraph `1` without a number. Number it with the others.',
      });
    }
  },
);

/** Texts above paragraph 1 that are looked at. */
const mostTexts = 20;
/** Lines on classification that could not be read as an authority paragraph, or on handling, and notes in brackets. */
const notText =
  /^[(["]?(?:classified by|reasons?:|derived from|declassify on|(?:this \w+ is )?sensitive but unclassified|please (?:protect|handle)|not for internet)\b|^[([](?![A-Z]{1,3}(?:\/{1,2}[A-Z]+)?\)).*[)\]]$/i;

/** The summary, the authority, and what is no text of the cable. */
function mayStandAlone(cable: CableIndex, paragraph: Paragraph): boolean {
  return cable.hasRole(paragraph, 'summary') || notText.test(cable.textOf(firstLine(cable, paragraph)));
}

function firstLine({ lines }: CableIndex, { position: { start, end } }: Paragraph): Span {
  return { start: start.offset, end: Math.min(end.offset, lines.endOf(start.line - 1)) };
}
