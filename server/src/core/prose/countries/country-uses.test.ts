import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { countryUses } from './country-uses.js';

function usesIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(countryUses).map((use) => `${prose.textOf(use)} = ${use.form} ${use.codes.join('|')}`);
}

describe('countryUses', () => {
  it('finds names, over line ends and garbled apostrophes', () => {
    assert.deepEqual(usesIn('Burma, SOUTH\nKOREA and the People,s Republic of China.'), [
      'Burma = name BM',
      'SOUTH KOREA = name KS',
      "People's Republic of China = name CH",
    ]);
  });

  it('finds what people are called', () => {
    assert.deepEqual(usesIn('Danish police met two Cambodians and a Dane.'), [
      'Danish = demonym DA',
      'Cambodians = demonym CB',
      'Dane = demonym DA',
    ]);
  });

  it('finds governments', () => {
    const prose = proseOf('The Government of Norway, the Norwegian government and the Royal Thai Government.');
    assert.deepEqual(
      prose.find(countryUses).map((use) => [prose.textOf(use), use.form, prose.textOf(use.nameAt), use.codes]),
      [
        ['Government of Norway', 'government', 'Norway', ['NO']],
        ['Norwegian government', 'government', 'Norwegian', ['NO']],
        ['Royal Thai Government', 'government', 'Royal Thai Government', ['TH']],
      ],
    );
  });

  it('leaves other words alone', () => {
    assert.deepEqual(usesIn('The minister opened the danish shop in Ruritania.'), []);
  });
});
