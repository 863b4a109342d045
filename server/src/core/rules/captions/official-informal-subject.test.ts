import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { officialInformalSubject } from './official-informal-subject.js';

describe('official-informal-subject', () => {
  it('points at the words where they stand alone', () => {
    checkRule(
      officialInformalSubject,
      `
UNCLAS OSLO 000012

OFFICIAL INFORMAL
^^^^^^^^^^^^^^^^^ official-informal-subject: \`OFFICIAL INFORMAL\` stands only in the captions. Write it in SUBJECT too.

E.O. 12958: N/A
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      officialInformalSubject,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A
SUBJECT: OFFICIAL-INFORMAL: FERRY TALKS
         ^^^^^^^^^^^^^^^^^ official-informal-subject: \`OFFICIAL INFORMAL\` stands only in SUBJECT. Add it as a caption.
`,
    );
  });

  it('says nothing where they stand in both, or in neither', () => {
    checkSilent(
      officialInformalSubject,
      'UNCLAS OSLO 12\n\nOFFICIAL INFORMAL\n\nE.O. 12958: N/A\nSUBJECT: OFFICIAL INFORMAL NO. 12\n',
    );
    checkSilent(
      officialInformalSubject,
      'UNCLAS OSLO 12\n\nOFFICIAL-INFORMAL FOR SMITH FROM JONES\n\nE.O. 12958: N/A\nSUBJECT: OFFICIAL-INFORMAL\n',
    );
    checkSilent(officialInformalSubject, 'UNCLAS OSLO 12\n\nSIPDIS\n\nSUBJECT: INFORMAL TALKS WITH OFFICIALS\n');
    checkSilent(officialInformalSubject, 'UNCLAS OSLO 12\n\nOFFICIAL INFORMAL\n\n1. The talks go on.\n');
  });
});
