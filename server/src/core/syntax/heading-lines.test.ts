import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

describe('isHeadingLine', () => {
  const headings = (...lines: string[]) =>
    nodesOf(parseCable(['1. (U) The figures:', '', ...lines, ''].join('\n')), 'heading').map(({ text }) => text);

  it('reads a line of hyphens below a heading, and not those below the columns of a table', () => {
    assert.deepEqual(headings('Ferries by Pier', '---------------', 'Six at the first.'), ['Ferries by Pier']);
    assert.deepEqual(headings('Year  Ferries  Piers', '----  -------  -----', '2006        6      2'), []);
    for (const hyphens of [14, 45])
      assert.deepEqual(headings('Ferries by Pier', `${'-'.repeat(hyphens)} -----`, 'Six.'), ['Ferries by Pier']);
    assert.deepEqual(headings('Ferries by Pier', '- - - - - - - -', 'Six at the first.'), ['Ferries by Pier']);
  });
});
