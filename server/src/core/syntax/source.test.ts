import assert from 'node:assert/strict';
import { Source, foldBlanks, fullYear, isBlankCode, monthNumber, readNumber, withoutTrailing } from './source.js';

describe('Source', () => {
  it('trims stretches without copying, past blanks, line ends and byte-order marks', () => {
    const source = new Source('\ufeff \tBerg\u00a0\r\n');
    assert.deepEqual(source.trim(0, source.text.length), { start: 3, end: 7 });
  });

  it('gives an empty stretch where there is nothing else', () => {
    const { start, end } = new Source('a \n b').trim(1, 4);
    assert.equal(start, end);
  });

  it('gives the content of a line', () => {
    const source = new Source('one\r\n  two  \r\n');
    assert.deepEqual(source.contentOf(1), { start: 7, end: 10 });
  });

  it('blanks out page lines in its prose, and nothing in its text', () => {
    const source = new Source('see paras 2\nOSLO 1\nand 3');
    source.maskPageLines([{ start: 12, end: 18 }]);
    assert.equal(source.prose, 'see paras 2\n      \nand 3');
    assert.equal(source.text, 'see paras 2\nOSLO 1\nand 3');
  });

  it('makes literals of stretches', () => {
    assert.deepEqual(new Source('a\nBERG').literal('signature', { start: 2, end: 6 }), {
      type: 'signature',
      value: 'BERG',
      position: { start: { line: 2, column: 1, offset: 2 }, end: { line: 2, column: 5, offset: 6 } },
    });
  });
});

describe('isBlankCode', () => {
  it('knows what no reader sees', () => {
    for (const blank of [' ', '\t', '\n', '\v', '\f', '\r', '\u00a0', '\ufeff'])
      assert.ok(isBlankCode(blank.charCodeAt(0)));
    for (const other of ['a', '\0', '\u2028', '\u200b', '\ud800']) assert.ok(!isBlankCode(other.charCodeAt(0)));
  });
});

describe('foldBlanks', () => {
  it('leaves one blank for each run', () => {
    assert.equal(foldBlanks(' HONG\n\t KONG '), 'HONG KONG');
    assert.equal(foldBlanks(''), '');
  });
});

describe('withoutTrailing', () => {
  it('drops the characters named, at the end only', () => {
    assert.equal(withoutTrailing('a.b: .', ' :.'), 'a.b');
    assert.equal(withoutTrailing('...', '.'), '');
  });
});

describe('numbers as archives have them', () => {
  it('reads O and l for 0 and 1', () => {
    assert.equal(readNumber('13O7l9'), 130719);
    assert.equal(readNumber('000412'), 412);
  });

  it('fills years of two digits', () => {
    assert.deepEqual(['09', '49', '50', '73', '2010', '2OO8'].map(fullYear), [2009, 2049, 1950, 1973, 2010, 2008]);
  });

  it('knows months by their first three letters', () => {
    assert.deepEqual(['JAN', 'Aug', 'september', 'DEC', 'XXX', ''].map(monthNumber), [
      1,
      8,
      9,
      12,
      undefined,
      undefined,
    ]);
  });
});
