import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { eoMissing } from './eo-missing.js';

describe('eo-missing', () => {
  it('points at the field above which the line belongs', () => {
    checkRule(
      eoMissing,
      `
UNCLAS OSLO 000012

SIPDIS

TAGS: PREL, NO
^^^^^ eo-missing: The cable has no E.O. line. Write one above TAGS, such as \`E.O. 13526: N/A\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('names the order of the day', () => {
    checkRule(
      eoMissing,
      `
R 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

CONFIDENTIAL OSLO 000012

SUBJECT: FERRY TALKS
^^^^^^^^ eo-missing: The cable has no E.O. line. Write one above TAGS, such as \`E.O. 12958: N/A\`.
`,
    );
  });

  it('points at a line that cannot be read', () => {
    checkRule(
      eoMissing,
      `
UNCLAS OSLO 000012

E.O. 1295: N/A
^^^^^^^^^^^^^^ eo-missing: The E.O. line cannot be read. Write it as \`E.O. 13526: N/A\`, or with \`DECL:\` and a date.
TAGS: PREL, NO
`,
    );
  });

  it('offers the line for an unclassified cable; a classified one needs a date', () => {
    checkFix(
      eoMissing,
      'R 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nTAGS: PREL, NO\n',
      'R 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nE.O. 12958: N/A\nTAGS: PREL, NO\n',
    );
  });

  it('does not judge a fragment, a later section, or a cable from before the orders', () => {
    checkSilent(eoMissing, '1. (U) The talks go on.\n');
    checkSilent(eoMissing, 'REF: OSLO 12\n\n1. (U) The talks go on.\n');
    checkSilent(
      eoMissing,
      'CONFIDENTIAL OSLO 12\n\nClassified By: JANE DOE, DCM. Reason: 1.4 (b).\nE.O. 12958: DECL: 09/01/2019\nTAGS: NO\n',
    );
    checkSilent(eoMissing, 'UNCLAS SECTION 02 OF 02 OSLO 000012\n\n4. The talks go on.\n');
    checkSilent(
      eoMissing,
      'R 011200Z SEP 68\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 0012\n\nSUBJECT: FERRY TALKS\n',
    );
  });

  it('knows the line in its spellings', () => {
    for (const line of [
      'E.O. 12958: N/A',
      'EO 12958 N/A',
      'E.O. 12356: DECL: OADR',
      'E.O.: N/A',
      'E. O. 11652: GDS',
      'E.O. 12958:',
    ])
      checkSilent(eoMissing, `UNCLAS OSLO 12\n\n${line}\nTAGS: PREL, NO\nSUBJECT: FERRY TALKS\n`);
  });
});
