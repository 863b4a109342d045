import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { acronymExpansionMismatch } from './acronym-expansion-mismatch.js';

describe('acronym-expansion-mismatch', () => {
  it('points at an acronym of another law or body', () => {
    checkRule(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Trafficking Victims Protection Reauthorization Act of 2003 (TVPA)
                                                                       ^^^^ acronym-expansion-mismatch: \`TVPA\` does not stand for the Trafficking Victims Protection Reauthorization Act. Write \`TVPRA\`.
and the International Labour Organization (IOM) agree.
                                           ^^^ acronym-expansion-mismatch: \`IOM\` does not stand for the International Labor Organization. Write \`ILO\`.
`,
    );
  });

  it('points at the second meaning', () => {
    checkRule(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The National Task Force (NTF) met.

2. (U) The National Training Fund (NTF) paid.
                                   ^^^ acronym-expansion-mismatch: \`NTF\` stands for another name further up. Write one of the two in full.
`,
    );
  });

  it('says nothing of the right acronyms', () => {
    checkSilent(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Trafficking Victims Protection Act, as amended (TVPA), the 2008 Trafficking Victims Protection Reauthorization Act (TVPRA) and the Office of the UN High Commissioner for Refugees (UNHCR).
`,
    );
  });

  it('says nothing of one name in several forms', () => {
    checkSilent(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Ministry of Interior (MOI), the Interior Ministry (MOI), the Child Labor Unit (CLU) and the Child Labour Units (CLUs).
`,
    );
  });

  it('says nothing of brackets that name nothing', () => {
    checkSilent(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Convention against Crime (IOM had advised it) and the Office on Drugs and Crime (ODC).
`,
    );
  });

  it('writes the acronym of the name', () => {
    checkFix(
      acronymExpansionMismatch,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Trafficking Victims Protection Act of 2000 (TVPRA) was the first.
`,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The Trafficking Victims Protection Act of 2000 (TVPA) was the first.
`,
    );
  });
});
