import assert from 'node:assert/strict';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { statistics } from './statistics.js';

/** Each figure of a cable on a line: value, category or term, offense, period. */
function read(body: string): string[] {
  const text = `SUBJECT: RURITANIA: TIP FIGURES\n\n${body}\n`;
  return new CableIndex(text, parseCable(text)).prose
    .find(statistics)
    .map(({ value, category, term, offence, period }) =>
      [value ?? '-', category ?? `(${term})`, offence ?? '-', period ?? '-'].join(' | '),
    );
}

describe('figures and what is said of them', () => {
  it('gives a number the verb of its own', () => {
    assert.deepEqual(read('1. (U) Nine suspects were indicted and four stood trial; three have been found guilty.'), [
      '9 | (indicted) | trafficking | -',
      '4 | (stood trial) | trafficking | -',
      '3 | conviction | trafficking | -',
    ]);
    assert.deepEqual(read('1. (U) Of the eight, seven went to prison.'), ['7 | sentence | trafficking | -']);
    assert.deepEqual(read('1. (U) Five of the six are serving sentences.'), ['5 | sentence | trafficking | -']);
    assert.deepEqual(read('1. (U) Fifteen of the 16 drew prison time; all but two were jailed.'), [
      '15 | sentence | trafficking | -',
    ]);
    assert.deepEqual(read('1. (U) Courts heard 8 cases; six cases had ended in convictions.'), [
      '8 | (cases) | trafficking | -',
      '6 | conviction | trafficking | -',
    ]);
    assert.deepEqual(read('1. (U) Police opened five cases and have since dropped two of them.'), [
      '5 | (cases) | trafficking | -',
    ]);
  });

  it('reads offenders by what they got, past brackets and convicted ones', () => {
    assert.deepEqual(read('1. (U) The four convicted offenders were sentenced to long terms.'), [
      '4 | sentence | trafficking | -',
    ]);
    assert.deepEqual(
      read('1. (U) Thirty of the convicted traffickers received prison terms; eight got off with fines.'),
      ['30 | sentence | trafficking | -', '8 | sentence | trafficking | -'],
    );
    assert.deepEqual(read('1. (U) Six persons (four men and two women) were convicted.'), [
      '6 | conviction | trafficking | -',
    ]);
    assert.deepEqual(read('1. (U) Police arrested 7 child traffickers.'), ['7 | (arrested) | trafficking | -']);
    assert.deepEqual(read('1. (U) Eleven were fined between 300 and 900 crowns.'), ['11 | sentence | trafficking | -']);
  });

  it('gives a breakdown its offenses, and the whole none of them', () => {
    assert.deepEqual(
      read('1. (U) Police investigated 27 cases (19 sex trafficking, 8 labor trafficking). Six were indicted.'),
      [
        '27 | investigation | trafficking | -',
        '19 | investigation | sex trafficking | -',
        '8 | investigation | labor trafficking | -',
        '6 | (indicted) | trafficking | -',
      ],
    );
    assert.deepEqual(read('1. (U) There were 83 investigations, of which 71 were for sex trafficking.'), [
      '83 | investigation | trafficking | -',
      '71 | investigation | sex trafficking | -',
    ]);
    assert.deepEqual(read('1. (U) Of the 24 trafficking cases, only three involved forced labor.'), [
      '24 | (cases) | trafficking | -',
      '3 | (cases) | forced labor | -',
    ]);
  });

  it('leaves the time of a comparison to what is compared', () => {
    assert.deepEqual(read('1. (U) Police launched 57 investigations, more than double the 26 launched in 2008.'), [
      '57 | investigation | trafficking | -',
      '26 | investigation | trafficking | 2008',
    ]);
    assert.deepEqual(read('1. (U) Courts began 38 prosecutions under the 2006 trafficking act in 2009.'), [
      '38 | prosecution | trafficking | 2009',
    ]);
    assert.deepEqual(read('1. (U) The fall in convictions (from 23 in 2008 to 15 in 2009) has reasons.'), [
      '23 | conviction | trafficking | 2008',
      '15 | conviction | trafficking | 2009',
    ]);
    assert.deepEqual(read('1. (U) He said on February 2 that 39 cases were investigated from April to June 2009.'), [
      '39 | investigation | trafficking | April to June 2009',
    ]);
  });

  it('takes the time of a list from its heading', () => {
    assert.deepEqual(read('1. (U) Cases, January - June 2009\n\n-- New investigations - 30\n-- Sent to prison - 10'), [
      '30 | investigation | trafficking | January - June 2009',
      '10 | sentence | trafficking | January - June 2009',
    ]);
  });

  it('counts no sentence that was appealed, and knows capitals from the origin of a cable', () => {
    assert.deepEqual(read('1. (U) THE COURT CONVICTED FOUR. THE PROSECUTOR APPEALED ONE SENTENCE.'), [
      '4 | conviction | trafficking | -',
    ]);
  });
});
