import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subjectStyle } from './subject-style.js';

describe('subject-style', () => {
  it('points at the small words', () => {
    checkRule(
      subjectStyle,
      `
TAGS: PREL, NO
SUBJECT: (U) NORWAY: Ferry Talks and Tariffs
                     ^^^^^^^^^^^^^^^^^^^^^^^ subject-style: The SUBJECT is not in capitals. Write it in capitals.
`,
    );
  });

  it('points at the full stop', () => {
    checkRule(
      subjectStyle,
      `
TAGS: PREL, NO
SUBJECT: NORWAY: FERRY TALKS
WITH SWEDEN.
           ^ subject-style: The SUBJECT ends in a full stop. Take it out.
`,
    );
  });

  it('reports both at once', () => {
    checkRule(
      subjectStyle,
      `
TAGS: PREL, NO
SUBJECT: Norway ferry talks.
         ^^^^^^^^^^^^^^^^^^ subject-style: The SUBJECT is not in capitals and ends in a full stop. Write it in capitals, without the stop.
`,
    );
  });

  it('lets capitals pass, names with a small letter, abbreviations and dots', () => {
    for (const subject of [
      'NORWAY: FERRY TALKS (2009-2010)',
      'NORWAY: McDONALD VISITS',
      'FERRY TALKS WITH THE U.S.',
      'FERRY TALKS BEGIN AT 3 P.M.',
      'FERRIES OF NORD INC.',
      'NORWAY TAKES ACTION ON ...',
      'NORWAY: 3x5 CARDS',
    ])
      checkSilent(subjectStyle, `TAGS: PREL, NO\nSUBJECT: ${subject}\n`);
  });

  it('says nothing of prints of SMART', () => {
    checkSilent(
      subjectStyle,
      'UNCLASSIFIED\n\nMRN:\t12 OSLO 287\nE.O.:\t13526\nTAGS:\tPREL\nSubject:\tNorway Ferry Talks\n\n1. Text.\n',
    );
  });

  it('writes capitals without the stop, over lines and page lines', () => {
    checkFix(
      subjectStyle,
      'TAGS: PREL, NO\nSUBJECT: (U) Norway talks.\n',
      'TAGS: PREL, NO\nSUBJECT: (U) NORWAY TALKS\n',
    );
    checkFix(subjectStyle, 'TAGS: NO\r\nSUBJECT: Norway\r\ntalks.\r\n', 'TAGS: NO\r\nSUBJECT: NORWAY\r\nTALKS\r\n');
    checkFix(subjectStyle, 'TAGS: PREL, NO\nSUBJECT: FERRY TALKS.', 'TAGS: PREL, NO\nSUBJECT: FERRY TALKS');
  });
});
