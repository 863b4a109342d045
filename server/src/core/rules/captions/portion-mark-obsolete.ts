/** Rule `portion-mark-obsolete`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { mayBeOlderThan } from '../../lint/facts/header.js';
import { readMarks } from '../../lint/facts/portion-marks.js';

/** Limited Official Use ended on this day (00 STATE 018029). */
const endOfLimitedOfficialUse = 19951001;

/** (LOU) in a cable that is younger than its abolition. */
export const portionMarkObsolete = defineRule(
  {
    id: 'portion-mark-obsolete',
    summary: 'Write (SBU) for the mark (LOU), which ended in 1995.',
    family: 'captions',
    level: 'warning',
    source: '00 STATE 018029',
    fix: 'ask',
    tag: 'deprecated',
  },
  (cable, report) => {
    const marks = readMarks(cable).filter(({ reading }) => reading.level === 'LOU');
    if (marks.length === 0 || mayBeOlderThan(cable, endOfLimitedOfficialUse)) return;
    for (const { node } of marks) {
      report({
        at: node,
        message: `\`${node.value}\` has not been in use since October 1995. Write \`(SBU)\`.`,
        fixes: [{ title: 'Change to (SBU)', safe: false, changes: [replace(node, '(SBU)')] }],
      });
    }
  },
);
