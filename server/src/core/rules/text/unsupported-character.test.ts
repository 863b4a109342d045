import assert from 'node:assert/strict';
import { checkFix, checkRule, checkSilent, runRule } from '../../../../../test/support/check-rule.js';
import { unsupportedCharacter } from './unsupported-character.js';

describe('unsupported-character', () => {
  it('says nothing of the tabs of a print of SMART', () => {
    checkSilent(unsupportedCharacter, 'UNCLASSIFIED\n\nMRN:\t12 OSLO 287\nTAGS:\tKTIP\n\n1.\tText.\n');
  });

  it('points at each one', () => {
    checkRule(
      unsupportedCharacter,
      `
1. (U) The \u201Cguide\u201D of Asunci\u00F3n\u2026
           ^ unsupported-character: \`\u201C\` (U+201C) cannot be transmitted. Change to \`"\`.
                 ^ unsupported-character: \`\u201D\` (U+201D) cannot be transmitted. Change to \`"\`.
                            ^ unsupported-character: \`\u00F3\` (U+00F3) cannot be transmitted. Change to \`o\`.
                              ^ unsupported-character: \`\u2026\` (U+2026) cannot be transmitted. Change to \`...\`.
`,
    );
  });

  it('takes a word of another script for one', () => {
    checkRule(
      unsupportedCharacter,
      `
1. (U) The word \u041E\u0441\u043B\u043E stands here, and \u{1F600}.
                ^^^^ unsupported-character: \`\u041E\u0441\u043B\u043E\` cannot be transmitted. Write it with plain letters and marks.
                                      ^^ unsupported-character: \`\u{1F600}\` (U+1F600) cannot be transmitted. Write it with plain letters and marks.
`,
    );
  });

  it('names what cannot be seen', () => {
    const { findings } = runRule(unsupportedCharacter, '1. (U) A\tb\u0007c\u00A0d\u200Be\uD800f\uFFFDg\n');
    assert.deepEqual(
      findings.map(({ message }) => message),
      [
        'A tab cannot be transmitted. Change to a blank.',
        'The character U+0007 cannot be transmitted. Write it with plain letters and marks.',
        'The character U+00A0 cannot be transmitted. Change to a blank.',
        'The character U+200B cannot be transmitted. Remove it.',
        'The character U+D800 cannot be transmitted. Write it with plain letters and marks.',
        'The character U+FFFD cannot be transmitted. Write it with plain letters and marks.',
      ],
    );
  });

  it('accepts pilcrows, what became of them, a byte-order mark and any line end', () => {
    checkSilent(
      unsupportedCharacter,
      '\uFEFFUNCLAS OSLO 000012\r\n\r\n\u00B61. (U) One.\r\n\r\n\uFFFD2. (U) Two.\r\n\r\n3. (U) ~!%*|\r\n',
    );
  });

  it('does not read the lines of the archive', () => {
    checkSilent(
      unsupportedCharacter,
      '09OSLO12\nTALKS \u2013 ONE\nThu Jan 01 00:00:00 +0200 2009\nUNCLASSIFIED\nEmbassy Oslo\nVZCZCXRO0001\nR 010001Z JAN 09\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000012\n',
    );
  });

  it('is a warning in transmitted text', () => {
    checkRule(
      unsupportedCharacter,
      `
DE RUEHNY #0012 0010001

UNCLAS OSLO 000012

1. (U) A caf\u00E9.
            ^ unsupported-character (warning): \`\u00E9\` (U+00E9) cannot be transmitted. Change to \`e\`.
`,
    );
  });

  it('writes plain quotation marks, dashes and blanks', () => {
    checkFix(
      unsupportedCharacter,
      '1. (U) Norway\u2019s \u201Cplan\u201D \u2013 of 2008\u20132010\u2014is\u00A0new \u2014\nand good.',
      '1. (U) Norway\'s "plan" -- of 2008-2010 -- is new --\nand good.',
    );
  });

  it('marks only those fixes as safe that are beyond doubt', () => {
    const { findings } = runRule(unsupportedCharacter, '1. (U) \u201Ca\u2014b\u00A0c\u00E9d\te');
    assert.deepEqual(
      findings.map(({ fixes }) => fixes[0]?.safe),
      [true, true, true, false, false],
    );
  });

  it('sums up a file that is no text', () => {
    const { findings } = runRule(unsupportedCharacter, '\u0001a'.repeat(5000));
    assert.equal(findings.length, 1001);
    assert.equal(
      findings[1000]?.message,
      'There are more than 1000 unsupported characters. Check that this is a text.',
    );
  });

  it('takes tabs in a row for one fault', () => {
    checkRule(
      unsupportedCharacter,
      `
1. (U) Fish:\t\t12 tons.
            ^^ unsupported-character: A run of tabs cannot be transmitted. Change to blanks.
`,
    );
    checkFix(unsupportedCharacter, '1. (U) Fish:\t\t12 tons.\n', '1. (U) Fish:  12 tons.\n');
  });
});
