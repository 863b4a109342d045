/** Rule `caption-shared-line`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import type { Caption, CaptionLine } from '../../syntax/types.js';

/** CHEROKEE is a variant of NODIS and may follow it. */
const variants = new Set(['CHEROKEE']);

/** Two captions on one line. */
export const captionSharedLine = defineRule(
  {
    id: 'caption-shared-line',
    summary: 'Give each caption a line of its own.',
    family: 'captions',
    level: 'warning',
    source: '5 FAH-2 H-252.1-1',
    fix: 'safe',
  },
  (cable, report) => {
    const runOn = linesWithFields(cable);
    for (const line of cable.all('captionLine')) {
      if (runOn.has(line.position.start.line)) continue;
      const others = line.children.slice(1).filter(({ name }) => !variants.has(name));
      const [first, second] = [line.children[0], others[0]];
      const last = others[others.length - 1];
      // A caption that is merely repeated is the business of `caption-duplicate`.
      if (!first || !second || !last || line.children.every(({ name }) => name === first.name)) continue;
      report({
        at: { start: second.position.start.offset, end: last.position.end.offset },
        message: `\`${second.name}\` shares a line with \`${first.name}\`. Give each caption a line of its own.`,
        fixes: [{ title: 'Give each caption its own line', safe: true, changes: breaksBefore(cable, line, others) }],
      });
    }
  },
);

/** What stands on a line with captions only where an archive has run the header together. */
const fields = ['addresseeLine', 'executiveOrderField', 'tagsField', 'subjectField', 'referenceField'] as const;

function linesWithFields(cable: CableIndex): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const type of fields)
    for (const { position } of cable.all(type)) lines.add(position.start.line).add(position.end.line);
  return lines;
}

/** A line end for what parts the captions; two of them where the first one stands behind the classification line. */
function breaksBefore(cable: CableIndex, line: CaptionLine, others: readonly Caption[]): TextChange[] {
  const lineEnd = lineEndOf(cable);
  const changes = others.map(({ position }) => ({ ...gapBefore(cable, position.start.offset), text: lineEnd }));
  const behindLevel = cable
    .all('classificationLine')
    .some(({ position }) => position.end.line === line.position.start.line);
  return behindLevel
    ? [{ ...gapBefore(cable, line.position.start.offset), text: `${lineEnd}${lineEnd}` }, ...changes]
    : changes;
}

function gapBefore({ text }: CableIndex, end: number): { start: number; end: number } {
  let start = end;
  while (start > 0 && /[ \t,;/]/.test(text.charAt(start - 1))) start--;
  return { start, end };
}
