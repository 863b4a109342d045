import assert from 'node:assert/strict';
import { allPrecedences, findPrecedenceByLetter, findPrecedenceByWord } from './precedences.js';

describe('precedences', () => {
  it('are found by letter', () => {
    const words = ['Z', 'O', 'P', 'R'].map((letter) => findPrecedenceByLetter(letter)?.word);
    assert.deepEqual(words, ['FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE']);
    assert.equal(findPrecedenceByLetter('Q'), undefined);
    assert.equal(findPrecedenceByLetter('O NIACT'), undefined);
  });

  it('are found by word', () => {
    assert.equal(findPrecedenceByWord('NIACT IMMEDIATE')?.letter, 'O');
    assert.equal(findPrecedenceByWord('URGENT'), undefined);
  });

  it('are ranked by urgency', () => {
    assert.deepEqual(
      allPrecedences().map(({ word }) => word),
      ['CRITIC', 'FLASH OVERRIDE', 'FLASH', 'NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'],
    );
  });

  it('are confirmed where State uses them', () => {
    assert.equal(findPrecedenceByWord('PRIORITY')?.confirmed, true);
    assert.equal(findPrecedenceByWord('NIACT IMMEDIATE')?.confirmed, true);
    assert.equal(findPrecedenceByWord('CRITIC')?.confirmed, false);
  });
});
