import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { eoOrderEra } from './eo-order-era.js';

describe('eo-order-era', () => {
  const cable = (day: string, order: string) =>
    `R 011200Z ${day}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nE.O. ${order}: N/A\nTAGS: NO\n`;

  it('points at the number of an order that was not in force', () => {
    checkRule(
      eoOrderEra,
      `
R 011200Z SEP 15
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000012

E.O. 12958: N/A
     ^^^^^ eo-order-era: E.O. \`12958\` was not in force in 2015. Cite E.O. \`13526\`.
`,
    );
    checkRule(
      eoOrderEra,
      `
R 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000012

E.O. 12598: N/A
     ^^^^^ eo-order-era: E.O. \`12598\` was not in force in 2009. Cite E.O. \`12958\`.
`,
    );
  });

  it('reads the lines of a print', () => {
    checkRule(
      eoOrderEra,
      `
MRN: 14 OSLO 1207
Date/DTG: Sep 04, 2014 / 041126Z SEP 14
E.O.: 12958
      ^^^^^ eo-order-era: E.O. \`12958\` was not in force in 2014. Cite E.O. \`13526\`.
TAGS: KTIP
Subject: NORWAY
`,
    );
    checkSilent(eoOrderEra, 'MRN: 14 OSLO 1207\nDate/DTG: Sep 04, 2014 / 041126Z SEP 14\nE.O.: 13526\nTAGS: KTIP\n');
  });

  it('offers the order of the day', () => {
    checkFix(eoOrderEra, cable('SEP 08', '13526'), cable('SEP 08', '12958'));
    checkFix(eoOrderEra, cable('JUN 85', '12065'), cable('JUN 85', '12356'));
  });

  it('allows either order for about a year after a change', () => {
    for (const [day, order] of [
      ['JUN 76', '11652'],
      ['NOV 78', '11652'],
      ['DEC 78', '12065'],
      ['FEB 79', '11652'],
      ['JUN 82', '12065'],
      ['JUN 82', '12356'],
      ['JUN 95', '12958'],
      ['NOV 95', '12356'],
      ['JUN 09', '12958'],
      ['JAN 10', '13526'],
      ['DEC 10', '12958'],
      ['JUN 24', '13526'],
      ['JUN 05', '13292'],
    ] as const)
      checkSilent(eoOrderEra, cable(day, order));
  });

  it('is silent without a date, and before the first order of the table', () => {
    checkSilent(eoOrderEra, 'UNCLAS OSLO 12\n\nE.O. 12065: N/A\nTAGS: NO\n');
    checkSilent(eoOrderEra, cable('SEP 66', '12958'));
    checkSilent(eoOrderEra, cable('SXP 15', '12958'));
  });
});
