import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { sectionCount } from './section-count.js';

/** A transmitted cable with these section lines; `stated` is what its classification line says. */
function wire(stated: string, ...lines: readonly string[]): string {
  const header = `DE RUEHNY #0012 0010001\nR 010001Z JAN 09\nFM AMEMBASSY OSLO\n\nUNCLAS ${stated}OSLO 000012\n`;
  return `${header}\n1. (U) Text that goes on\n${lines.map((line) => `\n${line}\n\nand on\n`).join('')}`;
}

describe('section-count', () => {
  it('points at a total that differs', () => {
    checkRule(
      sectionCount,
      `
UNCLAS SECTION 01 OF 04 OSLO 000012

1. (U) Text that goes on

OSLO 00000012 002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: This line counts \`003\` sections, the classification line \`004\`. Make them agree.

and ends here.
`,
    );
  });

  it('points at a section that comes too early, twice, or after the last', () => {
    checkRule(
      sectionCount,
      `
UNCLAS SECTION 01 OF 03 OSLO 000012

1. (U) Text that goes on

OSLO 00000012 003 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: Section \`003\` comes after \`001\`, where \`002\` is due. Check the count.

and on

OSLO 00000012 002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: Section \`002\` comes after \`003\`. Check the count.

and on

OSLO 00000012 002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: Section \`002\` comes after \`002\`, where \`003\` is due. Check the count.

and on

OSLO 00000012 004 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: Section \`004\` is more than the 3 of the classification line. Check the count.

and ends here.
`,
    );
  });

  it('misses the last section', () => {
    checkRule(
      sectionCount,
      `
UNCLAS SECTION 01 OF 03 OSLO 000012

1. (U) Text that goes on

OSLO 00000012 002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: Section \`002\` is the last, but there are 3. Check that the cable is complete.

and ends here.
`,
    );
  });

  it('says nothing of a sound count, of further pages, and where section lines were removed', () => {
    checkSilent(sectionCount, wire('SECTION 01 OF 03 ', 'OSLO 00000012 002 OF 003', 'OSLO 00000012 003 OF 003'));
    checkSilent(
      sectionCount,
      wire(
        'SECTION 01 OF 02 ',
        'OSLO 00000012  001.2 OF 002',
        'OSLO 00000012  002 OF 002',
        'OSLO 00000012  002.2 OF 002',
      ),
    );
    checkSilent(sectionCount, wire('SECTION 02 OF 03 ', 'OSLO 00000012  002.2 OF 003'));
    checkSilent(sectionCount, wire('SECTION 01 OF 03 '));
    checkSilent(
      sectionCount,
      wire('SECTION 01 OF 02 ', 'PAGE 02 OSLO 00012 01 OF 02 010001Z', 'PAGE 03 OSLO 00012 02 OF 02 010001Z'),
    );
  });

  it('points at the first section line of a cable without sections', () => {
    checkRule(
      sectionCount,
      `
DE RUEHNY #0012 0010001

UNCLAS OSLO 000012

1. (U) Text that goes on

OSLO 00000012 002 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-count: This line counts \`003\` sections, the classification line none. Check which is right.

and on

OSLO 00000012 003 OF 003

and ends here.
`,
    );
    checkSilent(sectionCount, wire('', 'OSLO 00000012  001.2 OF 001'));
  });

  it('does not count the headers of later sections', () => {
    checkSilent(
      sectionCount,
      wire('SECTION 01 OF 02 ', 'OSLO 00000012 002 OF 002', 'UNCLAS SECTION 02 OF 02 OSLO 000012'),
    );
  });
});
