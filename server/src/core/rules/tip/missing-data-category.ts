/** Rule `missing-data-category`. */
import { defineRule } from '../../lint/define-rule.js';
import { extentOf } from '../../prose/figures/figure.js';
import { halfwayData, listed } from '../../prose/figures/missing-data.js';

/** Figures of law enforcement that leave out some of the four categories. */
export const missingDataCategory = defineRule(
  {
    id: 'missing-data-category',
    summary: 'Give all four categories of data, or say that the government did not provide them.',
    family: 'tip',
    level: 'info',
    source: 'Statistics that are asked for in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind !== 'report') return;
    for (const { figure, missing } of prose.find(halfwayData))
      report({
        at: prose.spanOf(extentOf(figure)),
        message: `The paragraph says nothing of ${listed(missing)}. Add the figures or say that no data were provided.`,
      });
  },
);
