/** Rule `portion-marks-absent`. */
import { defineRule } from '../../lint/define-rule.js';
import { labelOf, markMeantAt } from '../../lint/facts/portion-marks.js';

/** An unclassified cable without a single mark. Lawful, so the rule is off unless a team asks for it. */
export const portionMarksAbsent = defineRule(
  {
    id: 'portion-marks-absent',
    summary: 'Mark the paragraphs of an unclassified cable too.',
    family: 'captions',
    level: 'off',
    severityWhenOn: 'hint',
    source: '5 FAH-1 H-246.2.c',
    fix: 'none',
  },
  (cable, report) => {
    const paragraph = cable.numberedParagraphs[0];
    const at = paragraph && labelOf(paragraph);
    if (!at || cable.first('classificationLine')?.level !== 'UNCLAS' || cable.first('portionMark')) return;
    if (cable.numberedParagraphs.some((candidate) => markMeantAt(cable, candidate))) return;
    report({ at, message: 'No paragraph has a portion mark. Put `(U)` or `(SBU)` behind each number.' });
  },
);
