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
      'opened ~~two~~ **three** cases in May',
    );
  });

  it('keeps together what changes side by side', () => {
    assert.equal(
      diffOf(
        'taken early and in earnest, could result in an upgrade',
        'taken early and before winter, can bring an upgrade',
      ),
      'taken early and ~~in earnest~~ **before winter**, ~~could result in~~ **can bring** an upgrade',
    );
    assert.equal(diffOf('one two three', 'one three'), 'one ~~two~~ three');
    assert.equal(diffOf('one three', 'one two three'), 'one **two** three');
    assert.equal(diffOf('one two', 'one'), 'one ~~two~~');
  });

  it('does not count line breaks', () => {
    assert.equal(diffOf('two\ncases', 'two cases'), 'two cases');
  });

  it('shows no page line', () => {
    assert.equal(diffOf('two new\n\nSTATE 00086103  002 OF 002 \n\ncases', 'two cases'), 'two ~~new~~ cases');
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
