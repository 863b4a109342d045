import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { garbledDash } from './garbled-dash.js';

describe('garbled-dash', () => {
  it('points at each bracket that closes nothing', () => {
    checkRule(
      garbledDash,
      `
1. (U) A court met in May) a first step) and freed two men (both ill) at once.
                         ^ garbled-dash: The bracket behind \`May\` closes nothing. If it stands for a dash, write \` -- \`.
                                       ^ garbled-dash: The bracket behind \`step\` closes nothing. If it stands for a dash, write \` -- \`.
`,
    );
  });

  it('leaves a portion mark that has lost its first bracket to another rule', () => {
    checkSilent(garbledDash, '1. (SBU) The court met.\n\n2. SBU) It met again.\n');
  });

  it('reads over line ends and page lines, and knows a digit from a counter', () => {
    checkRule(
      garbledDash,
      `
UNCLAS SECTION 01 OF 02 OSLO 000012

1. (U) It fell from 2 to 1) or so we heard, in the year 2008)
                          ^ garbled-dash: The bracket behind \`1\` closes nothing. If it stands for a dash, write \` -- \`.
                                                            ^ garbled-dash: The bracket behind \`2008\` closes nothing. If it stands for a dash, write \` -- \`.
a bad year for all those who were trafficked)
                                            ^ garbled-dash: The bracket behind \`trafficked\` closes nothing. If it stands for a dash, write \` -- \`.

OSLO 00000012 002 OF 002

such as the young.
`,
    );
  });

  it('reads two around one word as dashes', () => {
    checkRule(
      garbledDash,
      `
1. (U) The capital) Oslo) was calm.
                  ^ garbled-dash: The bracket behind \`capital\` closes nothing. If it stands for a dash, write \` -- \`.
                        ^ garbled-dash: The bracket behind \`Oslo\` closes nothing. If it stands for a dash, write \` -- \`.
`,
    );
  });

  for (const text of [
    'It has three parts: 1) background, 2) points, and 3) a plan.',
    'Small posts answer numbers 1), 2) and 9) alone.',
    'It has to a) find victims and b) help them.',
    'Steps i) to iv) follow; ii) is new.',
    'The plan (which is new (and long) indeed) was read.',
    'Parts (a) and b) of the law apply.',
    'We list choices (options: a) stay; b) go) and leave it there.',
    'The note (which a long aside\nfollows over lines of\nthe text) and the rest agree.',
    'He said "wait (a while)" and "go)" and left etc.) and came.',
    'The office is at 202) 555-0100 as before.',
    'The last words are these)',
    '-- 1) first\n-- 2) second',
    'The Oslo Group (OG)) and others agree.',
    'The form has north) south) east) west) in this order.',
  ])
    it(`says nothing of: ${text.replaceAll('\n', ' / ')}`, () => {
      checkSilent(garbledDash, `1. (U) ${text}\n`);
    });

  it('finds the partner of a bracket above an empty line of the same paragraph', () => {
    checkSilent(garbledDash, '1. (U) Text (a note to all\n\nthat goes on here) and more.\n');
  });

  it('offers a dash', () => {
    checkFix(garbledDash, '1. (U) It met in May) a first step.', '1. (U) It met in May -- a first step.');
    checkFix(garbledDash, '1. (U) It met in May)\na first step.', '1. (U) It met in May --\na first step.');
  });
});
