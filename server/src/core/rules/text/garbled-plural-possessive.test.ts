import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { garbledPluralPossessive } from './garbled-plural-possessive.js';

describe('garbled-plural-possessive', () => {
  it('reads the owner of an effort', () => {
    checkRule(
      garbledPluralPossessive,
      `
1. (U) The report judges the work of foreign governments, efforts to protect victims included.
                                             ^^^^^^^^^^^^ garbled-plural-possessive: The comma behind \`governments\` seems to stand for an apostrophe. If so, write \`governments'\`.

2. (U) We heard much in the north of customs officials, complicity in the trade.
                                             ^^^^^^^^^^ garbled-plural-possessive: The comma behind \`officials\` seems to stand for an apostrophe. If so, write \`officials'\`.
`,
    );
  });

  it('reads a term of punishment, also over a line end and a page line', () => {
    checkRule(
      garbledPluralPossessive,
      `
UNCLAS SECTION 01 OF 02 OSLO 000012

1. (U) The law sets penalties of two to five years,
                                             ^^^^^^ garbled-plural-possessive: The comma behind \`years\` seems to stand for an apostrophe. If so, write \`years'\`.
imprisonment, and in grave cases of up to nine years,
                                               ^^^^^^ garbled-plural-possessive: The comma behind \`years\` seems to stand for an apostrophe. If so, write \`years'\`.

OSLO 00000012 002 OF 002

imprisonment or a fine.
`,
    );
  });

  it('reads a note for readers, thanks, a subject, a quotation and a short form', () => {
    checkRule(
      garbledPluralPossessive,
      `
1. (U) The notes are for post, background only. (For posts, background: see below.)
                         ^^^^^ garbled-plural-possessive: The comma behind \`post\` seems to stand for an apostrophe. If so, write \`post's\`.
                                                     ^^^^^^ garbled-plural-possessive: The comma behind \`posts\` seems to stand for an apostrophe. If so, write \`posts'\`.

2. (U) The Department appreciates posts, help with this.
                                  ^^^^^^ garbled-plural-possessive: The comma behind \`posts\` seems to stand for an apostrophe. If so, write \`posts'\`.

3. (U) Pay is low, and brokers, fees are high, while recruiters, earnings are higher.
                                                     ^^^^^^^^^^^ garbled-plural-possessive: The comma behind \`recruiters\` seems to stand for an apostrophe. If so, write \`recruiters'\`.

4. (U) We saw the faults of some countries, "guest permits" that bind a worker.
                                 ^^^^^^^^^^ garbled-plural-possessive: The comma behind \`countries\` seems to stand for an apostrophe. If so, write \`countries'\`.

5. (U) The Union of Teachers, (UT) office was closed.
                    ^^^^^^^^^ garbled-plural-possessive: The comma behind \`Teachers\` seems to stand for an apostrophe. If so, write \`Teachers'\`.
`,
    );
  });

  it('reads an owner inside an opening phrase by the comma that ends the phrase', () => {
    checkRule(
      garbledPluralPossessive,
      `
1. (U) In addition to paying a large share of the states, own efforts to train police, the ministry sent buses.
                                                  ^^^^^^^ garbled-plural-possessive: The comma behind \`states\` seems to stand for an apostrophe. If so, write \`states'\`.
`,
    );
  });

  for (const text of [
    'They met governments, NGOs and posts.',
    'Shelters took in 40 victims, including boys.',
    'Women, children and men were found.',
    'In other countries, efforts to combat it have failed.',
    'In Kenya, Uganda and other countries, efforts to combat it failed.',
    'He said that in the view of local officials, complicity in the trade is rare.',
    'According to prosecutors, progress in the case is slow.',
    'The plan pays for shelters for victims, assistance to families, and training.',
    'It covers laws on employers, commitments to unions, and the courts.',
    'After three years, probation ended.',
    'He served three years, imprisonment having been ordered by a court.',
    'It rests on governments, parliaments, efforts and luck.',
    'He told officials, "we will see."',
    'In many countries, "guest workers" in homes have no rights.',
    'For the posts, background checks take weeks.',
    'We thank posts, help desks and clerks.',
    'For judges, prosecutors, and police officers, rights are a matter of law.',
    'Officials, most of them new, had efforts to show.',
    'We saw the Ministers, (SBU) and left.',
    'It took two years, notice was short.',
  ])
    it(`says nothing of: ${text}`, () => {
      checkSilent(garbledPluralPossessive, `1. (U) ${text}\n`);
    });

  it('offers the apostrophe of a plural in -s and of others', () => {
    checkFix(
      garbledPluralPossessive,
      '1. (U) It weighs the will of governments, efforts to act being weak.',
      "1. (U) It weighs the will of governments' efforts to act being weak.",
    );
    checkFix(
      garbledPluralPossessive,
      '1. (U) This is for post, background only.',
      "1. (U) This is for post's background only.",
    );
  });
});
