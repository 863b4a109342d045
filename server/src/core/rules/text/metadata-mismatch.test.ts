import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { metadataMismatch } from './metadata-mismatch.js';

/** An archived cable; each value may be replaced. */
function archived({
  id = '09OSLO12',
  subject = 'NORWAY: TALKS ON',
  date = 'Thu Jan 15 00:00:00 +0200 2009',
  level = 'UNCLASSIFIED//FOR OFFICIAL USE ONLY',
  office = 'Embassy Oslo',
  group = '150912Z JAN 09',
  from = 'AMEMBASSY OSLO',
  classification = 'UNCLAS OSLO 000012',
} = {}): string {
  return `${id}\n${subject}\n${date}\n${level}\n${office}\nVZCZCXRO0001\nRR RUEHC\nDE RUEHNY #0012 0150912\nZNR UUUUU ZZH\nR ${group}\nFM ${from}\nTO SECSTATE WASHDC\n\n${classification}\n\nE.O. 12958: N/A\nTAGS: PREL, NO\nSUBJECT: NORWAY: TALKS ON\nFISH\n\n1. Text.\n`;
}

describe('metadata-mismatch', () => {
  it('points at each archive line that disagrees', () => {
    checkRule(
      metadataMismatch,
      `
09OSLO13
^^^^^^^^ metadata-mismatch: The archive line \`09OSLO13\` disagrees with the cable number \`OSLO 12\`. Check which is right.
SWEDEN: TALKS
^^^^^^^^^^^^^ metadata-mismatch: The archive line \`SWEDEN: TALKS\` disagrees with the SUBJECT. Check which is right.
Thu Jan 15 00:00:00 +0200 2009
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ metadata-mismatch: The archive line \`Thu Jan 15 00:00:00 +0200 2009\` disagrees with the date-time group \`180912Z JAN 09\`. Check which is right.
CONFIDENTIAL
^^^^^^^^^^^^ metadata-mismatch: The archive line \`CONFIDENTIAL\` disagrees with the classification \`UNCLAS\`. Check which is right.
Embassy Stockholm
^^^^^^^^^^^^^^^^^ metadata-mismatch: The archive line \`Embassy Stockholm\` disagrees with \`FM AMEMBASSY OSLO\`. Check which is right.
VZCZCXRO0001
R 180912Z JAN 09
FM AMEMBASSY OSLO

UNCLAS OSLO 000012

SUBJECT: NORWAY: TALKS ON FISH

1. Text.
`,
    );
  });

  it('points at the post of the id', () => {
    checkRule(
      metadataMismatch,
      `
09BERN12
^^^^^^^^ metadata-mismatch: The archive line \`09BERN12\` disagrees with the cable number \`OSLO 12\`. Check which is right.
TALKS
Thu Jan 15 00:00:00 +0200 2009
UNCLASSIFIED
Embassy Oslo
VZCZCXRO0001
R 150912Z JAN 09
FM AMEMBASSY OSLO

UNCLAS OSLO 000012
`,
    );
  });

  it('accepts the spellings of an archive', () => {
    checkSilent(metadataMismatch, archived());
    checkSilent(metadataMismatch, archived({ subject: '(U) Norway: Talks on fish' }));
    checkSilent(
      metadataMismatch,
      archived({
        id: '09STATE12',
        office: 'Secretary of State',
        from: 'SECSTATE WASHDC',
        classification: 'UNCLAS SECSTATE 000012',
      }),
    );
    checkSilent(
      metadataMismatch,
      archived({
        id: '09PHNOMPENH12',
        office: 'Embassy Phnom Penh',
        from: 'AMEMBASSY PHNOM PENH',
        classification: 'UNCLAS PHNOM PENH 000012',
      }),
    );
    checkSilent(
      metadataMismatch,
      archived({
        id: '09USUNNEWYORK12',
        office: 'USUN New York',
        from: 'USMISSION USUN NEW YORK',
        classification: 'UNCLAS USUN NEW YORK 000012',
      }),
    );
  });

  it('reads the date as printed or in Zulu time, and leaves another year to its own rule', () => {
    checkSilent(metadataMismatch, archived({ date: 'Fri Jan 16 01:12:00 +0200 2009', group: '152312Z JAN 09' }));
    checkSilent(metadataMismatch, archived({ date: 'Fri Jan 15 00:00:00 +0200 2010' }));
  });

  it('says nothing of a cable without archive lines', () => {
    checkSilent(metadataMismatch, 'DE RUEHNY #0012 0150912\n\nUNCLAS OSLO 000012\n');
  });
});
