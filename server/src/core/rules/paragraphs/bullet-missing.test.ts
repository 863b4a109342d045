import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { bulletMissing } from './bullet-missing.js';

describe('bullet-missing', () => {
  it('points at the first word of a line between two points', () => {
    checkRule(
      bulletMissing,
      `
7. (SBU) Begin Action Plan:

-- Train judges.

Hire inspectors.
^^^^ bullet-missing: This line stands between two points but has no hyphens. If it is a point, begin it with \`-- \`.

-- Open shelters.
`,
    );
  });

  it('says nothing of headings, introductions, notes, the rest of a sentence and text after a page line', () => {
    const between = (line: string) => `7. (SBU) List:\n\n-- Train judges.\n\n${line}\n\n-- Open shelters.\n`;
    checkSilent(bulletMissing, between('Prevention'));
    checkSilent(bulletMissing, between('If asked about the cost:'));
    checkSilent(bulletMissing, between('(Note: for post only.)'));
    checkSilent(bulletMissing, between('OSLO 00000012 002 OF 002\n\nHire inspectors.'));
    checkSilent(bulletMissing, '7. (SBU) List:\n\n-- Train the\n\nMinistry of Labor.\n\n-- Open shelters.\n');
    checkSilent(bulletMissing, between('  Indented text goes on.'));
  });

  it('says nothing of answers below questions and lettered points', () => {
    const questions =
      '23. (SBU) Facts:\n\n-- A. Is there a law?\n\nThere is a law of 2004.\n\n-- B. Is it used?\n\nNo.\n';
    checkSilent(bulletMissing, `${questions}\n-- C. Why not?\n`);
    checkSilent(
      bulletMissing,
      '7. (U) List:\n\n-- Who pays?\n\nThe city pays.\n\n-- Who works there?\n\nTwo nurses.\n',
    );
  });

  it('says nothing where points go on in a second paragraph as a rule', () => {
    checkSilent(bulletMissing, '7. (SBU) List:\n\n-- One.\n\nMore of it.\n\n-- Two.\n\nMore of it.\n\n-- Three.\n');
  });

  it('makes the line a point', () => {
    checkFix(
      bulletMissing,
      '7. List:\n\n-- One.\n\nTwo.\n\n-- Three.\n',
      '7. List:\n\n-- One.\n\n-- Two.\n\n-- Three.\n',
    );
  });

  it('points at a part of a list in small letters that ends in semicolons', () => {
    checkRule(
      bulletMissing,
      `
7. (U) Please say

-- who keeps the key; and

whether he has a lamp;
^^^^^^^ bullet-missing: This line stands between two points but has no hyphens. If it is a point, begin it with \`-- \`.

-- what it costs.
`,
    );
  });
});
