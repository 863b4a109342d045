/** Rule `page-break-residue`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, spanOf } from '../../lint/define-rule.js';
import { lineEndOf, removeLine } from '../../lint/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { contentOf, jointOf, nextLine } from '../../lint/sentence-breaks.js';
import type { PageLine } from '../../syntax/types.js';

/** A page line in a draft. */
export const pageBreakResidue = defineRule(
  {
    id: 'page-break-residue',
    summary: 'Leave section lines to the transmission; a draft has none.',
    family: 'text',
    level: 'warning',
    source: 'Cables as transmitted, which alone have section lines; sample 2009 STATE 087524',
    fix: 'safe',
    profiles: ['draft'],
  },
  (cable, report) => {
    for (const page of cable.all('pageLine')) {
      report({
        at: page,
        message: `\`${page.value.replace(/[ \t]+/g, ' ')}\` is added on transmission. Remove it from the draft.`,
        fixes: [{ title: 'Remove the section line', safe: true, changes: [removal(cable, page)] }],
      });
    }
  },
);

/** Takes the line out with the empty lines around it; joins the sentence that it cut, else leaves one empty line. */
function removal(cable: CableIndex, page: PageLine): TextChange {
  const { start, end } = spanOf(page);
  const line = cable.lines.lineAt(start);
  const content = contentOf(cable, line);
  const above = nextLine(cable, line, -1);
  const below = nextLine(cable, line, 1);
  if (content.start !== start || content.end !== end || above === undefined || below === undefined)
    return removeLine(cable, page);
  const from = contentOf(cable, above).end;
  const to = contentOf(cable, below).start;
  const lineEnd = lineEndOf(cable);
  const isSpaced = above < line - 1 || below > line + 1;
  const gap = isSpaced ? lineEnd + lineEnd : lineEnd;
  return { start: from, end: to, text: cutsSentence(cable, page) ? jointOf(cable, from) : gap };
}

/** The parser leaves a page line inside the prose whose sentence goes on behind it. */
function cutsSentence(cable: CableIndex, page: PageLine): boolean {
  const around = cable.parentOf(page)?.type;
  return around === 'run' || around === 'bullet' || around === 'question' || around === 'answer';
}
