/** Rule `administrative-penalty-as-sentence`. */
import { defineRule } from '../../lint/define-rule.js';
import { mildPunishments } from '../../prose/figures/mild-punishments.js';

/** License losses, hiring bans, closures and back pay that are told as punishment of traffickers. */
export const administrativePenaltyAsSentence = defineRule(
  {
    id: 'administrative-penalty-as-sentence',
    summary: 'Report administrative measures apart from prosecutions, convictions and sentences.',
    family: 'tip',
    level: 'warning',
    source: '22 U.S.C. 7106(a)(3) and (b)(1); action plans in 2009 STATE 087524 (item 1) and 087525 (item A)',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    for (const measure of prose.find(mildPunishments))
      report({
        at: prose.spanOf(measure),
        message:
          'Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.',
      });
  },
);
