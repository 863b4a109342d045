import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { sentenceLengthMissing } from './sentence-length-missing.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('sentence-length-missing', () => {
  it('points at the figure', () => {
    checkRule(
      sentenceLengthMissing,
      `
2. (SBU) Courts convicted nine traffickers in 2009.
                ^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.
`,
    );
  });

  it('takes ages for no sentence', () => {
    checkRule(
      sentenceLengthMissing,
      `
2. (SBU) Six men aged 20 to 35 years were convicted of trafficking.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.
`,
    );
  });

  it('is silent where the punishment is told or not known', () => {
    checkSilent(
      sentenceLengthMissing,
      `${about}Courts convicted nine traffickers, who received one to six years in prison.\n`,
    );
    checkSilent(sentenceLengthMissing, `${about}Courts convicted nine traffickers. All were given probation.\n`);
    checkSilent(sentenceLengthMissing, `${about}Ten traffickers were convicted; their sentences are pending.\n`);
    checkSilent(
      sentenceLengthMissing,
      `${about}The law prescribes penalties of five to twelve years for trafficking.\n`,
    );
    checkSilent(sentenceLengthMissing, `${about}The case of three traffickers who were convicted in 2005 goes on.\n`);
  });

  it('reads a number of people that changes', () => {
    checkRule(
      sentenceLengthMissing,
      `
2. (SBU) The number of traffickers convicted rose to 19, a record.
                                   ^^^^^^^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.
`,
    );
  });

  it('is silent on other countries, on nobody, on judgments undone or still to be spoken', () => {
    for (const words of [
      'Brazil convicted 40 traffickers, twice as many as Paraguay.',
      'Poloff learned that Bolivian courts had sentenced three traffickers.',
      'None of the nine defendants in the trafficking trial was convicted.',
      'The two convictions for trafficking were overturned on appeal.',
      'Three traffickers were convicted; sentencing is set for August.',
      'The penal code provides for two sentences for trafficking, depending on age.',
    ])
      checkSilent(sentenceLengthMissing, `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) ${words}\n`);
  });

  it('waits for sentences that are announced', () => {
    checkSilent(
      sentenceLengthMissing,
      `${about}Seven convictions were handed down in trafficking cases; the sentences are to be announced in August.\n`,
    );
  });

  it('reads the rest of a table and the paragraph below it', () => {
    const table = '                    2009    2010\nPersons convicted     11      14\n';
    checkSilent(sentenceLengthMissing, `${about}Trafficking cases:\n\n${table}Suspended terms        3       2\n`);
    checkSilent(
      sentenceLengthMissing,
      `${about}Trafficking cases:\n\n${table}\n3. (U) The terms were of four to nine years.\n`,
    );
    checkRule(
      sentenceLengthMissing,
      `
2. (SBU) Trafficking cases:

                    2009    2010
Persons convicted     11      14
        ^^^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.
`,
    );
  });

  it('lets a summary leave the sentences to the text', () => {
    const summary = 'Summary: A court convicted seven traffickers. End summary.';
    checkSilent(sentenceLengthMissing, `1. (U) ${summary}\n\n2. (U) They received 12 years for trafficking.\n`);
    checkRule(
      sentenceLengthMissing,
      `
1. (U) Summary: A court convicted seven traffickers. End summary.
                        ^^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.

2. (U) They will appeal.
`,
    );
  });

  it('reads the next item of a list of the four categories', () => {
    checkSilent(
      sentenceLengthMissing,
      `${about}Trafficking data:\n\nA. Convictions: four, all of them of men who sold boys.\n\nB. Sentences: each got five to eight years.\n`,
    );
  });

  it('reads a list below a colon, the next items, and figures that were told before', () => {
    for (const words of [
      'Courts convicted nine traffickers. Their terms:\n\n-- five years: 4 offenders\n-- ten years: 5 offenders',
      'The courts:\n\nA. Nine trafficking cases ended with the conviction of one defendant each.\n\nB. All nine went to prison. Their terms:\n\n-- five years: 9 offenders',
      'Courts convicted ten traffickers: all got nine years. Those numbers include 12 convictions of the last quarter for trafficking.',
      'Four traffickers received nine years. The seven convictions compare with four in 2008.',
      'Three traffickers were convicted (sentences in paragraph 3) and one acquitted.',
    ])
      checkSilent(sentenceLengthMissing, `${about}${words}\n`);
  });

  it('points once where two sentences tell of the same offenders', () => {
    checkRule(
      sentenceLengthMissing,
      `
2. (SBU) Prosecutors obtained 18 trafficking convictions. The court had sentenced all 18 offenders by May.
                                                                        ^^^^^^^^^^^^^^^^ sentence-length-missing: State the sentences: length of prison terms, fines, probation, suspended parts, or say that the data were not provided.
`,
    );
  });

  it('lets a paragraph leave the sentences to one that takes it up', () => {
    checkSilent(
      sentenceLengthMissing,
      '1. (U) A court found six traffickers guilty.\n\n2. (U) It convicted the six of trafficking. Their terms:\n\n-- two brothers: 15 years each\n',
    );
  });
});
