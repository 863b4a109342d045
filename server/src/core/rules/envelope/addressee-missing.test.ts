import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { addresseeMissing } from './addressee-missing.js';

describe('addressee-missing', () => {
  it('shows where the action addressee is missing', () => {
    checkRule(
      addresseeMissing,
      `
VZCZCXRO4410
PP RUEHSM
DE RUEHNY #0012 2441210
ZNR UUUUU ZZH
P 011200Z SEP 09
FM AMEMBASSY OSLO
                 | addressee-missing: The cable has no action addressee. Add a line \`TO\` with at least one address.
INFO AMEMBASSY ROME

UNCLAS OSLO 000012
`,
    );
  });

  it('shows where the originator is missing', () => {
    checkRule(
      addresseeMissing,
      `
VZCZCXRO4410
PP RUEHSM
DE RUEHNY #0012 2441210
ZNR UUUUU ZZH
P 011200Z SEP 09
                | addressee-missing: The cable has no originator. Add the line \`FM\` with the address of the sender.
TO SECSTATE WASHDC

UNCLAS OSLO 000012
`,
    );
  });

  it('points at a keyword without an address', () => {
    checkRule(
      addresseeMissing,
      `
VZCZCXRO4410
P 011200Z SEP 09
FM AMEMBASSY OSLO
TO
^^ addressee-missing: The cable has no action addressee. Add a line \`TO\` with at least one address.

UNCLAS OSLO 000012
`,
    );
  });

  it('knows collectives, lists below the keyword, and lines that another rule calls unreadable', () => {
    const top =
      'VZCZCXRO4410\nPP RUEHSM\nDE RUEHC #0012 2441210\nZNR UUUUU ZZH\nP 011200Z SEP 09\nFM SECSTATE WASHDC\n';
    checkSilent(addresseeMissing, `${top}TO ALL DIPLOMATIC AND CONSULAR POSTS PRIORITY\n\nUNCLAS STATE 090012\n`);
    checkSilent(addresseeMissing, `${top}TO\nAMEMBASSY OSLO\nAMEMBASSY ROME\n\nUNCLAS STATE 090012\n`);
    checkSilent(addresseeMissing, `${top}TO Embassy Oslo\n\nUNCLAS STATE 090012\n`);
  });

  it('does not judge extracts that kept no address, or drafts', () => {
    checkSilent(
      addresseeMissing,
      '09OSLO12\nFERRY TALKS\nTue Sep 01 00:00:00 +0200 2009\nUNCLASSIFIED\nEmbassy Oslo\nP 011200Z SEP 09\n\nUNCLAS OSLO 000012\n',
    );
    checkSilent(addresseeMissing, 'UNCLAS OSLO 000012\n\nE.O. 12958: N/A\nTAGS: NO\nSUBJECT: FERRY TALKS\n');
  });
});
