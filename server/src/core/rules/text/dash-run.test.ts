import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { dashRun } from './dash-run.js';

describe('dash-run', () => {
  it('points at the hyphens inside a sentence', () => {
    checkRule(
      dashRun,
      `
1. (U) The police ---- all of them---went home, and the judge ---
                  ^^^^ dash-run: 4 hyphens stand for one dash. Write two: \` -- \`.
                                  ^^^ dash-run: 3 hyphens stand for one dash. Write two: \` -- \`.
                                                              ^^^ dash-run: 3 hyphens stand for one dash. Write two: \` -- \`.
being ill -- did not.
`,
    );
  });

  for (const text of [
    'Summary\n-------\n\n2. (U) Text.',
    '--- SUMMARY ---\n\nText.',
    'SUMMARY ------\n\nText.',
    'SUMMARY ------\nThe text.',
    'Men    ---    Women',
    'Name: ---- and more',
    '|---|---|',
    'Signed ---------------- here',
    'a dash -- as it is',
  ])
    it(`says nothing of: ${text.replaceAll('\n', ' / ')}`, () => {
      checkSilent(dashRun, `1. (U) ${text}\n`);
    });

  it('writes two hyphens with blanks around them', () => {
    checkFix(dashRun, '1. (U) A ---- b---c ---\nd.', '1. (U) A -- b -- c --\nd.');
  });
});
