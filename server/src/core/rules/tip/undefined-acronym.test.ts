import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { undefinedAcronym } from './undefined-acronym.js';

describe('undefined-acronym', () => {
  it('points at the first use, once', () => {
    checkRule(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The NTF met. The NTF met again.
           ^^^ undefined-acronym: \`NTF\` is used before it is written out. Give the name in full here, with the acronym in brackets.
`,
    );
  });

  it('asks for the name before the first use', () => {
    checkRule(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The MOI agreed. The Ministry of Interior (MOI) paid.
           ^^^ undefined-acronym: \`MOI\` is used before it is written out. Give the name in full here, with the acronym in brackets.
`,
    );
  });

  it('asks once more in a non-paper', () => {
    checkRule(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The National Labor Board (NLB) agrees.

2. (SBU) Begin Action Plan:
-- Train NLB staff.
         ^^^ undefined-acronym: \`NLB\` is not written out in the non-paper. Give the name in full, with the acronym in brackets.
End Action Plan.
`,
    );
  });

  it('reads plurals and possessives', () => {
    checkRule(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The SOPs of the NPA's office are new.
           ^^^ undefined-acronym: \`SOP\` is used before it is written out. Give the name in full here, with the acronym in brackets.
                       ^^^ undefined-acronym: \`NPA\` is used before it is written out. Give the name in full here, with the acronym in brackets.
`,
    );
  });

  it('says nothing of definitions of every form', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The National Task Force (NTF), the NRM (National Referral Mechanism), the Police Fund, or PF, the Labor Board (known as the LB) and the Port Police (known by its French acronym, PDP) met. The NTF, NRM, PF, LB and PDP agreed.
`,
    );
  });

  it('says nothing of money', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: NIGER: TIP UPDATE

1. (U) The fine was CFA 500,000 (USD 1,000). The shelter costs FCFA 3 million a year.
`,
    );
  });

  it('says nothing of offices, hours and common bodies', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) DOS, EX, G/TIP, DRL/ILCSR, USAID, UNICEF and the EU met at 10:00 EDT.
`,
    );
  });

  it('says nothing of names, numerals and words in capitals', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) Minister KIM Jong-Il of [POST], the NGO ROSA, King Otto II and Chapter XIV. ACT NOW OR NEVER.
`,
    );
  });

  it('says nothing of words in capitals that lead a sentence', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) THE TRIAL. It began in May.

QUESTION: Did it end? ANSWER: No.

FIRST. The judge fell ill.
`,
    );
    checkRule(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) The judge asked AWAS: it had no file.
                       ^^^^ undefined-acronym: \`AWAS\` is used before it is written out. Give the name in full here, with the acronym in brackets.
`,
    );
  });

  it('says nothing of cables on other matters', () => {
    checkSilent(
      undefinedAcronym,
      `
SUBJECT: MALTA: FISHING TALKS

1. (U) The NTF met.
`,
    );
  });

  it('writes out what is known', () => {
    checkFix(
      undefinedAcronym,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) Staff of the IOM came.
`,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) Staff of the International Organization for Migration (IOM) came.
`,
    );
  });

  it('knows sums of money', () => {
    checkSilent(undefinedAcronym, `SUBJECT: MALTA: TIP UPDATE\n\n1. (U) The fine is PYG 4 million, or KES 60,000.\n`);
  });

  it('knows the codes of its own TAGS for subjects, not those of bodies', () => {
    checkRule(
      undefinedAcronym,
      `
TAGS: KTIP, ELAB, UNCTAD, MT
SUBJECT: MALTA: TIP UPDATE

1. (U) Please write ELAB and PREF in the TAGS line. UNCTAD agrees.
                             ^^^^ undefined-acronym: \`PREF\` is used before it is written out. Give the name in full here, with the acronym in brackets.
                                                    ^^^^^^ undefined-acronym: \`UNCTAD\` is used before it is written out. Give the name in full here, with the acronym in brackets.
`,
    );
  });

  it('takes capitals that open a paragraph for its heading', () => {
    const headings = ['DUE DATE.  Send', 'BOCA CHICA. The house sends', 'BORDERS (para 28 of ref A). Guards send'];
    for (const heading of headings)
      checkSilent(undefinedAcronym, `SUBJECT: MALTA: TIP UPDATE\n\n1. (U) ${heading} the figures in May.\n`);
  });

  for (const words of [
    'The unit met MOWAC (the Ministry of Women and Children).',
    'The council, which goes by IACAT, met.',
    'The act, known to every lawyer here as ITPA, is old.',
    'A house of the attorney general (in Spanish, Procuraduria General de la Nacion: PGN) has room.',
    'PGN -- the Procuraduria General de la Nacion -- has room.',
    'The army -- UPDF for short -- agreed.',
    'The directorate, known by its Bulgarian abbreviation GDBOP, met.',
    'The ministry paid KD 840,000 for it, and JD 50 each.',
  ])
    it(`takes for written out: ${words}`, () => {
      checkSilent(undefinedAcronym, `SUBJECT: MALTA: TIP UPDATE\n\n1. (U) ${words}\n`);
    });

  it('takes headings with numbers and letters for headings', () => {
    for (const heading of [
      'QUESTION 27-C: REGIONS. Outside the city',
      'LAW: In the code',
      'ITEM A (more convictions and terms). Here',
    ])
      checkSilent(undefinedAcronym, `SUBJECT: MALTA: TIP UPDATE\n\n1. (U) ${heading} the record is kept.\n`);
  });

  for (const words of [
    'The office, which everybody here calls COPT, met.',
    'IOM, i.e. the International Organization for Migration, held the lessons.',
  ])
    it(`takes for written out, too: ${words}`, () => {
      checkSilent(undefinedAcronym, `SUBJECT: MALTA: TIP UPDATE\n\n1. (U) ${words}\n`);
    });
});
