import assert from 'node:assert/strict';
import { proseOf } from '../../../../test/support/prose-of.js';
import { isQuoted, quotations } from './quotations.js';

describe('quotations', () => {
  it('gives place and length', () => {
    const prose = proseOf('He called it "big" and "a very well-kept port."');
    assert.deepEqual(
      prose.find(quotations).map((quotation) => [prose.textOf(quotation), quotation.words]),
      [
        ['"big"', 1],
        ['"a very well-kept port."', 4],
      ],
    );
  });

  it('stay in their block', () => {
    const prose = proseOf('He said "the port\n\nIt is "big" now.');
    assert.deepEqual(
      prose.find(quotations).map((quotation) => prose.textOf(quotation)),
      ['"big"'],
    );
  });

  it('know garbled marks', () => {
    const prose = proseOf('It is a &busy port8 now.');
    assert.deepEqual(
      prose.find(quotations).map((quotation) => prose.textOf(quotation)),
      ['"busy port"'],
    );
  });

  it('of six words and more are somebody else\u2019s text', () => {
    const prose = proseOf('He said "police made 12 arrests in the port" of "41 arrests" there.');
    const at = (words: string) => ({ from: prose.text.indexOf(words), to: prose.text.indexOf(words) + words.length });
    assert.deepEqual(
      [isQuoted(prose, at('12')), isQuoted(prose, at('41')), isQuoted(prose, at('there'))],
      [true, false, false],
    );
  });
});
