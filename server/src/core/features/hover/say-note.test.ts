import assert from 'node:assert/strict';
import { sayNote } from './say-note.js';

describe('sayNote', () => {
  it('makes a sentence of a note', () => {
    assert.equal(sayNote('closed July 2020'), 'Closed July 2020.');
    assert.equal(sayNote('branch office; in Bergen before 1996'), 'Branch office; in Bergen before 1996.');
  });

  it('leaves out what a hover says in other words', () => {
    assert.equal(sayNote('branch office; unconfirmed as an address'), 'Branch office.');
    assert.equal(sayNote('legacy; unconfirmed; replaced by EZ in 1993'), 'Replaced by EZ in 1993.');
    for (const note of [undefined, '', 'unconfirmed', 'name not confirmed', 'pattern'])
      assert.equal(sayNote(note), undefined);
  });

  it('keeps Markdown out', () => {
    assert.equal(sayNote('see [X] and *Y*'), String.raw`See \[X\] and \*Y\*.`);
  });
});
