/** Rule `classification-glued`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { ClassificationLine, Span } from '../../syntax/types.js';

/** A classification line that another line runs into. */
export const classificationGlued = defineRule(
  {
    id: 'classification-glued',
    summary: 'Start the classification line on a line of its own.',
    family: 'captions',
    level: 'error',
    archiveLevel: 'hint',
    source: 'Sample cable 09 HONG KONG 1103, line 13; order of the lines: 5 FAH-2 H-320',
    fix: 'safe',
  },
  (cable, report) => {
    const line = cable.first('classificationLine');
    const gap = line && gapBefore(cable, line);
    if (!line || !gap) return;
    const lineEnd = lineEndOf(cable);
    report({
      at: line,
      message: `\`${line.word}\` is joined to the line of addressees. Start the classification line on a line of its own.`,
      fixes: [{ title: 'Start a new line', safe: true, changes: [{ ...gap, text: `${lineEnd}${lineEnd}` }] }],
    });
  },
);

const envelope = [
  'transmissionLine',
  'routingLine',
  'stationLine',
  'securityLine',
  'dateTimeLine',
  'addresseeLine',
] as const;

/** What parts the line from the one that runs into it; nothing, or blanks behind a single line of addressees. */
function gapBefore(cable: CableIndex, { glued, position }: ClassificationLine): Span | undefined {
  const end = position.start.offset;
  let start = end;
  while (start > 0 && /[ \t]/.test(cable.text.charAt(start - 1))) start--;
  if (glued) return { start, end };
  // A whole header on one line is the archive's doing, and this joint is the least of it.
  const { line } = position.start;
  const before = envelope.flatMap((type) => cable.all(type).filter((node) => node.position.start.line === line));
  return before.length === 1 && before[0]?.type === 'addresseeLine' ? { start, end } : undefined;
}
