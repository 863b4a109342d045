/** The header of a later section in the middle of the text; many archives kept those of all sections. */
import { readClassificationLine } from './parse-classification.js';
import type { Source } from './source.js';
import type { PageLine, Span } from './types.js';

/** A text without it has no such header. */
export const sectionWord = ' SECTION ';

/** The first header is looked at as far as a usual one is long. */
const longestHeader = 4000;

/**
 * `UNCLAS SECTION 02 OF 03 OSLO 000412` on the line `line`, with the lines below it that stand in the first header too, as one
 * page line; undefined where no such header begins. `body` is the stretch of the text that is read.
 */
export function readSectionHead(
  source: Source,
  line: number,
  span: Span,
  body: Span,
): { page: PageLine; line: number } | undefined {
  if (!source.slice(span).includes(sectionWord)) return undefined;
  const { section, numberSpan } = readClassificationLine(source, span, false) ?? {};
  const header = source.slice({ start: Math.max(0, body.start - longestHeader), end: body.start });
  if (!section || !numberSpan || !header.includes(source.slice(numberSpan))) return undefined;
  const known = new Set(header.split(/[\r\n]+/).map((words) => words.trim()));
  let last = line;
  let { end } = span;
  for (let below = line + 1; below < source.lines.count && source.lines.startOf(below) < body.end; below++) {
    const content = source.contentOf(below);
    if (content.start === content.end) continue;
    if (!known.has(source.slice(content))) break;
    [last, end] = [below, content.end];
  }
  const literal = source.literal('pageLine', { ...span, end });
  return {
    page: { ...literal, origin: undefined, number: undefined, section: section.number, of: section.of },
    line: last,
  };
}
