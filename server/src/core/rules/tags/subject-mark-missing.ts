/** Rule `subject-mark-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { isOlderThan } from '../../lint/facts/field-place.js';
import { labelOf } from '../../lint/facts/header.js';

/** E.O. 12065 brought portion marks, from 1 December 1978. */
const firstMarksDay = 19781201;
/** A mark that the rule on marks judges: `C) TALKS`, `(CONFIDENTIAL) TALKS`, `TALKS (C)`. */
const otherMark =
  /^\(?(?:TS|S|C|U|SBU)\)|^\((?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|UNCLAS|LOU)\)|\((?:TS|S|C|U|SBU)(?:\/\/?NF)?\)\.?$/i;

/** A classified cable whose subject does not say how it is classified itself. */
export const subjectMarkMissing = defineRule(
  {
    id: 'subject-mark-missing',
    summary: 'Mark the subject of a classified cable.',
    family: 'tags',
    level: 'warning',
    // Most released cables have none, and nobody can add it there.
    archiveLevel: 'hint',
    source: 'E.O. 13526 sec. 1.6(c); 5 FAH-1 H-210',
    fix: 'none',
  },
  (cable, report) => {
    const subject = cable.first('subjectField');
    if (!subject || subject.text === '' || !cable.isClassified || isOlderThan(cable, firstMarksDay)) return;
    if (subject.children.some(({ type }) => type === 'portionMark') || otherMark.test(subject.text)) return;
    report({
      at: labelOf(cable, subject),
      message: 'The cable is classified, but its SUBJECT has no mark. Put one in front of it, such as `(U)` or `(C)`.',
    });
  },
);
