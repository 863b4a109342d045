/** Rule `block-unclosed`. */
import { endInserter } from '../../lint/facts/block-ends.js';
import { endFor, markerWords, wordsOf } from '../../lint/facts/block-markers.js';
import { isUsual } from '../../lint/facts/block-names.js';
import { isActionRequest } from '../../lint/blocks.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { lacksEnd } from '../../lint/facts/extent.js';
import { isKnownBlockName } from '../../syntax/parse-block-marker.js';
import type { BlockMarker } from '../../syntax/types.js';

/** Begin without End before the next Begin of its kind, or before the text ends; `Comment:` and `Summary:` without End. */
export const blockUnclosed = defineRule(
  {
    id: 'block-unclosed',
    summary: 'Close each block that you begin.',
    family: 'paragraphs',
    level: 'warning',
    source: 'Named blocks in 2009 STATE 087524, 087525, 060447 and 088558; summaries: 5 FAH-1 H-246.3',
    fix: 'ask',
  },
  (cable, report) => {
    const open = cable.blocks.filter(({ closed }) => !closed).map(({ begin }) => begin);
    const begins = [...open, ...cable.blockPairs.unclosedLabels].filter((begin) => needsEnd(cable, begin));
    if (begins.length === 0 || lacksEnd(cable)) return;
    const insertEnd = endInserter(cable);
    for (const begin of begins) {
      const end = endFor(cable, begin);
      const isSmall = begin.edge === 'label' || isActionRequest(begin);
      report({
        at: markerWords(cable, begin),
        message: `\`${wordsOf(cable, begin)}${begin.edge === 'label' ? ':' : ''}\` is not closed. Add \`${end}\` where it stops.`,
        ...(isSmall && { severity: 'info' as const }),
        fixes: canClose(cable, begin) ? [{ title: `Add \`${end}\``, safe: false, changes: [insertEnd(begin)] }] : [],
      });
    }
  },
);

/** Whether an End would be read as that of `begin`: with a stop behind, and no second label of the name in between. */
function canClose(cable: CableIndex, { edge, name, value, position: { end } }: BlockMarker): boolean {
  if (edge !== 'label') return value.startsWith('(') || isKnownBlockName(name);
  const stop = cable.paragraphAt(end.offset - 1)?.position.end.offset ?? end.offset;
  return !cable.within('blockMarker', { start: end.offset, end: stop }).some((one) => one.name === name);
}

/** How far a quotation is followed to its `unquote`. */
const longestQuote = 4000;

/** Whether the marker needs an End: brackets around a passage close it, a label alone on its line is a heading. */
function needsEnd(cable: CableIndex, begin: BlockMarker): boolean {
  const after = begin.position.end.offset;
  if (/^[([]/.test(begin.value) && !/[)\]]$/.test(begin.value)) return false;
  if (begin.edge === 'label') return !isHeading(cable, begin);
  if (!isUsual(begin.name)) return false;
  return !begin.name.startsWith('quote') || !/\bunquote\b/i.test(cable.text.slice(after, after + longestQuote));
}

/** `Comment:` on a line of its own, with a blank line or a rule below. */
function isHeading({ lines, text }: CableIndex, { position }: BlockMarker): boolean {
  const line = lines.lineAt(position.start.offset);
  const around =
    text.slice(lines.startOf(line), position.start.offset) + text.slice(position.end.offset, lines.endOf(line));
  return around.trim() === '' && /^[-=_ \t]*$/.test(text.slice(lines.startOf(line + 1), lines.endOf(line + 1)));
}
