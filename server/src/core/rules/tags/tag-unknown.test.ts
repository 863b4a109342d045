import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagUnknown } from './tag-unknown.js';

/** A transmitted cable of a year with this TAGS line. */
function wire(year: string, tags: string): string {
  return `VZCZCXRO4410\nP 011200Z SEP ${year}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 12\n\n${tags}\nSUBJECT: X\n`;
}

describe('tag-unknown', () => {
  it('points at the code and offers what is meant', () => {
    checkRule(
      tagUnknown,
      `
TAGS: PGOX, PHMU, MOPPS, NO
      ^^^^ tag-unknown: No TAGS code is called \`PGOX\`. Did you mean \`PGOV\`?
            ^^^^ tag-unknown: No TAGS code is called \`PHMU\`. Did you mean \`PHUM\`?
                  ^^^^^ tag-unknown: No TAGS code is called \`MOPPS\`. Did you mean \`MOPS\`?
SUBJECT: FERRY TALKS
`,
    );
  });

  it('knows what ISO and common speech call a country', () => {
    checkRule(
      tagUnknown,
      `
TAGS: PREL, JP, EU, QQ
            ^^ tag-unknown: No TAGS code is called \`JP\`. Did you mean \`JA\`?
                ^^ tag-unknown: No TAGS code is called \`EU\`. Did you mean \`EUN\`?
                    ^^ tag-unknown: No TAGS code is called \`QQ\`. Check it, or add it to the setting \`tags\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('lets every kind of code pass, series without a list, names and own codes', () => {
    for (const tags of [
      'TAGS: PREL, NO, NATO, UNGA, AL, KTIP, KXYZ, XA, ZP',
      'TAGS: OVIP RICE CONDOLEEZZA PREL NO',
      'TAGS: PHUMPREL, NO',
    ])
      checkSilent(tagUnknown, `${tags}\nSUBJECT: FERRY TALKS\n`);
    checkSilent(tagUnknown, 'TAGS: PREL, QFER, NO\nSUBJECT: X\n', { config: { tags: ['QFER'] } });
  });

  it('says less of transmitted cables: a slip is a fault there, another code may be missing in the tables', () => {
    checkRule(
      tagUnknown,
      wire('09', 'TAGS: PHMU, QFER, JP').replace(
        'SUBJECT',
        '      ^^^^ tag-unknown: No TAGS code is called `PHMU`. Did you mean `PHUM`?\n' +
          '            ^^^^ tag-unknown (hint): No TAGS code is called `QFER`. Check it, or add it to the setting `tags`.\n' +
          '                  ^^ tag-unknown (hint): No TAGS code is called `JP`. Did you mean `JA`?\nSUBJECT',
      ),
    );
    checkRule(
      tagUnknown,
      wire('75', 'TAGS: PHMU, QFER, GE').replace(
        'SUBJECT',
        '      ^^^^ tag-unknown (hint): No TAGS code is called `PHMU`. Did you mean `PHUM`?\nSUBJECT',
      ),
    );
  });

  it('changes the code, and offers none that is listed already', () => {
    checkFix(tagUnknown, 'TAGS: [PHMU](#) [NO](#)\nSUBJECT: X\n', 'TAGS: [PHUM](#) [NO](#)\nSUBJECT: X\n');
    checkRule(
      tagUnknown,
      `
TAGS: PHUM, PHMU, NO
            ^^^^ tag-unknown: No TAGS code is called \`PHMU\`. Check it, or add it to the setting \`tags\`.
SUBJECT: X
`,
    );
  });
});
