import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { eoValueMismatch } from './eo-value-mismatch.js';

describe('eo-value-mismatch', () => {
  it('points at the value', () => {
    checkRule(
      eoValueMismatch,
      `
C O N F I D E N T I A L OSLO 000012

E.O. 12958: N/A
            ^^^ eo-value-mismatch: \`N/A\` does not go with \`C O N F I D E N T I A L\`. Write \`DECL:\` with a date or an event.
`,
    );
    checkRule(
      eoValueMismatch,
      `
UNCLAS OSLO 000012

E.O. 12958: DECL: 09/01/2019
            ^^^^^^^^^^^^^^^^ eo-value-mismatch: An \`UNCLAS\` cable is not declassified. Write \`N/A\`, or correct the classification line.
`,
    );
  });

  it('says nothing where both agree', () => {
    for (const value of ['N/A', 'NA', 'N.A.', 'DECL: N/A', 'NOT APPLICABLE', 'DECL: DECLASSIFIED 09/02/2009', ''])
      checkSilent(eoValueMismatch, `UNCLAS OSLO 12\n\nE.O. 12958: ${value}\nTAGS: NO\n`);
    for (const value of [
      'DECL: 09/01/2019',
      'DECL: OADR',
      'DNG: UNCLAS 09/01/2019',
      'GDS',
      'XGDS-1',
      'DECL: UPON WITHDRAWAL',
      'RDS-1 6/5/99 (DOE, J.)',
    ])
      checkSilent(eoValueMismatch, `CONFIDENTIAL OSLO 12\n\nE.O. 12958: ${value}\nTAGS: NO\n`);
    checkSilent(eoValueMismatch, 'LIMITED OFFICIAL USE OSLO 12\n\nE.O. 12065: N/A\n');
    checkSilent(eoValueMismatch, 'E.O. 12958: DECL: 09/01/2019\nTAGS: NO\n');
  });
});
