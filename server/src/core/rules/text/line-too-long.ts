/** Rule `line-too-long`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { Fix, TextChange } from '../../lint/finding.js';
import { contentOf } from '../../lint/facts/sentence-breaks.js';
import { isLowerCase } from '../../prose/words.js';
import type { CableNode, Span } from '../../syntax/types.js';

/** What a web page adds around a TAGS label (`[KTIP](#)`); it was not transmitted. */
const linkEnd = '](#)';
const linkColumns = 5;

/** A line of a wrapped cable that is longer than the setting allows. */
export const lineTooLong = defineRule(
  {
    id: 'line-too-long',
    summary: 'Keep the lines of a wrapped cable within the line length.',
    family: 'text',
    level: 'warning',
    source: '5 FAH-1 H-246.1 (55 columns at post); Commerce/ITA operations manual, outgoing cables (69 columns)',
    fix: 'ask',
  },
  (cable, report) => {
    const { lines, settings } = cable;
    const limit = settings.maxLineLength;
    // Lines of the archive are no part of the cable.
    const above = cable.first('archiveHeader')?.position.end.line ?? 0;
    const bodyStart = cable.body.start;
    let machineLines: ReadonlySet<number> | undefined;
    for (let line = above; line < lines.count; line++) {
      if (lines.endOf(line) - lines.startOf(line) <= limit) continue;
      if (!cable.isWrapped) return;
      const start = lines.startOf(line);
      const { end } = contentOf(cable, line);
      const words = cable.text.slice(start, end);
      const length = words.length - linkDebris(words);
      // What has no blank, such as an address of the web, cannot be wrapped.
      if (length <= limit || !words.trimStart().includes(' ')) continue;
      machineLines ??= linesOfMachines(cable);
      if (machineLines.has(line)) continue;
      report({
        at: { start: end - (length - limit), end },
        message: `This line has ${length} columns, ${length - limit} too many. Wrap it at ${limit}.`,
        fixes: start < bodyStart ? [] : wrapping(cable, line, { start, end }),
      });
    }
  },
);

/** Lines of no cable, lists of routing, section lines, and the authority: a form cuts it at its own width. */
function linesOfMachines(cable: CableIndex): ReadonlySet<number> {
  const found = new Set<number>();
  const types = ['unknown', 'routingLine', 'pageLine', 'authority'] as const;
  for (const { position } of types.flatMap((type): readonly CableNode[] => cable.all(type)))
    for (let line = position.start.line; line <= position.end.line; line++) found.add(line - 1);
  return found;
}

/** Columns that only link debris takes. */
function linkDebris(line: string): number {
  let columns = 0;
  for (let at = line.indexOf(linkEnd); at !== -1; at = line.indexOf(linkEnd, at + 1)) columns += linkColumns;
  return columns;
}

/** Breaks the line at blanks; what is left over goes before the next line where that goes on with the sentence. */
function wrapping(cable: CableIndex, line: number, { start, end }: Span): readonly Fix[] {
  const { text, lines, settings } = cable;
  const limit = settings.maxLineLength;
  const lineEnd = lineEndOf(cable);
  const changes: TextChange[] = [];
  let from = start;
  while (end - from > limit) {
    const blank = text.lastIndexOf(' ', from + limit);
    if (blank <= from || text.slice(from, blank).trim() === '') return [];
    changes.push({ start: blank, end: blank + 1, text: lineEnd });
    from = blank + 1;
  }
  const next = contentOf(cable, line + 1);
  const goesOn = line + 1 < lines.count && isLowerCase(text.charCodeAt(next.start));
  if (goesOn && end - from + 1 + next.end - next.start <= limit)
    changes.push({ start: end, end: next.start, text: ' ' });
  return [{ title: `Wrap at ${limit} columns`, safe: false, changes }];
}
