/** Rule `classified-by-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { isLaterSection, mayBeOlderThan } from '../../lint/facts/header.js';
import { labelOf } from '../../lint/facts/portion-marks.js';

/** E.O. 12958 brought the paragraph into cables; those of the year in which it began are let off. */
const firstYear = 19960101;

/** Words that name a classifier or a reason anywhere, also where no paragraph of authority was read. */
const authorityWords =
  /\bclass[a-z]{0,8}\.?[ \t]{1,3}(?:by|per)\b|\bderived[ \t]{1,3}from\b|\bclassif(?:ying|ication)[ \t]{1,3}(?:officer|authority)\b|\breasons?\b[ \t]{0,3}[:(]?[ \t]{0,3}1\.[3-6]/i;

/** A classified cable that does not say who classified it, and why. */
export const classifiedByMissing = defineRule(
  {
    id: 'classified-by-missing',
    summary: 'Name the classifier and the reason in a classified cable.',
    family: 'captions',
    level: 'error',
    source: '5 FAH-1 H-246; 32 CFR 2001.21(a)',
    fix: 'none',
  },
  (cable, report) => {
    const line = cable.first('classificationLine');
    const paragraph = cable.first('paragraph');
    if (!line || !paragraph || !cable.isClassified || cable.authority || isLaterSection(cable)) return;
    if (mayBeOlderThan(cable, firstYear) || authorityWords.test(cable.text)) return;
    report({
      at: labelOf(paragraph) ?? line.wordSpan,
      message: `The cable is \`${line.level ?? ''}\`, but names no classifier. Put \`Classified By:\` with name, title and reason above the text.`,
    });
  },
);
