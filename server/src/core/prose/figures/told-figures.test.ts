import assert from 'node:assert/strict';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { statistics } from './statistics.js';

/** Each figure of a cable on a line: value, category or term, offense, verdict. */
function read(body: string, subject = 'RURITANIA: TIP FIGURES'): string[] {
  const text = `SUBJECT: ${subject}\n\n${body}\n`;
  return new CableIndex(text, parseCable(text)).prose.find(statistics).map(({ value, category, term, ...rest }) => {
    const verdict = rest.acceptable === undefined ? rest.reason : rest.acceptable ? 'yes' : `no: ${rest.reason}`;
    return [value ?? '-', category ?? `(${term})`, rest.offence ?? '-', verdict].join(' | ');
  });
}

describe('statistics of posts', () => {
  it('takes the offense from the subject where no paragraph names one', () => {
    assert.deepEqual(read('1. (U) Courts obtained 9 convictions.'), ['9 | conviction | trafficking | yes']);
    assert.deepEqual(read('1. (U) Courts obtained 9 convictions for fraud.'), [
      '9 | conviction | fraud | not judged: nothing says that it is trafficking',
    ]);
    assert.deepEqual(read('1. (U) Courts obtained 9 convictions.', 'RURITANIA: CRIME FIGURES'), [
      '9 | conviction | - | not judged: nothing says that it is trafficking',
    ]);
  });

  it('does not take figures of others, or hopes, for results', () => {
    assert.deepEqual(
      read('1. (U) Brazilian courts convicted 8 traffickers. The unit hopes to open 50 investigations.', 'MALTA: TIP'),
      [
        '8 | conviction | trafficking | not judged: figure of another country',
        '50 | investigation | trafficking | not judged: no fact yet',
      ],
    );
  });

  it('does not take the month of May for a wish', () => {
    assert.deepEqual(read('1. (U) In May police investigated 12 cases. As expected, courts obtained 3 convictions.'), [
      '12 | investigation | trafficking | yes',
      '3 | conviction | trafficking | yes',
    ]);
  });

  it('refuses smuggling under its own law, and what stands behind `leaves out` alone', () => {
    assert.deepEqual(read('1. (U) There were nine prosecutions under Article 418 (smuggling of migrants).'), [
      '9 | prosecution | smuggling | no: another crime',
    ]);
    assert.deepEqual(read('1. (U) Post reports eight prosecutions and leaves out the 54 smuggling cases.'), [
      '8 | prosecution | trafficking | yes',
      '54 | (cases) | smuggling | no: the text leaves it out',
    ]);
  });

  it('reads a row of years, labels and rises', () => {
    assert.deepEqual(read('1. (U) Convictions under Article 3 for each year: 16 in 2006, 11 in 2007.'), [
      '16 | conviction | trafficking | yes',
      '11 | conviction | trafficking | yes',
    ]);
    assert.deepEqual(read('1. (U) Figures:\n\n-- Investigations opened: 6\n-- Trainings: 4'), [
      '6 | investigation | trafficking | yes',
    ]);
    assert.deepEqual(read('1. (U) Prosecutions have doubled, to 22 from 11.'), [
      '22 | prosecution | trafficking | yes',
      '11 | prosecution | trafficking | yes',
    ]);
  });

  it('reads terms that somebody got as sentences, and neither terms nor ages as figures', () => {
    assert.deepEqual(
      read('1. (U) Of these, 43 received probation, six got ten to 15 years and two received less than ten.'),
      ['43 | sentence | trafficking | yes', '6 | sentence | trafficking | yes', '2 | sentence | trafficking | yes'],
    );
    assert.deepEqual(read('1. (U) A woman of 43 was sentenced to 16 years; two others were each sentenced to 12.'), [
      '2 | sentence | trafficking | yes',
    ]);
  });

  it('counts the part that was convicted, not the whole, and nobody who was acquitted', () => {
    assert.deepEqual(read('1. (U) Three of the six were convicted and two acquitted.'), [
      '3 | conviction | trafficking | yes',
    ]);
    assert.deepEqual(read('1. (U) Courts decided the rest; 119 ended in conviction and 19 in acquittal.'), [
      '119 | conviction | trafficking | yes',
    ]);
    assert.deepEqual(
      read('1. (U) Thirteen persons, nine men and four women, were prosecuted, half a dozen convicted.'),
      [
        '13 | prosecution | trafficking | yes',
        '9 | prosecution | trafficking | yes',
        '4 | prosecution | trafficking | yes',
        '6 | conviction | trafficking | yes',
      ],
    );
  });

  it('reads answers to questions of the Department', () => {
    assert.deepEqual(
      read(`1. (U) PROSECUTION

Q: How many trafficking cases were investigated?
A: 74, in all provinces.

Q: How many prosecutions were begun?
A: 68.`),
      ['74 | investigation | trafficking | yes', '68 | prosecution | trafficking | yes'],
    );
  });
});
