import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { sectionSerial } from './section-serial.js';

/** A cable of this origin and number with one section line. */
function cable(own: string, line: string): string {
  return `UNCLAS SECTION 01 OF 02 ${own}\n\n1. (U) Text that goes on\n\n${line}\n\nand ends here.\n`;
}

describe('section-serial', () => {
  it('points at the number and at the origin', () => {
    checkRule(
      sectionSerial,
      `
UNCLAS SECTION 01 OF 03 OSLO 000012

1. (U) Text that goes on

OSLO 00000021 002 OF 003
     ^^^^^^^^ section-serial: This section line names cable \`21\`, but the cable is \`12\`. Check which is right.

and on

BERN 00000012 003 OF 003
^^^^^^^^^^^^^^^^^^^^^^^^ section-serial: This section line names \`BERN\`, but the cable is from \`OSLO\`. Check which is right.

and ends here.
`,
    );
  });

  it('compares integers, and origins as page lines cut and spell them', () => {
    checkSilent(sectionSerial, cable('OSLO 000012', 'OSLO 00000012 002 OF 002'));
    checkSilent(sectionSerial, cable('STATE 060912', 'SECSTATE 00060912  001.2 OF 002'));
    checkSilent(sectionSerial, cable('PORT AU PRINCE 002230', 'PORT AU PR 00002230 002 OF 002'));
    checkSilent(sectionSerial, cable('OSLO 000012', 'PAGE 02 OSLO 00012 01 OF 02 082030Z'));
  });

  it('knows that page lines on paper kept the first letters of the post', () => {
    checkSilent(sectionSerial, cable('STAVANGER 000012', 'PAGE 02        STAVAN  00012  01 OF 02  082030Z'));
    checkSilent(sectionSerial, cable('USUN 000012', 'PAGE 02 USUN N 00012 01 OF 02 082030Z'));
  });

  it('says nothing where the cable has no number yet', () => {
    checkSilent(sectionSerial, '1. (U) Text that goes on\n\nOSLO 00000012 002 OF 002\n\nand ends here.\n');
  });
});
