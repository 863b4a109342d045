import assert from 'node:assert/strict';
import { execAt, matchAt, skipBlanks } from './match-at.js';

const mark = /\(([A-Z]+)\)/y;

describe('matchAt', () => {
  it('gives the end of a match that starts at the offset', () => {
    assert.equal(matchAt(mark, '1. (SBU) Text', 3), 8);
  });

  it('does not look further on', () => {
    assert.equal(matchAt(mark, '1. (SBU) Text', 2), -1);
  });

  it('keeps nothing from the call before', () => {
    assert.equal(matchAt(mark, '(U)', 0), 3);
    assert.equal(matchAt(mark, '(U)', 0), 3);
    assert.equal(matchAt(mark, 'x', 0), -1);
    assert.equal(matchAt(mark, '(U)', 0), 3);
  });

  it('finds nothing past the end of the text', () => {
    assert.equal(matchAt(mark, '(U)', 9), -1);
  });
});

describe('execAt', () => {
  it('gives the match with its groups', () => {
    const match = execAt(mark, '1. (SBU) Text', 3);
    assert.deepEqual([match?.index, match?.[0], match?.[1]], [3, '(SBU)', 'SBU']);
  });

  it('is undefined where nothing starts at the offset', () => {
    assert.equal(execAt(mark, '1. (SBU) Text', 0), undefined);
  });
});

describe('skipBlanks', () => {
  it('passes over blanks and tabs', () => {
    assert.equal(skipBlanks('a \t b', 1), 4);
  });

  it('stops at line ends and at other white space', () => {
    assert.equal(skipBlanks(' \nb', 0), 1);
    assert.equal(skipBlanks(' \rb', 0), 1);
    assert.equal(skipBlanks(' \u00a0b', 0), 1);
  });

  it('stays where it is on a letter, and stops at the limit', () => {
    assert.equal(skipBlanks('ab', 1), 1);
    assert.equal(skipBlanks('    ', 1, 3), 3);
    assert.equal(skipBlanks('    ', 1), 4);
  });
});
