import assert from 'node:assert/strict';
import { readTokens } from './tokens.js';
import { type Hit, Lexicon, type Vocabulary, defineVocabulary } from './vocabulary.js';

function hitsOf({ lexicon, index }: Vocabulary, text: string): readonly Hit[] {
  return lexicon.find(text, readTokens(text))[index] ?? [];
}

function found(vocabulary: Vocabulary, text: string): string[] {
  return hitsOf(vocabulary, text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

describe('defineVocabulary', () => {
  const ships = defineVocabulary({
    ship: ['ship', 'ships', 'sailing ship', 'ferr*'],
    name: ['SIS', 'Northern Lines', 'ro-ro boat'],
  });

  it('finds words in any case, and whole words only', () => {
    assert.deepEqual(found(ships, 'Ship, SHIPS and shipping; the ship.'), ['ship: Ship', 'ship: SHIPS', 'ship: ship']);
  });

  it('finds entries with capitals as written', () => {
    assert.deepEqual(found(ships, 'SIS, sis, Northern Lines and northern lines'), [
      'name: SIS',
      'name: Northern Lines',
    ]);
  });

  it('finds stems with all that follows', () => {
    assert.deepEqual(found(ships, 'A ferry, Ferries, a ferryman, ferr'), [
      'ship: ferry',
      'ship: Ferries',
      'ship: ferryman',
      'ship: ferr',
    ]);
  });

  it('finds the longest at each place', () => {
    assert.deepEqual(found(ships, 'a sailing ship and a sailing boat'), ['ship: sailing ship']);
  });

  it('reads a blank of a phrase also as a hyphen or a quotation mark', () => {
    assert.deepEqual(found(ships, 'a sailing-ship, the "sailing" ship, a ro-ro boat, sailing, ship'), [
      'ship: sailing-ship',
      'ship: sailing" ship',
      'name: ro-ro boat',
      'ship: ship',
    ]);
  });

  it('takes a possessive for the word', () => {
    assert.deepEqual(found(ships, "the ship's bell, SIS's men, the ships' bells"), [
      "ship: ship's",
      "name: SIS's",
      'ship: ships',
    ]);
  });

  it('reads abbreviations with their stops', () => {
    const offices = defineVocabulary({ office: ['U.S. Embassy', 'U.N.'] });
    assert.deepEqual(found(offices, 'the U.S. Embassy, the U.N. and a U.S. Embassies'), [
      'office: U.S. Embassy',
      'office: U.N',
    ]);
  });

  it('gives the tokens of a hit', () => {
    const [hit] = hitsOf(ships, 'one sailing ship');
    assert.deepEqual(hit, { kind: 'ship', from: 4, to: 16, token: 1, lastToken: 2 });
  });

  it('finds an entry for each vocabulary that has it, and the longest of each', () => {
    const lexicon = new Lexicon();
    const boats = defineVocabulary({ boat: ['ferry', 'ferry boat'] }, lexicon);
    const lines = defineVocabulary({ line: ['ferry', 'boat line'] }, lexicon);
    assert.deepEqual(found(boats, 'a ferry boat line'), ['boat: ferry boat']);
    assert.deepEqual(found(lines, 'a ferry boat line'), ['line: ferry', 'line: boat line']);
  });

  it('knows a vocabulary that comes after the first look', () => {
    const lexicon = new Lexicon();
    const boats = defineVocabulary({ boat: ['canoe'] }, lexicon);
    assert.deepEqual(found(boats, 'a canoe'), ['boat: canoe']);
    assert.deepEqual(found(defineVocabulary({ boat: ['kayak'] }, lexicon), 'a kayak'), ['boat: kayak']);
  });

  it('refuses stems that say too little', () => {
    assert.throws(() => found(defineVocabulary({ ship: ['sh*'] }, new Lexicon()), 'ship'), RangeError);
  });
});
