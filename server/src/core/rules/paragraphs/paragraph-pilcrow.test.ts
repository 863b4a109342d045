import assert from 'node:assert/strict';
import { checkFix, checkRule, checkSilent, runRule } from '../../../../../test/support/check-rule.js';
import { paragraphPilcrow } from './paragraph-pilcrow.js';

const wire =
  'VZCZCXRO1234\nOO RUEHNY\nDE RUEHC #0001 2440100\nZNR UUUUU ZZH\nO 010100Z SEP 09\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO\n\nUNCLAS STATE 090001\n\n';

describe('paragraph-pilcrow', () => {
  it('points at marks of all kinds in a draft', () => {
    checkRule(
      paragraphPilcrow,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
[1](#)B. STATE 081300
^^^^^^^ paragraph-pilcrow: The \`[1](#)\` before reference \`B\` is what an archive made of a paragraph sign. Remove it.

¶1. (U) The hall opens at nine.
^^ paragraph-pilcrow: The paragraph sign before paragraph \`1\` is added by the archive, not typed. Remove it.

12. (U) The tour has two parts:
^^ paragraph-pilcrow: The \`1\` before paragraph \`2\` is a garbled paragraph sign. Remove it.

1A. The hall.
^^ paragraph-pilcrow: The \`1\` before item \`A\` is a garbled paragraph sign. Remove it.

\uFFFDB. The yard.
^^ paragraph-pilcrow: The unreadable character before item \`B\` was a paragraph sign. Remove it.
`,
    );
  });

  it('makes a hint of the plain sign in transmitted text, and a warning of a garbled one', () => {
    const found = runRule(paragraphPilcrow, `${wire}¶1. (U) One.\n\n12. (U) Two.\n\n[1](#)3. (U) Three.\n`).findings;
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['hint', 'warning', 'warning'],
    );
  });

  it('says nothing of literal numbers from ten on', () => {
    const numbers = Array.from({ length: 14 }, (_, index) => `${String(index + 1)}. (U) Words.\n\n`);
    checkSilent(paragraphPilcrow, numbers.join(''));
  });

  it('lets the sign stand where it is house style, and restores it', () => {
    const config = { paragraphMark: 'pilcrow' } as const;
    checkSilent(paragraphPilcrow, '¶1. (U) One.\n\n¶2. (U) Two.\n', { config });
    checkFix(paragraphPilcrow, '¶1. (U) One.\n\n12. (U) Two.\n', '¶1. (U) One.\n\n¶2. (U) Two.\n', { config });
  });

  it('removes the mark and nothing else', () => {
    checkFix(
      paragraphPilcrow,
      `${wire}REF: A. STATE 1\n[1](#)B. B. STATE 2\n¶C. STATE 3\n\n[1](#)1. (U) One.\n\n¶2. (U) Two:\n\n1A. First.\n\n¶B. Second.\n\n\uFFFD3. (U) Three.\n\n14. (U) Four.\n`,
      `${wire}REF: A. STATE 1\nB. B. STATE 2\nC. STATE 3\n\n1. (U) One.\n\n2. (U) Two:\n\nA. First.\n\nB. Second.\n\n3. (U) Three.\n\n4. (U) Four.\n`,
    );
  });

  it('does not take a 1 away without asking where the sequence does not prove it a mark', () => {
    const { findings } = runRule(paragraphPilcrow, '1. (U) One.\n\n12. (U) Two.\n\n15. (U) What?\n');
    assert.deepEqual(
      findings.map(({ fixes }) => fixes.map(({ safe }) => safe)),
      [[true], [false]],
    );
  });
});
