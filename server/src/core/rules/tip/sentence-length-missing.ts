/** Rule `sentence-length-missing`. */
import { defineRule } from '../../lint/define-rule.js';
import { extentOf } from '../../prose/figures/figure.js';
import { bareJudgments } from '../../prose/figures/missing-data.js';

/** Convicted or sentenced offenders without their punishment. */
export const sentenceLengthMissing = defineRule(
  {
    id: 'sentence-length-missing',
    summary: 'Say to what the convicted offenders were sentenced.',
    family: 'tip',
    level: 'info',
    source: 'Sentences that are asked for in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind !== 'report') return;
    for (const figure of prose.find(bareJudgments))
      report({
        at: prose.spanOf(extentOf(figure)),
        message:
          'State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.',
      });
  },
);
