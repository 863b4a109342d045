import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { headerOrder } from './header-order.js';

describe('header-order', () => {
  it('says nothing of prints of SMART, which have an order of their own', () => {
    checkSilent(
      headerOrder,
      'UNCLASSIFIED\n\nMRN:\t12 OSLO 287\nE.O.:\t13526\nTAGS:\tKTIP\nReference:\t12 STATE 2349\nSubject:\tNORWAY\n\n1. Text.\n',
    );
  });

  it('points at the field that stands too low', () => {
    checkRule(
      headerOrder,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A
SUBJECT: FERRY TALKS
TAGS: PREL, NO
^^^^^ header-order: TAGS stands below SUBJECT. The order is E.O., TAGS, SUBJECT, REF.

REF: OSLO 11
`,
    );
  });

  it('points at the field that stands too high', () => {
    checkRule(
      headerOrder,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A
REF: OSLO 11
^^^^ header-order: REF stands above TAGS. The order is E.O., TAGS, SUBJECT, REF.
TAGS: PREL, NO
SUBJECT: FERRY TALKS
`,
    );
  });

  it('lets the right order pass, with fields missing, and cables from before TAGS', () => {
    checkSilent(headerOrder, 'UNCLAS OSLO 12\n\nE.O. 12958: N/A\nTAGS: NO\nSUBJECT: X\n\nREF: OSLO 11\n');
    checkSilent(headerOrder, 'UNCLAS OSLO 12\n\nTAGS: NO\nREF: OSLO 11\n');
    checkSilent(
      headerOrder,
      'R 011200Z SEP 68\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nREF: OSLO 11\n\nSUBJECT: X\n',
    );
  });

  it('moves the field with all its lines', () => {
    checkFix(
      headerOrder,
      'UNCLAS OSLO 12\n\nE.O. 12958: N/A\nSUBJECT: X\nTAGS: PREL,\nNO\n\n1. (U) Text.\n',
      'UNCLAS OSLO 12\n\nE.O. 12958: N/A\nTAGS: PREL,\nNO\nSUBJECT: X\n\n1. (U) Text.\n',
    );
    checkFix(
      headerOrder,
      'UNCLAS OSLO 12\n\nREF: A. OSLO 11\n     B. OSLO 9\nTAGS: NO\nSUBJECT: X\n\n1. (U) Text.\n',
      'UNCLAS OSLO 12\n\nTAGS: NO\nSUBJECT: X\nREF: A. OSLO 11\n     B. OSLO 9\n\n1. (U) Text.\n',
    );
    checkFix(
      headerOrder,
      'UNCLAS OSLO 12\r\n\r\nTAGS: NO\r\nSUBJECT: X\r\nE.O. 12958: N/A\r\n\r\n1. (U) Text.\r\n',
      'UNCLAS OSLO 12\r\n\r\nE.O. 12958: N/A\r\nTAGS: NO\r\nSUBJECT: X\r\n\r\n1. (U) Text.\r\n',
    );
  });
});
