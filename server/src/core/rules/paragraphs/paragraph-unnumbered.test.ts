import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { paragraphUnnumbered } from './paragraph-unnumbered.js';

const header = 'UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\nREF: STATE 081200\n\n';

describe('paragraph-unnumbered', () => {
  it('points at text above paragraph 1', () => {
    checkRule(
      paragraphUnnumbered,
      `
UNCLAS OSLO 000412

SUBJECT: NORWAY: HALLS

The hall has been open since May, and
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraph-unnumbered: This text stands above paragraph \`1\` without a number. Number it with the others.
nobody has complained.

1. (U) The hall opens at nine.

2. (U) The tour ends at noon.
`,
    );
  });

  it('says nothing of a summary, an authority, a heading, a note in brackets', () => {
    const body = '1. (U) One.\n\n2. (U) Two.\n';
    checkSilent(paragraphUnnumbered, `${header}Summary: The hall is open. End summary.\n\n${body}`);
    checkSilent(paragraphUnnumbered, `${header}SUMMARY\n-------\n\nThe hall is open to everybody.\n\n${body}`);
    checkSilent(
      paragraphUnnumbered,
      `CONFIDENTIAL OSLO 000412\n\nSUBJECT: HALLS\n\nClassified By: JANE DOE, DCM. Reason: 1.4 (d).\n\n${body}`,
    );
    checkSilent(paragraphUnnumbered, `${header}OPENING HOURS\n\n${body}`);
    checkSilent(paragraphUnnumbered, `${header}(Note: This cable was sent before.)\n\n${body}`);
  });

  it('says nothing of unnumbered text below a paragraph, and of a cable without numbers', () => {
    checkSilent(paragraphUnnumbered, `${header}1. (U) One.\n\nMore of one, at some length.\n\n2. (U) Two.\n`);
    checkSilent(paragraphUnnumbered, `${header}The hall opens at nine.\n\nThe tour ends at noon.\n`);
  });

  it('says nothing of transmitted text', () => {
    checkSilent(
      paragraphUnnumbered,
      `VZCZCXRO1234\nDE RUEHNY #0412 2440100\n${header}The hall is open.\n\n1. (U) One.\n\n2. (U) Two.\n`,
    );
  });

  it('says nothing of a line on handling', () => {
    const body = '1. (U) One.\n\n2. (U) Two.\n';
    checkSilent(paragraphUnnumbered, `${header}Sensitive but unclassified. Handle with care.\n\n${body}`);
    checkSilent(paragraphUnnumbered, `${header}This message is sensitive but unclassified.\n\n${body}`);
    checkSilent(paragraphUnnumbered, `${header}Please handle accordingly.\n\n${body}`);
  });
});
