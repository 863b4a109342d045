import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagTopicMissing } from './tag-topic-missing.js';

function cable(tags: string, subject: string, date = '011200Z SEP 09'): string {
  return `P ${date}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nE.O. 12958: N/A\n${tags}\nSUBJECT: ${subject}\n`;
}

describe('tag-topic-missing', () => {
  it('points at the label', () => {
    checkRule(
      tagTopicMissing,
      `
UNCLAS OSLO 12

TAGS: PHUM, NO
^^^^^ tag-topic-missing: The subject is trafficking in persons, but TAGS lack \`KTIP\`. Add it.
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN
`,
    );
  });

  it('knows the topic in its words', () => {
    for (const subject of [
      'NORWAY RESPONDS TO G/TIP',
      'NORWAY: NEW LAW ON TRAFFICKING IN PERSONS',
      'NORWAY: Human Trafficking Convictions',
      'NORWAY OPENS SHELTER FOR TRAFFICKING VICTIMS',
      'ANTI-TRAFFICKING IN PERSONS PLAN FOR NORWAY',
    ])
      checkRule(
        tagTopicMissing,
        cable('TAGS: PHUM, NO', subject).replace(
          'SUBJECT',
          '^^^^^ tag-topic-missing: The subject is trafficking in persons, but TAGS lack `KTIP`. Add it.\nSUBJECT',
        ),
      );
  });

  it('lets other subjects pass, and those that have the code in any form', () => {
    checkSilent(tagTopicMissing, cable('TAGS: PREL, NO', 'NORWAY: THE TIP OF THE ICEBERG'));
    checkSilent(tagTopicMissing, cable('TAGS: SNAR, NO', 'NORWAY: DRUG TRAFFICKING AND A TIP-OFF TO POLICE'));
    checkSilent(tagTopicMissing, cable('TAGS: PREL, NO', 'NORWAY: MULTIPLE TIPS'));
    checkSilent(tagTopicMissing, cable('TAGS: [PHUM](#) [KTIP](#) [NO](#)', 'NORWAY: TIP PLAN'));
    checkSilent(tagTopicMissing, cable('TAGS: PHUM, KTIPNO', 'NORWAY: TIP PLAN'));
    checkSilent(tagTopicMissing, cable('TAGS:', 'NORWAY: TIP PLAN'));
  });

  it('does not ask for the code before it existed, and only hints in its first year', () => {
    checkSilent(tagTopicMissing, cable('TAGS: PHUM, NO', 'NORWAY: TIP PLAN', '011200Z SEP 06'));
    checkRule(
      tagTopicMissing,
      cable('TAGS: PHUM, NO', 'NORWAY: TIP PLAN', '011200Z SEP 08').replace(
        'SUBJECT',
        '^^^^^ tag-topic-missing (hint): The subject is trafficking in persons, but TAGS lack `KTIP`. Add it.\nSUBJECT',
      ),
    );
  });

  it('finds the year of a cable that has lost its date in its headline or its references', () => {
    const undated = (order: string, subject: string, reference: string) =>
      `UNCLAS OSLO 000412\n\nE.O. ${order}: N/A\nTAGS: PHUM, NO\nSUBJECT: ${subject}\n\nREF: ${reference}\n\n1. (U) Text.\n`;
    checkSilent(tagTopicMissing, undated('12958', 'NORWAY: 2005 TIP REPORT', 'STATE 273'));
    checkSilent(tagTopicMissing, undated('12958', 'NORWAY: TIP REPORT', 'A. OSLO 12 B. 06 STATE 2027'));
    for (const [order, reference] of [
      ['13526', '06 STATE 2027'],
      ['12958', '08 STATE 2731'],
      ['12958', 'STATE 2731'],
    ] as const)
      checkRule(
        tagTopicMissing,
        undated(order, 'NORWAY: TIP REPORT', reference).replace(
          'SUBJECT',
          '^^^^^ tag-topic-missing: The subject is trafficking in persons, but TAGS lack `KTIP`. Add it.\nSUBJECT',
        ),
      );
  });

  it('adds the code as the list parts its codes', () => {
    checkFix(tagTopicMissing, cable('TAGS: PHUM, NO', 'TIP PLAN'), cable('TAGS: KTIP, PHUM, NO', 'TIP PLAN'));
    checkFix(tagTopicMissing, cable('TAGS: PHUM NO', 'TIP PLAN'), cable('TAGS: KTIP PHUM NO', 'TIP PLAN'));
    checkFix(
      tagTopicMissing,
      cable('TAGS: [PHUM](#) [NO](#)', 'TIP PLAN'),
      cable('TAGS: KTIP [PHUM](#) [NO](#)', 'TIP PLAN'),
    );
  });
});
