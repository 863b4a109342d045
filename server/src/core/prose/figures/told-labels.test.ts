import assert from 'node:assert/strict';
import { figuresTold as read } from '../../../../../test/support/told-figures.js';

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

describe('figures below headings', () => {
  it('gives lines without a word of their own that of the heading', () => {
    assert.deepEqual(read('Sentences in 2011:\n\nOver five years: 3\nTwo to five years: 4\nSuspended: 1'), [
      '3 | sentence | trafficking | 2011',
      '4 | sentence | trafficking | 2011',
      '1 | sentence | trafficking | 2011',
    ]);
    assert.deepEqual(read('New investigations by month:\n\n-- April: 6\n-- June: 9'), [
      '6 | investigation | trafficking | April',
      '9 | investigation | trafficking | June',
    ]);
  });

  it('gives none to victims, to those acquitted, and below headings of other things', () => {
    assert.deepEqual(read('Convictions:\n\n-- acquitted: 5\n-- victims heard: 9'), []);
    for (const heading of [
      'Courses on investigations:',
      'Investigations by the office found faults in:',
      'Convictions are appealed to:',
      'Judges who heard prosecutions:',
    ])
      assert.deepEqual(read(`${heading}\n\n-- police: 40\n-- judges: 12`), []);
    assert.deepEqual(read('Courses on trafficking investigations, by city: Zenda 40, Hofbau 25.'), []);
  });

  it('takes lengths of sentences for no figures', () => {
    assert.deepEqual(read('Penalties:\n\nMinimum sentence: 5\nMaximum sentence (years): 15'), []);
  });

  it('parts lines that end with their number, and reads the one that follows no label', () => {
    assert.deepEqual(
      read(
        'Data for 2011\n\nInquiries closed without charge - 8\nProsecutions begun - 6\nConvictions - 1\nAppeals - 2',
      ),
      [
        '8 | investigation | trafficking | 2011',
        '6 | prosecution | trafficking | 2011',
        '1 | conviction | trafficking | 2011',
      ],
    );
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

  it('leaves the next number its year', () => {
    assert.deepEqual(read('In 2010 there were 12 verdicts of guilty, and in 2009 just 7.'), [
      '12 | conviction | trafficking | 2010',
      '7 | conviction | trafficking | 2009',
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
  it('reads what befell people of any name, and not one that was convicted', () => {
    assert.deepEqual(read('Nine ship owners were taken into custody. Two mayors were under investigation.'), [
      '9 | (into custody) | trafficking | -',
      '2 | investigation | trafficking | -',
    ]);
    assert.deepEqual(read('Not one trafficking case was prosecuted. Six vessels were taken into custody.'), []);
  });

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
