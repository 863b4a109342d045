/** Rule `tags-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { mayLackFields } from '../../lint/facts/extent.js';
import { endOfFieldAbove, firstTagsDay, isOlderThan, lineLike } from '../../lint/facts/field-place.js';
import { labelOf } from '../../lint/facts/header.js';
import { isBeingDrafted } from '../../lint/facts/tag-era.js';
import { isOneSlip } from '../../prose/header/one-slip.js';
import type { NodeType, Span } from '../../syntax/types.js';

/** What shows that the text has the part of a header in which TAGS stand. */
const neighbours: readonly NodeType[] = ['classificationLine', 'captionLine', 'executiveOrderField', 'subjectField'];
const labelWord = 'TAGS';
/** A damaged label that was read as part of the E.O. line. */
const inOrder = /(?<![A-Z])AGS?[ \t]*:/;

/** A header without TAGS, or with an empty line of them. */
export const tagsMissing = defineRule(
  {
    id: 'tags-missing',
    summary: 'Give every cable a TAGS line with at least one code.',
    family: 'tags',
    level: 'error',
    source: '5 FAH-3 H-110',
    fix: 'none',
  },
  (cable, report) => {
    if (cable.first('tag')) return;
    const empty = cable.first('tagsField');
    if (empty) {
      report({
        at: labelOf(cable, empty),
        message: 'The TAGS line is empty. List at least one code, such as `PREL`, and the country.',
      });
      return;
    }
    if (!neighbours.some((type) => cable.first(type)) || mayLackFields(cable) || isOlderThan(cable, firstTagsDay))
      return;
    const meant = labelInOrder(cable) ?? lineLike(cable, (label) => label === labelWord || isOneSlip(label, labelWord));
    if (meant) {
      // Archives garble labels.
      const severity = isBeingDrafted(cable) ? 'error' : 'hint';
      report({ at: meant, severity, message: 'The TAGS line cannot be read. Begin it with `TAGS:`.' });
      return;
    }
    const at = endOfFieldAbove(cable, []) ?? cable.first('subjectField');
    if (at) report({ at, message: 'The cable has no TAGS line. Write one above SUBJECT, such as `TAGS: PREL, NO`.' });
  },
);

function labelInOrder(cable: CableIndex): Span | undefined {
  const order = cable.first('executiveOrderField');
  const match = order && inOrder.exec(order.value);
  if (!match) return undefined;
  const start = order.position.start.offset + match.index;
  return { start, end: start + match[0].length };
}
