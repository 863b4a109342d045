import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { niactJustification } from './niact-justification.js';

const cable = (precedence: string, first: string) =>
  `FM AMEMBASSY OSLO\nTO SECSTATE WASHDC ${precedence}\n\nUNCLAS OSLO 000012\n\n1. (U) ${first}\n\n2. (U) More.\n\nDOE\n`;

describe('niact-justification', () => {
  it('points at the word', () => {
    checkRule(
      niactJustification,
      `
FM AMEMBASSY OSLO
TO SECSTATE WASHDC NIACT IMMEDIATE
                   ^^^^^ niact-justification: The first paragraph does not say why this is NIACT. State the reason there, or use \`IMMEDIATE\`.

UNCLAS OSLO 000012

1. (U) The minister called.

DOE
`,
    );
  });

  it('says nothing where the first paragraph has a reason, or where the cable is not NIACT', () => {
    checkSilent(
      niactJustification,
      cable('NIACT IMMEDIATE', 'The vote is set for 0600Z; a reply is needed before then.'),
    );
    checkSilent(niactJustification, cable('NIACT IMMEDIATE', 'NIACT precedence is used for the safety of Americans.'));
    checkSilent(niactJustification, cable('IMMEDIATE', 'The minister called.'));
    checkSilent(niactJustification, 'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC NIACT IMMEDIATE\n');
  });
});
