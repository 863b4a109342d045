import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classificationInvalid } from './classification-invalid.js';

describe('classification-invalid', () => {
  it('points at a word that is no level', () => {
    checkRule(
      classificationInvalid,
      `
SBU STATE 090001
^^^ classification-invalid: \`SBU\` is no classification level. Write \`UNCLAS\`, and the caption \`SENSITIVE\` below it.

E.O. 12958: N/A
`,
    );
  });

  it('names the level that a misspelled one was meant for', () => {
    checkRule(
      classificationInvalid,
      `
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLASIFIED OSLO 000012
^^^^^^^^^^^ classification-invalid: \`UNCLASIFIED\` is no classification level. Write \`UNCLASSIFIED\`.

E.O. 12958: N/A
`,
    );
  });

  it('knows LIMITED OFFICIAL USE as a level of older cables only', () => {
    const cable = (year: string, order: string) =>
      `R 012345Z MAR ${year}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nLIMITED OFFICIAL USE OSLO 0012\n\nE.O. ${order}: N/A\n`;
    checkSilent(classificationInvalid, cable('76', '11652'));
    checkSilent(classificationInvalid, 'LIMITED OFFICIAL USE OSLO 0012\n\nE.O. 12065: N/A\nTAGS: PREL, NO\n');
    checkRule(
      classificationInvalid,
      cable('01', '12958').replace(
        'OSLO 0012\n',
        'OSLO 0012\n^^^^^^^^^^^^^^^^^^^^ classification-invalid: `LIMITED OFFICIAL USE` is no classification level. Write `UNCLAS`, and the caption `SENSITIVE` below it.\n',
      ),
    );
  });

  it('says nothing of the levels, spaced or not, with what may follow them', () => {
    for (const level of [
      'UNCLAS',
      'UNCLASSIFIED',
      'UNCLAS EFTO',
      'UNCLAS FOUO',
      'CONFIDENTIAL',
      'S E C R E T',
      'T O P S E C R E T',
      'SECRET NOFORN',
    ])
      checkSilent(classificationInvalid, `${level} OSLO 000012\n\nE.O. 12958: N/A\n`);
  });
});
