/** Rule `vague-statistic`. */
import { defineRule } from '../../lint/define-rule.js';
import { vagueFigures } from '../../prose/figures/vague-figures.js';

/** A result of law enforcement with an indefinite quantity. */
export const vagueStatistic = defineRule(
  {
    id: 'vague-statistic',
    summary: 'Give a number for investigations, prosecutions, convictions and sentences.',
    family: 'tip',
    level: 'hint',
    source: 'Statistics that are asked for in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind !== 'report') return;
    for (const vague of prose.find(vagueFigures))
      report({
        at: prose.spanOf(vague),
        message: `\`${prose.textOf(vague.quantity)}\` is no figure. Give the number, or say that the government did not provide one.`,
      });
  },
);
