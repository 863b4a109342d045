import assert from 'node:assert/strict';
import { printable } from './printable.js';

describe('printable', () => {
  it('shows what a terminal would act upon', () => {
    assert.equal(printable('a\u001b[31mb\n\u202ec\ud800'), 'a\\u{1b}[31mb\\u{a}\\u{202e}c\\u{d800}');
  });

  it('leaves letters, marks and pairs alone', () => {
    assert.equal(printable('¶1. (U) Ölstraße 😀'), '¶1. (U) Ölstraße 😀');
  });
});
