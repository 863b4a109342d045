import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { statistics } from './statistics.js';

/** The figures of a paragraph in a cable on trafficking: value, category or term, offence, period, verdict. */
function read(words: string): string[] {
  const prose = proseOf(words);
  return prose
    .find(statistics)
    .map(
      ({ value, upTo, category, term, offence, period, acceptable, reason }) =>
        `${String(value)}${upTo === undefined ? '' : `-${String(upTo)}`} ${category ?? `(${term})`} / ${offence ?? '-'} / ${period ?? '-'} / ${String(acceptable)}: ${reason}`,
    );
}

describe('statistics', () => {
  it('reads figures in the order of the text, active and passive', () => {
    assert.deepEqual(
      read(
        'Police opened 30 trafficking investigations in 2009; 12 men were convicted of sex trafficking in May 2010.',
      ),
      [
        '30 investigation / trafficking / 2009 / true: a category',
        '12 conviction / sex trafficking / May 2010 / true: a category',
      ],
    );
  });

  it('reads numbers behind their noun, with their years', () => {
    assert.deepEqual(read('Trafficking prosecutions: 2008: 15, 2009: 21.'), [
      '15 prosecution / trafficking / 2008 / true: a category',
      '21 prosecution / trafficking / 2009 / true: a category',
    ]);
    assert.deepEqual(read('Trafficking arrests rose from 11 to 19.'), [
      '11 (arrests) / trafficking / - / false: not translated into a category',
      '19 (arrests) / trafficking / - / false: not translated into a category',
    ]);
  });

  it('reads what goes on from a figure', () => {
    assert.deepEqual(read('Courts convicted 41 traffickers in 2009, up from 28 in 2008.'), [
      '41 conviction / trafficking / 2009 / true: a category',
      '28 conviction / trafficking / 2008 / true: a category',
    ]);
  });

  it('gives one number for two deeds twice', () => {
    assert.deepEqual(read('Courts convicted three traffickers and sentenced them to six years.'), [
      '3 conviction / trafficking / - / true: a category',
      '3 sentence / trafficking / - / true: a category',
    ]);
  });

  it('says why a figure may not stand, or is not judged', () => {
    assert.deepEqual(read('Police made 9 TIP-related arrests.'), [
      '9 (arrests) / TIP-related / - / false: only related to trafficking',
    ]);
    assert.deepEqual(read('Post has excluded 41 arrests for prostitution from the trafficking data.'), [
      '41 (arrests) / prostitution / - / false: the text leaves it out',
    ]);
    assert.deepEqual(read('Courts convicted 9 men of pimping.'), ['9 conviction / pimping / - / false: another crime']);
    assert.deepEqual(read('Courts convicted 9 traffickers of forcing girls into prostitution.'), [
      '9 conviction / trafficking / - / true: a category',
    ]);
    assert.deepEqual(read('Nine men were convicted of procuring under Article 5 of the trafficking law.'), [
      '9 conviction / procuring / - / true: a category, with law or evidence',
    ]);
    assert.deepEqual(read('They show 14 convictions under the trafficking act; another 5 were for pimping.').slice(1), [
      '5 conviction / pimping / - / false: another crime',
    ]);
    assert.deepEqual(
      read(
        'Courts convicted 23 traffickers. Police expelled 40 migrants for illegal entry. Of the 23 convictions six stand.',
      ),
      ['23 conviction / trafficking / - / true: a category', '23 conviction / trafficking / - / true: a category'],
    );
    assert.deepEqual(read('Courts heard 26 trafficking and smuggling cases.'), [
      '26 (cases) / trafficking / - / false: smuggling and trafficking are not kept apart',
    ]);
    assert.deepEqual(read('The court issued 9 trafficking indictments, which post counts as prosecutions.'), [
      '9 (indictments) / trafficking / - / true: translated into a category',
    ]);
    assert.deepEqual(
      read('They yielded 77 prosecutions under Article 325 in which he has no evidence of trafficking.'),
      ['77 prosecution / trafficking / - / false: the text leaves it out'],
    );
    assert.deepEqual(read('The court convicted eight employers of assault on maids.'), [
      '8 conviction / - / - / undefined: not judged: nothing says that it is trafficking',
    ]);
    assert.deepEqual(read('Police arrested 12 drug traffickers.'), [
      '12 (arrested) / - / - / undefined: not judged: nothing says that it is trafficking',
    ]);
  });

  it('finds no figure in ages, terms, years, sums, victims and people who are trained', () => {
    assert.deepEqual(
      read(
        'In 2009 a court sentenced a man aged 45 to 12 years for trafficking. Police freed 30 women, the city paid $400, and 60 officers learned to investigate trafficking. None were convicted.',
      ),
      [],
    );
  });
});
