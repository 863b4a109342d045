/** Rule `subject-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { mayLackFields } from '../../lint/facts/extent.js';
import { endOfFieldAbove, firstTagsDay, isOlderThan, lineLike } from '../../lint/facts/field-place.js';
import { labelOf } from '../../lint/facts/header.js';
import { isBeingDrafted } from '../../lint/facts/tag-era.js';
import { isOneSlip } from '../../prose/header/one-slip.js';
import type { NodeType } from '../../syntax/types.js';

/** What shows that the text has the part of a header in which SUBJECT stands. */
const neighbours: readonly NodeType[] = ['classificationLine', 'captionLine', 'executiveOrderField', 'tagsField'];
const labelWord = 'SUBJECT';

/** A header without SUBJECT, or with an empty one. */
export const subjectMissing = defineRule(
  {
    id: 'subject-missing',
    summary: 'Give every cable a SUBJECT.',
    family: 'tags',
    level: 'error',
    source: '5 FAH-1 H-216; sample cables of 2009',
    fix: 'none',
  },
  (cable, report) => {
    const field = cable.first('subjectField');
    if (field) {
      if (field.text === '')
        report({
          at: labelOf(cable, field),
          message: 'The SUBJECT is empty. Say in a few words what the cable is about, the country first.',
        });
      return;
    }
    if (!neighbours.some((type) => cable.first(type)) || mayLackFields(cable) || isOlderThan(cable, firstTagsDay))
      return;
    const meant = lineLike(cable, (label) => label === labelWord || isOneSlip(label, labelWord));
    if (meant) {
      const severity = isBeingDrafted(cable) ? 'error' : 'hint';
      report({ at: meant, severity, message: 'The SUBJECT line cannot be read. Begin it with `SUBJECT:`.' });
      return;
    }
    const at = endOfFieldAbove(cable, ['tagsField']);
    if (at)
      report({
        at,
        message: 'The cable has no SUBJECT. Write one below TAGS, such as `SUBJECT: NORWAY: FERRY TALKS`.',
      });
  },
);
