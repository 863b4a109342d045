import assert from 'node:assert/strict';
import { blanksBetween } from './blanks-between.js';

describe('blanksBetween', () => {
  it('changes the blanks that differ and no other', () => {
    assert.deepEqual(blanksBetween(' a b\r\n\r\nc  d', 'a b\r\nc d\n'), [
      { start: 0, end: 1, text: '' },
      { start: 4, end: 6, text: '' },
      { start: 9, end: 10, text: '' },
      { start: 12, end: 12, text: '\n' },
    ]);
  });

  it('never parts a line end of two characters', () => {
    assert.deepEqual(blanksBetween('a\n', 'a\r\n'), [{ start: 1, end: 2, text: '\r\n' }]);
    assert.deepEqual(blanksBetween('a\r\nb', 'a \r\nb'), [{ start: 1, end: 1, text: ' ' }]);
    assert.deepEqual(blanksBetween('a\r\n\r\nb', 'a\r\nb'), [{ start: 1, end: 3, text: '' }]);
  });

  it('has nothing to change in equal texts', () => {
    assert.deepEqual(blanksBetween('a  b\n', 'a  b\n'), []);
    assert.deepEqual(blanksBetween('', ''), []);
  });
});
