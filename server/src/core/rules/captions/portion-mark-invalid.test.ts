import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarkInvalid } from './portion-mark-invalid.js';

describe('portion-mark-invalid', () => {
  it('points at a mark in the wrong case or without a bracket', () => {
    checkRule(
      portionMarkInvalid,
      `
CONFIDENTIAL OSLO 000012

1. (U) The talks go on.

2. (Sbu) They end in May.
   ^^^^^ portion-mark-invalid: \`(Sbu)\` is no portion mark. Write \`(SBU)\`.

3. C) The minister was away.
   ^^ portion-mark-invalid: \`C)\` is no portion mark. Write \`(C)\`.

4. (SBU the fares are secret.
   ^^^^ portion-mark-invalid: \`(SBU\` is no portion mark. Write \`(SBU)\`.

5. SBU/NF) They will rise.
   ^^^^^^^ portion-mark-invalid: \`SBU/NF)\` is no portion mark. Write \`(SBU/NF)\`.
`,
    );
  });

  it('knows marks that release to some countries', () => {
    checkSilent(
      portionMarkInvalid,
      '1. (C//NF//ORCON) Text.\n\n1. (C/REL TO USA, NOR) Text.\n\n2. (S//REL USA, GBR, NOR) Text.\n\n3. (U) Text.\n',
    );
  });

  it('knows a mark that is spelled out, mistyped or bracketed oddly', () => {
    checkRule(
      portionMarkInvalid,
      `
UNCLAS OSLO 000012

1. (U) The talks go on.

2. (UNCLASSIFIED) They end in May.
   ^^^^^^^^^^^^^^ portion-mark-invalid: \`(UNCLASSIFIED)\` is no portion mark. Write \`(U)\`.

3. (SUB) The minister was away.
   ^^^^^ portion-mark-invalid: \`(SUB)\` is no portion mark. Write \`(SBU)\`.

4. [SBU] The fares are secret.
   ^^^^^ portion-mark-invalid: \`[SBU]\` is no portion mark. Write \`(SBU)\`.

5. ( U ) They will rise.
   ^^^^^ portion-mark-invalid: \`( U )\` is no portion mark. Write \`(U)\`.

6. (U/SBU) They rose last year.
   ^^^^^^^ portion-mark-invalid: \`(U/SBU)\` is no portion mark. Write \`(U)\`, \`(SBU)\`, \`(C)\`, \`(S)\` or \`(TS)\`.
`,
    );
  });

  it('says nothing of the legal marks, nor of those whose standing is not known', () => {
    for (const mark of [
      '(U)',
      '(SBU)',
      '(SBU/N)',
      '(SBU/NF)',
      '(SBU//NF)',
      '(C)',
      '(S)',
      '(TS)',
      '(C/NF)',
      '(C//NF)',
      '(S/NF)',
      '(S//NF)',
      '(TS//NF)',
      '(LOU)',
      '(FOUO)',
      '(U//FOUO)',
      '(CUI)',
      '(S/NOFORN)',
      '(S//REL)',
    ])
      checkSilent(portionMarkInvalid, `SECRET OSLO 12\n\n1. (U) The talks go on.\n\n2. ${mark} They end in May.\n`);
  });

  it('says nothing of brackets that are no marks', () => {
    checkSilent(
      portionMarkInvalid,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (Sic) stood beside the date.\n\n3. (UN) officials came.\n\n4. (The minister did not.)\n',
    );
    checkSilent(portionMarkInvalid, 'UNCLAS OSLO 12\n\n1. The law says:\n\n2. (c) No boat leaves at night.\n');
    checkSilent(portionMarkInvalid, 'UNCLAS OSLO 12\n\n1. (SECRET) BALLOT: WHAT IT MEANS\n\n2. It is secret.\n');
  });

  it('corrects the case without asking, the rest on demand', () => {
    checkFix(
      portionMarkInvalid,
      'UNCLAS OSLO 12\n\n1. (Sbu) The talks go on.\n',
      'UNCLAS OSLO 12\n\n1. (SBU) The talks go on.\n',
    );
    checkFix(
      portionMarkInvalid,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. C)They end.\n',
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (C) They end.\n',
    );
    checkFix(
      portionMarkInvalid,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (Sbu/nf) They end.\n',
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (SBU/NF) They end.\n',
    );
  });
});
