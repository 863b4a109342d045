/** Taking a page line out of a text, so that what it cut is whole again. */
import type { PageLine } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { spanOf } from '../define-rule.js';
import { lineEndOf, removeLine } from './edits.js';
import type { TextChange } from '../finding.js';
import { contentOf, jointOf, nextLine } from '../facts/sentence-breaks.js';

/** Takes the line out with the empty lines around it; joins the sentence that it cut, else leaves one empty line. */
export function pageLineRemoval(cable: CableIndex, page: PageLine): TextChange {
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
