/** Rule `tags-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { endOfFieldAbove, firstTagsDay, isOlderThan, lineLike } from '../../lint/field-place.js';
import { isLaterSection, labelOf } from '../../lint/header.js';
import { isOneSlip } from '../../prose/one-slip.js';
import type { NodeType } from '../../syntax/types.js';

/** What shows that the text has the part of a header in which TAGS stand. */
const neighbours: readonly NodeType[] = ['classificationLine', 'captionLine', 'executiveOrderField', 'subjectField'];
const labelWord = 'TAGS';
/** A label that is run onto the E.O. line. */
const tagsInOrder = /(?:^|[ \t\r\n])T?AGS?[ \t]*:/i;

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
    const fields = cable.all('tagsField');
    if (cable.first('tag')) return;
    const empty = fields[0];
    if (empty) {
      report({ at: labelOf(cable, empty), message: 'The TAGS line is empty. List at least one code, such as `PREL`, and the country.' });
      return;
    }
    if (!neighbours.some((type) => cable.first(type)) || isLaterSection(cable) || isOlderThan(cable, firstTagsDay)) return;
    const meant = lineLike(cable, (label) => label === labelWord || isOneSlip(label, labelWord));
    if (meant) {
      report({ at: meant, ...mildly(cable), message: 'The TAGS line cannot be read. Begin it with `TAGS:`.' });
      return;
    }
    if (tagsInOrder.test(cable.first('executiveOrderField')?.text ?? '')) return;
    const at = endOfFieldAbove(cable, []) ?? cable.first('subjectField');
    if (at) report({ at, message: 'The cable has no TAGS line. Write one above SUBJECT, such as `TAGS: PREL, NO`.' });
  },
);

/** Archives garble labels. */
function mildly({ profile }: CableIndex): { severity?: 'hint' } {
  return profile === 'draft' ? {} : { severity: 'hint' };
}
