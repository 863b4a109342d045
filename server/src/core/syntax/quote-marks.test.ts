import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { outline } from '../../../../test/support/outline.js';
import { treeFaults } from '../../../../test/support/tree-faults.js';
import { parseCable } from './parse.js';
import { withoutQuoteMarks } from './quote-marks.js';

const cable = ['UNCLAS OSLO 000412', '', 'SUBJECT: TWO SHELTERS', '', '1. (U) They', 'reopened.', '', '2. (U) End.'];

describe('withoutQuoteMarks', () => {
  it('puts blanks in place of the marks of every line', () => {
    assert.equal(withoutQuoteMarks('> One.\n>\n>> Two > one.\n> > Three.'), '  One.\n \n   Two > one.\n    Three.');
    assert.equal(withoutQuoteMarks('\uFEFF> One.\r\n> Two.\r\n'), '\uFEFF  One.\r\n  Two.\r\n');
  });

  it('leaves a text alone that has a line without one', () => {
    const ended = 'SUBJECT: PIERS\n\n1. (U) He wrote:\n\n> SUBJECT: PIERS\n';
    for (const text of ['> One.\nTwo.', 'One.\n> Two.', '', '\n', 'One > two.', ended])
      assert.equal(withoutQuoteMarks(text), text);
  });
});

describe('a cable that a mail quotes', () => {
  it('is read with its header, and each place is one of the text as received', () => {
    for (const mark of ['> ', '>', '>> ', '> > '])
      for (const end of ['\n', '\r\n']) {
        const text = cable.map((line) => mark + line).join(end);
        const tree = parseCable(text);
        assert.deepEqual(treeFaults(text, tree), []);
        assert.equal(nodesOf(tree, 'classificationLine')[0]?.number, 412);
        assert.equal(nodesOf(tree, 'subjectField')[0]?.text, 'TWO SHELTERS');
        const column = mark.length;
        assert.deepEqual(outline(text), [
          `1 (U) 5:${String(column + 1)}-6:${String(column + 10)}`,
          `2 (U) 8:${String(column + 1)}-8:${String(column + 12)}`,
        ]);
      }
  });

  it('is read below what the mail says above it', () => {
    for (const above of [
      'From: Roe, Ann\nSubject: FW: shelters\n\n',
      'On Friday Ann Roe wrote:\n',
      'Please clear.\n\n',
    ]) {
      const text = above + cable.map((line) => `> ${line}`).join('\n');
      const tree = parseCable(text);
      assert.deepEqual(treeFaults(text, tree), []);
      assert.deepEqual(
        [nodesOf(tree, 'classificationLine')[0]?.number, nodesOf(tree, 'subjectField')[0]?.text],
        [412, 'TWO SHELTERS'],
      );
      assert.deepEqual(
        nodesOf(tree, 'paragraph').map(({ number }) => number),
        [1, 2],
      );
    }
  });

  it('keeps the marks in values of several lines', () => {
    const values = nodesOf(parseCable(cable.map((line) => `> ${line}`).join('\n')), 'text').map(({ value }) => value);
    assert.deepEqual(values, ['TWO SHELTERS', 'They\n> reopened.', 'End.']);
  });
});
