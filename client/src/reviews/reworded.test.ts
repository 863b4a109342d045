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

  const page = '\n\nSTATE 00086103  002 OF 004 \n\n';

  it('keeps a page line between the words around it', () => {
    assert.equal(reworded(`one two\nthree${page}four five`, 'one two 3 four six'), `one two\n3${page}four six`);
    // Whoever proposed it had it in the quotation.
    assert.equal(
      reworded(`one two${page}three four`, 'one 2 STATE 00086103 002 OF 004 three four'),
      `one 2${page}three four`,
    );
  });

  it('keeps a page line whose neighbours go', () => {
    assert.equal(reworded(`one two${page}three four`, 'one four'), `one${page}four`);
    assert.equal(reworded(`one two${page}three four`, 'five six seven eight'), `five six${page}seven eight`);
    assert.equal(reworded(`one two${page}three four`, 'four'), `${page}four`);
    assert.equal(reworded(`one two${page}three four`, 'one two'), `one two${page}`);
    assert.equal(reworded(`one two${page}three four`, ''), page);
    const next = '\nPAGE 03 STATE 086103\n';
    assert.equal(reworded(`one${page}two${next}three`, 'one three'), `one${page.trimEnd()}${next}three`);
  });

  it('takes the number of a cable for words', () => {
    assert.equal(reworded('STATE 052288', 'STATE 052289'), 'STATE 052289');
    assert.equal(reworded('as in\nSTATE 052288', 'as in STATE 052289'), 'as in\nSTATE 052289');
  });

  it('does not guess where a page line goes among lines of its own', () => {
    assert.equal(reworded(`one two${page}three`, 'one\ntwo three'), undefined);
    assert.equal(reworded(`one two${page}three`, `one${page}two three`), `one${page}two three`);
  });
});
