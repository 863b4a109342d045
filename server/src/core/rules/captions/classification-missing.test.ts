import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classificationMissing } from './classification-missing.js';

describe('classification-missing', () => {
  it('points at the first field below the place where the line should stand', () => {
    checkRule(
      classificationMissing,
      `
O 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

E.O. 12958: N/A
^^^^ classification-missing: The cable has no classification line. Write one below the addressees, such as \`UNCLAS STATE 090001\`.
TAGS: PREL, NO
SUBJECT: FERRY TALKS

1. The ferry talks go on.
`,
    );
  });

  it('points at the last addressee where nothing else stands below', () => {
    checkRule(
      classificationMissing,
      `
FM AMEMBASSY OSLO
TO SECSTATE WASHDC
   ^^^^^^^^^^^^^^^ classification-missing: The cable has no classification line. Write one below the addressees, such as \`UNCLAS STATE 090001\`.

1. The ferry talks go on.
`,
    );
  });

  it('speaks of a draft that starts with its captions', () => {
    checkRule(
      classificationMissing,
      `
SENSITIVE
^^^^^^^^^ classification-missing: The cable has no classification line. Write one below the addressees, such as \`UNCLAS STATE 090001\`.

E.O. 12958: N/A
SUBJECT: FERRY TALKS

1. (SBU) The ferry talks go on.
`,
    );
  });

  it('does not judge a fragment, nor a line whose level is misspelled or out of the vocabulary', () => {
    checkSilent(classificationMissing, '1. (U) The ferry talks go on.\n\n2. (U) They end in May.\n');
    checkSilent(classificationMissing, 'REF: OSLO 12\n\n1. (U) The ferry talks go on.\n');
    checkSilent(classificationMissing, '');
    checkSilent(
      classificationMissing,
      'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLASIFIED OSLO 000012\n\nE.O. 12958: N/A\n',
    );
    checkSilent(classificationMissing, 'SBU STATE 090001\n\nE.O. 12958: N/A\nTAGS: PREL, NO\n');
  });

  it('says nothing of a print of SMART that has lost its banner', () => {
    checkSilent(
      classificationMissing,
      'MRN: 12 OSLO 401\nFrom: AMEMBASSY OSLO\nE.O.: 13526\nTAGS: PREL, NO\nSubject: FERRY TALKS\n\n1. (U) They go on.\n',
    );
  });

  it('accepts the spellings of levels that cables have', () => {
    for (const line of [
      'UNCLAS',
      'UNCLASSIFIED OSLO 12',
      'S E C R E T OSLO 000012',
      'LIMITED OFFICIAL USE OSLO 0012',
      'CONFIDENTIAL//NOFORN OSLO 12',
    ])
      checkSilent(classificationMissing, `${line}\n\nE.O. 12958: N/A\nTAGS: PREL, NO\nSUBJECT: FERRY TALKS\n`);
  });
});
