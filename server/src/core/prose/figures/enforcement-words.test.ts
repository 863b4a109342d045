import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { enforcementWords, isDataCategory, traffickingWords } from './enforcement-words.js';

function wordsIn(body: string): string[] {
  const prose = proseOf(body);
  return prose.find(enforcementWords).map((hit) => `${prose.textOf(hit)}: ${hit.kind}`);
}

describe('enforcementWords', () => {
  it('gives each word its kind', () => {
    assert.deepEqual(
      wordsIn(
        'Investigations, prosecuted, CONVICTIONS and sentences; arrested, indicted, charges, a case, raids, trials.',
      ),
      [
        'Investigations: investigation',
        'prosecuted: prosecution',
        'CONVICTIONS: conviction',
        'sentences: sentence',
        'arrested: arrest',
        'indicted: indictment',
        'charges: charge',
        'case: case',
        'raids: raid',
        'trials: trial',
      ],
    );
  });

  it('leaves out people who do it', () => {
    assert.deepEqual(wordsIn('The prosecutors, investigators and convicts prosecute.'), []);
  });

  it('leaves out other uses of the words', () => {
    assert.deepEqual(wordsIn('In case of rain, in any case, in cases where, a case study, case by case.'), []);
    assert.deepEqual(wordsIn('The Charge, in charge of it, tried to help at no charge on a trial basis.'), []);
    assert.deepEqual(wordsIn('In one case he was tried on a charge.'), [
      'case: case',
      'tried: trial',
      'charge: charge',
    ]);
  });

  it('knows the four categories', () => {
    assert.deepEqual([isDataCategory('conviction'), isDataCategory('arrest')], [true, false]);
  });
});

describe('traffickingWords', () => {
  it('has all words of trafficking, and TIP in capitals', () => {
    const prose = proseOf('Traffickers, anti-trafficking, trafficked, anti-TIP, TIP; no traffic and no tip.');
    assert.deepEqual(
      prose.hits(traffickingWords).map((hit) => prose.textOf(hit)),
      ['Traffickers', 'trafficking', 'trafficked', 'TIP', 'TIP'],
    );
  });
});
