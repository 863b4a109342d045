import assert from 'node:assert/strict';
import { timingTable } from './timing-table.js';

describe('timingTable', () => {
  it('gives time and share of each rule and of the prose view, the dearest first', () => {
    const table = timingTable([
      { kind: 'rule', name: 'tag-unknown', milliseconds: 1 },
      { kind: 'recogniser', name: 'dates', milliseconds: 3 },
      { kind: 'recogniser', name: 'counts', milliseconds: 2 },
      { kind: 'prose', name: 'tokens', milliseconds: 2 },
    ]);
    assert.equal(
      table,
      [
        '        ms   share  part        name',
        '     8.000  100.0%              all',
        '     5.000   62.5%  prose view  recognisers',
        '     2.000   25.0%  prose view  tokens',
        '     1.000   12.5%  rule        tag-unknown',
        '',
      ].join('\n'),
    );
  });
});
