import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { summaryMissing } from './summary-missing.js';

const header = 'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000012\n\nTAGS: NO\nSUBJECT: FISH\n\n';

/** A cable of `count` paragraphs that take two lines each, the blank one included. */
function cable(count: number, first = '1. (U) They met.', head = header): string {
  const others = Array.from({ length: count - 1 }, (_, index) => `${String(index + 2)}. (U) They spoke of fish.`);
  return `${head}${[first, ...others].join('\n\n')}\n\nDOE\n`;
}

describe('summary-missing', () => {
  it('points at the first paragraph of a long telegram', () => {
    const [opening = '', ...rest] = cable(90).split('1. (U) They met.');
    checkRule(
      summaryMissing,
      `\n${opening}1. (U) They met.\n^^ summary-missing: The cable runs over more than 3 pages without a summary. Begin it with \`Summary:\`.${rest.join('')}\n`,
    );
  });

  it('counts no stamps, and no page twice that has its line on paper', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014\n';
    const text = `PAGE 01 OSLO 00012\n${header}1. (U) They met.\n\nPAGE 02 OSLO 00012\n${stamp}${stamp}\nThey ate.\n\nDOE\n`;
    checkSilent(summaryMissing, text);
  });

  it('counts pages by page lines where there are any', () => {
    const pages = (count: number) =>
      Array.from(
        { length: count - 1 },
        (_, index) => `OSLO 00000012 00${String(index + 2)} OF 00${String(count)}\n\nText.\n\n`,
      ).join('');
    checkSilent(summaryMissing, `${header}1. (U) They met.\n\n${pages(3)}DOE\n`);
    checkRule(
      summaryMissing,
      `
${header}1. (U) They met.
^^ summary-missing: The cable runs over more than 3 pages without a summary. Begin it with \`Summary:\`.

${pages(4)}DOE
`,
    );
  });

  it('says nothing of three pages, of any form of summary, of the Department and of fragments', () => {
    checkSilent(summaryMissing, cable(75));
    checkSilent(summaryMissing, cable(90, '1. (U) Summary: They met. End summary.'));
    checkSilent(summaryMissing, cable(90, 'SUMMARY\n-------\n\n1. (U) They met.'));
    checkSilent(summaryMissing, cable(90, `${'They met and spoke of fish. '.repeat(6)}\n\n1. (U) They met.`));
    checkSilent(summaryMissing, cable(90, undefined, header.replace('AMEMBASSY OSLO', 'SECSTATE WASHDC')));
    checkSilent(summaryMissing, cable(90, undefined, ''));
  });
});
