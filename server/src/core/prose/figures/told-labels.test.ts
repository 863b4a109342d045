import assert from 'node:assert/strict';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { statistics } from './statistics.js';

/** Each figure of a paragraph on a line: value, category or term, offense, period. */
function read(body: string): string[] {
  const text = `SUBJECT: RURITANIA: TIP FIGURES\n\n1. (U) ${body}\n`;
  return new CableIndex(text, parseCable(text)).prose
    .find(statistics)
    .map(({ value, upTo, category, term, offence, period }) =>
      [
        upTo === undefined ? value : `${value ?? '-'}-${upTo}`,
        category ?? `(${term})`,
        offence ?? '-',
        period ?? '-',
      ].join(' | '),
    );
}

describe('figures with labels', () => {
  it('reads points without stops, and labels with brackets and whereabouts', () => {
    assert.deepEqual(
      read(
        'Office figures for 2011:\n\n-- investigations (new): 12\n-- persons charged in court: 7\n-- victims seen: 30',
      ),
      ['12 | investigation | trafficking | 2011', '7 | (charged) | trafficking | 2011'],
    );
  });

  it('takes no label in which investigations only describe', () => {
    assert.deepEqual(
      read('-- officers trained in investigation: 40\n-- conviction rate: 39\n-- witnesses heard: 8'),
      [],
    );
  });

  it('reads numbers of places behind their label', () => {
    assert.deepEqual(read('Convictions in 2011, by district: Strelsau 6, Zenda 2, Hofbau 1.'), [
      '6 | conviction | trafficking | 2011',
      '2 | conviction | trafficking | 2011',
    ]);
    assert.deepEqual(read('The investigation found: women 14, girls 3.'), []);
  });

  it('gives a number in brackets the word and the time before it', () => {
    assert.deepEqual(read('The number of persons prosecuted was 18 (previous period: 11).'), [
      '18 | prosecution | trafficking | -',
      '11 | prosecution | trafficking | previous period',
    ]);
  });
});

describe('figures in rows', () => {
  it('gives each number of a row its year, whichever stands first', () => {
    assert.deepEqual(read('Prosecutions stood at 13, 15 and 9 in 2009, 2010 and 2011 respectively.'), [
      '13 | prosecution | trafficking | 2009',
      '15 | prosecution | trafficking | 2010',
      '9 | prosecution | trafficking | 2011',
    ]);
    assert.deepEqual(read('In 2010 and 2011 there were 12 and 15 convictions.'), [
      '12 | conviction | trafficking | 2010',
      '15 | conviction | trafficking | 2011',
    ]);
  });

  it('keeps the ends of a range in one figure', () => {
    assert.deepEqual(read('Police opened between 20 and 25 investigations. Terms were between 2 and 9 years.'), [
      '20-25 | investigation | trafficking | -',
    ]);
  });

  it('reads numbers that open a sentence, or stand behind a month', () => {
    assert.deepEqual(read('All were tried under the Act. Three were convicted. In June two guards were convicted.'), [
      '3 | conviction | trafficking | -',
      '2 | conviction | trafficking | June',
    ]);
    assert.deepEqual(read('At the end of May 12 investigations were open.'), [
      '12 | investigation | trafficking | May',
    ]);
  });

  it('reads some two dozen as a number, and several hundred as none', () => {
    assert.deepEqual(
      read(
        'Police opened 90 investigations, some two dozen of them into forced begging. They made several hundred arrests.',
      ),
      [
        '90 | investigation | trafficking | -',
        '24 | investigation | forced begging | -',
        ' | (arrests) | trafficking | -',
      ],
    );
  });
});

describe('what came of those who are counted', () => {
  it('reads outcomes in other words', () => {
    assert.deepEqual(read('Of 31 complaints, five led to criminal investigations. Six brought convictions.'), [
      '5 | investigation | trafficking | -',
      '6 | conviction | trafficking | -',
    ]);
    assert.deepEqual(read('Nine brought complaints. Two led to the arrest of a pimp.'), []);
  });

  it('reads charges in cases, cases that are files, and time to serve', () => {
    assert.deepEqual(read('Police sent on 21 trafficking files. Charges were filed in 14 of them.'), [
      '21 | (files) | trafficking | -',
      '14 | (Charges) | trafficking | -',
    ]);
    assert.deepEqual(read('Eleven of the 13 must serve time. The sentences of the other two were suspended.'), [
      '11 | sentence | trafficking | -',
      '2 | sentence | trafficking | -',
    ]);
  });

  it('counts those who are told beside a name', () => {
    assert.deepEqual(
      read('The court found Jan Hofbau and four helpers guilty. Police arrested Smith and 12 girls fled.'),
      ['4 | conviction | trafficking | -'],
    );
  });
});
