import assert from 'node:assert/strict';
import { figuresTold } from '../../../../../test/support/told-figures.js';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { statistics } from './statistics.js';

/** Each figure of a cable on a line: value, category or term, offense, period, verdict. */
function read(body: string): string[] {
  const text = `SUBJECT: RURITANIA: TIP FIGURES\n\n${body}\n`;
  return new CableIndex(text, parseCable(text)).prose
    .find(statistics)
    .map(({ value, category, term, offence, period, acceptable, reason }) =>
      [
        value ?? '-',
        category ?? `(${term})`,
        offence ?? '-',
        period ?? '-',
        acceptable === true ? 'yes' : acceptable === false ? 'no' : reason,
      ].join(' | '),
    );
}

describe('figures in lists and parts', () => {
  it('takes the parts of a whole that stands in the sentence before', () => {
    assert.deepEqual(
      read(
        '1. (U) The unit opened 31 inquiries. Of these, 20 concerned forced begging and eleven concerned forced labor.',
      ),
      [
        '31 | investigation | trafficking | - | yes',
        '20 | investigation | forced begging | - | yes',
        '11 | investigation | forced labor | - | yes',
      ],
    );
    assert.deepEqual(
      read('1. (U) Judges heard nine witnesses. Of these, four concerned themselves with the past.'),
      [],
    );
  });

  it('reads what a label counts, item by item', () => {
    assert.deepEqual(
      read('1. (U) In 2011:\n\n-- Prosecutions: 14 cases, 23 defendants\n-- Sentences: 9 prison terms, 2 suspended'),
      [
        '14 | prosecution | trafficking | 2011 | yes',
        '23 | prosecution | trafficking | 2011 | yes',
        '9 | sentence | trafficking | 2011 | yes',
        '2 | sentence | trafficking | 2011 | yes',
      ],
    );
    assert.deepEqual(
      read(
        '1. (U) Investigations: sex trafficking - 28; forced labor - 16; total - 44. Sentences: more than 5 years - 7.',
      ),
      [
        '28 | investigation | sex trafficking | - | yes',
        '16 | investigation | forced labor | - | yes',
        '44 | investigation | trafficking | - | yes',
        '7 | sentence | trafficking | - | yes',
      ],
    );
    assert.deepEqual(
      read('1. (U) PROSECUTION: courses held - 6. The ministry sent 14 prosecutors to a course, and 3 men taught it.'),
      [],
    );
  });

  it('reads lines of labels that were joined', () => {
    assert.deepEqual(
      read(`1. (U) From May 1 to June 30, 2012:

   Persons prosecuted:   17
   Persons convicted:     8
   Persons acquitted:     5
   Cases pending:         6`),
      [
        '17 | prosecution | trafficking | May 1 to June 30, 2012 | yes',
        '8 | conviction | trafficking | May 1 to June 30, 2012 | yes',
        '6 | (Cases) | trafficking | May 1 to June 30, 2012 | no category: cases',
      ],
    );
  });

  it('gives each of two offenses its own number', () => {
    assert.deepEqual(read('1. (U) Police investigated nine cases of forced labor and 14 cases involving bars.'), [
      '9 | investigation | forced labor | - | yes',
      '14 | investigation | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Six men were convicted of trafficking, two of pimping.'), [
      '6 | conviction | trafficking | - | yes',
      '2 | conviction | pimping | - | no',
    ]);
    assert.deepEqual(read('1. (U) None of the 12 investigations concerned forced labor.'), [
      '12 | investigation | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) The border guard investigated 26 smugglers.'), [
      '26 | investigation | smugglers | - | no',
    ]);
  });

  it('leaves the time of a comparison and of a bracket to its own number', () => {
    assert.deepEqual(
      read('1. (U) Courts began 33 trials, up from 25 the year before, and obtained 16 convictions.').slice(-1),
      ['16 | conviction | trafficking | - | yes'],
    );
    assert.deepEqual(read('1. (U) There were 51 investigations in 2010 (2009: 44) and 17 convictions (2009: 12).'), [
      '51 | investigation | trafficking | 2010 | yes',
      '44 | investigation | trafficking | 2009 | yes',
      '17 | conviction | trafficking | 2010 | yes',
      '12 | conviction | trafficking | 2009 | yes',
    ]);
    assert.deepEqual(
      read('1. (U) Police opened 24 investigations in March, up from 15 in the third quarter.').slice(-1),
      ['15 | investigation | trafficking | the third quarter | yes'],
    );
    assert.deepEqual(
      read('1. (U) Police opened 21 investigations, against 18 in the same quarter of 2009.').slice(-1),
      ['18 | investigation | trafficking | in the same quarter of 2009 | yes'],
    );
  });
});

describe('figures with two deeds, or with none', () => {
  it('gives one number both deeds, on either side of it', () => {
    assert.deepEqual(read('1. (U) Courts convicted and sentenced 13 traffickers.'), [
      '13 | sentence | trafficking | - | yes',
      '13 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Two men, both drivers, were convicted in August and each sentenced to 10 years.'), [
      '2 | conviction | trafficking | August | yes',
      '2 | sentence | trafficking | August | yes',
    ]);
  });

  it('counts nobody who was acquitted or released beside those who were convicted', () => {
    assert.deepEqual(read('1. (U) The judge acquitted four defendants and convicted the other six.'), [
      '6 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Seven were convicted and two released.'), ['7 | conviction | trafficking | - | yes']);
    assert.deepEqual(read('1. (U) Seven pleaded guilty and two await trial.'), [
      '7 | conviction | trafficking | - | yes',
      '2 | (await trial) | trafficking | - | no category: trials',
    ]);
    assert.deepEqual(read('1. (U) Judges convicted eight of the 11 defendants.'), [
      '8 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Police arrested most of the 11 suspects.'), []);
  });

  it('reads what a number was raised to, and what none of those counted got', () => {
    assert.deepEqual(read('1. (U) The state raised prosecutions to 34 and convictions to 16 from nine.'), [
      '34 | prosecution | trafficking | - | yes',
      '16 | conviction | trafficking | - | yes',
      '9 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) The law raises sentences to 12 years and sends indictments to 3 courts.'), []);
    assert.deepEqual(read('1. (U) Courts convicted 8 traffickers, and none of them received a fine.'), [
      '8 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Courts convicted 8 men, none of whom were traffickers.'), [
      '8 | conviction | trafficking | - | no',
    ]);
  });

  it('knows one person by what befell him, also in capitals', () => {
    assert.deepEqual(read('1. (U) Five got prison terms and one was fined 900 crowns. THIS ONE WAS FINED TWICE.'), [
      '5 | sentence | trafficking | - | yes',
      '1 | sentence | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) ELEVEN OF THE 15 WERE ARRESTED.'), ['11 | (ARRESTED) | trafficking | - | no']);
    assert.deepEqual(read('1. (U) Three of the sentences were suspended.'), ['3 | sentence | trafficking | - | yes']);
    assert.deepEqual(read('1. (U) OF TEN CASES ONLY ONE ENDED IN A CONVICTION.').slice(-1), [
      '1 | conviction | trafficking | - | yes',
    ]);
  });

  it('reads who was found guilty, is in prison or was charged', () => {
    assert.deepEqual(read('1. (U) The court found 11 of the 13 accused guilty; nine are in prison.'), [
      '11 | conviction | trafficking | - | yes',
      '9 | sentence | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) Inspectors found 14 minors in bars with guilty owners.'), []);
    assert.deepEqual(read('1. (U) Prosecutors charged seven brokers. Brokers charged 30 families a fee.'), [
      '7 | (charged) | trafficking | - | no',
    ]);
    assert.deepEqual(read('1. (U) Police screened 900 women detained for prostitution.'), []);
  });

  it('takes what will be done for no fact, but not what was asked about', () => {
    assert.deepEqual(read('1. (U) Poloff asked if the 18 convictions were final.'), [
      '18 | conviction | trafficking | - | yes',
    ]);
    assert.deepEqual(read('1. (U) The nine will soon be charged.'), [
      '9 | (charged) | trafficking | - | not judged: no fact yet',
    ]);
  });

  it('gives persons the category of their cases', () => {
    assert.deepEqual(
      read('1. (U) The state prosecuted 12 cases against 20 defendants. It imposed sentences on nine men.'),
      [
        '12 | prosecution | trafficking | - | yes',
        '20 | prosecution | trafficking | - | yes',
        '9 | sentence | trafficking | - | yes',
      ],
    );
    assert.deepEqual(read('1. (U) Fifteen cases are with the courts, and 7 are under investigation.'), [
      '15 | (cases) | trafficking | - | no category: cases',
      '7 | investigation | trafficking | - | yes',
    ]);
  });

  it('reads lists of places behind a dash, and punishments with their numbers behind a comma', () => {
    assert.deepEqual(
      figuresTold('Trafficking investigations by division - Bergen division, 19; Oslo, 16; Narvik, none.'),
      ['19 | investigation | trafficking | -', '16 | investigation | trafficking | -'],
    );
    assert.deepEqual(
      figuresTold('Trafficking convictions, 28; sentences to life in prison, 17; sentences to fines, 3.'),
      ['28 | conviction | trafficking | -', '17 | sentence | trafficking | -', '3 | sentence | trafficking | -'],
    );
    assert.deepEqual(figuresTold('Sentences of five years or more were passed on three men for trafficking.'), [
      '3 | sentence | trafficking | -',
    ]);
    assert.deepEqual(
      figuresTold('Police began 251 trafficking investigations under Article 165 and 36 under Article 206.'),
      ['251 | investigation | trafficking | -', '36 | investigation | trafficking | -'],
    );
    assert.deepEqual(figuresTold('Trafficking convictions came from Bergen (14), Oslo (nine) and the North (six).'), [
      '14 | conviction | trafficking | -',
      '9 | conviction | trafficking | -',
      '6 | conviction | trafficking | -',
    ]);
    assert.deepEqual(
      figuresTold('Trafficking investigations: under Article 149, 64; under Article 150, 23; under Article 151, 5.'),
      [
        '64 | investigation | trafficking | -',
        '23 | investigation | trafficking | -',
        '5 | investigation | trafficking | -',
      ],
    );
    assert.deepEqual(figuresTold('Trafficking charges under Article 139 were brought against 31 persons.'), [
      '31 | (charges) | trafficking | -',
    ]);
  });
});
