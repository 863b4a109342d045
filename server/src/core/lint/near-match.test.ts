import assert from 'node:assert/strict';
import { inTicks, nearMatch, oneOf, unknownName } from './near-match.js';

const rules = ['ref-unused', 'ref-duplicate', 'tag-unknown', 'paragraph-ref-missing'];
const levels = ['off', 'hint', 'info', 'warning', 'error'];

describe('nearMatch', () => {
  it('forgives a slip in every third letter', () => {
    assert.equal(nearMatch('ref-unusd', rules), 'ref-unused');
    assert.equal(nearMatch('paragraf-reff-mising', rules), 'paragraph-ref-missing');
    assert.equal(nearMatch('eror', levels), 'error');
  });

  it('prefers the nearest of several', () => {
    assert.equal(nearMatch('tag-unknwon', ['tag-known', 'tag-unknown']), 'tag-unknown');
  });

  it('reads capitals and shortened or lengthened words', () => {
    assert.equal(nearMatch('REF-UNUSED', rules), 'ref-unused');
    assert.equal(nearMatch('warn', levels), 'warning');
    assert.equal(nearMatch('information', levels), 'info');
  });

  it('keeps silent where nothing is near, or several are', () => {
    assert.equal(nearMatch('colour', rules), undefined);
    assert.equal(nearMatch('ref', rules), undefined);
    assert.equal(nearMatch('', levels), undefined);
    assert.equal(nearMatch('e'.repeat(1_000_000), levels), undefined);
    assert.equal(nearMatch('on', []), undefined);
  });
});

describe('unknownName', () => {
  it('offers the near match, the choice, or the command that lists the rules', () => {
    assert.equal(unknownName('rule', 'ref-unusd', rules), 'No rule is called `ref-unusd`. Did you mean `ref-unused`?');
    assert.equal(
      unknownName('level', 'loud', levels),
      'No level is called `loud`. Use `off`, `hint`, `info`, `warning` or `error`.',
    );
    assert.equal(
      unknownName('rule', 'colour', rules),
      'No rule is called `colour`. `cable-lint rules` lists them all.',
    );
  });
});

describe('inTicks', () => {
  it('keeps a name on one line of a terminal', () => {
    assert.equal(inTicks('a\u001B[31m\nb`c\u202E'), '`a?[31m?b?c?`');
    assert.equal(inTicks('x'.repeat(80)), `\`${'x'.repeat(60)}…\``);
  });
});

describe('oneOf', () => {
  it('joins names as a choice', () => {
    assert.equal(oneOf(['a']), '`a`');
    assert.equal(oneOf(['a', 'b']), '`a` or `b`');
    assert.equal(oneOf(['a', 'b', 'c']), '`a`, `b` or `c`');
  });
});
