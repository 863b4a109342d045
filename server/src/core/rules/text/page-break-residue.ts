/** Rule `page-break-residue`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule, spanOf } from '../../lint/define-rule.js';
import { lineEndOf, removeLine } from '../../lint/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { contentOf, hasStop, jointOf, nextLine } from '../../lint/sentence-breaks.js';
import { isLowerCase } from '../../prose/words.js';
import type { Span } from '../../syntax/types.js';

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
        fixes: [{ title: 'Remove the section line', safe: true, changes: [removal(cable, spanOf(page))] }],
      });
    }
  },
);

/** Takes the line out with the empty lines around it; joins the sentence that it cut, else leaves one empty line. */
function removal(cable: CableIndex, page: Span): TextChange {
  const { text, lines } = cable;
  const line = lines.lineAt(page.start);
  const content = contentOf(cable, line);
  const above = nextLine(cable, line, -1);
  const below = nextLine(cable, line, 1);
  if (content.start !== page.start || content.end !== page.end || above === undefined || below === undefined)
    return removeLine(cable, page);
  const before = contentOf(cable, above);
  const after = contentOf(cable, below);
  const cut = isLowerCase(text.charCodeAt(after.start)) || !hasStop(text, before.start, before.end);
  const spaced = above < line - 1 || below > line + 1;
  const lineEnd = lineEndOf(cable);
  const joint = spaced ? lineEnd + lineEnd : lineEnd;
  return { start: before.end, end: after.start, text: cut ? jointOf(cable, before.end) : joint };
}
