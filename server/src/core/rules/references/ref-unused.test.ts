import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refUnused } from './ref-unused.js';

const header = 'O 011200Z SEP 09\nUNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\n';

describe('ref-unused', () => {
  it('points at each entry that the text never cites', () => {
    checkRule(
      refUnused,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
     ^^^^^^^^^^^^^^^ ref-unused: The text never cites reference \`A\`. Cite it, or leave it out.
     B. OSLO 000377
[1](#)C. ROE E-MAIL
^^^^^^^^^^^^^^^^^^^ ref-unused: The text never cites reference \`C\`. Cite it, or leave it out.

1. (U) Ref B has the details.
`,
    );
  });

  it('says nothing of a reference without a letter', () => {
    checkSilent(refUnused, `${header}REF: STATE 81200\n\n1. The hall opens at nine.\n`);
  });

  it('knows citations in all forms', () => {
    checkSilent(
      refUnused,
      `${header}REF: A. STATE 1\n     B. STATE 2\n     C. STATE 3\n     D. STATE 4\n     E. 08 STATE 51234\n     F. HONG KONG 66\n\n1. Refs A-C. Ref. D. As State 051234 asked, and Hong\nKong 66.\n`,
    );
    checkSilent(refUnused, `${header}REF: A. STATE 1\n     B. STATE 2\n\n1. Both reftels ask for it.\n`);
  });

  it('looks for few cables and for many in the same way', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    for (const count of [3, letters.length]) {
      const entries = letters.slice(0, count).map((letter, index) => `${letter}. 08 OSLO ${100 + index}`);
      const words = letters.slice(3, count).map((_, index) => `Oslo ${103 + index}.`);
      checkRule(
        refUnused,
        `
UNCLAS OSLO 000412

REF: ${entries[0] ?? ''}
     ^^^^^^^^^^^^^^ ref-unused: The text never cites reference \`A\`. Cite it, or leave it out.
     ${entries.slice(1).join('\n     ')}

1. (U) OSLO 1000, 2100 and BONN 100 say less than Oslo 00101 and OSLO
102. ${words.join(' ')}
`,
      );
    }
  });

  it('leaves a bare reftel to ref-ambiguous', () => {
    checkSilent(refUnused, `${header}REF: A. STATE 1\n     B. STATE 2\n\n1. Reftel asks for it.\n`);
  });

  it('waits until there is a text', () => {
    checkSilent(refUnused, `${header}REF: A. STATE 1\n     B. STATE 2\n`);
  });
});
