/** Rule `block-name-mismatch`. */
import { markerWords, shortName, wordsOf } from '../../lint/facts/block-markers.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import type { BlockMarker } from '../../syntax/types.js';

/** A block that is opened under one name and closed under another. */
export const blockNameMismatch = defineRule(
  {
    id: 'block-name-mismatch',
    summary: 'Close a block under the name that opened it.',
    family: 'paragraphs',
    level: 'warning',
    source: '2009 STATE 087524, 087525 and 088558, which close an action plan as a non-paper',
    fix: 'ask',
  },
  (cable, report) => {
    for (const { begin, endMarker, sameName } of cable.blocks) {
      if (!endMarker || sameName) continue;
      report({
        at: markerWords(cable, begin),
        message: `\`${wordsOf(cable, begin)}\` is closed by \`${wordsOf(cable, endMarker)}\`. Use one name for both.`,
        related: [{ at: endMarker, message: 'It is closed here.' }],
        fixes: [rename(cable, endMarker, begin), rename(cable, begin, endMarker)],
      });
    }
  },
);

/** Gives one marker the name of the other. */
function rename(cable: CableIndex, marker: BlockMarker, other: BlockMarker): Fix {
  const name = shortName(cable, other);
  const edge = wordsOf(cable, marker).split(' ')[0] ?? '';
  const title =
    marker.edge === 'label' ? `Change \`${wordsOf(cable, marker)}\` to \`${name}\`` : `Change to \`${edge} ${name}\``;
  return { title, safe: false, changes: [replace(marker.nameSpan, name)] };
}
