import assert from 'node:assert/strict';
import { appendWordDiff, excerpt } from './comment-text.js';

function diffOf(quoted: string, proposed: string): string {
  let text = '';
  const append = (more: string): void => void (text += more);
  appendWordDiff({ appendText: append, appendMarkdown: append }, quoted, proposed);
  return text;
}

describe('appendWordDiff', () => {
  it('strikes out what goes and marks what comes', () => {
    assert.equal(
      diffOf('opened two cases in May', 'opened three cases in May'),
      'opened ~~two~~**three** cases in May',
    );
  });

  it('does not count line breaks', () => {
    assert.equal(diffOf('two\ncases', 'two cases'), 'two cases');
  });

  it('keeps blanks outside of the marks', () => {
    assert.equal(diffOf('two new cases', 'two cases'), 'two ~~new~~ cases');
  });
});

describe('excerpt', () => {
  it('is one line, cut where it is long', () => {
    assert.equal(excerpt('a\n  b'), 'a b');
    assert.equal(excerpt('abc defghi', 5), 'abc…');
  });
});
