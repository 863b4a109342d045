/** Rule `classification-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { isExtract } from '../../lint/facts/extent.js';
import { firstOf, hasHeader } from '../../lint/facts/header.js';
import { isSmartPrint } from '../../lint/facts/smart-print.js';
import { misspelledLevel } from '../../lint/facts/classification-words.js';
import type { NodeType } from '../../syntax/types.js';

/** What may stand below a classification line; the first of these shows where it is missing. */
const below: readonly NodeType[] = [
  'captionLine',
  'passingLine',
  'executiveOrderField',
  'tagsField',
  'subjectField',
  'referenceField',
];

/** A header without a classification line. A print of SMART has its level in a banner, which may be cut off. A fragment without any header is not judged. */
export const classificationMissing = defineRule(
  {
    id: 'classification-missing',
    summary: 'Give every cable a classification line.',
    family: 'captions',
    level: 'error',
    source: '5 FAH-2 H-222.a',
    fix: 'none',
  },
  (cable, report) => {
    if (cable.first('classificationLine') || !hasHeader(cable) || misspelledLevel(cable)) return;
    if (isSmartPrint(cable) || isExtract(cable)) return;
    const addressees = cable.all('addressee');
    const at = firstOf(cable, below) ?? addressees[addressees.length - 1] ?? cable.first('dateTimeGroup');
    report({
      at: at ?? { start: 0, end: 0 },
      message: 'The cable has no classification line. Write one below the addressees, such as `UNCLAS STATE 090001`.',
    });
  },
);
