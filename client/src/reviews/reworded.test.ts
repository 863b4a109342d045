import assert from 'node:assert/strict';
import { reworded } from './reworded.js';

describe('reworded', () => {
  it('keeps the line breaks of the words that stay', () => {
    assert.equal(
      reworded('the Government\nof Peru opened\ntwo cases', 'the Government of Peru closed two old cases'),
      'the Government\nof Peru closed\ntwo old cases',
    );
  });

  it('keeps the line break of a word that goes', () => {
    assert.equal(
      reworded('early and in earnest, could\nresult in an upgrade', 'early and before winter, can bring an upgrade'),
      'early and before winter, can\nbring an upgrade',
    );
    assert.equal(reworded('one two\nthree four', 'one two four'), 'one two\nfour');
    assert.equal(reworded('one two\r\nthree four', 'one two five four'), 'one two\r\nfive four');
  });

  it('takes line breaks of its own as they are', () => {
    assert.equal(reworded('one two three', 'one\ntwo three'), 'one\ntwo three');
  });

  it('may leave nothing, or come to where nothing was', () => {
    assert.equal(reworded('one two', ' '), '');
    assert.equal(reworded('', 'one two'), 'one two');
  });
});
