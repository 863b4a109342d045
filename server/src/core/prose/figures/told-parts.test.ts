import assert from 'node:assert/strict';
import { figuresTold } from '../../../../../test/support/told-figures.js';

describe('figures of parts, and of those of whom more is told', () => {
  it('takes a number that opens a sentence for a part of the larger one before', () => {
    assert.deepEqual(
      figuresTold(
        'Police opened 44 trafficking investigations, up from 12 in 2008. Thirty concerned women in bars; the remaining 14 concerned herders.',
      ),
      [
        '44 | investigation | trafficking | -',
        '12 | investigation | trafficking | 2008',
        '30 | investigation | trafficking | -',
        '14 | investigation | trafficking | -',
      ],
    );
    assert.deepEqual(figuresTold('Police opened 44 trafficking investigations. Sixty calls concerned women.'), [
      '44 | investigation | trafficking | -',
    ]);
  });

  it('reads parts behind `of which`, whomever they concern', () => {
    assert.deepEqual(
      figuresTold(
        'There were 52 trafficking investigations, of which 40 involved forced prostitution and 12 forced labor.',
      ),
      [
        '52 | investigation | trafficking | -',
        '40 | investigation | forced prostitution | -',
        '12 | investigation | forced labor | -',
      ],
    );
    assert.deepEqual(
      figuresTold('The court convicted nine: five for trafficking of women and four for trafficking of children.'),
      ['9 | conviction | trafficking | -', '5 | conviction | trafficking | -', '4 | conviction | trafficking | -'],
    );
  });

  it('reads what befell some of the convicted, the employers and the latter', () => {
    assert.deepEqual(
      figuresTold('Eleven of the convicted were sentenced to life for trafficking and three to lesser terms.'),
      ['11 | sentence | trafficking | -', '3 | sentence | trafficking | -'],
    );
    assert.deepEqual(figuresTold('Prosecutors took six of the employers to court for trafficking.'), [
      '6 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Eight of the latter were given terms of five years for trafficking.'), [
      '8 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Police searched 12 of the 20 farms for victims of trafficking.'), []);
  });

  it('counts those prosecuted of whom it tells no other deed', () => {
    assert.deepEqual(figuresTold('Four of those prosecuted were officers who helped traffickers.'), [
      '4 | prosecution | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('Four of those prosecuted for trafficking were convicted.'), [
      '4 | conviction | trafficking | -',
    ]);
  });

  it('reads to what none is compared', () => {
    assert.deepEqual(figuresTold('No convictions of traffickers were obtained, down from six the year before.'), [
      '6 | conviction | trafficking | the year before',
    ]);
  });

  it('reads inquiries, reports to the police, fines and those sent to court', () => {
    assert.deepEqual(figuresTold('Police looked into three complaints of forced labor.'), [
      '3 | investigation | forced labor | -',
    ]);
    assert.deepEqual(figuresTold('The board looked into 30 shelters for victims of trafficking.'), []);
    assert.deepEqual(figuresTold('Police registered 54 First Information Reports on trafficking.'), [
      '54 | (First Information Reports) | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('The office sent 210 alleged traffickers to court; three had to pay fines.'), [
      '210 | prosecution | trafficking | -',
      '3 | sentence | trafficking | -',
    ]);
    assert.deepEqual(figuresTold('The state prosecuted five foreign child sex tourists as traffickers.'), [
      '5 | prosecution | trafficking | -',
    ]);
  });

  it('takes months without the word and the height of a term for no figures', () => {
    assert.deepEqual(
      figuresTold(
        'Units opened 46 trafficking investigations in the last six months of 2009 and 29 in the first three of 2010.',
      ),
      [
        '46 | investigation | trafficking | the last six months of 2009',
        '29 | investigation | trafficking | the first three of 2010',
      ],
    );
    assert.deepEqual(figuresTold('Of the convicted traffickers, four received the maximum of 15.'), [
      '4 | sentence | trafficking | -',
    ]);
  });

  it('reads a further number, and the next sentence that claims nothing', () => {
    assert.deepEqual(
      figuresTold(
        'Twelve farmers were prosecuted for late wages under the Labor Code (Law No. 4 of 1990), and a further nine for bad housing.',
      ).map((line) => line.split(' | ').slice(0, 2)),
      [
        ['12', 'prosecution'],
        ['9', 'prosecution'],
      ],
    );
  });

  it('takes the time from the words that announce the numbers', () => {
    assert.deepEqual(
      figuresTold('The clerk gave us the numbers for calendar year 2008. The court convicted 14 traffickers.'),
      ['14 | conviction | trafficking | calendar year 2008'],
    );
    assert.deepEqual(
      figuresTold('The clerk gave us the numbers for 2008. The court convicted 14 traffickers in 2009.'),
      ['14 | conviction | trafficking | 2009'],
    );
    assert.deepEqual(figuresTold('The clerk has worked there since 2008. The court convicted 14 traffickers.'), [
      '14 | conviction | trafficking | -',
    ]);
  });
});
