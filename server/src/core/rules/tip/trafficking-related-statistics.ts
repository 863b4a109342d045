/** Rule `trafficking-related-statistics`. */
import { defineRule } from '../../lint/define-rule.js';
import { relatedFigures } from '../../prose/figures/related-figures.js';

const messages = {
  related:
    'Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.',
  'other-crime':
    'Figures for other crimes are not accepted as trafficking. Give only cases with specific evidence of trafficking.',
};

/** A figure that is only related to trafficking, or is of another crime and offered as trafficking. */
export const traffickingRelatedStatistics = defineRule(
  {
    id: 'trafficking-related-statistics',
    summary: 'Count only offenses that the law defines as trafficking, or cases with specific evidence of it.',
    family: 'tip',
    level: 'warning',
    source: 'Data that the Department accepts, as in 2009 STATE 087524 (para 4), 087525 and 088558 (para 5)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    for (const related of prose.find(relatedFigures))
      report({ at: prose.spanOf(related), message: messages[related.qualifier.kind] });
  },
);
