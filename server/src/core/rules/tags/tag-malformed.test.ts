import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagMalformed } from './tag-malformed.js';

/** A transmitted cable of a year with this TAGS line. */
function wire(year: string, tags: string): string {
  return `VZCZCXRO4410\nP 011200Z SEP ${year}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\nE.O. 12958: N/A\n${tags}\nSUBJECT: X\n`;
}

describe('tag-malformed', () => {
  it('points at codes that ran together', () => {
    checkRule(
      tagMalformed,
      `
TAGS: PHUMPREL, NO, ECON/ETRD
      ^^^^^^^^ tag-malformed: \`PHUMPREL\` is 2 TAGS in one. Write \`PHUM, PREL\`.
                    ^^^^^^^^^ tag-malformed: \`ECON/ETRD\` is 2 TAGS in one. Write \`ECON, ETRD\`.
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      tagMalformed,
      `
TAGS: ECON EINVPGOVNO
           ^^^^^^^^^^ tag-malformed: \`EINVPGOVNO\` is 3 TAGS in one. Write \`EINV PGOV NO\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('points at words, once for all that belong together, and at small letters', () => {
    checkRule(
      tagMalformed,
      `
TAGS: prel, SEA TRANSPORT, NO, TRAFFICKING, 0VIP
      ^^^^ tag-malformed: \`prel\` is not in capitals. Write \`PREL\`.
            ^^^^^^^^^^^^^ tag-malformed: \`SEA TRANSPORT\` is no TAGS code. Write codes such as \`PREL\`, or take it out.
                               ^^^^^^^^^^^ tag-malformed: \`TRAFFICKING\` is no TAGS code. Write codes such as \`PREL\`, or take it out.
                                            ^^^^ tag-malformed: \`0VIP\` is no TAGS code. Write \`OVIP\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('lets codes of every kind pass, with names, links, brackets and captions', () => {
    for (const tags of [
      'TAGS: PREL, NO, NATO, UNESCO, KTIP, KXYZ, XA, ZP, G-8, CCC-1',
      'TAGS: OVIP (BERG, KARI), PREL, NO',
      'TAGS: OVIP BERG KARI PREL NO',
      'TAGS: OREP (BERGMAN KARI P), PREL, NO',
      'TAGS: [KTIP](#) [PREL](#) [NO](#)',
      'TAGS: ECON ETRD CA MX SIPDIS',
      'TAGS: PGOX, NO',
    ])
      checkSilent(tagMalformed, `${tags}\nSUBJECT: FERRY TALKS\n`);
    checkSilent(tagMalformed, 'TAGS: PREL, SEATRADE, NO\nSUBJECT: X\n', { config: { tags: ['SEATRADE'] } });
  });

  it('lets the terms of their time pass in transmitted cables', () => {
    checkSilent(tagMalformed, wire('05', 'TAGS: PREL, NO, SEATRANSPORT, ECONOMIC AFFAIRS'));
    checkSilent(tagMalformed, wire('05', 'TAGS: prel, no'));
    checkRule(
      tagMalformed,
      wire('09', 'TAGS: PREL, NO, ECONOMIC AFFAIRS').replace(
        'SUBJECT',
        '                ^^^^^^^^^^^^^^^^ tag-malformed (warning): `ECONOMIC AFFAIRS` is no TAGS code. Write codes such as `PREL`, or take it out.\nSUBJECT',
      ),
    );
    checkRule(
      tagMalformed,
      wire('05', 'TAGS: 0VIP, NO').replace(
        'SUBJECT',
        '      ^^^^ tag-malformed (hint): `0VIP` is no TAGS code. Write `OVIP`.\nSUBJECT',
      ),
    );
  });

  it('parts them as the list does, and leaves out what is listed already', () => {
    checkFix(tagMalformed, 'TAGS: PHUMPREL, NO\nSUBJECT: X\n', 'TAGS: PHUM, PREL, NO\nSUBJECT: X\n');
    checkFix(tagMalformed, 'TAGS: ECON PHUMNO\nSUBJECT: X\n', 'TAGS: ECON PHUM NO\nSUBJECT: X\n');
    checkFix(
      tagMalformed,
      'TAGS: [PHUMNO](#) [ECON](#)\nSUBJECT: X\n',
      'TAGS: [PHUM](#) [NO](#) [ECON](#)\nSUBJECT: X\n',
    );
    checkFix(tagMalformed, 'TAGS: PREL, NO, NOPHUM\nSUBJECT: X\n', 'TAGS: PREL, NO, PHUM\nSUBJECT: X\n');
    checkFix(tagMalformed, 'TAGS: PREL, NO, NOPREL\nSUBJECT: X\n', 'TAGS: PREL, NO\nSUBJECT: X\n');
    checkFix(tagMalformed, 'TAGS: 0VIP, no\nSUBJECT: X\n', 'TAGS: OVIP, NO\nSUBJECT: X\n');
  });
});
