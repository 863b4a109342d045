import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

describe('scanBody: questions and answers', () => {
  it('takes letters with a dot for answers where the questions have one too, numbered or not', () => {
    const text = '1. (U) Press guidance:\n\nQ1. Why?\n\nA1. The courts asked.\n\nQ. When?\n\nA. In May.\n';
    assert.deepEqual(
      nodesOf(parseCable(text), 'question').map(({ number }) => number),
      [1, undefined],
    );
    assert.deepEqual(
      nodesOf(parseCable(text), 'answer').map(({ children: [words] }) => words?.value),
      ['The courts asked.', 'In May.'],
    );
  });

  it('ends the items of an answer with the next question', () => {
    const text =
      '1. (U) Press guidance:\n\nQ1: What?\n\nA1: This:\n\n1. A law.\n\n2. A court.\n\nQ2: When?\n\nA2: In May.\n';
    const [paragraph] = nodesOf(parseCable(text), 'paragraph');
    assert.deepEqual(
      paragraph?.children.map(({ type }) => type),
      ['paragraphLabel', 'portionMark', 'run', 'question', 'answer', 'item', 'item', 'question', 'answer'],
    );
  });

  it('takes a letter with a dot for an item where they have a colon', () => {
    const text = '1. (U) Press guidance:\n\nQ: Why?\n\nA. The courts asked.\n';
    assert.deepEqual(nodesOf(parseCable(text), 'answer'), []);
  });
});

describe('scanBody: points', () => {
  const words = (text: string) =>
    nodesOf(parseCable(`1. (U) Data:\n\n${text}\n`), 'bullet').map(({ children: [first] }) => first?.value);

  it('begins one below a short line without a stop, also in small letters', () => {
    assert.deepEqual(words('-- two trials\n-- four verdicts\n-- the mayor too'), [
      'two trials',
      'four verdicts',
      'the mayor too',
    ]);
  });

  it('takes dashes below a full line for dashes', () => {
    assert.deepEqual(words('-- the trial of the mayor, of his brother and of their cook\n-- the third in a year'), [
      'the trial of the mayor, of his brother and of their cook\n-- the third in a year',
    ]);
  });
});
