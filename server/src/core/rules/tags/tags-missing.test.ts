import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagsMissing } from './tags-missing.js';

describe('tags-missing', () => {
  it('shows where the line should stand', () => {
    checkRule(
      tagsMissing,
      `
UNCLAS OSLO 000012

SIPDIS

E.O. 12958: N/A
               | tags-missing: The cable has no TAGS line. Write one above SUBJECT, such as \`TAGS: PREL, NO\`.
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      tagsMissing,
      `
UNCLAS OSLO 000012

SIPDIS
DEPT FOR EUR/NB
               | tags-missing: The cable has no TAGS line. Write one above SUBJECT, such as \`TAGS: PREL, NO\`.

SUBJECT: FERRY TALKS
`,
    );
  });

  it('points at an empty line and at a label that cannot be read', () => {
    checkRule(
      tagsMissing,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A
TAGS:
^^^^^ tags-missing: The TAGS line is empty. List at least one code, such as \`PREL\`, and the country.
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      tagsMissing,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A

TGAS: PREL, NO
^^^^^^^^^^^^^^ tags-missing: The TAGS line cannot be read. Begin it with \`TAGS:\`.

SUBJECT: FERRY TALKS
`,
    );
  });

  it('reads a label in small letters', () => {
    checkSilent(tagsMissing, 'UNCLAS OSLO 000012\n\nE.O. 12958: N/A\nTags: PREL, NO\nSUBJECT: FERRY TALKS\n');
  });

  it('points at a damaged label, with a hint in transmitted cables', () => {
    checkRule(
      tagsMissing,
      `
VZCZCXRO4410
P 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

CONFIDENTIAL OSLO 000012

E.O. 12958: DECL: 08/22/2017 AGS: PGOV, NO
                             ^^^^ tags-missing (hint): The TAGS line cannot be read. Begin it with \`TAGS:\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('does not judge fragments, later sections, and cables from before TAGS', () => {
    checkSilent(tagsMissing, '1. (U) The talks go on.\n');
    checkSilent(tagsMissing, 'REF: OSLO 12\n\n1. (U) The talks go on.\n');
    checkSilent(tagsMissing, 'UNCLAS SECTION 02 OF 02 OSLO 000012\n\n4. The talks go on.\n');
    checkSilent(
      tagsMissing,
      'P R 281848Z DEC 66\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 2481\n\nSUBJECT: FERRY TALKS\n',
    );
    checkSilent(
      tagsMissing,
      'R 010000Z JUN 73\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 2481\n\nE.O. 11652: N/A\nSUBJ: FERRY TALKS\n',
    );
  });

  it('knows the line in its spellings', () => {
    for (const line of ['TAGS: PREL, NO', 'TAGS PREL NO', 'TAG PREL NO', 'TAGS: [PREL](#) [NO](#)'])
      checkSilent(tagsMissing, `UNCLAS OSLO 12\n\nE.O. 12958: N/A\n${line}\nSUBJECT: FERRY TALKS\n`);
  });
});
