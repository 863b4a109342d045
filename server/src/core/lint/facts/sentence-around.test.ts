import assert from 'node:assert/strict';
import { parseCable } from '../../syntax/parse.js';
import { CableIndex } from '../cable-index.js';
import { sentenceAround } from './sentence-around.js';

/** What stands before and after the word `HERE` in its sentence. */
function around(text: string): [string, string] {
  const cable = new CableIndex(text, parseCable(text));
  const start = text.indexOf('HERE');
  const { before, after } = sentenceAround(cable, { start, end: start + 4 }, { start: 0, end: text.length });
  return [before, after];
}

describe('sentenceAround', () => {
  it('ends at full stops, not at those of abbreviations', () => {
    assert.deepEqual(around('1. (U) One. The U.S. view is in HERE, e.g. Two. Three.'), [
      'The U.S. view is in ',
      ', e.g. Two.',
    ]);
    assert.deepEqual(around('1. (U) He asked "why?" See HERE (3:30 p.m. EDT). Two.'), ['See ', ' (3:30 p.m. EDT).']);
  });

  it('joins wrapped lines and folds blanks', () => {
    assert.deepEqual(around('1. (U) See\r\nthe  points in \r\nHERE\r\nbelow.'), ['(U) See the points in ', ' below.']);
  });

  it('cuts out page lines with the blank lines around them', () => {
    assert.deepEqual(around('1. (U) See the points\n\nOSLO 00000012 002 OF 002\n\nin HERE below.'), [
      '(U) See the points in ',
      ' below.',
    ]);
  });

  it('goes on across a blank line only in small letters', () => {
    assert.deepEqual(around('1. (U) See the\n\npoints in HERE below.'), ['(U) See the points in ', ' below.']);
    assert.deepEqual(around('1. (U) See the\n\nPoints in HERE\n\nBelow.'), ['Points in ', '']);
    assert.deepEqual(around('1. (U) See:\n\npoints in HERE below.'), ['points in ', ' below.']);
  });
});
